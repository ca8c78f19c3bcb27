package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.member.ParameterRemoval;
import dev.limn.inspections.member.ParameterTag;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.scope.Local;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds parameters that are never read. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-parameter",
    summary = "Parameter that is never read",
    category = Category.REDUNDANCY,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:unused",
      "intellij:UnusedDeclaration",
      "sonar:S1172",
      "pmd:UnusedFormalParameter",
      "errorprone:UnusedVariable",
      "ecj:unusedParameter",
      "ecj:unusedArgument"
    },
    doc =
        """
        A parameter that the method does not read makes all callers compute and pass a value for
        nothing; or the method should have used it.

        ```java
        class Mail {
            private void send(String text, boolean urgent) {
                                                 //^^^^^^ `urgent` is never read
                System.out.println(text);
            }

            void greet() {
                send("hello", true);
            }
        }
        ```

        With the parameter of a private method, the arguments of its calls go too, if the file shows
        which calls these are, and if nothing is done to get the values. Elsewhere they stay: other
        files may call the method. Its `@param` in the documentation goes in any case.

        ## Not reported

        - Methods that can be overridden, and those that override: the parameters are not theirs to
          choose. What is `public` or `protected` is promised to callers elsewhere; with the option
          `api` set to `true`, that which cannot be overridden is reported too.
        - Methods that method references name, and `main`, `premain` and `agentmain`: their
          parameters are given.
        - Methods without body, with an empty one, or with one that only throws or returns a
          literal: they are still to be written, or refuse on purpose.
        - Methods and parameters with an annotation that is not known to be harmless (the option
          `harmless-annotations` names more), and what serialization calls.
        - Parameters whose name says it, in any case: what begins with one of the values of the
          option `names`.
        - Methods that have the same name as another one with other parameters: a parameter may be
          there to tell them apart.
        """)
public final class UnusedParameter implements Inspection {

  private static final Option.Texts NAMES =
      new Option.Texts(
          "names",
          List.of("ignore", "unused", "dummy", "_"),
          "[A-Za-z_$][\\w$]*",
          "What the name of a parameter begins with that is not read on purpose.");

  private static final Option.Flag API =
      new Option.Flag("api", false, "Whether to look at public and protected methods, too.");

  private static final Set<String> GIVEN =
      Set.of(
          "agentmain",
          "main",
          "premain",
          "readObject",
          "readObjectNoData",
          "readResolve",
          "writeObject",
          "writeReplace");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, UnusedParameter::check);
    visits.on(ConstructorDeclaration.class, UnusedParameter::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(NAMES, API, FrameworkUse.HARMLESS);
  }

  private static void check(Executable executable, View view) {
    if (executable.parameters().isEmpty() || !isAtWork(executable)) {
      return;
    }
    MemberBody member = MemberBody.of(executable, view);
    List<Local> unread =
        member.body().locals().stream()
            .filter(local -> local.kind() == Kind.PARAMETER && !local.isRead())
            .filter(local -> !isMeant(local, view))
            .toList();
    if (!unread.isEmpty() && isFree(executable, view)) {
      unread.forEach(local -> report(member, local, view));
    }
  }

  /** Whether a method has a body that does more than to throw, or to return a literal. */
  private static boolean isAtWork(Executable executable) {
    List<Statement> statements = executable.body().map(Block::statements).orElse(List.of());
    return statements.size() > 1 || (statements.size() == 1 && !isStub(statements.get(0)));
  }

  private static boolean isStub(Statement only) {
    return only.kind() == JavaKind.THROW_STATEMENT
        || (only.kind() == JavaKind.RETURN_STATEMENT
            && only.element()
                .first(Expression.class)
                .filter(value -> value.kind() != JavaKind.LITERAL)
                .isEmpty());
  }

  private static boolean isMeant(Local local, View view) {
    String name = local.name().toLowerCase(Locale.ROOT);
    return name.isEmpty()
        || view.option(NAMES).stream().anyMatch(it -> name.startsWith(it.toLowerCase(Locale.ROOT)));
  }

  /** Whether the parameters of a method can be chosen freely. */
  private static boolean isFree(Executable executable, View view) {
    return !GIVEN.contains(executable.name().name())
        && FrameworkUse.isPlain(executable, view)
        && isOurs(executable, view)
        && !isNamed(executable, view)
        && !PrivateUse.isByComment(executable, view);
  }

  private static boolean isOurs(Executable executable, View view) {
    boolean promised =
        executable.hasModifier(JavaKind.PUBLIC) || executable.hasModifier(JavaKind.PROTECTED);
    if (promised && !view.option(API)) {
      return false;
    }
    return PrivateUse.isPrivate(executable) || cannotBeOverridden(executable, view);
  }

  private static boolean cannotBeOverridden(Executable executable, View view) {
    Optional<TypeHeader> type = view.ask(Enclosing.TYPE);
    if (type.isEmpty() || type.get().isInterface()) {
      return false;
    }
    return executable instanceof ConstructorDeclaration
        || executable.hasModifier(JavaKind.STATIC)
        || executable.hasModifier(JavaKind.FINAL);
  }

  private static boolean isNamed(Executable executable, View view) {
    String name = executable.name().name();
    boolean constructor = executable instanceof ConstructorDeclaration;
    return view.ask(new SameName(name))
        || PrivateUse.elsewhere(constructor ? "new" : name, view)
            .any(use -> use.form() == Form.REFERRED_TO || use.form() == Form.MENTIONED);
  }

  private static void report(MemberBody member, Local local, View view) {
    List<Element> path = member.path(local.at());
    Element parameter = path.get(path.size() - 2);
    if (parameter.view() instanceof Parameter declared && FrameworkUse.isPlain(declared, view)) {
      Report report =
          view.report(declared.name(), "`%s` is never read", local.name()).unnecessary();
      if (local.uses().isEmpty()) {
        addFix(
            (Executable) member.member().view(), path.get(path.size() - 3), declared, report, view);
      }
    }
  }

  private static void addFix(
      Executable executable, Element list, Parameter parameter, Report report, View view) {
    Consumer<Edit> removal =
        edit -> {
          VariableRemoval.deleteFromList(edit, list, parameter.element());
          ParameterTag.of(executable, parameter.name().name()).ifPresent(tag -> tag.remove(edit));
        };
    String title = "Remove parameter";
    if (executable instanceof MethodDeclaration method && PrivateUse.isPrivate(method)) {
      var calls = new ParameterRemoval(method.parameters().indexOf(parameter));
      Consumer<Edit> whole = removal.andThen(edit -> calls.removeArguments(method, edit));
      switch (view.ask(calls)) {
        case YES -> report.fix(title, whole);
        case UNLESS_INHERITED ->
            report.unsafeFix(
                title, "A type that is extended may have a method of this name", whole);
        case NO ->
            report.unsafeFix(title, "Calls pass an argument for it, which must go too", removal);
      }
    } else {
      report.unsafeFix(title, "Calls pass an argument for it, which must go too", removal);
    }
  }
}
