/**
 * What fixed edits of fixed files cost, in counters that are the same on each machine.
 *
 * <p>Here live the edits, what counts the work for them, and the test that compares it with {@code
 * counters.txt} beside the files that are edited: a counter that is more than a tenth above its
 * line fails the build. {@code tests/system/counters} writes the file anew.
 */
@NullMarked
package dev.limn.system.counters;

import org.jspecify.annotations.NullMarked;
