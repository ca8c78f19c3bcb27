/**
 * Limn in real editors, from end to end: an editor without a screen starts {@code limn serve} as
 * its user's guide says, is driven by keys, and reports what it shows.
 *
 * <p>An editor that is not installed is skipped, with a message that says so.
 */
@NullMarked
package dev.limn.system.editors;

import org.jspecify.annotations.NullMarked;
