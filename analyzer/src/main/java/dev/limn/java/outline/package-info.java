/**
 * What editors show of a file beside its findings: its symbols, what can be folded and selected,
 * and what its names are.
 *
 * <p>All of it is read from the tree alone. What is inside a member is kept with the member's node
 * ({@link dev.limn.query.Summary}), so that after an edit only the members that it touched are
 * looked at again. Nothing here knows LSP.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>What is told of a tree after edits is what is told of one that was made from its text
 *       ({@code OutlineAfterEditsTest}).
 *   <li>A name of which it is not certain what it is, is not told ({@code SemanticTokensTest}).
 * </ul>
 */
@NullMarked
package dev.limn.java.outline;

import org.jspecify.annotations.NullMarked;
