package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.syntax.Element;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The kinds of what may stand in the body of a type. */
final class Members {
  /** The declarations of types. */
  static final Set<JavaKind> TYPES =
      Collections.unmodifiableSet(
          EnumSet.of(
              JavaKind.CLASS_DECLARATION,
              JavaKind.INTERFACE_DECLARATION,
              JavaKind.ENUM_DECLARATION,
              JavaKind.RECORD_DECLARATION,
              JavaKind.ANNOTATION_TYPE_DECLARATION));

  /** All that may have modifiers. */
  static final Set<JavaKind> KINDS = kinds();

  private Members() {}

  private static Set<JavaKind> kinds() {
    Set<JavaKind> kinds = EnumSet.copyOf(TYPES);
    kinds.add(JavaKind.FIELD_DECLARATION);
    kinds.add(JavaKind.METHOD_DECLARATION);
    kinds.add(JavaKind.CONSTRUCTOR_DECLARATION);
    kinds.add(JavaKind.COMPACT_CONSTRUCTOR_DECLARATION);
    kinds.add(JavaKind.INITIALIZER);
    return Collections.unmodifiableSet(kinds);
  }

  /** Whether a member is no type and no lone semicolon. */
  static boolean isCode(JavaKind kind) {
    return KINDS.contains(kind) && !TYPES.contains(kind);
  }

  /** The token that names a member best. */
  static Element name(Member member) {
    return member
        .element()
        .first(JavaKind.VARIABLE_DECLARATOR)
        .orElse(member.element())
        .first(JavaKind.IDENTIFIER)
        .orElse(member.element());
  }
}
