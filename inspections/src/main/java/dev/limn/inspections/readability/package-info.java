/**
 * Code that is right and harder to read than it need be.
 *
 * <p>None of these is on as a warning: they inform, or only offer an action (held by the test of
 * each inspection).
 */
@NullMarked
package dev.limn.inspections.readability;

import org.jspecify.annotations.NullMarked;
