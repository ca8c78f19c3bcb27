package dev.limn.text;

import java.util.Arrays;
import java.util.Optional;

/** What changed between two texts, for editors that send the whole text and not the change. */
public final class TextDiff {

  private static final int WINDOW = 8192;

  private final SourceText before;
  private final String after;
  private final char[] window = new char[WINDOW];
  private final char[] otherWindow = new char[WINDOW];

  private TextDiff(SourceText before, String after) {
    this.before = before;
    this.after = after;
  }

  /**
   * The one edit that leads from the first text to the second and leaves alone what both begin and
   * end with, but takes no surrogate pair of either text apart; empty if the texts are equal.
   */
  public static Optional<TextEdit> between(SourceText before, String after) {
    return new TextDiff(before, after).edit();
  }

  private Optional<TextEdit> edit() {
    int common = Math.min(before.length(), after.length());
    int prefix = commonPrefix(common);
    if (prefix == before.length() && prefix == after.length()) {
      return Optional.empty();
    }
    if (partsPair(prefix, prefix)) {
      prefix--;
    }
    int suffix = commonSuffix(common - prefix);
    if (partsPair(before.length() - suffix, after.length() - suffix)) {
      suffix--;
    }
    String newText = after.substring(prefix, after.length() - suffix);
    return Optional.of(TextEdit.replace(prefix, before.length() - suffix, newText));
  }

  private int commonPrefix(int limit) {
    int equal = 0;
    while (equal < limit) {
      int size = Math.min(WINDOW, limit - equal);
      fillWindows(equal, equal, size);
      int mismatch = Arrays.mismatch(window, 0, size, otherWindow, 0, size);
      if (mismatch >= 0) {
        return equal + mismatch;
      }
      equal += size;
    }
    return equal;
  }

  private int commonSuffix(int limit) {
    int equal = 0;
    while (equal < limit) {
      int size = Math.min(WINDOW, limit - equal);
      fillWindows(before.length() - equal - size, after.length() - equal - size, size);
      int inWindow = size;
      while (inWindow > 0 && window[inWindow - 1] == otherWindow[inWindow - 1]) {
        inWindow--;
      }
      equal += size - inWindow;
      if (inWindow > 0) {
        return equal;
      }
    }
    return equal;
  }

  private void fillWindows(int beforeStart, int afterStart, int size) {
    before.copyTo(beforeStart, beforeStart + size, window, 0);
    after.getChars(afterStart, afterStart + size, otherWindow, 0);
  }

  private boolean partsPair(int beforeOffset, int afterOffset) {
    return before.partsPair(beforeOffset)
        || (afterOffset > 0
            && afterOffset < after.length()
            && Character.isLowSurrogate(after.charAt(afterOffset))
            && Character.isHighSurrogate(after.charAt(afterOffset - 1)));
  }
}
