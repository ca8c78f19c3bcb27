package dev.limn.highlight;

import dev.limn.query.Footprint.Read;
import dev.limn.syntax.Element;
import java.util.Optional;

/**
 * Is told of the work that is done, and why. Called by the threads that do it, which wait
 * meanwhile; elements are those of the newest version.
 */
@FunctionalInterface
public interface WorkLog {

  /** Is told nothing. */
  WorkLog NONE = (pair, outcome, nanos) -> {};

  /** A pair was run. */
  void ran(Pair pair, Outcome outcome, long nanos);

  /** Pairs of an element that an edit made or changed are due, for this reason. */
  default void due(Element element, Reason reason) {}

  /**
   * A pair is due because something that it read outside of its element is another value.
   *
   * @param now empty if the fact failed
   */
  default void broken(String inspection, Element element, Read<?> before, Optional<Read<?>> now) {}

  /** What a pair read outside of its element was read again, and is the same: it is not run. */
  default void kept(String inspection, Element element) {}

  /** What an edit did to an element. */
  enum Reason {
    /** The element is new, with all in it that was nowhere before. */
    NEW,
    /** It was there before, and was not looked at yet. */
    UNSEEN,
    /** Its tokens are others. */
    TOKENS,
    /** Its white space or its comments are others, which some of its pairs had read. */
    TRIVIA
  }
}
