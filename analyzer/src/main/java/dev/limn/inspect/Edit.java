package dev.limn.inspect;

import dev.limn.syntax.Element;
import dev.limn.text.TextRange;

/**
 * The changes of one fix. All places are those of the tree before the fix. No comment is lost: one
 * that stands in what is removed, and is not kept by a {@link #keep}, is put where it was removed.
 */
public interface Edit {

  /** Removes an element; with it the line, if nothing else is left on it. */
  Edit delete(Element element);

  /** Removes all from the first character of one element to the last one of another. */
  Edit delete(Element first, Element last);

  /** Puts a text in the place of an element. */
  Edit replace(Element element, String text);

  /**
   * Puts texts and elements in the place of all from the first character of one element to the last
   * one of another. An element among the parts is copied as it stands, its inner comments included.
   *
   * @param parts each a {@link String}, an {@link Element}, or a {@link dev.limn.syntax.Syntax}
   */
  Edit replace(Element first, Element last, Object... parts);

  /** Puts a text before the first character of an element. */
  Edit insertBefore(Element element, String text);

  /** Puts a text after the last character of an element. */
  Edit insertAfter(Element element, String text);

  /** Puts a text in the place of a range, which may lie in a comment or in white space. */
  Edit replaceText(TextRange range, String text);

  /**
   * The text of an element as it stands, its inner comments included, for use in a replacement; its
   * comments then count as kept.
   */
  String keep(Element element);

  /**
   * The outermost element of the tree before the fix, for a fix that changes more than the visited
   * element. What a fix finds out of it need not be asked of the view; whether the fix is possible
   * must be, before it is offered.
   */
  Element root();

  /** The white space at the beginning of the line on which an element begins. */
  String indentation(Element element);

  /** The line break that the file uses. */
  String lineBreak();
}
