package dev.limn.query;

/**
 * A pure function of what surrounds an element. Facts with equal keys are the same fact, so that a
 * fact is a constant, or a record of its arguments.
 *
 * @param <T> a value that does not change and has a sound {@code equals}; never an element
 */
public interface Fact<T> {

  /** Computes the value. Reads nothing but its argument. */
  T of(Surroundings surroundings);
}
