package dev.limn.highlight;

import java.util.OptionalLong;

/** Tells how long threads really ran, whatever else the machine did meanwhile. */
@FunctionalInterface
public interface Effort {

  /** Tells nothing: all the time that passes counts. */
  Effort UNKNOWN = thread -> OptionalLong.empty();

  /** The nanoseconds for which a thread ran so far; empty if that is not known. */
  OptionalLong of(Thread thread);
}
