package dev.limn.syntax;

import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of a document: its text and the tree of it. Immutable and safe for use by several
 * threads.
 *
 * @param text the text, all of it
 * @param rootNode the green root; its width is the length of the text
 */
public record SyntaxTree(SourceText text, Branch rootNode) {

  /** Checks that the tree covers the text. */
  public SyntaxTree {
    if (rootNode.width() != text.length()) {
      throw new IllegalArgumentException(
          "tree of width " + rootNode.width() + " for a text of length " + text.length());
    }
  }

  /** The root at its place. */
  public Element root() {
    return new Element(text, rootNode, 0);
  }

  /**
   * A node of this tree at its place.
   *
   * @param offset where the node begins with the trivia before its first token; not checked
   */
  public Element element(Node node, int offset) {
    return new Element(text, node, offset);
  }

  /**
   * What the parser found wrong, in the order of the text; without what is a mere consequence of an
   * error before. Costs nothing where nothing is wrong.
   */
  public List<SyntaxError> errors() {
    List<SyntaxError> errors = new ArrayList<>();
    collect(rootNode, 0, errors);
    return errors;
  }

  /**
   * The elements that enclose an offset, from the root inwards to the token; at the border of two
   * tokens, the one that begins there, trivia counting as part of the token after it. The end of
   * the text belongs to the last token.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public List<Element> path(int offset) {
    java.util.Objects.checkIndex(offset, text.length() + 1);
    List<Element> path = new ArrayList<>();
    Optional<Element> next = Optional.of(root());
    while (next.isPresent()) {
      path.add(next.get());
      next = child(next.get(), offset);
    }
    return path;
  }

  /** The child at an offset; makes no element of those before it, for lists may be long. */
  private Optional<Element> child(Element parent, int offset) {
    Node node = parent.node();
    int at = parent.fullRange().start();
    for (int i = 0; i < node.childCount(); i++) {
      Node child = node.child(i);
      int end = at + child.width();
      if (end > at && (end > offset || end == text.length())) {
        return Optional.of(element(child, at));
      }
      at = end;
    }
    return Optional.empty();
  }

  private static void collect(Node node, int offset, List<SyntaxError> errors) {
    record Place(Node node, int offset) {}
    var open = new java.util.ArrayDeque<Place>();
    open.push(new Place(node, offset));
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (place.node instanceof Fault fault) {
        if (!fault.message().isEmpty()) {
          TextRange range = TextRange.ofLength(place.offset + fault.start(), fault.length());
          errors.add(new SyntaxError(fault.code(), fault.message(), range));
        }
      } else if (place.node.has(Node.FAULTY)) {
        int end = place.offset + place.node.width();
        for (int i = place.node.childCount() - 1; i >= 0; i--) {
          Node child = place.node.child(i);
          end -= child.width();
          if (child.has(Node.FAULTY)) {
            open.push(new Place(child, end));
          }
        }
      }
    }
  }
}
