package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Directive;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import java.util.Arrays;

/** A node in its place, with the nodes that enclose it: where the walk over a tree stands. */
final class Site {
  private final SyntaxTree tree;
  private Branch[] nodes = new Branch[64];
  private int[] offsets = new int[64];
  private int depth = -1;

  /** The depths of the nodes on the way that are scopes, see {@link Scopes}. */
  private int[] scopes = new int[16];

  private int scopeCount;

  Site(SyntaxTree tree) {
    this.tree = tree;
  }

  // The node.

  Branch node() {
    return nodes[depth];
  }

  JavaKind kind() {
    return (JavaKind) nodes[depth].kind();
  }

  /** The node as an element. */
  Element element() {
    return tree.element(nodes[depth], offsets[depth]);
  }

  /** Whether nothing is wrong with the node itself: what is in its bodies does not matter. */
  boolean isSound() {
    return isSound(nodes[depth]);
  }

  /**
   * Whether nothing is wrong with the statement, the member or the like that the node belongs to,
   * bodies apart: what is found here is no consequence of a syntax error.
   */
  boolean isTrusted() {
    for (int i = depth; i >= 0; i--) {
      JavaKind kind = (JavaKind) nodes[i].kind();
      if (kind == JavaKind.COMPILATION_UNIT) {
        return true;
      }
      if (kind == JavaKind.SWITCH_BLOCK || isUnit(kind)) {
        return isSound(nodes[i]);
      }
    }
    return true;
  }

  private static boolean isUnit(JavaKind kind) {
    return kind.isViewedAs(Statement.class)
        || kind.isViewedAs(Member.class)
        || kind.isViewedAs(Directive.class)
        || kind == JavaKind.SWITCH_LABEL
        || kind == JavaKind.ENUM_CONSTANT;
  }

  // What encloses it.

  /** The node that encloses this one a number of levels up; 1 is the parent. */
  Branch ancestor(int up) {
    return nodes[depth - up];
  }

  /** The kind of the node a number of levels up; that of the root beyond the root. */
  JavaKind kind(int up) {
    return (JavaKind) nodes[Math.max(depth - up, 0)].kind();
  }

  /** The node a number of levels up as an element. */
  Element element(int up) {
    return tree.element(nodes[depth - up], offsets[depth - up]);
  }

  /** How many scopes enclose this node. */
  int scopes() {
    return scopeCount - (scopeCount > 0 && scopes[scopeCount - 1] == depth ? 1 : 0);
  }

  /**
   * How many levels up the scope with a number is.
   *
   * @param number from 0 for the innermost one
   */
  int scope(int number) {
    return depth - scopes[scopes() - 1 - number];
  }

  // The walk.

  void enter(Branch node, int offset) {
    depth++;
    if (depth == nodes.length) {
      nodes = Arrays.copyOf(nodes, depth * 2);
      offsets = Arrays.copyOf(offsets, depth * 2);
    }
    nodes[depth] = node;
    offsets[depth] = offset;
    if (Scopes.isScope((JavaKind) node.kind())) {
      if (scopeCount == scopes.length) {
        scopes = Arrays.copyOf(scopes, scopeCount * 2);
      }
      scopes[scopeCount++] = depth;
    }
  }

  void leave() {
    if (scopeCount > 0 && scopes[scopeCount - 1] == depth) {
      scopeCount--;
    }
    depth--;
  }

  // Faults.

  /** Whether nothing is wrong with a node itself: what is in its bodies does not matter. */
  static boolean isSound(Node node) {
    if (!node.has(Node.FAULTY)) {
      return true;
    }
    for (int i = 0; i < node.childCount(); i++) {
      Node child = node.child(i);
      if (child instanceof Fault || child.has(Node.FAULTY) && !isBody((JavaKind) child.kind())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBody(JavaKind kind) {
    return switch (kind) {
      case BLOCK, CLASS_BODY, ENUM_BODY, SWITCH_BLOCK -> true;
      default -> false;
    };
  }
}
