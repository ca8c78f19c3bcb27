package dev.limn.query;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a computation read beyond its own element, with the values it got. While the element is the
 * same and the footprint is unbroken, computing it again gives the same result. Immutable.
 */
public final class Footprint {

  /** Of a computation that read nothing beyond its own element. */
  public static final Footprint NOTHING = new Footprint(Map.of());

  private final Map<Fact<?>, Object> reads;

  private Footprint(Map<Fact<?>, Object> reads) {
    this.reads = reads;
  }

  /** The footprint of these reads. */
  public static Footprint of(Map<Fact<?>, Object> reads) {
    return reads.isEmpty() ? NOTHING : new Footprint(new LinkedHashMap<>(reads));
  }

  /** Whether every fact that was read has the same value in these surroundings. */
  public boolean unbroken(Surroundings now) {
    return reads.entrySet().stream()
        .allMatch(read -> read.getKey().of(now).equals(read.getValue()));
  }

  /** Whether nothing beyond the element was read. */
  public boolean isEmpty() {
    return reads.isEmpty();
  }

  @Override
  public String toString() {
    return reads.toString();
  }
}
