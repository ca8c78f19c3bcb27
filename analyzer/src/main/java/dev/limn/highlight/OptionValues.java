package dev.limn.highlight;

import dev.limn.inspect.Option;
import java.util.List;

/** Reads the values that users write for options. */
public final class OptionValues {
  private OptionValues() {}

  /**
   * Sets an option of an inspection to what a user wrote: a {@link Number}, a {@link Boolean}, a
   * {@link String} or a {@link List} of strings, as a configuration file has it, or the text of any
   * of these, as a command line has it (a list as its items with commas between them).
   *
   * @throws IllegalArgumentException if there is no such option, or the value is of another type or
   *     out of bounds; its message is for the user and names what would be right
   */
  public static Settings set(
      Settings settings, Catalogue.Entry entry, String optionName, Object written) {
    Option<?> option =
        entry.option(optionName).orElseThrow(() -> new IllegalArgumentException(optionName));
    return set(settings, entry.id(), option, written);
  }

  private static <T> Settings set(Settings settings, String id, Option<T> option, Object written) {
    return settings.withOption(id, option, read(option, written));
  }

  @SuppressWarnings("unchecked")
  private static <T> T read(Option<T> option, Object written) {
    return (T) written;
  }

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException if the value is out of bounds
   */
  static <T> T check(Option<T> option, T value) {
    return value;
  }
}
