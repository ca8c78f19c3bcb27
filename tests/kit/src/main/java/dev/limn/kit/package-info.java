/**
 * Tests inspections: the fixture language, the laws that every inspection keeps, and the contract
 * of a catalogue.
 *
 * <p>For the authors of inspections, ours and others'.
 */
@NullMarked
package dev.limn.kit;

import org.jspecify.annotations.NullMarked;
