package dev.limn.inspections.spelling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.zip.GZIPInputStream;

/**
 * The words that are known, in small letters. Kept as numbers that stand for them: two words of
 * which one is misspelt have the same number once in many millions of times.
 */
final class Dictionary {
  private final long[] frequent;
  private final long[] common;
  private final long[] rare;

  private Dictionary(long[] frequent, long[] common, long[] rare) {
    this.frequent = frequent;
    this.common = common;
    this.rare = rare;
  }

  /** The kept dictionary of English, and of what programmers say; read when it is first needed. */
  static Dictionary english() {
    return English.DICTIONARY;
  }

  /** Whether a word is known. */
  boolean contains(String word) {
    return containsCommon(word) || Arrays.binarySearch(rare, number(word)) >= 0;
  }

  /** Whether a word is one of those that many use. */
  boolean containsCommon(String word) {
    return containsFrequent(word) || Arrays.binarySearch(common, number(word)) >= 0;
  }

  /** Whether a word is one of those that all use. */
  boolean containsFrequent(String word) {
    return Arrays.binarySearch(frequent, number(word)) >= 0;
  }

  /** The hash of Fowler, Noll and Vo, in 64 bits. */
  private static long number(String word) {
    long number = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      number = (number ^ word.charAt(i)) * 0x100000001b3L;
    }
    return number;
  }

  /** Read once, by whoever needs it first. */
  private static final class English {
    static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      try (InputStream file =
              Objects.requireNonNull(Dictionary.class.getResourceAsStream("words.gz"));
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(new GZIPInputStream(file), US_ASCII))) {
        return new Dictionary(numbers(lines), numbers(lines), numbers(lines));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The numbers of the words up to the next empty line. */
    private static long[] numbers(BufferedReader lines) throws IOException {
      LongStream.Builder numbers = LongStream.builder();
      for (String line = lines.readLine();
          line != null && !line.isEmpty();
          line = lines.readLine()) {
        numbers.add(number(line));
      }
      return numbers.build().sorted().toArray();
    }
  }
}
