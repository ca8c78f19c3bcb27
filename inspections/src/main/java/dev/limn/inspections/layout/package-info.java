/**
 * What the fixes of several inspections share when they move lines of source text.
 *
 * <p>Nothing here finds problems. Content is never changed, white space at the beginning of lines
 * alone (held by {@code CollapsibleIfTest} and {@code MisleadingIndentationTest}, which move code
 * with comments and text blocks in it).
 */
@NullMarked
package dev.limn.inspections.layout;

import org.jspecify.annotations.NullMarked;
