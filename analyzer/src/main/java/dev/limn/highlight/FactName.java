package dev.limn.highlight;

import dev.limn.query.Fact;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** What a fact is called where people read of it. */
final class FactName {
  private FactName() {}

  /**
   * As the fact calls itself; one that is a lambda has no name but that of the constant that holds
   * it, as in {@code Enclosing.MODIFIERS}.
   */
  static String of(Fact<?> fact) {
    Class<?> type = fact.getClass();
    if (!type.isHidden()) {
      return fact.toString();
    }
    String owner = type.getName().substring(0, type.getName().indexOf("$$"));
    String shown = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    try {
      for (Field field : Class.forName(owner, false, type.getClassLoader()).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())
            && field.trySetAccessible()
            && field.get(null) == fact) {
          return shown + "." + field.getName();
        }
      }
    } catch (ReflectiveOperationException e) {
      // then its class must do
    }
    return shown;
  }
}
