package dev.limn.syntax;

import dev.limn.text.TextRange;

/**
 * Something that makes a text no valid text of its language.
 *
 * @param code the id under which the error is shown, in kebab case
 * @param message what is wrong, as a sentence without a full stop
 * @param range where; may be empty
 */
public record SyntaxError(String code, String message, TextRange range) {}
