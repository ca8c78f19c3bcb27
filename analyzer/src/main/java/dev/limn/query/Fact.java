package dev.limn.query;

/**
 * A pure function of what surrounds an element. Facts with equal keys are the same fact, so that a
 * fact is a constant, or a record of its arguments.
 *
 * <p>A fact reads of its surroundings the elements that it asks for, and the text of those elements
 * alone: how far outwards it asks is noted, and it is not computed again after an edit further out.
 *
 * @param <T> a value that does not change and has a sound {@code equals}; never an element
 */
public interface Fact<T> {

  /** Computes the value. Reads nothing but its argument. */
  T of(Surroundings surroundings);
}
