/**
 * Tests inspections: the fixture language, the laws that every inspection keeps, and the contract
 * of a catalogue.
 *
 * <p>For the authors of inspections, ours and others'. {@link dev.limn.kit.Checks} is the way in;
 * {@link dev.limn.kit.CatalogueContract} is implemented once for a catalogue; {@link
 * dev.limn.kit.Work} tells which pairs an edit runs. A kit that accepts what it should refuse is
 * worse than none: {@code LawsTest} and {@code ChecksTest} in {@code tests/system} plant mistakes
 * that it must catch.
 */
@NullMarked
package dev.limn.kit;

import org.jspecify.annotations.NullMarked;
