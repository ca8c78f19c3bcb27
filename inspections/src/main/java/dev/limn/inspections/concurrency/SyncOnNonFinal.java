package dev.limn.inspections.concurrency;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.statement.Assigned;
import dev.limn.inspections.statement.Assigned.Times;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.VariableDeclarator;
import java.util.Set;

/** Finds locks that may be another object the next time. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "sync-on-non-final",
    summary = "`synchronized` on a field that is not final",
    category = Category.CONCURRENCY,
    aliases = {
      "intellij:SynchronizeOnNonFinalField",
      "sonar:S2445",
      "errorprone:SynchronizeOnNonFinalField"
    },
    doc =
        """
        Two threads exclude each other only if they lock the same object. When the field that holds
        the lock gets another object, a thread that holds the old one keeps nobody out.

        ```java
        class Journal {
            private Object lock = new Object();
                         //^^^^ `lock` is locked on, and is not `final`
            private int lines;

            void add() {
                synchronized (lock) {
                    lines++;
                }
            }
        }
        ```

        ## Not reported

        - A `final` field, and one that is not private: who else assigns it is not known.
        - A field that a method assigns while it is not locked: the lock may be for the object that
          was there.
        - A lock that is taken in a method with `@SuppressWarnings` for it, as on the field.
        - A lock that is no field of the same type: a local variable, a parameter, an inherited
          field.
        """)
public final class SyncOnNonFinal implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, SyncOnNonFinal::check);
  }

  private static void check(FieldDeclaration field, View view) {
    if (field.hasModifier(JavaKind.FINAL) || !field.hasModifier(JavaKind.PRIVATE)) {
      return;
    }
    for (VariableDeclarator variable : field.declarators()) {
      Set<Handling> handling = Handling.of(field, variable.name().name(), view);
      if (handling.contains(Handling.ASSIGNED_AS_LOCK)) {
        view.report(
            variable.name(), "`%s` is assigned while it is locked on", variable.name().name());
      } else if (handling.contains(Handling.LOCK)) {
        checkLock(field, variable, view);
      }
    }
  }

  private static void checkLock(FieldDeclaration field, VariableDeclarator variable, View view) {
    Times assigned = view.ask(new Assigned(variable.name().name()));
    if (assigned.byOthers() > 0) {
      return;
    }
    Report report =
        view.report(
            variable.name(), "`%s` is locked on, and is not `final`", variable.name().name());
    if (field.declarators().size() == 1
        && variable.initializer().isPresent()
        && assigned.byConstructors() == 0
        && !field.hasModifier(JavaKind.VOLATILE)) {
      report.fix("Make it `final`", edit -> edit.insertBefore(field.type().element(), "final "));
    }
  }
}
