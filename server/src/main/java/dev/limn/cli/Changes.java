package dev.limn.cli;

import dev.limn.text.SourceText;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Which lines of a text were not in an older one, white space apart. Lines that were moved are not
 * among them. Takes time in the number of lines, however different the texts are.
 */
final class Changes {

  private final BitSet lines = new BitSet();

  private Changes() {}

  /** The lines of a text that are not in another one as often. */
  static Changes between(SourceText before, SourceText after) {
    Map<String, Integer> left = new HashMap<>();
    for (int line = 0; line < before.lines().lineCount(); line++) {
      left.merge(content(before, line), 1, Integer::sum);
    }
    Changes changes = new Changes();
    for (int line = 0; line < after.lines().lineCount(); line++) {
      if (left.merge(content(after, line), -1, Integer::sum) < 0) {
        changes.lines.set(line);
      }
    }
    return changes;
  }

  private static String content(SourceText text, int line) {
    return text.substring(text.lines().startOf(line), text.lines().endOf(line))
        .replaceAll("\\s+", "");
  }

  /** Whether a line is one of them; from 0. */
  boolean contain(int line) {
    return lines.get(line);
  }
}
