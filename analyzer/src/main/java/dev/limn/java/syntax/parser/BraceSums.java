package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import java.util.Arrays;

/**
 * How many more braces are opened than closed from a place to the end of a text. Immutable; found
 * by one look at the text, for it is asked of many places where much is wrong.
 */
final class BraceSums {
  /** The offsets of the braces, in order. */
  private final int[] offsets;

  /** For each brace, how many more are opened than closed from it to the end. */
  private final int[] all;

  /** For each brace, the least that this comes to at any place after it; not more than 0. */
  private final int[] least;

  private BraceSums(int[] offsets, boolean[] closing) {
    int count = offsets.length;
    this.offsets = offsets;
    this.all = new int[count + 1];
    this.least = new int[count + 1];
    for (int i = count - 1; i >= 0; i--) {
      int value = closing[i] ? -1 : 1;
      all[i] = value + all[i + 1];
      least[i] = Math.min(0, value + least[i + 1]);
    }
  }

  /**
   * The braces of the text of a lexer from an offset on, at which a token begins with what is
   * before it.
   */
  static BraceSums of(JavaLexer lexer, int from) {
    int[] offsets = new int[64];
    boolean[] closing = new boolean[64];
    int count = 0;
    lexer.next(from);
    while (lexer.kind() != JavaKind.END_OF_FILE) {
      if (lexer.kind() == JavaKind.LBRACE || lexer.kind() == JavaKind.RBRACE) {
        if (count == offsets.length) {
          offsets = Arrays.copyOf(offsets, 2 * count);
          closing = Arrays.copyOf(closing, 2 * count);
        }
        offsets[count] = lexer.start();
        closing[count++] = lexer.kind() == JavaKind.RBRACE;
      }
      lexer.next(lexer.end());
    }
    return new BraceSums(Arrays.copyOf(offsets, count), closing);
  }

  /** How many more are opened than closed from an offset on. */
  int allFrom(int offset) {
    return all[indexFrom(offset)];
  }

  /** The least that {@link #allFrom} would come to if the text ended earlier; not more than 0. */
  int leastFrom(int offset) {
    return least[indexFrom(offset)];
  }

  private int indexFrom(int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    return found < 0 ? -1 - found : found;
  }
}
