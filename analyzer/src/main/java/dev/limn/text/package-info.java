/**
 * The text of a document: what its characters are, where its lines begin, and how it changes.
 *
 * <p>Here live immutable versions of a text ({@link dev.limn.text.SourceText}), changes between
 * them ({@link dev.limn.text.TextEdit}), lines and positions, and the way from bytes to characters
 * and back. Tokens, trees, files and protocols never do.
 *
 * <p>Invariants, each with the test that holds it:
 *
 * <ul>
 *   <li>Any sequence of edits gives the text that a plain string would give ({@code
 *       SourceTextTest}).
 *   <li>An edit copies the chunks that it touches, not the text, however many edits came before
 *       ({@code SourceTextTest}).
 *   <li>Lines of an edited text are the lines of a fresh one, also where an edit joins or parts a
 *       carriage return and a line feed; chunks that an edit left alone are not read again ({@code
 *       LineIndexTest}).
 *   <li>A position never lies inside a character or a line terminator ({@code
 *       PositionEncodingTest}).
 *   <li>Bytes that are well formed come back byte for byte; what cannot come back is refused
 *       ({@code DecodedTextTest}).
 * </ul>
 */
@NullMarked
package dev.limn.text;

import org.jspecify.annotations.NullMarked;
