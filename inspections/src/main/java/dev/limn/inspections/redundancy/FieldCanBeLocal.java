package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.scope.Effects;
import dev.limn.inspections.scope.FieldSite;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.OnlySite;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.List;

/** Finds private fields that are used as local variables are. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "field-can-be-local",
    summary = "Private field that is used like a local variable",
    category = Category.REDUNDANCY,
    severity = Severity.INFORMATION,
    aliases = {
      "intellij:FieldCanBeLocal",
      "sonar:S1450",
      "pmd:SingularField",
      "errorprone:FieldCanBeLocal"
    },
    doc =
        """
        A field that one method alone uses, and always assigns first, keeps nothing from one call
        to the next. As a local variable it says so, cannot be mixed up by two threads, and keeps
        no object alive.

        ```java
        class Report {
            private StringBuilder text;
                                //^^^^ `text` is assigned before each use, and can be a local variable

            String of(int value) {
                text = new StringBuilder();
                text.append(value);
                return text.toString();
            }
        }
        ```

        ## Not reported

        - Fields that more than one method uses, or one that calls itself by name; fields that are
          used in a lambda expression or a class inside, or of another object.
        - Fields whose first assignment is not a statement of a block that all other uses follow.
        - Fields that something else than source may read: with annotations, in a type that a
          framework fills (the option `using-annotations` names more such annotations) or with
          native methods, in one that is serialized, whose name stands in a string, or of which a
          comment says so.
        - `volatile` fields; and fields with a value that something must be done for.
        """)
public final class FieldCanBeLocal implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, FieldCanBeLocal::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FrameworkUse.USING);
  }

  private static void check(FieldDeclaration field, View view) {
    if (!PrivateUse.isPrivate(field)
        || field.hasModifier(JavaKind.VOLATILE)
        || field.declarators().size() != 1
        || !field.declarators().get(0).dimensions().isEmpty()
        || field.element().isFaulty()
        || !Annotated.names(field).isEmpty()) {
      return;
    }
    VariableDeclarator variable = field.declarators().get(0);
    String name = variable.name().name();
    Uses uses = PrivateUse.elsewhere(name, view);
    if (uses.has(Form.READ)
        && uses.has(Form.WRITTEN)
        && !uses.has(Form.MENTIONED)
        && variable.initializer().map(Effects::none).orElse(true)
        && view.ask(new OnlySite(name))
        && !isReadUnseen(field, view)) {
      view.report(
              variable.name(),
              "`%s` is assigned before each use, and can be a local variable",
              name)
          .unsafeFix(
              "Make it a local variable",
              "What is called in between may assign the field, and no longer can",
              edit -> makeLocal(field, variable, edit));
    }
  }

  private static boolean isReadUnseen(FieldDeclaration field, View view) {
    boolean state = !field.hasModifier(JavaKind.STATIC) && !field.hasModifier(JavaKind.TRANSIENT);
    return FrameworkUse.usesMembers(view)
        || PrivateUse.isByNativeCode(view)
        || (state && PrivateUse.isBySerialization(view))
        || PrivateUse.isByComment(field, view);
  }

  private static void makeLocal(FieldDeclaration field, VariableDeclarator variable, Edit edit) {
    String name = variable.name().text();
    FieldSite site =
        new OnlySite(variable.name().name()).find(edit.root(), field.element()).orElseThrow();
    edit.replace(site.target(), site.target(), field.type(), " " + name);
    for (Element use : site.others()) {
      if (use.kind() == JavaKind.FIELD_ACCESS) {
        edit.replace(use, name);
      }
    }
    edit.delete(field.element());
  }
}
