package dev.limn.system.tree;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text and what is done to it. Every list of edits fits every text: what reaches beyond the end
 * is cut off, and what overlaps an edit before it is left out. So a part of a script is a script.
 *
 * @param start the text at first
 * @param steps for each version after the first the edits that make it, in the coordinates of the
 *     version before
 */
public record EditScript(String start, List<List<TextEdit>> steps) {

  /** What a script showed to be wrong, after how many steps. */
  public record Failure(int steps, String message) {}

  public EditScript {
    steps = List.copyOf(steps);
  }

  /** Runs the script and compares each version with one from scratch. */
  Optional<Failure> run() {
    DocumentTree document = JavaParser.document(SourceText.of(start));
    IdentityLedger ids = new IdentityLedger();
    Optional<String> wrong = ids.add(document.tree());
    for (int i = 0; wrong.isEmpty() && i < steps.size(); i++) {
      DocumentTree next;
      try {
        next = document.edit(fitting(steps.get(i), document.tree().text().length()));
      } catch (RuntimeException | StackOverflowError e) {
        return Optional.of(new Failure(i + 1, "threw " + e));
      }
      wrong = wrongWith(next).or(() -> ids.add(next.tree()));
      if (wrong.isPresent()) {
        return Optional.of(new Failure(i + 1, wrong.get()));
      }
      document = next;
    }
    return wrong.map(message -> new Failure(0, message));
  }

  /** What is wrong with a version when it is compared with one from scratch. */
  static Optional<String> wrongWith(DocumentTree document) {
    if (document.work().fallback()) {
      return Optional.of("the incremental parse failed");
    }
    SourceText text = document.tree().text();
    return TreeDifference.between(document.tree(), JavaParser.parse(text));
  }

  /** The edits, in order, as far as they fit a text of a length. */
  public static List<TextEdit> fitting(List<TextEdit> edits, int length) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.range().start()));
    List<TextEdit> fitting = new ArrayList<>();
    int free = 0;
    for (TextEdit edit : sorted) {
      int from = Math.min(edit.range().start(), length);
      int to = Math.min(edit.range().end(), length);
      if (from >= free) {
        fitting.add(new TextEdit(new TextRange(from, to), edit.newText()));
        free = to + 1;
      }
    }
    return fitting;
  }

  /** The script as a test. */
  public String asTest() {
    StringBuilder test = new StringBuilder();
    test.append("  @Test\n  void isTheSameAfterEdits() {\n    check(\n        ");
    test.append(literal(start));
    for (List<TextEdit> step : steps) {
      test.append(",\n        List.of(");
      for (int i = 0; i < step.size(); i++) {
        TextEdit edit = step.get(i);
        test.append(i == 0 ? "" : ", ");
        test.append("TextEdit.replace(").append(edit.range().start()).append(", ");
        test.append(edit.range().end()).append(", ").append(literal(edit.newText())).append(")");
      }
      test.append(")");
    }
    return test.append(");\n  }\n").toString();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        case '\f' -> literal.append("\\f");
        case '"' -> literal.append("\\\"");
        // Two in a row would hide the escape that begins with the second.
        case '\\' -> literal.append("\\134");
        default -> {
          if (c >= ' ' && c < 127) {
            literal.append(c);
          } else {
            literal.append(String.format("\\u%04x", (int) c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }
}
