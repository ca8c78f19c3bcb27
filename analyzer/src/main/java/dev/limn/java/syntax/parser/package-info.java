/**
 * From text to tree: the lexer and the parser of Java.
 *
 * <p>The lexer has no state between tokens, so that it can start at any token. The parser is a
 * recursive descent over a grammar that is a little wider than Java's and does not depend on
 * context: what Java forbids by context is left to checks over the tree. Where the source is wrong,
 * the parser puts a {@link dev.limn.syntax.Fault} at the place, adds what is missing without width
 * and keeps what is too much, so that every character of the source is in the tree. What is only a
 * consequence of a mistake is not told ({@code SlipsTest}).
 *
 * <p>Invariants: every list element knows how far beyond its end the parser looked while it made it
 * ({@code lookahead}); recursion is bounded, whatever the nesting of the source.
 */
@NullMarked
package dev.limn.java.syntax.parser;

import org.jspecify.annotations.NullMarked;
