package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;

/**
 * The nodes on the way to a node that matter for jumps, names and instances. They are few: loops,
 * switches, labels, lambda expressions, members and types.
 */
final class Scopes {
  private Scopes() {}

  static boolean isScope(JavaKind kind) {
    return switch (kind) {
      case LABELED_STATEMENT, SWITCH_STATEMENT, SWITCH_EXPRESSION, LAMBDA_EXPRESSION -> true;
      default -> isLoop(kind) || isMember(kind) || isType(kind);
    };
  }

  static boolean isLoop(JavaKind kind) {
    return switch (kind) {
      case WHILE_STATEMENT, DO_STATEMENT, FOR_STATEMENT, FOR_EACH_STATEMENT -> true;
      default -> false;
    };
  }

  /** Whether a node is a member of a type that may hold code; a field and a constant are. */
  static boolean isMember(JavaKind kind) {
    return switch (kind) {
      case METHOD_DECLARATION,
          CONSTRUCTOR_DECLARATION,
          COMPACT_CONSTRUCTOR_DECLARATION,
          INITIALIZER,
          FIELD_DECLARATION,
          ENUM_CONSTANT ->
          true;
      default -> false;
    };
  }

  /** Whether a node is the body of a type. */
  static boolean isType(JavaKind kind) {
    return kind == JavaKind.CLASS_BODY || kind == JavaKind.ENUM_BODY;
  }
}
