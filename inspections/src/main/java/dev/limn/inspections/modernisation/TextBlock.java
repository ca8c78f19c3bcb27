package dev.limn.inspections.modernisation;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Indentation;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Finds lines of text that are joined from strings. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "text-block",
    summary = "Lines of text that are joined from strings",
    category = Category.JAVA_MODERNISATION,
    severity = Severity.HINT,
    since = 15,
    aliases = {"intellij:TextBlockMigration", "sonar:S6126", "errorprone:StringConcatToTextBlock"},
    doc =
        """
        A text block shows a text of several lines as it is, without quotes, `\\n` and `+`.

        ```java
        class Query {
            String text =
                "SELECT name\\n"
              //^^^^^^^^^^^^^^^ These lines can be a text block
                + "FROM person\\n"
                + "WHERE id = ?\\n";
        }
        ```

        ## Not reported

        - Texts with less than two line breaks, or with less than two lines that are not blank, and
          strings that do not end with a line break, but for the last.
        - A text with something else than strings in it, or with comments.
        - A text without a line break at its end, all lines of which are indented: a text block
          would take the indentation away.
        """)
public final class TextBlock implements Inspection {

  /** The number of line breaks from which on a text block is better. */
  private static final int LEAST = 2;

  @Override
  public void register(Visits visits) {
    visits.on(BinaryExpression.class, TextBlock::check);
  }

  private static void check(BinaryExpression sum, View view) {
    if (sum.operator() != JavaKind.PLUS
        || view.ask(Enclosing.PARENT_KIND).filter(JavaKind.BINARY_EXPRESSION::equals).isPresent()) {
      return;
    }
    Optional<List<String>> lines = strings(sum).flatMap(TextBlock::lines);
    if (lines.isPresent() && view.commentsIn(sum.element()).isEmpty()) {
      Report report = view.report(firstLine(sum), "These lines can be a text block");
      String unit = view.ask(Indentation.UNIT);
      boolean begins = view.startsLine(sum.element());
      report.fix(
          "Write a text block",
          edit -> {
            String indentation = edit.indentation(sum.element()) + (begins ? "" : unit + unit);
            edit.replace(sum.element(), block(lines.get(), indentation));
          });
    }
  }

  private static Element firstLine(BinaryExpression sum) {
    Expression first = sum;
    while (first instanceof BinaryExpression inner) {
      first = inner.left();
    }
    return first.element();
  }

  /** The texts of the strings that are joined, without their quotes, as they are written. */
  private static Optional<List<String>> strings(BinaryExpression sum) {
    List<String> strings = new ArrayList<>();
    Expression rest = sum;
    while (rest instanceof BinaryExpression inner && inner.operator() == JavaKind.PLUS) {
      if (!isString(inner.right())) {
        return Optional.empty();
      }
      strings.add(content(inner.right()));
      rest = inner.left();
    }
    if (!isString(rest)) {
      return Optional.empty();
    }
    strings.add(content(rest));
    Collections.reverse(strings);
    return Optional.of(strings);
  }

  private static boolean isString(Expression part) {
    return part instanceof Literal literal
        && literal.token().kind() == JavaKind.STRING_LITERAL
        && !literal.token().node().has(Node.MALFORMED)
        && !literal.token().node().has(Node.ESCAPED);
  }

  private static String content(Expression string) {
    String text = string.text();
    return text.substring(1, text.length() - 1);
  }

  /**
   * The lines of the text, as a text block writes them; the last one is empty if a line break ends
   * the text. Empty where there is no text block of them.
   */
  private static Optional<List<String>> lines(List<String> strings) {
    for (String string : strings.subList(0, strings.size() - 1)) {
      if (!string.endsWith("\\n") || escapes(string, string.length() - 2)) {
        return Optional.empty();
      }
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String text = String.join("", strings);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        line.append(c);
      } else if (text.charAt(++i) == 'n') {
        lines.add(written(line));
        line.setLength(0);
      } else {
        line.append(text.charAt(i) == '"' ? "\"" : text.substring(i - 1, i + 1));
      }
    }
    lines.add(written(line));
    boolean keepsIndentation =
        line.length() == 0
            || lines.stream().anyMatch(any -> !any.isEmpty() && any.stripLeading().equals(any));
    return lines.stream().filter(any -> !any.isBlank()).count() >= LEAST
            && lines.size() > LEAST
            && keepsIndentation
        ? Optional.of(lines)
        : Optional.empty();
  }

  /** Whether the backslash at an index is itself escaped. */
  private static boolean escapes(String text, int index) {
    int backslashes = 0;
    while (backslashes < index && text.charAt(index - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** A line with what would be lost or end the block written as an escape. */
  private static String written(StringBuilder line) {
    String text = line.toString().replace("\"\"\"", "\"\"\\\"");
    String start = text.substring(0, Math.max(0, text.length() - 1));
    return text.endsWith(" ") ? start + "\\s" : text.endsWith("\t") ? start + "\\t" : text;
  }

  private static String block(List<String> lines, String indentation) {
    StringBuilder block = new StringBuilder("\"\"\"");
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      String line = lines.get(i);
      block.append('\n').append(line.isEmpty() && !last ? "" : indentation);
      boolean closes = last && line.endsWith("\"") && !escapes(line, line.length() - 1);
      block.append(closes ? line.substring(0, line.length() - 1) + "\\\"" : line);
    }
    return block.append("\"\"\"").toString();
  }
}
