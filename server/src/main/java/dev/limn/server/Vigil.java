package dev.limn.server;

import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Looks now and then, while nothing is to be done for a document, whether what came of its edits is
 * what its text alone gives. To be called on the turns' thread only.
 */
final class Vigil {

  /** How long nothing must have happened before, in milliseconds. */
  static final long PEACE = 2000;

  /** Of the time, a look may take one part in so many. */
  private static final int SHARE = 100;

  /** The most edits that are kept for a report. */
  private static final int MOST_EDITS = 500;

  private final OpenDocument document;
  private final Pipeline.Rules rules;
  private final Turns turns;
  private final Executor idle;
  private final List<TextEdit> edits = new ArrayList<>();
  private SourceText checked;
  private long next;
  private boolean due;
  private boolean looking;

  /**
   * What is looked at.
   *
   * @param snapshot the version
   * @param found the syntax errors and all that was found in it
   */
  record Stand(
      Snapshot snapshot, Settings settings, HighlightSession session, List<Finding> found) {}

  /**
   * Looks at nothing yet.
   *
   * @param idle runs what may wait
   */
  Vigil(OpenDocument document, Pipeline.Rules rules, Turns turns, Executor idle) {
    this.document = document;
    this.rules = rules;
    this.turns = turns;
    this.idle = idle;
    this.checked = document.newest().text();
  }

  /** The document was edited. */
  void edited(List<TextEdit> more) {
    if (edits.size() <= MOST_EDITS) {
      edits.addAll(more);
    }
  }

  /**
   * All is done for a version: looks at it when there was peace for a while.
   *
   * @param stand asked for then; empty if there is none to look at
   * @param wrong is told if there is a difference
   */
  void settled(Supplier<Optional<Stand>> stand, BiConsumer<Stand, String> wrong) {
    if (edits.isEmpty() || due || looking) {
      return;
    }
    due = true;
    turns.runAfter(
        Math.max(PEACE, next - turns.now()),
        () -> {
          due = false;
          stand.get().ifPresent(one -> look(one, wrong));
        });
  }

  private void look(Stand stand, BiConsumer<Stand, String> wrong) {
    String report = report();
    edits.clear();
    checked = stand.snapshot.text();
    Cancellation superseded = () -> document.newest() != stand.snapshot;
    long start = turns.now();
    looking = true;
    idle.execute(
        Workers.guarded(
            () -> {
              Optional<String> difference = difference(stand, superseded);
              turns.run(
                  () -> {
                    looking = false;
                    next = turns.now() + SHARE * (turns.now() - start);
                    difference.ifPresent(words -> wrong.accept(stand, words + report));
                  });
            }));
  }

  private Optional<String> difference(Stand stand, Cancellation superseded) {
    try {
      return rules.difference(stand, superseded);
    } catch (Cancellation.Cancelled e) {
      return Optional.empty();
    }
  }

  /** How to come to this, in the notation of {@code limn trace}. */
  private String report() {
    if (edits.size() > MOST_EDITS) {
      return " after more than %d edits".formatted(MOST_EDITS);
    }
    StringBuilder report = new StringBuilder();
    for (TextEdit edit : edits) {
      report.append(
          "%n--edit=%d,%d,%s"
              .formatted(edit.range().start(), edit.range().length(), edit.newText()));
    }
    return report.append("%nof the text%n".formatted()).append(checked).toString();
  }
}
