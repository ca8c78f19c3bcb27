package dev.limn.syntax;

/**
 * A leaf with text of its own and the white space and comments before it. A token knows widths
 * alone, so equal tokens are shared freely: it is told apart by its parent and slot.
 */
public final class Token extends Node {
  private final int leading;
  private final int flags;

  /**
   * Makes a token.
   *
   * @param leading the width of the trivia before the token's own text
   * @param width the whole width, trivia included
   * @param flags flags of {@link Node}
   */
  public Token(Kind kind, int leading, int width, int flags) {
    super(kind, width);
    this.leading = leading;
    this.flags = flags;
  }

  @Override
  public int leadingWidth() {
    return leading;
  }

  /** The width of the token's own text; 0 for one that the parser put in where it was missing. */
  public int ownWidth() {
    return width() - leading;
  }

  @Override
  public int childCount() {
    return 0;
  }

  @Override
  public Node child(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  /** Whether the token has the given flags and no others. */
  public boolean hasExactly(int expected) {
    return flags == expected;
  }

  @Override
  int flags() {
    return flags;
  }
}
