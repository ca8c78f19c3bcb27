package dev.limn.java.syntax;

/** Unicode escapes in source text (JLS 3.3). */
public final class UnicodeEscapes {
  private UnicodeEscapes() {}

  /** The text with its Unicode escapes resolved; malformed ones are left as they are. */
  public static String resolve(String text) {
    StringBuilder resolved = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int end = c == '\\' ? endOfEscape(text, at) : at;
      if (end > at) {
        resolved.append((char) Integer.parseInt(text, end - 4, end, 16));
        at = end;
      } else {
        int step = c == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '\\' ? 2 : 1;
        resolved.append(text, at, at + step);
        at += step;
      }
    }
    return resolved.toString();
  }

  /** The end of the escape that begins at a backslash, or {@code at} if there is none. */
  private static int endOfEscape(String text, int at) {
    int i = at + 1;
    while (i < text.length() && text.charAt(i) == 'u') {
      i++;
    }
    if (i == at + 1 || i + 4 > text.length()) {
      return at;
    }
    for (int k = i; k < i + 4; k++) {
      if (Character.digit(text.charAt(k), 16) < 0) {
        return at;
      }
    }
    return i + 4;
  }
}
