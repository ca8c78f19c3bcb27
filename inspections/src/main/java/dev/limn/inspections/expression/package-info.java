/**
 * What inspections can know of expressions without types: whether they are the same, whether they
 * can be evaluated twice, and what their text shows of their values.
 *
 * <p>Nothing here guesses: what is not certain is unknown, and unknown is silent (held by {@code
 * IdenticalOperandsTest}).
 */
@NullMarked
package dev.limn.inspections.expression;

import org.jspecify.annotations.NullMarked;
