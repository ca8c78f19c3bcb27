package dev.limn.cli;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;

/** The option by which an edit is given, as {@code 30,1,x}. */
final class EditOption {

  static final String NAME = "--edit";
  static final String LABEL = "OFFSET,LENGTH,TEXT";

  private EditOption() {}

  /** Reads the value of the option; the text is all after the second comma. */
  static TextEdit parse(String value) {
    String[] parts = value.split(",", 3);
    try {
      int offset = Integer.parseInt(parts[0]);
      int length = Integer.parseInt(parts.length < 2 ? "" : parts[1]);
      if (parts.length == 3 && offset >= 0 && length >= 0 && offset <= Integer.MAX_VALUE - length) {
        return TextEdit.replace(offset, offset + length, parts[2]);
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new UsageException(NAME + " takes two numbers from 0 on and a text: " + LABEL);
  }

  /** Refuses an edit of what is not there. */
  static void check(TextEdit edit, SourceText text, String file) {
    if (edit.range().end() > text.length()) {
      throw new UsageException(
          NAME + " ends beyond the end of " + file + ", which is at " + text.length());
    }
  }
}
