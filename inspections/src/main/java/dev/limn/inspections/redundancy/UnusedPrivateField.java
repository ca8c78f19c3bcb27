package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.scope.Effects;
import dev.limn.inspections.scope.FrameworkUse;
import dev.limn.inspections.scope.PrivateUse;
import dev.limn.inspections.scope.VariableRemoval;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.scope.Names;
import dev.limn.java.scope.Uses;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds private fields that are never read. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "unused-private-field",
    summary = "Private field that is never read",
    category = Category.REDUNDANCY,
    aliases = {
      "intellij:unused",
      "intellij:UnusedDeclaration",
      "sonar:S1068",
      "pmd:UnusedPrivateField",
      "errorprone:UnusedVariable",
      "ecj:unusedPrivateMember"
    },
    doc =
        """
        Only the file can read a private field. If nothing in it does, the field, and what is done
        to fill it, is left over; or its value should have been used somewhere.

        ```java
        class Download {
            private final String url;
            private long started;
                       //^^^^^^^ `started` is never read

            Download(String url) {
                this.url = url;
                this.started = System.nanoTime();
            }

            String url() {
                return url;
            }
        }
        ```

        ## Not reported

        - Fields that something else than source may read: one with an annotation that is not known
          to be harmless (the option `harmless-annotations` names more), one in a type that Lombok,
          a persistence or a binding framework fills (the option `using-annotations` names more
          such annotations), one in a type with native methods.
        - Fields whose name stands in a string of the file, by which reflection may find them.
        - `serialVersionUID`, `serialPersistentFields`, and the fields of a type that says that it
          is serialized, unless they are `transient` or `static`.
        - Fields whose name begins with `unused`: it says so.
        - Fields of which a comment says that the virtual machine, native code, a test or a debugger
          uses them, or that they keep something from being garbage collected.
        - Constants in a table, all of which are written down though not all are used, as the codes
          of a protocol are: next to another one of the same type, or number, whose name begins or
          ends alike, or three or more of these in a row.
        - Fields that are named like something that is read in the same file, though it may be the
          field of another type.
        """)
public final class UnusedPrivateField implements Inspection {

  private static final Set<String> SERIAL = Set.of("serialVersionUID", "serialPersistentFields");

  private static final Set<Form> READING = EnumSet.of(Form.READ, Form.MENTIONED);

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, UnusedPrivateField::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(FrameworkUse.HARMLESS, FrameworkUse.USING);
  }

  private static void check(FieldDeclaration field, View view) {
    if (PrivateUse.isPrivate(field)) {
      for (VariableDeclarator variable : field.declarators()) {
        check(field, variable, view);
      }
    }
  }

  private static void check(FieldDeclaration field, VariableDeclarator variable, View view) {
    String name = variable.name().name();
    if (variable.name().isMissing()
        || SERIAL.contains(name)
        || PrivateUse.isSaidUnused(name)
        || isReadInside(field, name, view)) {
      return;
    }
    Uses uses = PrivateUse.elsewhere(name, view);
    if (uses.forms().stream().noneMatch(READING::contains)
        && !isUsedUnseen(field, view)
        && !(ConstantTable.isConstant(field) && view.ask(ConstantTable.HOLDS))) {
      report(field, variable, uses, view);
    }
  }

  /** Whether another variable of the declaration reads it, or a class in an initializer. */
  private static boolean isReadInside(FieldDeclaration field, String name, View view) {
    return Uses.sum(view.summary(Names.USES, field.element()).at(name)).forms().stream()
        .anyMatch(READING::contains);
  }

  private static boolean isUsedUnseen(FieldDeclaration field, View view) {
    boolean state = !field.hasModifier(JavaKind.STATIC) && !field.hasModifier(JavaKind.TRANSIENT);
    return PrivateUse.isByFramework(field, view)
        || PrivateUse.isByNativeCode(view)
        || (state && PrivateUse.isBySerialization(view))
        || PrivateUse.isByComment(field, view);
  }

  private static void report(
      FieldDeclaration field, VariableDeclarator variable, Uses uses, View view) {
    Report report =
        view.report(variable.name(), "`%s` is never read", variable.name().name()).unnecessary();
    if (!uses.counts().isEmpty()) {
      return;
    }
    String title = "Remove field";
    boolean harmless = variable.initializer().map(Effects::none).orElse(true);
    if (harmless) {
      report.fix(title, edit -> remove(field, variable, edit));
    } else {
      report.unsafeFix(
          title, "Its initializer may do something", edit -> remove(field, variable, edit));
    }
  }

  private static void remove(FieldDeclaration field, VariableDeclarator variable, Edit edit) {
    if (field.declarators().size() == 1) {
      edit.delete(field.element());
    } else {
      VariableRemoval.deleteFromList(edit, field.element(), variable.element());
    }
  }
}
