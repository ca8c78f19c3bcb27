/**
 * What can be said of declarations without names and types: facts about what encloses an element,
 * and what users wrote beside their code for inspections to heed.
 *
 * <p>{@link dev.limn.java.declare.JavaLanguage} is Java as the engine sees it.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Facts read no body of a member, so that an edit inside a body changes none of their values.
 *   <li>What suppresses findings is found by flags and on the way out from a finding; nothing walks
 *       the file for it ({@code JavaSuppressionsTest}).
 *   <li>What {@link dev.limn.java.declare.JavaLanguage#suppress} writes does suppress ({@code
 *       SuppressionEditTest}).
 *   <li>What is said of a comment of ours is what suppresses ({@code LimnIgnoreTest}).
 *   <li>The name of an enclosing member stays when the member moves ({@code EnclosingMemberTest}).
 * </ul>
 */
@NullMarked
package dev.limn.java.declare;

import org.jspecify.annotations.NullMarked;
