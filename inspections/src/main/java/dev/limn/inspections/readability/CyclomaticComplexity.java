package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.syntax.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds methods with many paths through them. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "cyclomatic-complexity",
    summary = "Method with too many paths through it",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:CyclomaticComplexity",
      "intellij:OverlyComplexMethod",
      "sonar:S1541",
      "pmd:CyclomaticComplexity",
      "checkstyle:CyclomaticComplexity"
    },
    doc =
        """
        The cyclomatic complexity of a method is the number of independent paths through it (T. J.
        McCabe, *A Complexity Measure*, 1976): about the number of tests that it takes to run
        through all of them. It is 1, and 1 more for each `if`, `?:`, loop, `catch`, `&&`, `||`,
        and for each entry of a `switch` that is not the `default` alone.

        ```java
        class Grid {
            int kind(int x, int y) {
              //^^^^ The cyclomatic complexity of `kind` is 18, with 15 allowed
                if (x < 0 || y < 0 || x > 9 || y > 9) {
                    return -1;
                }
                switch (x) {
                    case 0: return y > 1 && y < 4 ? 1 : 0;
                    case 1: return y > 2 && y < 5 ? 1 : 0;
                    case 2: return y > 3 && y < 6 ? 1 : 0;
                    case 3:
                    case 4: return 2;
                    case 5: return 3;
                    default: return y == 0 && x == 9 ? 4 : 5;
                }
            }
        }
        ```

        ## Not reported

        - Methods up to the threshold, which the option `threshold` sets; it is 15 at first.
        - `equals` and `hashCode`: where they are long, they are simple all the same.
        - Local and anonymous classes do not count for the method around them; their own methods
          are measured by themselves.
        """)
public final class CyclomaticComplexity implements Inspection {

  private static final Option.Whole THRESHOLD =
      new Option.Whole("threshold", 15, 1, 1000, "The greatest complexity that a method may have.");

  private static final Set<JavaKind> FORKS =
      EnumSet.of(
          JavaKind.CATCH_CLAUSE,
          JavaKind.CONDITIONAL_EXPRESSION,
          JavaKind.DO_STATEMENT,
          JavaKind.FOR_EACH_STATEMENT,
          JavaKind.FOR_STATEMENT,
          JavaKind.IF_STATEMENT,
          JavaKind.WHILE_STATEMENT);

  private static final Set<JavaKind> TYPE_BODIES =
      EnumSet.of(JavaKind.CLASS_BODY, JavaKind.ENUM_BODY);

  @Override
  public void register(Visits visits) {
    visits.on(Executable.class, CyclomaticComplexity::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(THRESHOLD);
  }

  private static void check(Executable method, View view) {
    int threshold = view.option(THRESHOLD);
    if (method.body().filter(body -> mayExceed(threshold, body, view)).isEmpty()) {
      return;
    }
    int complexity = complexity(method.body().orElseThrow().element());
    if (complexity > threshold && !CognitiveComplexity.isIdentity(method)) {
      view.report(
          method.name(),
          "The cyclomatic complexity of `%s` is %d, with %d allowed",
          method.name().name(),
          complexity,
          threshold);
    }
  }

  private static boolean mayExceed(int threshold, Block body, View view) {
    return view.summary(Bounds.OF, body.element()).cyclomatic() > threshold;
  }

  private static int complexity(Element body) {
    int complexity = 1;
    Deque<Element> open = new ArrayDeque<>(List.of(body));
    while (!open.isEmpty()) {
      Element element = open.pop();
      complexity += isFork(element) ? 1 : 0;
      for (Element child : element.children()) {
        if (!child.isLeaf() && !TYPE_BODIES.contains((JavaKind) child.kind())) {
          open.push(child);
        }
      }
    }
    return complexity;
  }

  private static boolean isFork(Element element) {
    JavaKind kind = (JavaKind) element.kind();
    return switch (kind) {
      case BINARY_EXPRESSION -> {
        JavaKind operator = ((BinaryExpression) element.view()).operator();
        yield operator == JavaKind.AND_AND || operator == JavaKind.OR_OR;
      }
      case SWITCH_GROUP, SWITCH_RULE ->
          !((SwitchEntry) element.view()).labels().stream().allMatch(SwitchLabel::hasDefault);
      default -> FORKS.contains(kind);
    };
  }
}
