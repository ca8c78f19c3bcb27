package dev.limn.system.tree;

import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes a script that fails smaller for as long as it fails. */
public final class Shrinking {

  /** No smallest script is worth more runs than this. */
  private static final int MOST_RUNS = 3000;

  private final Function<EditScript, Optional<EditScript.Failure>> verdict;
  private EditScript script;
  private int runs;

  private Shrinking(EditScript script, Function<EditScript, Optional<EditScript.Failure>> verdict) {
    this.verdict = verdict;
    this.script = script;
  }

  /** The smallest script that was found to fail; the one given, if none is smaller. */
  public static EditScript of(
      EditScript script, Function<EditScript, Optional<EditScript.Failure>> verdict) {
    Shrinking shrinking = new Shrinking(script, verdict);
    verdict.apply(script).ifPresent(failure -> shrinking.cutAfter(failure.steps()));
    int before;
    do {
      before = shrinking.size();
      shrinking.dropSteps();
      shrinking.dropEdits();
      shrinking.dropText();
      shrinking.dropNewText();
    } while (shrinking.size() < before && shrinking.runs < MOST_RUNS);
    return shrinking.script;
  }

  private int size() {
    return script.start().length()
        + script.steps().stream()
            .flatMap(List::stream)
            .mapToInt(edit -> 10 + edit.newText().length())
            .sum();
  }

  private boolean replaceIfFailing(EditScript smaller) {
    if (runs++ >= MOST_RUNS) {
      return false;
    }
    Optional<EditScript.Failure> failure = verdict.apply(smaller);
    failure.ifPresent(
        found -> {
          script = smaller;
          cutAfter(found.steps());
        });
    return failure.isPresent();
  }

  private void cutAfter(int steps) {
    script = new EditScript(script.start(), script.steps().subList(0, steps));
  }

  private void dropSteps() {
    for (int i = script.steps().size() - 1; i >= 0; i--) {
      if (i < script.steps().size()) {
        List<List<TextEdit>> fewer = new ArrayList<>(script.steps());
        fewer.remove(i);
        replaceIfFailing(new EditScript(script.start(), fewer));
      }
    }
    if (!script.steps().isEmpty()) {
      beginLater();
    }
  }

  /** Makes the text after the first step the first one. */
  private void beginLater() {
    String start = script.start();
    List<TextEdit> first = EditScript.fitting(script.steps().get(0), start.length());
    String later = dev.limn.text.SourceText.of(start).apply(first).toString();
    replaceIfFailing(new EditScript(later, script.steps().subList(1, script.steps().size())));
  }

  private void dropEdits() {
    for (int i = script.steps().size() - 1; i >= 0; i--) {
      for (int j = edits(i) - 1; j >= 0 && edits(i) > 1; j--) {
        if (j < edits(i)) {
          List<TextEdit> fewer = new ArrayList<>(script.steps().get(i));
          fewer.remove(j);
          replaceIfFailing(withStep(i, fewer));
        }
      }
    }
  }

  private int edits(int step) {
    return step < script.steps().size() ? script.steps().get(step).size() : 0;
  }

  private EditScript withStep(int index, List<TextEdit> step) {
    List<List<TextEdit>> steps = new ArrayList<>(script.steps());
    steps.set(index, step);
    return new EditScript(script.start(), steps);
  }

  private void dropText() {
    for (int length = script.start().length() / 2; length > 0; length /= 2) {
      for (int from = 0; from + length <= script.start().length(); ) {
        if (!replaceIfFailing(without(from, from + length))) {
          from += length;
        }
        if (runs >= MOST_RUNS) {
          return;
        }
      }
    }
  }

  /** The script without a range of its text; edits after it move, edits in it go to its start. */
  private EditScript without(int from, int to) {
    List<List<TextEdit>> steps = new ArrayList<>();
    for (List<TextEdit> step : script.steps()) {
      steps.add(
          step.stream()
              .map(
                  edit ->
                      TextEdit.replace(
                          moved(edit.range().start(), from, to),
                          moved(edit.range().end(), from, to),
                          edit.newText()))
              .toList());
    }
    String start = script.start();
    return new EditScript(start.substring(0, from) + start.substring(to), steps);
  }

  private static int moved(int offset, int from, int to) {
    return offset <= from ? offset : Math.max(from, offset - (to - from));
  }

  private void dropNewText() {
    for (int i = 0; i < script.steps().size(); i++) {
      for (int j = 0; j < edits(i); j++) {
        for (int length = newText(i, j).length() / 2; length > 0; length /= 2) {
          for (int from = 0; from + length <= newText(i, j).length(); from += length) {
            String text = newText(i, j);
            String shorter = text.substring(0, from) + text.substring(from + length);
            List<TextEdit> step = new ArrayList<>(script.steps().get(i));
            TextRange range = step.get(j).range();
            step.set(j, new TextEdit(range, shorter));
            replaceIfFailing(withStep(i, step));
          }
        }
      }
    }
  }

  private String newText(int step, int edit) {
    return edit < edits(step) ? script.steps().get(step).get(edit).newText() : "";
  }
}
