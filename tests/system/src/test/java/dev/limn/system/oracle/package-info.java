/**
 * Compares the parser with javac's and with ECJ's: over real files, over files written for each
 * feature of the language, and over mutations of real files.
 *
 * <p>Here live the two oracles, the mutations and the comparison; nothing here knows what the right
 * answer is but by asking. How to run the comparisons by hand, what they count and what differences
 * remain stands in {@code tests/system/ORACLES.md}.
 */
@NullMarked
package dev.limn.system.oracle;

import org.jspecify.annotations.NullMarked;
