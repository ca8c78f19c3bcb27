package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.inspections.statement.Assigned;
import dev.limn.inspections.statement.Assigned.Times;
import dev.limn.inspections.statement.Constancy;
import dev.limn.inspections.statement.Constructed;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.VariableDeclarator;
import java.util.List;

/** Finds private fields that are never assigned again. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "field-can-be-final",
    summary = "Private field that is never assigned again",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {"intellij:FieldMayBeFinal", "pmd:ImmutableField", "errorprone:FieldCanBeFinal"},
    doc =
        """
        A field that keeps the value of its declaration can be `final`. Then readers know that it
        does, and other threads see the value in any case.

        ```java
        class Basket {
            private List<String> items = new ArrayList<>();
                               //^^^^^ `items` is never assigned again, and can be `final`

            void add(String item) {
                items.add(item);
            }
        }
        ```

        ## Not reported

        - A field without a value in its declaration, unless each constructor gives it one in a
          statement of its own body, before all else that names the field; and one that is declared
          with others.
        - A field the name of which is assigned anywhere else in the file's type, whosever it is.
        - A `volatile` field, and a `boolean` with a value, which may be a switch for those who
          debug.
        - A field that would become a constant where that matters: a loop that it alone decides to run
          for ever or never, a `?:` whose type it may change.
        - A field that something else than source may assign: by an annotation, by native code, by
          reflection, if its name stands in a string; or of which a comment says so.
        """)
public final class FieldCanBeFinal implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, FieldCanBeFinal::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FrameworkUse.HARMLESS, FrameworkUse.USING);
  }

  private static void check(FieldDeclaration field, View view) {
    if (!PrivateUse.isPrivate(field)
        || field.hasModifier(JavaKind.FINAL)
        || field.hasModifier(JavaKind.VOLATILE)
        || field.declarators().size() != 1
        || field.element().isFaulty()) {
      return;
    }
    VariableDeclarator variable = field.declarators().get(0);
    String name = variable.name().name();
    boolean isGivenOnce =
        variable.initializer().isPresent()
            ? !field.type().element().textEquals("boolean")
                && view.ask(new Assigned(name)).equals(Times.NONE)
            : isGivenByConstructors(field, name, view);
    if (isGivenOnce
        && !isAssignedUnseen(field, name, view)
        && !(isConstant(field, variable) && changesAsConstant(name, view))) {
      view.report(variable.name(), "`%s` is never assigned again, and can be `final`", name)
          .fix("Make it `final`", edit -> edit.insertBefore(field.type().element(), "final "));
    }
  }

  /** Whether a field would be a constant variable (JLS 4.12.4) if it were final. */
  private static boolean isConstant(FieldDeclaration field, VariableDeclarator variable) {
    boolean simple =
        field.type() instanceof PrimitiveType || field.type().element().textEquals("String");
    return simple && variable.initializer().filter(Constancy::isPossible).isPresent();
  }

  /** Whether code would change its meaning with a field that becomes a constant. */
  private static boolean changesAsConstant(String name, View view) {
    return view.ask(new Constancy(name)).stream()
        .anyMatch(
            names -> names.stream().allMatch(it -> view.ask(new Assigned(it)).equals(Times.NONE)));
  }

  private static boolean isGivenByConstructors(FieldDeclaration field, String name, View view) {
    Times times = view.ask(new Assigned(name));
    return !field.hasModifier(JavaKind.STATIC)
        && times.byConstructors() > 0
        && times.byOthers() == 0
        && view.ask(new Constructed(name)) == times.byConstructors();
  }

  private static boolean isAssignedUnseen(FieldDeclaration field, String name, View view) {
    return PrivateUse.isByFramework(field, view)
        || PrivateUse.isByNativeCode(view)
        || PrivateUse.isAssignedByComment(field, view)
        || PrivateUse.elsewhere(name, view).has(Form.MENTIONED);
  }
}
