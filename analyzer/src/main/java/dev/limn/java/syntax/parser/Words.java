package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import java.util.ArrayList;
import java.util.List;

/** The keywords and contextual keywords of Java (JLS 3.9), found without making a string. */
final class Words {
  private static final int SIZE = 1024;
  private static final int LONGEST = 12;
  private static final JavaKind[][] TABLE = table();

  private Words() {}

  /** The kind of a word in {@code chars[from]} to {@code chars[to - 1]}, or that of identifiers. */
  static JavaKind kind(char[] chars, int from, int to) {
    int length = to - from;
    if (length < 2 || length > LONGEST) {
      return JavaKind.IDENTIFIER;
    }
    JavaKind[] candidates = TABLE[hash(chars[from], chars[from + 1], chars[to - 1], length)];
    if (candidates != null) {
      for (JavaKind candidate : candidates) {
        if (matches(candidate.fixedText(), chars, from, length)) {
          return candidate;
        }
      }
    }
    return JavaKind.IDENTIFIER;
  }

  private static boolean matches(String word, char[] chars, int from, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != chars[from + i]) {
        return false;
      }
    }
    return true;
  }

  private static int hash(char first, char second, char last, int length) {
    return (first * 31 + second * 7 + last * 3 + length * 5) & (SIZE - 1);
  }

  private static JavaKind[][] table() {
    List<List<JavaKind>> lists = new ArrayList<>();
    for (int i = 0; i < SIZE; i++) {
      lists.add(new ArrayList<>());
    }
    for (JavaKind kind : JavaKind.values()) {
      if (kind.ordinal() < JavaKind.NON_SEALED.ordinal()) {
        String word = kind.fixedText();
        int length = word.length();
        char last = word.charAt(length - 1);
        lists.get(hash(word.charAt(0), word.charAt(1), last, length)).add(kind);
      }
    }
    JavaKind[][] table = new JavaKind[SIZE][];
    for (int i = 0; i < SIZE; i++) {
      table[i] = lists.get(i).isEmpty() ? null : lists.get(i).toArray(new JavaKind[0]);
    }
    return table;
  }
}
