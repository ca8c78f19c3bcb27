package dev.limn.inspections.scope;

import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.scope.Body;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Initializer;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * A member and what happens in it.
 *
 * @param member the element of the member
 * @param body what happens in it, the members of classes inside apart
 */
public record MemberBody(Element member, Body body) {

  /** Looks at what happens in a member. */
  @FunctionalInterface
  public interface Check {
    void check(MemberBody member, View view);
  }

  /** Asks for all members in which something happens. */
  public static void visit(Visits visits, Check check) {
    visits.on(Executable.class, (node, view) -> check(node, view, check));
    visits.on(Initializer.class, (node, view) -> check(node, view, check));
    visits.on(FieldDeclaration.class, (node, view) -> check(node, view, check));
    visits.on(EnumConstant.class, (node, view) -> check(node, view, check));
  }

  private static void check(Syntax member, View view, Check check) {
    check.check(of(member, view), view);
  }

  /** What happens in the visited member. */
  public static MemberBody of(Syntax member, View view) {
    return new MemberBody(member.element(), view.summary(Body.OF, member.element()));
  }

  /**
   * The elements from the member inwards to the token at an offset of the body.
   *
   * @throws IllegalArgumentException if no token begins there
   */
  public List<Element> path(int offset) {
    int at = member.fullRange().start() + offset;
    List<Element> path = new ArrayList<>();
    Element element = member;
    path.add(element);
    while (!element.isLeaf()) {
      element = child(element, at);
      path.add(element);
    }
    return path;
  }

  private static Element child(Element element, int at) {
    for (Element child : element.children()) {
      TextRange range = child.fullRange();
      if (range.start() <= at && at < range.end()) {
        return child;
      }
    }
    throw new IllegalArgumentException("nothing at " + at + " in " + element);
  }

  /** The token at an offset of the body. */
  public Element token(int offset) {
    List<Element> path = path(offset);
    return path.get(path.size() - 1);
  }

  /** The range of the text between two offsets of the body. */
  public TextRange range(int start, int end) {
    int from = member.fullRange().start();
    return new TextRange(from + start, from + end);
  }
}
