package dev.limn.kit;

import dev.limn.highlight.Pair;
import dev.limn.query.Footprint.Read;
import dev.limn.query.Index;
import dev.limn.query.Inherited;
import dev.limn.query.KeyedFact;
import dev.limn.query.Place;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.opentest4j.AssertionFailedError;

/**
 * The laws of the facts that inspections bring with them: an {@link Inherited} one does not read
 * the element itself, and is the same whichever child of the parent asks; a {@link KeyedFact} is
 * the same where the same stands under its key.
 */
final class FactLaws {

  private FactLaws() {}

  /** Checks what a pair read that is said to be inherited. */
  static void checkInherited(Subject subject, Answer answer) {
    for (Read<?> read : answer.outcome().footprint().reads()) {
      if (read.fact() instanceof Inherited<?> fact) {
        parent(subject, answer.pair()).ifPresent(parent -> check(fact, read, parent, answer));
      }
    }
  }

  private static void check(Inherited<?> fact, Read<?> read, Place parent, Answer answer) {
    Object below;
    try {
      below = fact.of(parent.below());
    } catch (IllegalStateException e) {
      throw new AssertionFailedError(
          answer.pair() + " asks for " + fact + ", which is no inherited fact: " + e.getMessage(),
          e);
    }
    if (!below.equals(read.value())) {
      throw new AssertionFailedError(
          "%s asks for %s, which is no inherited fact: it depends on which child asks"
              .formatted(answer.pair(), fact),
          read.value(),
          below);
    }
  }

  private static Optional<Place> parent(Subject subject, Pair pair) {
    List<Element> outwards = new ArrayList<>(pair.place().ancestors());
    Collections.reverse(outwards);
    Optional<Place> place = Optional.empty();
    for (Element element : outwards) {
      place =
          Optional.of(
              place.isEmpty()
                  ? Place.root(element, subject.settings())
                  : place.get().inner(element));
    }
    return place;
  }

  /** Checks what a pair read by a key, where its element has the same tokens in another version. */
  static void checkKeyed(Answer answer, Surroundings after) {
    for (Read<?> read : answer.outcome().footprint().reads()) {
      if (read.fact() instanceof KeyedFact<?, ?> fact
          && standsTheSame(fact, answer.pair().place(), after)
          && !fact.of(after).equals(read.value())) {
        throw new AssertionFailedError(
            "%s asks for %s, which is no keyed fact: it is another value, and the same stands under `%s`"
                .formatted(answer.pair(), fact, fact.key()),
            read.value(),
            fact.of(after));
      }
    }
  }

  private static <K> boolean standsTheSame(
      KeyedFact<K, ?> fact, Surroundings before, Surroundings after) {
    Optional<Element> holder = fact.holder(before);
    Optional<Element> other = fact.holder(after);
    return holder.isPresent()
        && other.isPresent()
        && at(fact, before, holder.get()).equals(at(fact, after, other.get()));
  }

  private static <K> List<?> at(KeyedFact<K, ?> fact, Surroundings surroundings, Element holder) {
    Summary<? extends Index<K, ?>> index = fact.index();
    return surroundings.summary(index, holder).at(fact.key());
  }
}
