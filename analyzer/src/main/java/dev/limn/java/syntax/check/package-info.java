/**
 * What Java forbids by context: the parser takes a language that is wider than Java and does not
 * depend on what stands around; here the rest is checked over the tree.
 *
 * <p>Each check looks at the nodes of some kinds, one at a time: at what is in the node, and at
 * what encloses it. No name is looked up and no type is known here: what needs them is no syntax.
 * Nothing is reported where the parser has already reported something that may be the cause.
 *
 * <p>Invariants: a check reports nothing on code that javac accepts ({@code AcceptTest} and {@code
 * MutationsTest} in the system tests); one walk over the tree, which costs nothing for the nodes
 * that no check looks at; one mistake gives one error ({@code ContextChecksTest}, and {@code
 * SlipsTest} in the system tests).
 */
@NullMarked
package dev.limn.java.syntax.check;

import org.jspecify.annotations.NullMarked;
