package dev.limn.java.declare;

import dev.limn.java.syntax.JavaKind;
import java.util.Set;

/**
 * What can be said of a type declaration without its members.
 *
 * @param kind the kind of its declaration; {@link JavaKind#CLASS_BODY} for an anonymous class,
 *     {@link JavaKind#ENUM_CONSTANT} for the body of an enum constant
 * @param name the simple name; empty for an anonymous class
 * @param modifiers the modifiers that are keywords, as written
 * @param nesting whether it stands at the top, in another type, or in a body
 */
public record TypeHeader(JavaKind kind, String name, Set<JavaKind> modifiers, Nesting nesting) {

  /** Makes the set unmodifiable. */
  public TypeHeader {
    modifiers = Set.copyOf(modifiers);
  }

  /** Where a type is declared. */
  public enum Nesting {
    TOP_LEVEL,
    MEMBER,
    LOCAL
  }

  /** Whether it is an interface, or an annotation interface, which is one too (JLS 9.6). */
  public boolean isInterface() {
    return kind == JavaKind.INTERFACE_DECLARATION || kind == JavaKind.ANNOTATION_TYPE_DECLARATION;
  }
}
