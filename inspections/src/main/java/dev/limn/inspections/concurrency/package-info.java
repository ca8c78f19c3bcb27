/**
 * Code that goes wrong when several threads run it.
 *
 * <p>An inspection here knows fields of the same type alone, by their declarations, and is silent
 * where a name may mean something else: the tests of each hold that.
 */
@NullMarked
package dev.limn.inspections.concurrency;

import org.jspecify.annotations.NullMarked;
