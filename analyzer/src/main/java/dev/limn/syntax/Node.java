package dev.limn.syntax;

/**
 * A green node: a kind, a width and children, without position and without parent. Immutable once
 * its tree is published, and free to be shared by versions of a document. The characters themselves
 * stay in the text.
 */
public abstract sealed class Node permits Token, Fault, Branch {

  /** The node, or a node inside it, is a {@link Fault} or holds skipped tokens. */
  public static final int FAULTY = 1;

  /** A comment in the node's trivia may hold a suppression directive. */
  public static final int DIRECTIVE = 1 << 1;

  /**
   * The text of the node, trivia included, has characters that are invisible or change the
   * direction of the text.
   */
  public static final int UNUSUAL = 1 << 2;

  /** The trivia of a token inside the node hold a comment. */
  public static final int COMMENT = 1 << 3;

  /** A token whose own text is malformed, as an unterminated string. Not passed on to parents. */
  public static final int MALFORMED = 1 << 4;

  /** A token, or the trivia before it, with Unicode escapes. Not passed on to parents. */
  public static final int ESCAPED = 1 << 5;

  /** The flags that a node has if one of its children has them. */
  static final int INHERITED = FAULTY | DIRECTIVE | UNUSUAL | COMMENT;

  private final Kind kind;
  private final int width;

  Node(Kind kind, int width) {
    this.kind = kind;
    this.width = width;
  }

  /** What the node is. */
  public final Kind kind() {
    return kind;
  }

  /** The number of UTF-16 code units that the node covers, leading trivia included. */
  public final int width() {
    return width;
  }

  /** The number of UTF-16 code units before the first token's own text. */
  public abstract int leadingWidth();

  /** The number of children; 0 for a leaf. */
  public abstract int childCount();

  /**
   * The child at an index.
   *
   * @throws IndexOutOfBoundsException if there is no such child
   */
  public abstract Node child(int index);

  abstract int flags();

  /** Whether all the given flags are set. */
  public final boolean has(int flags) {
    return (flags() & flags) == flags;
  }

  /** Whether one of the given flags is set. */
  public final boolean hasAny(int flags) {
    return (flags() & flags) != 0;
  }
}
