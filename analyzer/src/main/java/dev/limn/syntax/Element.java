package dev.limn.syntax;

import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A node at its place in one version of a document. Elements are made on demand and are not meant
 * to be kept beyond a pass. An element knows nothing of what is around it: it has no parent.
 *
 * <p>Two elements are equal when they are the same node at the same offset. Immutable and safe for
 * use by several threads.
 */
public final class Element {
  private final SourceText source;
  private final Node node;
  private final int offset;

  Element(SourceText source, Node node, int offset) {
    this.source = source;
    this.node = node;
    this.offset = offset;
  }

  /** The green node at this place. */
  public Node node() {
    return node;
  }

  /** What the element is. */
  public Kind kind() {
    return node.kind();
  }

  /** The typed view of this element. */
  public Syntax view() {
    return node.kind().view(this);
  }

  /** The text of the version in which this element stands. */
  public SourceText source() {
    return source;
  }

  /** Whether this is a token (or a fault), and not an interior node. */
  public boolean isLeaf() {
    return !(node instanceof Branch);
  }

  /** Whether something in this element is missing, malformed or was skipped by the parser. */
  public boolean isFaulty() {
    return node.has(Node.FAULTY);
  }

  /** Where the element stands, with the trivia before its first token. */
  public TextRange fullRange() {
    return new TextRange(offset, offset + node.width());
  }

  /** Where the element stands, without the trivia before its first token. */
  public TextRange range() {
    return new TextRange(offset + node.leadingWidth(), offset + node.width());
  }

  /** The source text of {@link #range()}. */
  public String text() {
    return source.substring(offset + node.leadingWidth(), offset + node.width());
  }

  /** Whether {@link #text()} is the given text; makes no copy. */
  public boolean textEquals(String text) {
    int leading = node.leadingWidth();
    return node.width() - leading == text.length() && source.regionMatches(offset + leading, text);
  }

  /** The children with their places, in order, tokens and faults included; made as one iterates. */
  public Iterable<Element> children() {
    return new Children();
  }

  /** The first child whose typed view is a {@code type}, as that view. */
  public <S extends Syntax> Optional<S> first(Class<S> type) {
    return nth(type, 0);
  }

  /** The child number {@code n}, from 0, of those whose typed view is a {@code type}. */
  public <S extends Syntax> Optional<S> nth(Class<S> type, int n) {
    int at = offset;
    int left = n;
    int count = node.childCount();
    for (int i = 0; i < count; i++) {
      Node child = node.child(i);
      if (child.kind().isViewedAs(type) && left-- == 0) {
        return Optional.of(type.cast(new Element(source, child, at).view()));
      }
      at += child.width();
    }
    return Optional.empty();
  }

  /** All children whose typed view is a {@code type}, in order. */
  public <S extends Syntax> List<S> all(Class<S> type) {
    List<S> found = new ArrayList<>();
    int at = offset;
    int count = node.childCount();
    for (int i = 0; i < count; i++) {
      Node child = node.child(i);
      if (child.kind().isViewedAs(type)) {
        found.add(type.cast(new Element(source, child, at).view()));
      }
      at += child.width();
    }
    return found;
  }

  /** The first child of a kind. */
  public Optional<Element> first(Kind kind) {
    int at = offset;
    int count = node.childCount();
    for (int i = 0; i < count; i++) {
      Node child = node.child(i);
      if (child.kind() == kind) {
        return Optional.of(new Element(source, child, at));
      }
      at += child.width();
    }
    return Optional.empty();
  }

  /** Whether a child is of a kind. */
  public boolean hasChild(Kind kind) {
    int count = node.childCount();
    for (int i = 0; i < count; i++) {
      if (node.child(i).kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** The tokens below this element, or the element itself if it is one; without faults. */
  public List<Element> tokens() {
    List<Element> tokens = new ArrayList<>();
    new Preorder(this)
        .forEachRemaining(
            element -> {
              if (element.node instanceof Token) {
                tokens.add(element);
              }
            });
    return tokens;
  }

  /** This element and all below it, parents before children, in the order of the text. */
  public Iterable<Element> preorder() {
    return () -> new Preorder(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Element that
        && node == that.node
        && offset == that.offset
        && source == that.source;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(node) + offset;
  }

  @Override
  public String toString() {
    return kind().name() + fullRange();
  }

  ChildIterator childIterator() {
    return new ChildIterator();
  }

  private final class Children implements Iterable<Element> {
    @Override
    public Iterator<Element> iterator() {
      return childIterator();
    }
  }

  final class ChildIterator implements Iterator<Element> {
    private final int count = node.childCount();
    private int index;
    private int at = offset;

    @Override
    public boolean hasNext() {
      return index < count;
    }

    @Override
    public Element next() {
      if (index >= count) {
        throw new NoSuchElementException();
      }
      Node child = node.child(index++);
      Element element = new Element(source, child, at);
      at += child.width();
      return element;
    }
  }
}
