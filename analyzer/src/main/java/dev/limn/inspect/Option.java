package dev.limn.inspect;

import java.util.List;

/**
 * A setting of one inspection, with its type and its bounds.
 *
 * @param <T> {@link Integer}, {@link Boolean}, {@link String} or a list of strings
 */
public sealed interface Option<T> {

  /** The name in kebab case, unique in the inspection. */
  String name();

  /** What the option does, as a sentence. */
  String doc();

  /** The value where the user sets none. */
  T fallback();

  /** A whole number from {@code least} to {@code most}, both inclusive. */
  record Whole(String name, Integer fallback, int least, int most, String doc)
      implements Option<Integer> {}

  /** A switch. */
  record Flag(String name, Boolean fallback, String doc) implements Option<Boolean> {}

  /** A text that matches the pattern {@code form}. */
  record Text(String name, String fallback, String form, String doc) implements Option<String> {}

  /** A list of texts, each of which matches the pattern {@code form}. */
  record Texts(String name, List<String> fallback, String form, String doc)
      implements Option<List<String>> {}
}
