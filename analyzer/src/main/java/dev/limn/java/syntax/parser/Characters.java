package dev.limn.java.syntax.parser;

/** Classes of characters. */
final class Characters {
  private static final boolean[] ASCII_PART = new boolean[128];

  static {
    for (char c = 0; c < 128; c++) {
      // Control characters that may be ignored are no part of an identifier in source text here;
      // they are told as unknown characters, as compilers do.
      ASCII_PART[c] =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || c == '_'
              || c == '$';
    }
  }

  private Characters() {}

  /** Whether an ASCII character may be part of an identifier (JLS 3.8). */
  static boolean isAsciiPart(char c) {
    return c < 128 && ASCII_PART[c];
  }

  /** Whether an ASCII character begins no token and is no white space (JLS 3.5). */
  static boolean isIllegal(char c) {
    return c == '#' || c == '`' || c == '\\' || c < ' ' || c == 127;
  }

  /** Whether a character is a quote that begins nothing in Java, but strings elsewhere. */
  static boolean isForeignQuote(char c) {
    return c == '`'
        || c == '\u2018'
        || c == '\u2019'
        || c == '\u201C'
        || c == '\u201D'
        || c == '\u201E';
  }

  /** Whether a character is invisible or changes the direction of the text around it. */
  static boolean isUnusual(char c) {
    if (c < 0x61C) {
      return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0xAD;
    }
    return c == 0x61C
        || c == 0x115F
        || c == 0x1160
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c == 0x180E
        || c == 0x3164
        || c == 0xFEFF
        || c == 0xFFA0;
  }
}
