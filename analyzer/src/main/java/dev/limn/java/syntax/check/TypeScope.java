package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * A file, or the body of a type that stands in a file through bodies of types alone: where members
 * stand, with all of what is around them that a check of a member can see.
 *
 * @param node the file or the body
 * @param headers what is said of the types around the members, from the outside inwards
 */
record TypeScope(Branch node, List<Object> headers) {

  /** The file itself. */
  static TypeScope file(Branch root) {
    return new TypeScope(root, List.of());
  }

  /** The body of a type that stands in a scope. */
  TypeScope inner(Element type, Branch body) {
    List<Object> inner = new ArrayList<>(headers);
    inner.add(type.kind());
    for (Element child : type.children()) {
      if (child.node() instanceof Branch branch) {
        if (branch != body) {
          inner.add(List.of(branch.id(), branch.stamp()));
        }
      } else {
        inner.add(List.of(child.kind(), child.text()));
      }
    }
    inner.add(body.kind());
    return new TypeScope(body, inner);
  }

  /** Whether a node stands for a type whose members are members of the file, too. */
  static boolean isType(JavaKind kind) {
    return Members.TYPES.contains(kind);
  }

  /**
   * The members of another version of the scope, if what is around them is the same in this one.
   */
  Set<Branch> shared(TypeScope other) {
    if (!headers.equals(other.headers)) {
      return Set.of();
    }
    Set<Branch> others = Collections.newSetFromMap(new IdentityHashMap<>());
    others.addAll(other.members(true));
    return others;
  }

  /**
   * The members.
   *
   * @param all whether those that are no types are wanted, too
   */
  List<Branch> members(boolean all) {
    List<Branch> members = new ArrayList<>();
    for (int i = 0; i < node.childCount(); i++) {
      Node child = node.child(i);
      if (child instanceof Branch member && (all || isType((JavaKind) child.kind()))) {
        members.add(member);
      }
    }
    return members;
  }

  /** The body of a type; the type itself if the parser left it without one. */
  static Branch body(Branch type) {
    for (int i = 0; i < type.childCount(); i++) {
      Node child = type.child(i);
      if (child instanceof Branch body && Scopes.isType((JavaKind) child.kind())) {
        return body;
      }
    }
    return type;
  }
}
