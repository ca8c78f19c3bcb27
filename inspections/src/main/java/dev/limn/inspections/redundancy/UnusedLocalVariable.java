package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.scope.Local;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds local variables that are never read. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-local-variable",
    summary = "Local variable that is never read",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:unused",
      "intellij:UnusedDeclaration",
      "sonar:S1481",
      "pmd:UnusedLocalVariable",
      "errorprone:UnusedVariable",
      "ecj:unusedLocal"
    },
    doc =
        """
        A variable that nobody reads is left over from an earlier version, or another one was meant
        where it should be read. Without it there is less to understand; the fix keeps what its
        initializer and its assignments do beside giving a value. Where a variable
        has to stay, its name becomes `_` where the project is known to be of Java 22 or newer.

        ```java
        import java.util.*;

        class Report {
            int lines(List<String> pages) {
                int count = 0;
                Iterator<String> rest = pages.iterator();
                               //^^^^ `rest` is never read
                for (String page : pages) {
                    count += page.split("\\n").length;
                }
                return count;
            }
        }
        ```

        ## Not reported

        - Variables that the syntax asks for: parameters, resources, the variable of an enhanced
          `for` or of a `catch`, the components of a record pattern, the pattern of a `case`.
        - Variables whose name says it, in any case: `_`, and what begins with one of the values of
          the option `names`.
        - Variables that hold a class literal, as `Class<?> loaded = Helper.class;`: it is there to
          have the class loaded.
        - Variables with an annotation, unless it is known to be harmless, as `@Nullable` is, or
          named by the option `harmless-annotations`: a framework may use them.
        """)
public final class UnusedLocalVariable implements Inspection {

  private static final Option.Texts NAMES =
      new Option.Texts(
          "names",
          List.of("ignore", "unused", "dummy"),
          "[A-Za-z_$][\\w$]*",
          "What the name of a variable begins with that is not read on purpose.");

  private static final int UNNAMED_LEVEL = 22;

  @Override
  public void register(Visits visits) {
    MemberBody.visit(visits, UnusedLocalVariable::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(NAMES, FrameworkUse.HARMLESS);
  }

  private static void check(MemberBody member, View view) {
    for (Local local : member.body().locals()) {
      boolean removable = local.kind() == Kind.VARIABLE || local.kind() == Kind.PATTERN;
      if (removable && !local.isRead() && !isMeant(local, member, view)) {
        report(member, local, view);
      }
    }
  }

  private static boolean isMeant(Local local, MemberBody member, View view) {
    String name = local.name().toLowerCase(Locale.ROOT);
    return name.isEmpty()
        || name.startsWith("_")
        || view.option(NAMES).stream().anyMatch(it -> name.startsWith(it.toLowerCase(Locale.ROOT)))
        || !isPlain(member.path(local.at()), view)
        || holdsClass(member.path(local.at()));
  }

  private static boolean holdsClass(List<Element> path) {
    return path.get(path.size() - 2).view() instanceof VariableDeclarator declarator
        && declarator.initializer().filter(it -> it.kind() == JavaKind.CLASS_LITERAL).isPresent();
  }

  private static boolean isPlain(List<Element> path, View view) {
    for (int i = path.size() - 2; i >= path.size() - 3; i--) {
      if (path.get(i).view() instanceof Declaration declaration) {
        return FrameworkUse.isPlain(declaration, view);
      }
    }
    return true;
  }

  private static void report(MemberBody member, Local local, View view) {
    Report report =
        view.report(member.token(local.at()), "`%s` is never read", local.name()).unnecessary();
    Optional<Consumer<Edit>> removal = VariableRemoval.ofVariable(member, local);
    if (removal.isPresent()) {
      report.fix("Remove `" + local.name() + "`", removal.get());
    } else if (canBeUnnamed(member, local, view)) {
      report.fix(
          "Rename `" + local.name() + "` to `_`",
          edit -> edit.replace(member.token(local.at()), "_"));
    }
  }

  /** Whether a variable that must stay can do without a name (JLS 14.4, 14.30). */
  private static boolean canBeUnnamed(MemberBody member, Local local, View view) {
    List<Element> path = member.path(local.at());
    return local.uses().isEmpty()
        && view.ask(Enclosing.FIX_LEVEL) >= UNNAMED_LEVEL
        && (local.kind() == Kind.PATTERN
            || (path.get(path.size() - 2).view() instanceof VariableDeclarator declarator
                && declarator.initializer().isPresent()
                && declarator.dimensions().isEmpty()));
  }
}
