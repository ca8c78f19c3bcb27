package dev.limn.system.oracle;

/** A piece of a text on one line, for reports. */
final class Excerpt {
  private static final int AROUND = 50;

  private Excerpt() {}

  /** The beginning of a text. */
  static String start(String text) {
    return text.substring(0, Math.min(text.length(), AROUND)).replaceAll("\\s+", " ");
  }

  /** What stands around an offset, with a mark at it. */
  static String of(String text, int offset) {
    int at = Math.max(0, Math.min(offset, text.length()));
    String before = text.substring(Math.max(0, at - AROUND), at);
    String after = text.substring(at, Math.min(text.length(), at + AROUND));
    return (before + "⟨⟩" + after).replaceAll("\\s+", " ");
  }
}
