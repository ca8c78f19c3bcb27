/**
 * What a computation reads beyond its own element, as values that can be compared.
 *
 * <p>A {@linkplain dev.limn.query.Fact fact} is a pure function of what surrounds an element. Who
 * reads one is recorded with the value it got, in a {@linkplain dev.limn.query.Footprint
 * footprint}, and stays valid for as long as the facts, computed again, give equal values. Nothing
 * here knows Java: a {@link dev.limn.query.Language} tells what the engine must know of one.
 *
 * <p>Invariant: an unbroken footprint means an equal result ({@code RecordingViewTest}, and the
 * laws of the test kit for each inspection).
 */
@NullMarked
package dev.limn.query;

import org.jspecify.annotations.NullMarked;
