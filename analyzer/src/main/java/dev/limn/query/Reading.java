package dev.limn.query;

import dev.limn.syntax.Element;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Surroundings that note how far outwards they are read. For one computation of one fact. */
public final class Reading implements Surroundings {
  private final Surroundings surroundings;
  private final List<Element> ancestors;
  private int reach = Footprint.CONSTANT;

  /** Notes nothing yet. */
  public Reading(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.ancestors = new Noted(surroundings.ancestors());
  }

  /**
   * The number of levels outwards to the outermost element that was read, 0 if there was none but
   * it was looked for one; {@link Footprint#CONSTANT} if not even the element itself was read.
   */
  public int reach() {
    return reach;
  }

  @Override
  public Element element() {
    reach = Math.max(reach, 0);
    return surroundings.element();
  }

  @Override
  public List<Element> ancestors() {
    reach = Math.max(reach, 0);
    return ancestors;
  }

  @Override
  public <T> T input(Input<T> input) {
    return surroundings.input(input);
  }

  private final class Noted extends AbstractList<Element> implements RandomAccess {
    private final List<Element> elements;

    Noted(List<Element> elements) {
      this.elements = elements;
    }

    @Override
    public Element get(int index) {
      Element element = elements.get(index);
      reach = Math.max(reach, index + 1);
      return element;
    }

    @Override
    public int size() {
      return elements.size();
    }
  }
}
