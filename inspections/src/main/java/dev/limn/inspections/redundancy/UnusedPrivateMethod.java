package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.scope.NameUse;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds private methods and constructors that are never called. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-private-method",
    summary = "Private method or constructor that is never called",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:unused",
      "intellij:UnusedDeclaration",
      "sonar:S1144",
      "pmd:UnusedPrivateMethod",
      "errorprone:UnusedMethod",
      "ecj:unusedPrivateMember"
    },
    doc =
        """
        Only the file can call a private method. If nothing in it does, beside perhaps the method
        itself, it is dead; or a call is missing, or calls another method by mistake.

        ```java
        class Stack {
            private final int[] items = new int[16];
            private int size;

            void push(int item) {
                items[size++] = item;
            }

            private void grow(int least) {
                       //^^^^ `grow` is never called
                if (least > items.length) {
                    grow(least / 2);
                }
            }
        }
        ```

        ## Not reported

        - Methods that something else than source may call: one with an annotation that is not
          known to be harmless (the option `harmless-annotations` names more), any in a type with
          one of the annotations that the option `using-annotations` names, native methods, `main`.
        - Methods whose name, or its first word, stands in a string of the file, by which reflection
          or a test, as with `@MethodSource`, may find them; a method named like one with
          `@MethodSource`.
        - What serialization calls: `readObject`, `writeObject`, `readObjectNoData`, `readResolve`,
          `writeReplace`.
        - Methods of which a comment says that the virtual machine, native code, a test or a
          debugger calls them.
        - Methods named like one that is called in the file with as many arguments, or that a method
          reference names, though it may be the method of another type.
        - Methods whose name begins with `unused`: it says so.
        - Constructors without parameters: they are private to forbid instances. Constructors of
          enums.
        """)
public final class UnusedPrivateMethod implements Inspection {

  private static final Set<String> CALLED_UNSEEN =
      Set.of(
          "main", "readObject", "readObjectNoData", "readResolve", "writeObject", "writeReplace");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, UnusedPrivateMethod::checkMethod);
    visits.on(ConstructorDeclaration.class, UnusedPrivateMethod::checkConstructor);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FrameworkUse.HARMLESS, FrameworkUse.USING);
  }

  private static void checkMethod(MethodDeclaration method, View view) {
    String name = method.name().name();
    if (isCandidate(method)
        && !method.hasModifier(JavaKind.NATIVE)
        && !CALLED_UNSEEN.contains(name)
        && !PrivateUse.isSaidUnused(name)
        && isUncalled(method, Stream.of(name), view)
        && !PrivateUse.elsewhere(firstWord(name), view).has(Form.MENTIONED)) {
      report(method, view, "`%s` is never called");
    }
  }

  /** What reflection may put before another word: {@code get}, or {@code handle_}. */
  private static String firstWord(String name) {
    int end = 1;
    while (end < name.length()
        && !Character.isUpperCase(name.charAt(end))
        && name.charAt(end - 1) != '_') {
      end++;
    }
    return name.substring(0, Math.min(end, name.length()));
  }

  private static void checkConstructor(ConstructorDeclaration constructor, View view) {
    if (!isCandidate(constructor) || constructor.parameters().isEmpty()) {
      return;
    }
    String name = constructor.name().name();
    Optional<TypeHeader> type = view.ask(Enclosing.TYPE);
    boolean called =
        type.filter(it -> it.name().equals(name) && it.kind() != JavaKind.ENUM_DECLARATION)
                .isEmpty()
            || !isUncalled(constructor, Stream.of(name, "this", "super"), view)
            || PrivateUse.elsewhere("new", view).has(Form.REFERRED_TO);
    if (!called) {
      report(constructor, view, "This constructor of `%s` is never called");
    }
  }

  private static boolean isCandidate(Executable executable) {
    return PrivateUse.isPrivate(executable) && !executable.name().isMissing();
  }

  private static boolean isUncalled(Executable executable, Stream<String> names, View view) {
    return names.noneMatch(name -> isCalled(executable, PrivateUse.elsewhere(name, view)))
        && !PrivateUse.isByFramework(executable, view)
        && !PrivateUse.isByComment(executable, view);
  }

  private static boolean isCalled(Executable executable, Uses uses) {
    return uses.any(use -> calls(use, executable));
  }

  private static boolean calls(NameUse use, Executable executable) {
    return switch (use.form()) {
      case MENTIONED -> true;
      case REFERRED_TO -> executable instanceof MethodDeclaration;
      case CALLED, CREATED -> accepts(executable, use.arguments());
      default -> false;
    };
  }

  private static boolean accepts(Executable executable, int arguments) {
    int parameters = executable.parameters().size();
    boolean varargs = parameters > 0 && executable.parameters().get(parameters - 1).isVarargs();
    return varargs ? arguments >= parameters - 1 : arguments == parameters;
  }

  private static void report(Executable executable, View view, String message) {
    String text = message.formatted(executable.name().name());
    view.report(executable.name(), "%s", text)
        .unnecessary()
        .fix(
            executable instanceof MethodDeclaration ? "Remove method" : "Remove constructor",
            edit -> edit.delete(executable.element()));
  }
}
