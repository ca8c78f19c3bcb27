/**
 * The kinds of Java and the typed views of its elements.
 *
 * <p>Each view is a record that wraps an element and reads its children by their type; the order of
 * children is that of the text. What the grammar requires is always there: where the source misses
 * it, the parser puts a node or a token of no width. Names and types are not known here.
 */
@NullMarked
package dev.limn.java.syntax;

import org.jspecify.annotations.NullMarked;
