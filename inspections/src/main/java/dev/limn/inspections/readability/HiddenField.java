package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.scope.MemberBody;
import dev.limn.java.scope.Fields;
import dev.limn.java.scope.Fields.Holder;
import dev.limn.java.scope.Local;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.ThrowStatement;
import java.util.List;
import java.util.Optional;

/** Finds local variables and parameters with the name of a field. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "hidden-field",
    summary = "Local variable or parameter that hides a field",
    category = Category.READABILITY,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {
      "intellij:LocalVariableHidingMemberVariable",
      "intellij:LocalVariableHidesMemberVariable",
      "intellij:ParameterHidingMemberVariable",
      "intellij:ParameterHidesMemberVariable",
      "sonar:S1117",
      "errorprone:HidingField",
      "ecj:localVariableHiding",
      "ecj:fieldHiding",
      "ecj:hiding",
      "checkstyle:HiddenField"
    },
    doc =
        """
        Where a local variable or a parameter has the name of a field, the name alone does not mean
        the field. Who reads or changes the method later takes one for the other.

        ```java
        class Order {
            private int total;
            private int items;

            void add(int price) {
                int items = 1;
                  //^^^^^ `items` hides the field `items`
                total += price * items;
            }
        }
        ```

        ## Not reported

        - Parameters of constructors, of setters, and of methods that give the object they belong to
          or a new one with one value: named `set…`, `with…`, like the field, or returning `this`.
        - Parameters of methods with `@Override`, whose names come from elsewhere, and of methods
          that do nothing or only throw.
        - What hides an instance field in a static method, where the field cannot be meant.
        - Names that the same member also uses with a qualifier, as in `int size = this.size;`: who
          writes so tells one from the other.
        - Fields of supertypes and of types around.
        """)
public final class HiddenField implements Inspection {

  @Override
  public void register(Visits visits) {
    MemberBody.visit(visits, HiddenField::check);
  }

  private static void check(MemberBody member, View view) {
    for (Local local : member.body().locals()) {
      boolean candidate = local.kind() != Kind.TYPE && !local.name().isEmpty();
      if (candidate && !isExempt(member, local) && !isToldApart(member, local)) {
        view.ask(new Fields.Named(local.name()))
            .filter(holder -> canBeMeant(holder, member))
            .ifPresent(
                holder ->
                    view.report(
                        member.token(local.at()),
                        "`%s` hides the field `%s`",
                        local.name(),
                        local.name()));
      }
    }
  }

  private static boolean canBeMeant(Holder holder, MemberBody member) {
    return holder == Holder.CLASS || !isStatic(member);
  }

  private static boolean isStatic(MemberBody member) {
    return member.member().hasChild(JavaKind.STATIC)
        || (member.member().view() instanceof Declaration declaration
            && declaration.hasModifier(JavaKind.STATIC));
  }

  private static boolean isToldApart(MemberBody member, Local local) {
    return !Uses.sum(member.body().names().at(local.name())).counts().isEmpty();
  }

  private static boolean isExempt(MemberBody member, Local local) {
    return local.kind() == Kind.PARAMETER
        && member.member().view() instanceof Executable executable
        && (executable instanceof ConstructorDeclaration
            || Annotated.isOverride(executable)
            || doesNothing(executable)
            || isSetter(executable, local.name()));
  }

  private static boolean doesNothing(Executable executable) {
    List<Statement> statements = executable.body().map(Block::statements).orElse(List.of());
    return statements.isEmpty() || statements.get(0) instanceof ThrowStatement;
  }

  private static boolean isSetter(Executable executable, String field) {
    String name = executable.name().name();
    return name.startsWith("set")
        || name.startsWith("with")
        || name.equals(field)
        || (executable instanceof MethodDeclaration method && returnsThis(method));
  }

  private static boolean returnsThis(MethodDeclaration method) {
    List<Statement> statements = method.body().map(Block::statements).orElse(List.of());
    return !statements.isEmpty()
        && statements.get(statements.size() - 1) instanceof ReturnStatement last
        && Optional.of(last.element())
            .filter(it -> it.hasChild(JavaKind.THIS_EXPRESSION))
            .isPresent();
  }
}
