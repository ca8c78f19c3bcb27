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

  /** Tells another one too. */
  default WorkLog and(WorkLog other) {
    WorkLog self = this;
    return new WorkLog() {
      @Override
      public void ran(Pair pair, Outcome outcome, long nanos) {
        self.ran(pair, outcome, nanos);
        other.ran(pair, outcome, nanos);
      }

      @Override
      public void due(Element element, Reason reason) {
        self.due(element, reason);
        other.due(element, reason);
      }

      @Override
      public void broken(
          String inspection, Element element, Read<?> before, Optional<Read<?>> now) {
        self.broken(inspection, element, before, now);
        other.broken(inspection, element, before, now);
      }

      @Override
      public void kept(String inspection, Element element) {
        self.kept(inspection, element);
        other.kept(inspection, element);
      }
    };
  }

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
