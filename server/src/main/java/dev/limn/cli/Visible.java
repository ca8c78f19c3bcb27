package dev.limn.cli;

import java.util.Locale;

/** Makes text fit for a terminal: nothing in it can move the cursor, or hide what it is. */
final class Visible {

  private Visible() {}

  /** The text with all that does not show itself replaced by what does. */
  static String of(String text) {
    int first = firstHidden(text);
    if (first < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, first);
    text.substring(first).codePoints().forEach(c -> shown.append(of(c)));
    return shown.toString();
  }

  /** A character as it is shown: itself, a picture of a control character, or its number. */
  static String of(int codePoint) {
    if (codePoint < ' ') {
      return Character.toString(0x2400 + codePoint);
    }
    if (codePoint == 0x7f) {
      return "\u2421";
    }
    return isHidden(codePoint) ? number(codePoint) : Character.toString(codePoint);
  }

  private static String number(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "<U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + ">";
  }

  private static int firstHidden(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (isHidden(text.codePointAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a character is not seen, or changes how others are: controls, marks of direction. */
  private static boolean isHidden(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7f) {
      return false;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
