/**
 * What a computation reads beyond its own element, as values that can be compared.
 *
 * <p>A {@linkplain dev.limn.query.Fact fact} is a pure function of what surrounds an element. Who
 * reads one is recorded with the value it got, in a {@linkplain dev.limn.query.Footprint
 * footprint}, and stays valid for as long as the facts, computed again, give equal values. Nothing
 * here knows Java: a {@link dev.limn.query.Language} tells what the engine must know of one.
 *
 * <p>What flows the other way, out of an element, is a {@linkplain dev.limn.query.Summary summary}
 * of its subtree, kept with its green node. A {@linkplain dev.limn.query.KeyedFact keyed fact}
 * reads one key of an {@linkplain dev.limn.query.Index index} that is such a summary, so that only
 * readers of keys that changed need to be asked again.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>An unbroken footprint means an equal result ({@code RecordingViewTest}, and the laws of the
 *       test kit for each inspection).
 *   <li>A node that an edit did not touch computes no summary again ({@code SummaryTest}).
 *   <li>Two indexes that differ under a key have it among their changes ({@code IndexTest}).
 * </ul>
 */
@NullMarked
package dev.limn.query;

import org.jspecify.annotations.NullMarked;
