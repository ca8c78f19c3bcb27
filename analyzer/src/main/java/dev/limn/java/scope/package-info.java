/**
 * Scopes and control flow within one file (JLS 6, 14): which declaration a simple name in a body
 * names, what becomes of local variables, where control cannot come. No types, no other files:
 * where a name may be inherited or imported it is unknown, and who asks must be silent.
 *
 * <p>{@link dev.limn.java.scope.Body} is what can be told of one member, a summary that all
 * inspections of the member share. {@link dev.limn.java.scope.Names} says which names a piece of a
 * file uses, by which a declaration learns that nobody uses it.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>What is computed of a member holds no element and no node, and only offsets in it depend on
 *       white space and comments ({@code BodyTest}).
 *   <li>A member is traced once in its life, and the members of a class inside it have bodies of
 *       their own ({@code BodyTest}).
 *   <li>In doubt a variable is read, a statement is reached, and a name is used ({@code
 *       LivenessTest}, {@code ReachabilityTest}).
 *   <li>It costs no stack to have long chains of operators, calls or {@code else if} ({@code
 *       BodyTest}).
 * </ul>
 */
@NullMarked
package dev.limn.java.scope;

import org.jspecify.annotations.NullMarked;
