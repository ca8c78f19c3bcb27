package dev.limn.syntax;

/**
 * A leaf without width that says what is wrong at its place. Faults stand in the tree, so that they
 * are kept, moved and dropped with the nodes around them.
 */
public final class Fault extends Node {
  private final String code;
  private final String message;
  private final int start;
  private final int length;

  /**
   * Makes a fault.
   *
   * @param code the id under which the fault is shown, in kebab case
   * @param start where its range begins, relative to the fault's own offset; may be negative
   * @param length the length of the range
   */
  public Fault(Kind kind, String code, String message, int start, int length) {
    super(kind, 0);
    this.code = code;
    this.message = message;
    this.start = start;
    this.length = length;
  }

  /** The id under which the fault is shown. */
  public String code() {
    return code;
  }

  /**
   * What is wrong, as a sentence without a full stop; empty where the fault is a consequence of one
   * before it, and is not told.
   */
  public String message() {
    return message;
  }

  /** Where the range of the fault begins, relative to the offset of this leaf. */
  public int start() {
    return start;
  }

  /** The length of the range of the fault. */
  public int length() {
    return length;
  }

  @Override
  public int leadingWidth() {
    return 0;
  }

  @Override
  public int childCount() {
    return 0;
  }

  @Override
  public Node child(int index) {
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  int flags() {
    return FAULTY;
  }
}
