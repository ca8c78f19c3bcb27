package dev.limn.syntax;

import com.google.common.base.Predicates;
import com.google.common.collect.Iterables;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A node at its place in one version of a document. Elements are made on demand and are not meant
 * to be kept beyond a pass. An element knows nothing of what is around it: it has no parent.
 *
 * <p>Two elements are equal when they are the same node at the same offset. Immutable and safe for
 * use by several threads.
 */
public final class Element {
  private static final Predicate<Node> ANY = Predicates.alwaysTrue();
  private static final Predicate<Node> INTERIOR = Branch.class::isInstance;

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
    return new Children(this, ANY);
  }

  /** The children whose nodes are wanted; no elements are made of the others. */
  public Iterable<Element> children(Predicate<Node> wanted) {
    return new Children(this, wanted);
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
        return Optional.of(new Element(source, child, at).as(type));
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
        found.add(new Element(source, child, at).as(type));
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
    preorder(Token.class::isInstance).forEach(tokens::add);
    return tokens;
  }

  /** This element and all below it, parents before children, in the order of the text. */
  public Iterable<Element> preorder() {
    return preorder(ANY);
  }

  /**
   * The same without those that are not wanted, which are not made; what is below them is looked
   * at, too.
   */
  public Iterable<Element> preorder(Predicate<Node> wanted) {
    return new Subtree(this, wanted);
  }

  /** This element and all below it that are no leaves, in the order of {@link #preorder()}. */
  public Iterable<Element> interior() {
    return preorder(INTERIOR);
  }

  /**
   * Those of this element and of all below it whose typed view is a {@code type}, as that view, in
   * the order of {@link #preorder()}.
   */
  public <S extends Syntax> Iterable<S> within(Class<S> type) {
    return Iterables.transform(preorder(new ViewedAs(type)), element -> element.as(type));
  }

  /** Whether the typed view of this element is a {@code type}. */
  public boolean isViewedAs(Class<? extends Syntax> type) {
    return node.kind().isViewedAs(type);
  }

  /** The view, of which the kind has said that it is of a type. */
  private <S extends Syntax> S as(Class<S> type) {
    return type.cast(view());
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

  int offset() {
    return offset;
  }

  // These are records and no lambdas, for they are made wherever a tree is walked, and code that is
  // compiled once makes a lambda that holds something by a slow call.

  private record ViewedAs(Class<? extends Syntax> type) implements Predicate<Node> {
    @Override
    public boolean test(Node node) {
      return node.kind().isViewedAs(type);
    }
  }

  private record Subtree(Element root, Predicate<Node> wanted) implements Iterable<Element> {
    @Override
    public Iterator<Element> iterator() {
      return new Preorder(root, wanted);
    }
  }

  private record Children(Element parent, Predicate<Node> wanted) implements Iterable<Element> {
    @Override
    public Iterator<Element> iterator() {
      return new ChildIterator(parent, wanted);
    }
  }

  private static final class ChildIterator implements Iterator<Element> {
    private final SourceText source;
    private final Node parent;
    private final Predicate<Node> wanted;
    private int index;
    private int at;
    private @Nullable Node next;

    ChildIterator(Element parent, Predicate<Node> wanted) {
      this.source = parent.source;
      this.parent = parent.node;
      this.wanted = wanted;
      this.at = parent.offset;
      seek();
    }

    /** Goes to the first child from here on that is wanted. */
    private void seek() {
      int count = parent.childCount();
      for (; index < count; index++) {
        Node child = parent.child(index);
        if (wanted == ANY || wanted.test(child)) {
          next = child;
          return;
        }
        at += child.width();
      }
      next = null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Element next() {
      Node child = next;
      if (child == null) {
        throw new NoSuchElementException();
      }
      Element element = new Element(source, child, at);
      at += child.width();
      index++;
      seek();
      return element;
    }
  }
}
