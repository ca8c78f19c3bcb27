package dev.limn.java.outline;

import dev.limn.text.TextRange;

/**
 * A piece of text that can be folded.
 *
 * @param range from the first character of the line that stays to the last one that goes; the end
 *     exclusive
 */
public record Fold(TextRange range, Kind kind) implements MemberParts.Part<Fold> {

  /** What is folded. */
  public enum Kind {
    /** Code between braces. */
    BODY,
    COMMENT,
    IMPORTS
  }

  @Override
  public Fold movedBy(int distance) {
    return new Fold(range.shift(distance), kind);
  }
}
