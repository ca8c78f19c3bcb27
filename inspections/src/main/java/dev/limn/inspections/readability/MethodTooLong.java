package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds methods with very many statements. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "method-too-long",
    summary = "Method with very many statements",
    category = Category.READABILITY,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {
      "intellij:NonCommentSourceStatements",
      "intellij:OverlyLongMethod",
      "sonar:S138",
      "pmd:NcssCount",
      "checkstyle:ExecutableStatementCount",
      "checkstyle:JavaNCSS",
      "checkstyle:MethodLength"
    },
    doc =
        """
        Nobody keeps a very long method in mind as a whole. Parts of it have a purpose of their own,
        and make methods with a name that tells it.

        ```java
        class Steps {
            int run(int n) {
              //^^^ `run` has 61 statements, with 60 allowed
                n++; n++; n++; n++; n++; n++; n++; n++; n++; n++;
                n++; n++; n++; n++; n++; n++; n++; n++; n++; n++;
                n++; n++; n++; n++; n++; n++; n++; n++; n++; n++;
                n++; n++; n++; n++; n++; n++; n++; n++; n++; n++;
                n++; n++; n++; n++; n++; n++; n++; n++; n++; n++;
                n++; n++; n++; n++; n++; n++; n++; n++; n++; n++;
                return n;
            }
        }
        ```

        Statements are counted, and neither lines nor blocks, so that layout and comments do not
        matter.

        ## Not reported

        - Methods with up to as many statements as the option `statements` sets; it is 60 at first.
        - Local and anonymous classes do not count for the method around them; their own methods
          are counted by themselves.
        """)
public final class MethodTooLong implements Inspection {

  private static final Option.Whole STATEMENTS =
      new Option.Whole(
          "statements", 60, 1, 10000, "The greatest number of statements that a method may have.");

  /** All statements but those that only hold others, or nothing. */
  private static final Set<JavaKind> COUNTED = counted();

  private static final Set<JavaKind> TYPE_BODIES =
      EnumSet.of(JavaKind.CLASS_BODY, JavaKind.ENUM_BODY);

  @Override
  public void register(Visits visits) {
    visits.on(Executable.class, MethodTooLong::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(STATEMENTS);
  }

  private static void check(Executable method, View view) {
    int allowed = view.option(STATEMENTS);
    int count = method.body().map(body -> count(body, allowed, view)).orElse(0);
    if (count > allowed) {
      view.report(
          method.name(),
          "`%s` has %d statements, with %d allowed",
          method.name().name(),
          count,
          allowed);
    }
  }

  /** The number of statements; 0 if it is allowed in any case. */
  private static int count(Block body, int allowed, View view) {
    if (view.summary(Bounds.OF, body.element()).statements() <= allowed) {
      return 0;
    }
    int count = 0;
    Deque<Element> open = new ArrayDeque<>();
    open.push(body.element());
    while (!open.isEmpty()) {
      for (Element child : open.pop().children()) {
        if (!child.isLeaf() && !TYPE_BODIES.contains((JavaKind) child.kind())) {
          count += COUNTED.contains((JavaKind) child.kind()) ? 1 : 0;
          open.push(child);
        }
      }
    }
    return count;
  }

  private static Set<JavaKind> counted() {
    Set<JavaKind> counted = EnumSet.noneOf(JavaKind.class);
    for (JavaKind kind : JavaKind.values()) {
      if (kind.isViewedAs(Statement.class)) {
        counted.add(kind);
      }
    }
    counted.removeAll(
        EnumSet.of(
            JavaKind.BLOCK,
            JavaKind.EMPTY_STATEMENT,
            JavaKind.LABELED_STATEMENT,
            JavaKind.LOCAL_TYPE_DECLARATION));
    return counted;
  }
}
