package dev.limn.inspections.naming;

import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Splits names into words, at capital letters, digits and all that is no letter. */
public final class Words {
  private Words() {}

  /** Where the words of a name stand in it: {@code parseHTTPHeader2} has three. */
  public static List<TextRange> in(String name) {
    List<TextRange> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at == name.length() || !Character.isLetter(name.charAt(at)) || begins(name, at)) {
        if (start < at) {
          words.add(new TextRange(start, at));
        }
        start = at < name.length() && Character.isLetter(name.charAt(at)) ? at : at + 1;
      }
    }
    return words;
  }

  /** The words of a name as they are written. */
  public static List<String> of(String name) {
    return in(name).stream().map(word -> name.substring(word.start(), word.end())).toList();
  }

  /** Whether a word begins with a letter: a capital after a small one, or before one. */
  private static boolean begins(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    return !Character.isUpperCase(name.charAt(at - 1))
        || (at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1)));
  }
}
