/**
 * Limn in real editors, from end to end: an editor without a screen starts {@code limn serve} as
 * its user's guide says, is driven by keys, and reports what it shows.
 *
 * <p>Those that do not run here are replayed: a script says what their client is known to announce
 * and to send, and what it must be told. They live in the folder {@code replays} beside this.
 *
 * <p>An editor that is not installed is skipped, with a message that says so.
 */
@NullMarked
package dev.limn.system.editors;

import org.jspecify.annotations.NullMarked;
