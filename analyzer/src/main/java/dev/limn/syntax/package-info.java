/**
 * The lossless syntax tree, independent of any language.
 *
 * <p>Here live the immutable {@linkplain dev.limn.syntax.Node green nodes} that know widths but no
 * offsets and no parents, and the {@linkplain dev.limn.syntax.Element elements} that place a green
 * node in one version of a text. Nothing here knows Java.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>The slices of all tokens, in order, are the source text, each character once ({@code
 *       RoundTripTest}).
 *   <li>No id occurs twice in a version, is ever that of another kind, or is given again; what an
 *       edit did not touch keeps its own ({@code IdentityTest}, {@code EditWorkTest}).
 *   <li>A node never changes once its tree is published; an interior node occurs once in a tree.
 * </ul>
 */
@NullMarked
package dev.limn.syntax;

import org.jspecify.annotations.NullMarked;
