package dev.limn.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts and edits that a seed determines, rich in what is hard: terminators of all kinds side by
 * side, surrogates with and without partner, edits at the ends of chunks.
 */
final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\n",
          "\r\n",
          "\r\n",
          "\r",
          "\r",
          "a",
          "b",
          " ",
          "int x = 1;",
          "é",
          "ß",
          "ж",
          "漢",
          "\uFEFF",
          "\uFFFD",
          "😀",
          "😀",
          "\uD83D",
          "\uDE00");

  private static final List<String> ASCII = List.of("a", "b", " ", "return;", "\n", "\r\n", "\r");

  private final Random random;

  RandomTexts(long seed) {
    random = new Random(seed);
  }

  /** Runs the property for seeds from 0 on; a failure names its seed. */
  static void forSeeds(int count, Property property) {
    for (long seed = 0; seed < count; seed++) {
      try {
        property.check(new RandomTexts(seed));
      } catch (Throwable e) {
        throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
      }
    }
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A text of about as many characters as this, at least as many. */
  String text(int length) {
    List<String> pieces = random.nextBoolean() ? PIECES : ASCII;
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  /** One to five edits of the text in random order; no two touch, so that their order is free. */
  List<TextEdit> edits(CharSequence text) {
    List<TextEdit> edits = new ArrayList<>(List.of(edit(text)));
    int more = random.nextInt(4) == 0 ? random.nextInt(5) : 0;
    for (int i = 0; i < more; i++) {
      TextEdit edit = edit(text);
      if (edits.stream().noneMatch(other -> other.range().touches(edit.range()))) {
        edits.add(edit);
      }
    }
    return edits;
  }

  private TextEdit edit(CharSequence text) {
    int start = offset(text);
    int end = Math.min(text.length(), start + size());
    String newText = random.nextInt(3) == 0 ? "" : text(size());
    return TextEdit.replace(start, end, newText);
  }

  /** An offset, often beside the end of a chunk or inside a pair or a terminator. */
  private int offset(CharSequence text) {
    int any = random.nextInt(text.length() + 1);
    if (random.nextInt(3) > 0) {
      return any;
    }
    for (int i = any; i < text.length() && i < any + 200; i++) {
      if (i > 0 && (text.charAt(i) == '\n' || Character.isLowSurrogate(text.charAt(i)))) {
        return i;
      }
    }
    int atCut = any / 1024 * 1024 + random.nextInt(3) - 1;
    return Math.max(0, Math.min(text.length(), atCut));
  }

  private int size() {
    return switch (random.nextInt(12)) {
      case 0 -> random.nextInt(12_000);
      case 1, 2 -> random.nextInt(1_200);
      case 3, 4, 5 -> random.nextInt(12);
      default -> random.nextInt(3);
    };
  }

  /** What must hold for whatever the generator gives. */
  interface Property {
    void check(RandomTexts random);
  }
}
