package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;

/** What can be said of the type in whose body a member stands. */
final class Owners {
  private Owners() {}

  /** Whether the node stands directly in the body of a type. */
  static boolean isMember(Site site) {
    return Scopes.isType(site.kind(1));
  }

  /** The kind of the declaration whose body a member stands in; the parent's at the top. */
  static JavaKind kind(Site site) {
    return isMember(site) ? site.kind(2) : site.kind(1);
  }

  /** Whether a member stands in the body of an interface, an annotation interface included. */
  static boolean isInterface(Site site) {
    return isInterface(kind(site));
  }

  static boolean isInterface(JavaKind kind) {
    return kind == JavaKind.INTERFACE_DECLARATION || kind == JavaKind.ANNOTATION_TYPE_DECLARATION;
  }

  /** Whether a member stands in the body of an inner class: one that has an outer instance. */
  static boolean isInnerClass(Site site) {
    if (!isMember(site)) {
      return false;
    }
    return switch (site.kind(2)) {
      case NEW_EXPRESSION, ENUM_CONSTANT -> true;
      case CLASS_DECLARATION ->
          switch (site.kind(3)) {
            case LOCAL_TYPE_DECLARATION -> true;
            case CLASS_BODY, ENUM_BODY ->
                !isInterface(site.kind(4)) && !hasModifier(site.ancestor(2), JavaKind.STATIC);
            default -> false;
          };
      default -> false;
    };
  }

  /** Whether a declaration has a modifier that is a keyword. */
  static boolean hasModifier(Branch declaration, JavaKind keyword) {
    for (int i = 0; i < declaration.childCount(); i++) {
      Node child = declaration.child(i);
      if (child.kind() == JavaKind.MODIFIERS) {
        return hasChild(child, keyword);
      }
    }
    return false;
  }

  static boolean hasChild(Node node, JavaKind kind) {
    for (int i = 0; i < node.childCount(); i++) {
      if (node.child(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
