package dev.limn.query;

import dev.limn.query.Language.Inputs;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element in one version of a document, with all that encloses it. */
public final class Place implements Surroundings {
  private final Element element;
  private final @Nullable Place parent;
  private final int depth;
  private final Inputs inputs;

  private Place(Element element, @Nullable Place parent, Inputs inputs) {
    this.element = element;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.inputs = inputs;
  }

  /** The root of a tree. */
  public static Place root(Element root, Inputs inputs) {
    return new Place(root, null, inputs);
  }

  @Override
  public Element element() {
    return element;
  }

  @Override
  public List<Element> ancestors() {
    return new Ancestors(parent);
  }

  /** The place of a child of the element. */
  public Place inner(Element child) {
    return new Place(child, this, inputs);
  }

  /** What surrounds any child of the element, as far as it does not depend on which one it is. */
  public Surroundings below() {
    return new Below();
  }

  /** The outermost element. */
  public Element root() {
    Place outermost = this;
    while (outermost.parent != null) {
      outermost = outermost.parent;
    }
    return outermost.element;
  }

  @Override
  public <T> T input(Input<T> input) {
    return inputs.input(input);
  }

  /** This place and those below it, parents before children, in the order of the text. */
  public Iterable<Place> preorder() {
    return preorder(below -> true);
  }

  /**
   * The same without what is not wanted.
   *
   * @param wanted whether to go to an element, and to those below it
   */
  public Iterable<Place> preorder(Predicate<Element> wanted) {
    return preorder(node -> true, wanted);
  }

  /**
   * The same without what is not wanted.
   *
   * @param nodes whether to make an element of a node at all
   * @param wanted whether to go to an element, and to those below it
   */
  public Iterable<Place> preorder(Predicate<Node> nodes, Predicate<Element> wanted) {
    return () -> new Preorder(nodes, wanted);
  }

  @Override
  public String toString() {
    return element.toString();
  }

  /** The surroundings of a child that is not told. */
  private final class Below implements Surroundings {

    /** Nothing, for an inherited fact does not read it. */
    @Override
    public Element element() {
      throw new IllegalStateException("an inherited fact does not read the element itself");
    }

    @Override
    public List<Element> ancestors() {
      return new Ancestors(Place.this);
    }

    @Override
    public <T> T input(Input<T> input) {
      return inputs.input(input);
    }
  }

  /** Goes outwards only as far as it is read, and keeps a list only for who goes back inwards. */
  private static final class Ancestors extends AbstractList<Element> implements RandomAccess {
    private final List<Element> known = new ArrayList<>(0);
    private final @Nullable Place innermost;
    private final int size;
    private @Nullable Place current;
    private int at;

    Ancestors(@Nullable Place innermost) {
      this.innermost = innermost;
      this.current = innermost;
      this.size = innermost == null ? 0 : innermost.depth + 1;
    }

    @Override
    public Element get(int index) {
      Objects.checkIndex(index, size);
      if (index < at && known.isEmpty()) {
        for (Place place = innermost; place != null; place = place.parent) {
          known.add(place.element);
        }
      }
      return known.isEmpty() ? outwards(index) : known.get(index);
    }

    private Element outwards(int index) {
      Place place = Objects.requireNonNull(current);
      for (; at < index; at++) {
        place = Objects.requireNonNull(place.parent);
      }
      current = place;
      return place.element;
    }

    @Override
    public int size() {
      return size;
    }
  }

  /** Walks with a stack of its own, so that no depth of nesting is too much. */
  private final class Preorder implements Iterator<Place> {
    private record Level(Place place, Iterator<Element> children) {}

    private final Predicate<Node> nodes;
    private final Predicate<Element> wanted;
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Place next;

    Preorder(Predicate<Node> nodes, Predicate<Element> wanted) {
      this.nodes = nodes;
      this.wanted = wanted;
      this.next = nodes.test(element.node()) && wanted.test(element) ? Place.this : null;
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Place next() {
      Place current = next;
      if (current == null) {
        throw new NoSuchElementException();
      }
      if (!current.element.isLeaf()) {
        open.push(new Level(current, current.element.children(nodes).iterator()));
      }
      next = following();
      return current;
    }

    private @Nullable Place following() {
      for (Level level = open.peek(); level != null; level = open.peek()) {
        while (level.children.hasNext()) {
          Element child = level.children.next();
          if (wanted.test(child)) {
            return new Place(child, level.place, inputs);
          }
        }
        open.pop();
      }
      return null;
    }
  }
}
