package dev.limn.java.syntax.parser;

import dev.limn.text.SourceText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text as an array of characters, which grows as the lexer goes on. An index counts
 * from the beginning of the window. With escapes translated, an index stands for a character after
 * JLS 3.3, and {@link #offset} says where it is in the text.
 */
final class CharWindow {
  /** What is read at the end of the text; the same character can also be in the text. */
  static final char END = '\uFFFF';

  private static final int FIRST_FILL = 128;
  private static final int FILL = 8192;

  /** A token that begins with this much left in the window is read without moving the window. */
  private static final int MARGIN = 32;

  private final SourceText text;
  private final int length;
  private char[] chars = new char[4 * FIRST_FILL];
  private int limit;
  private int base;
  private int fill = FIRST_FILL;

  /** Where each translated character begins, and after the last one where it ends. */
  private int @Nullable [] offsets;

  /** Where the first malformed escape begins since {@link #beginTranslated}. */
  private int malformedEscape = Integer.MAX_VALUE;

  /** How far the text was read since {@link #beginTranslated}. */
  private int translatedFrom;

  private int charactersRead;

  CharWindow(SourceText text) {
    this.text = text;
    this.length = text.length();
  }

  /** Begins to read at an offset without translating escapes; returns the index of it. */
  int begin(int offset) {
    int index = offset - base;
    if (offsets != null || index < 0 || index > limit - MARGIN && base + limit < length) {
      fill = index >= 0 && index <= limit ? Math.min(fill * 2, FILL) : FIRST_FILL;
      offsets = null;
      malformedEscape = Integer.MAX_VALUE;
      base = offset;
      index = 0;
      limit = Math.min(fill, length - offset);
      if (chars.length < limit) {
        chars = new char[limit];
      }
      text.copyTo(offset, offset + limit, chars, 0);
      charactersRead += limit;
    }
    return index;
  }

  /** Begins to read at an offset with Unicode escapes translated; the index of it is 0. */
  void beginTranslated(int offset) {
    base = offset;
    limit = 0;
    offsets = new int[chars.length + 1];
    offsets[0] = offset;
    translatedFrom = offset;
    malformedEscape = Integer.MAX_VALUE;
  }

  /** The characters; only to be read up to an index that {@link #at} was asked for. */
  char[] chars() {
    return chars;
  }

  /** How many characters were copied from the text. */
  int charactersRead() {
    return charactersRead;
  }

  /** The character at an index, or {@link #END}. */
  char at(int index) {
    return index < limit ? chars[index] : more(index);
  }

  /** Whether an index is at or beyond the end of the text. */
  boolean isEnd(int index) {
    at(index);
    return index >= limit;
  }

  /**
   * The offset in the text of the character at an index that is not beyond the end of the window.
   */
  int offset(int index) {
    return offsets == null ? base + index : offsets[Math.min(index, limit)];
  }

  /** Whether escapes are translated. */
  boolean isTranslated() {
    return offsets != null;
  }

  /** The offset up to which the text was read to translate it, which may be beyond its end. */
  int translatedFrom() {
    return translatedFrom;
  }

  /**
   * The offset of the first malformed escape since {@link #beginTranslated}; {@link
   * Integer#MAX_VALUE} if none was met.
   */
  int malformedEscape() {
    return malformedEscape;
  }

  private char more(int index) {
    if (offsets != null) {
      translate(index);
    } else {
      extend(index);
    }
    return index < limit ? chars[index] : END;
  }

  private void extend(int index) {
    while (index >= limit && base + limit < length) {
      int newLimit = Math.min(Math.max(limit + limit / 2, index + FIRST_FILL), length - base);
      if (newLimit > chars.length) {
        chars = Arrays.copyOf(chars, newLimit + newLimit / 2);
      }
      text.copyTo(base + limit, base + newLimit, chars, limit);
      charactersRead += newLimit - limit;
      limit = newLimit;
    }
  }

  private void translate(int index) {
    int[] places = java.util.Objects.requireNonNull(offsets);
    while (index >= limit && places[limit] < length) {
      if (limit + 2 >= chars.length) {
        chars = Arrays.copyOf(chars, chars.length * 2);
      }
      if (places.length <= chars.length) {
        places = Arrays.copyOf(places, chars.length + 1);
        offsets = places;
      }
      int at = places[limit];
      translatedFrom = Math.max(translatedFrom, at + 2);
      char c = text.charAt(at);
      int end = c == '\\' ? escapeEnd(at) : at;
      if (end > at) {
        chars[limit] = (char) Integer.parseInt(text.substring(end - 4, end), 16);
        places[++limit] = end;
      } else {
        chars[limit] = c;
        places[++limit] = at + 1;
        if (c == '\\' && at + 1 < length && text.charAt(at + 1) == '\\') {
          // A backslash after a backslash begins no escape.
          chars[limit] = c;
          places[++limit] = at + 2;
        }
      }
    }
  }

  /** The end of the escape that begins at an offset, or the offset if there is none. */
  private int escapeEnd(int at) {
    int i = at + 1;
    while (i < length && text.charAt(i) == 'u') {
      i++;
    }
    if (i == at + 1) {
      return at;
    }
    translatedFrom = i + 4;
    for (int k = i; k < i + 4; k++) {
      if (k >= length || Character.digit(text.charAt(k), 16) < 0) {
        malformedEscape = Math.min(malformedEscape, at);
        return at;
      }
    }
    return i + 4;
  }
}
