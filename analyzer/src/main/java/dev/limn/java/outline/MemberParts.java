package dev.limn.java.outline;

import dev.limn.java.syntax.Member;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * Parts that are found in the elements of a tree, kept member by member.
 *
 * @param <P> a part
 */
final class MemberParts<P extends MemberParts.Part<P>> {

  private final Finder<P> finder;
  private final Summary<List<P>> ofMember;

  /**
   * A part of a tree, at a place that is counted from the start of something.
   *
   * @param <P> the part itself
   */
  interface Part<P> {

    /** The same part, counted from a place that lies before, at the given distance. */
    P movedBy(int distance);
  }

  /** Finds parts in an element, without those in its children, at places in the text. */
  @FunctionalInterface
  interface Finder<P> {
    void find(Element element, Consumer<P> found);
  }

  /** Parts of a name, for people. */
  MemberParts(String name, Finder<P> finder) {
    this.finder = finder;
    this.ofMember = Summary.of(name, this::relative);
  }

  /** The parts of an element and of all below it, in the order of the text of their elements. */
  List<P> of(Element element) {
    List<P> parts = new ArrayList<>();
    Deque<Element> open = new ArrayDeque<>();
    open.push(element);
    while (!open.isEmpty()) {
      Element next = open.pop();
      if (!next.equals(element) && isKept(next)) {
        int start = next.fullRange().start();
        ofMember.of(next).forEach(part -> parts.add(part.movedBy(start)));
      } else {
        finder.find(next, parts::add);
        pushChildren(next, open);
      }
    }
    return parts;
  }

  private List<P> relative(Element member) {
    int start = member.fullRange().start();
    return of(member).stream().map(part -> part.movedBy(-start)).toList();
  }

  private static boolean isKept(Element element) {
    return element.kind().isViewedAs(Member.class);
  }

  private static void pushChildren(Element element, Deque<Element> open) {
    if (!element.isLeaf()) {
      List<Element> children = new ArrayList<>();
      element.children().forEach(children::add);
      for (int i = children.size() - 1; i >= 0; i--) {
        open.push(children.get(i));
      }
    }
  }
}
