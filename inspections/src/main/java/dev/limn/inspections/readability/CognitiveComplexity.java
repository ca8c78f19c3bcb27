package dev.limn.inspections.readability;

import static java.util.stream.Collectors.joining;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Executable;
import java.util.List;

/** Finds methods that take much effort to follow. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "cognitive-complexity",
    summary = "Method that is too hard to follow",
    category = Category.READABILITY,
    severity = Severity.INFORMATION,
    aliases = {"sonar:S3776", "pmd:CognitiveComplexity"},
    doc =
        """
        Cognitive complexity measures how hard it is to follow a method: each break in the flow
        counts, and counts more the deeper it is nested. A method with much of it is hard to change
        without a mistake; often a block in it makes a method of its own.

        ```java
        class Field {
            int hits(int[][] rows, int[] keys, boolean all) {
              //^^^^ The cognitive complexity of `hits` is 30, with 25 allowed: `if` adds 24
                int hits = 0;
                for (int[] row : rows) {
                    for (int value : row) {
                        for (int key : keys) {
                            if (value == key) {
                                while (hits < key) {
                                    if (all || hits < value) {
                                        hits++;
                                    } else if (key == 0) {
                                        return value > 0 ? hits : key;
                                    }
                                }
                            }
                        }
                    }
                }
                return hits;
            }
        }
        ```

        The measure is the published one (G. A. Campbell, *Cognitive Complexity*, 2018):

        - 1, and 1 more for each level of nesting, for `if`, `?:`, `switch`, `for`, `while`, `do`
          and `catch`;
        - 1 for `else` and `else if`, for each run of the same operator `&&` or `||`, for `break`
          and `continue` with a label, and for calling itself;
        - one level of nesting for what is inside any of these, and inside a lambda expression.

        The message names the parts that add most.

        ## Not reported

        - Methods up to the threshold, which the option `threshold` sets; it is 25 at first.
        - `equals` and `hashCode`: where they are long, they are simple all the same.
        - Local and anonymous classes do not count for the method around them; their own methods
          are measured by themselves.
        """)
public final class CognitiveComplexity implements Inspection {

  private static final Option.Whole THRESHOLD =
      new Option.Whole("threshold", 25, 1, 1000, "The greatest complexity that a method may have.");

  /** The number of parts that a message names. */
  private static final int NAMED = 3;

  @Override
  public void register(Visits visits) {
    visits.on(Executable.class, CognitiveComplexity::check);
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
    CognitiveEffort whole = CognitiveEffort.of(method, view);
    if (whole.total() > threshold && !isIdentity(method)) {
      report(method, whole, threshold, view);
    }
  }

  private static boolean mayExceed(int threshold, Block body, View view) {
    return view.summary(Bounds.OF, body.element()).cognitive() > threshold;
  }

  /** Whether a method is {@code equals} or {@code hashCode}. */
  static boolean isIdentity(Executable method) {
    String name = method.name().name();
    int parameters = method.parameters().size();
    return (name.equals("equals") && parameters == 1)
        || (name.equals("hashCode") && parameters == 0);
  }

  private static void report(Executable method, CognitiveEffort whole, int threshold, View view) {
    List<CognitiveEffort> heaviest = whole.heaviest(NAMED);
    Report report =
        view.report(
            method.name(),
            "The cognitive complexity of `%s` is %d, with %d allowed: %s",
            method.name().name(),
            whole.total(),
            threshold,
            heaviest.stream().map(CognitiveComplexity::shown).collect(joining(", ")));
    heaviest.forEach(part -> report.related(part.where(), "Adds " + part.total()));
  }

  private static String shown(CognitiveEffort part) {
    return "`" + part.where().text() + "` adds " + part.total();
  }
}
