/**
 * What a computation reads beyond its own element, as values that can be compared.
 *
 * <p>A {@linkplain dev.limn.query.Fact fact} is a pure function of what surrounds an element. Who
 * reads one is recorded with the value it got, and stays valid for as long as the fact, computed
 * again, gives an equal value. Nothing here knows Java.
 */
@NullMarked
package dev.limn.query;

import org.jspecify.annotations.NullMarked;
