package dev.limn.query;

import dev.limn.syntax.Element;
import java.util.List;

/** What is around an element, for facts to read. */
public interface Surroundings {

  /** The element itself. */
  Element element();

  /** The elements that enclose the element, from its parent outwards to the root. */
  List<Element> ancestors();

  /** A value that was set for the document as a whole, such as its language level. */
  <T> T input(Input<T> input);

  /** The summary of the element, of one that encloses it, or of one inside one of these. */
  default <T> T summary(Summary<T> summary, Element of) {
    return summary.of(of);
  }

  /**
   * A value that is set for a document from outside.
   *
   * @param name for people, and unique
   * @param fallback the value where nothing is set
   */
  record Input<T>(String name, T fallback) {}
}
