package dev.limn.inspections.concurrency;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import java.util.Set;

/** Finds fields that are tested without a lock and set under it, and are not volatile. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "double-checked-locking",
    summary = "Double-checked locking of a field that is not volatile",
    category = Category.CONCURRENCY,
    aliases = {
      "intellij:DoubleCheckedLocking",
      "sonar:S2168",
      "pmd:DoubleCheckedLocking",
      "errorprone:DoubleCheckedLocking"
    },
    doc =
        """
        A field that is tested once without a lock, and once more with it, before it gets its value
        must be `volatile`. Else another thread may see the field set and what it refers to not yet
        filled (JLS 17.4).

        ```java
        class Registry {
            private static Registry instance;
                                  //^^^^^^^^ `instance` is tested without the lock, and is not `volatile`

            static Registry instance() {
                if (instance == null) {
                    synchronized (Registry.class) {
                        if (instance == null) {
                            instance = new Registry();
                        }
                    }
                }
                return instance;
            }
        }
        ```

        ## Not reported

        - A `volatile` field.
        - A field of a type whose objects are safe to pass on in any way: a string, a number, a
          `Boolean`.
        - A field of another type, or one that is inherited.
        - A test in a `synchronized` method, and in one with `@SuppressWarnings` for it.
        - Code that works on a copy of the field in a local variable, as those do who know what
          they do.
        """)
public final class DoubleCheckedLocking implements Inspection {

  /** Types whose objects never change, and all of whose fields are final. */
  private static final Set<String> SAFE =
      Set.of(
          "BigDecimal",
          "BigInteger",
          "Boolean",
          "Byte",
          "Character",
          "Double",
          "Float",
          "Integer",
          "Long",
          "Short",
          "String");

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, DoubleCheckedLocking::check);
  }

  private static void check(FieldDeclaration field, View view) {
    if (field.hasModifier(JavaKind.VOLATILE)
        || field.hasModifier(JavaKind.FINAL)
        || isSafe(field.type())) {
      return;
    }
    for (VariableDeclarator variable : field.declarators()) {
      String name = variable.name().name();
      if (Handling.of(field, name, view).contains(Handling.TESTED_TWICE)) {
        view.report(variable.name(), "`%s` is tested without the lock, and is not `volatile`", name)
            .fix(
                "Make it `volatile`",
                edit -> edit.insertBefore(field.type().element(), "volatile "));
      }
    }
  }

  private static boolean isSafe(TypeUse type) {
    return type instanceof ClassType named && SAFE.contains(named.name().name());
  }
}
