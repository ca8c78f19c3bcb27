package dev.limn.query;

import dev.limn.syntax.Element;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a computation read beyond its own element, with the values it got. While the element is the
 * same and the footprint is unbroken, computing it again gives the same result. Immutable.
 *
 * @param reads the facts that were read, each once
 */
public record Footprint(List<Read<?>> reads) {

  /** The reach of what no edit can change, for it is read from no element. */
  public static final int CONSTANT = -1;

  /** Of a computation that read nothing beyond its own element. */
  public static final Footprint NOTHING = new Footprint(List.of());

  /** Makes the list unmodifiable. */
  public Footprint {
    reads = List.copyOf(reads);
  }

  /** The footprint of these reads. */
  public static Footprint of(Collection<? extends Read<?>> reads) {
    return reads.isEmpty() ? NOTHING : new Footprint(List.copyOf(reads));
  }

  /** Whether every fact that was read has the same value in these surroundings. */
  public boolean unbroken(Surroundings now) {
    return reads.stream().allMatch(read -> read.unbroken(now));
  }

  /** Whether nothing beyond the element was read. */
  public boolean isEmpty() {
    return reads.isEmpty();
  }

  /**
   * A fact that was read.
   *
   * @param value the value it had
   * @param reach how many levels outwards it was looked for, 0 for the element itself, or {@link
   *     #CONSTANT}: whatever happens further outwards, the value is the same
   * @param keyed whether all that was read there is what stands under the key of a {@link
   *     KeyedFact}
   */
  public record Read<T>(Fact<T> fact, T value, int reach, boolean keyed) {

    /** Reads a fact. */
    public static <T> Read<T> of(Fact<T> fact, Surroundings surroundings) {
      Reading reading = new Reading(surroundings);
      T value = fact.of(reading);
      int readAtAll = reading.reach();
      int holder = fact instanceof KeyedFact<?, ?> keyed ? levelsToHolder(keyed, reading) : 0;
      return new Read<>(fact, value, holder > 0 ? holder : readAtAll, holder > 0);
    }

    /** How far outwards the element is whose index is read; 0 if there is none. */
    private static int levelsToHolder(KeyedFact<?, ?> fact, Reading reading) {
      Optional<Element> holder = fact.holder(reading);
      return holder.map(element -> reading.ancestors().indexOf(element) + 1).orElse(0);
    }

    /** The fact, read again. */
    public Read<T> again(Surroundings now) {
      return of(fact, now);
    }

    /** Whether the fact has the same value in these surroundings. */
    public boolean unbroken(Surroundings now) {
      return value.equals(fact.of(now));
    }

    @Override
    public String toString() {
      return fact + "=" + value;
    }
  }
}
