/**
 * What is configured for a file: by {@code limn.toml} from its folder up to the root of the
 * repository, by build files, by an editor or a command line.
 *
 * <p>Here stands what the keys are, how they are written, and which one wins. The protocol of an
 * editor and the options of a command line do not: both come in as a {@link dev.limn.config.Layer}.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>Nothing wrong in a {@code limn.toml} passes in silence; each mistake is named at its place,
 *       and with what was probably meant ({@code ConfigFileTest}).
 *   <li>A word is added to a {@code limn.toml} without changing what else stands in it ({@code
 *       KnownWordsTest}).
 *   <li>Keys are merged one by one, and the nearest file wins ({@code ConfigurationTest}).
 * </ul>
 */
@NullMarked
package dev.limn.config;

import org.jspecify.annotations.NullMarked;
