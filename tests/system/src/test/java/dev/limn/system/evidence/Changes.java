package dev.limn.system.evidence;

import dev.limn.syntax.Syntax;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes of a file, each of which makes a true case. In the new text, {@code §} stands on the line
 * where it is to be found; where there is none, that is the first line.
 */
final class Changes {
  private static final char MARK = '§';

  private final List<Change> all = new ArrayList<>();

  /**
   * A change.
   *
   * @param mark where the case is to be found, from the start of the new text
   */
  record Change(TextEdit edit, int mark) {

    /** Where the case is to be found in the new file. */
    int wanted() {
      return edit.range().start() + mark;
    }
  }

  List<Change> all() {
    return all;
  }

  void replace(int start, int end, String text) {
    int mark = Math.max(0, text.indexOf(MARK));
    String unmarked = text.replaceFirst(String.valueOf(MARK), "");
    if (unmarked.indexOf(MARK) < 0) {
      all.add(new Change(TextEdit.replace(start, end, unmarked), mark));
    }
  }

  void replace(Syntax part, String text) {
    replace(part.range().start(), part.range().end(), text);
  }

  void insertBefore(Syntax part, String text) {
    replace(part.range().start(), part.range().start(), text);
  }

  void insertAfter(Syntax part, String text) {
    replace(part.range().end(), part.range().end(), text);
  }

  /** Inserts before the last character of something in braces. */
  void insertAtEnd(Syntax braces, String text) {
    replace(braces.range().end() - 1, braces.range().end() - 1, text);
  }

  /** Inserts after the first character of something in braces. */
  void insertAtStart(Syntax braces, String text) {
    replace(braces.range().start() + 1, braces.range().start() + 1, text);
  }
}
