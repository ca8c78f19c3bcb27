/**
 * Inspections of the spelling of names, comments and strings.
 *
 * <p>The words are those of a kept list (of which {@code words-licence.txt} says where it is from).
 * A word that it does not have is not yet misspelt: it is only reported if it looks like a slip in
 * a common one (held by {@code SpellingCommentTest}).
 */
@NullMarked
package dev.limn.inspections.spelling;

import org.jspecify.annotations.NullMarked;
