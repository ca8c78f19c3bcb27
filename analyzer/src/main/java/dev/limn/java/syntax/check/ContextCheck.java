package dev.limn.java.syntax.check;

/**
 * A rule over the nodes of one kind. Pure: what it reports depends on the node, on its subtree and
 * on the nodes that enclose it alone.
 */
@FunctionalInterface
interface ContextCheck {

  /** Looks at one node and reports what is wrong with it. */
  void check(Site site, Problems problems);
}
