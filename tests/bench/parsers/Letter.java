package dev.limn.bench.parsers;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One letter in the middle of a file, which is put in the place of another one: the last of a word
 * that begins a statement of a method. There are 26 texts, each with another letter.
 *
 * @param offset where the letter stands
 * @param texts the texts with each letter
 */
record Letter(int offset, List<String> texts) {
  static final int COUNT = 26;

  private static final Pattern WORD = Pattern.compile("\n {8,12}[a-z][A-Za-z]+(?=[.(])");

  static Letter in(String file) {
    String text = Sources.text(Path.of(file));
    Matcher word = WORD.matcher(text);
    if (!word.find(text.length() / 2)) {
      throw new IllegalArgumentException("no word in the middle of " + file);
    }
    int offset = word.end() - 1;
    return new Letter(
        offset,
        IntStream.range(0, COUNT)
            .mapToObj(i -> text.substring(0, offset) + letter(i) + text.substring(offset + 1))
            .toList());
  }

  static String letter(int index) {
    return String.valueOf((char) ('a' + index));
  }

  /** Prints the offset, for those that are not measured here: {@code Letter FILE...}. */
  public static void main(String[] files) {
    for (String file : files) {
      System.out.println(file + " " + in(file).offset());
    }
  }
}
