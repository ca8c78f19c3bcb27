package dev.limn.highlight;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Option;
import dev.limn.inspect.Option.Flag;
import dev.limn.inspect.Option.Text;
import dev.limn.inspect.Option.Texts;
import dev.limn.inspect.Option.Whole;
import java.util.Arrays;
import java.util.List;

/** Reads the values that users write for options. */
public final class OptionValues {
  private OptionValues() {}

  /**
   * Sets an option of an inspection to what a user wrote: a {@link Number}, a {@link Boolean}, a
   * {@link String} or a {@link List}, as a configuration file has it, or the text of any of these,
   * as a command line has it (of a list, its items with commas between them).
   *
   * @throws IllegalArgumentException if there is no such option, or the value is of another type or
   *     out of bounds; its message is for the user and says what would be right
   */
  public static Settings set(Settings settings, Entry entry, String optionName, Object written) {
    Option<?> option = entry.option(optionName).orElseThrow(() -> noSuchOption(entry, optionName));
    return set(settings, entry.id(), option, written);
  }

  private static <T> Settings set(Settings settings, String id, Option<T> option, Object written) {
    return settings.withInput(Settings.inputOf(id, option), read(option, written));
  }

  private static IllegalArgumentException noSuchOption(Entry entry, String name) {
    List<String> names = entry.options().stream().map(Option::name).toList();
    String hint =
        NearestName.of(name, names)
            .map(nearest -> "; did you mean `" + nearest + "`?")
            .orElse(names.isEmpty() ? "; it has none" : "; it has " + quoted(names));
    return new IllegalArgumentException("`" + entry.id() + "` has no option `" + name + "`" + hint);
  }

  private static String quoted(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }

  @SuppressWarnings("unchecked") // each kind of option has its own type of value
  private static <T> T read(Option<T> option, Object written) {
    Object value =
        option instanceof Texts && written instanceof String items
            ? split(items)
            : parsed(option, written);
    return check(option, (T) value);
  }

  private static List<String> split(String items) {
    return Arrays.stream(items.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private static Object parsed(Option<?> option, Object written) {
    String text = written.toString();
    if (option instanceof Whole && text.matches("[+-]?\\d{1,9}")) {
      return Integer.valueOf(text);
    }
    if (option instanceof Flag && text.matches("true|false")) {
      return Boolean.valueOf(text);
    }
    return written;
  }

  /**
   * The value itself.
   *
   * @throws IllegalArgumentException if it is of another type or out of bounds
   */
  static <T> T check(Option<T> option, T value) {
    if (!isRight(option, value)) {
      throw new IllegalArgumentException(
          "`" + option.name() + "` must be " + wanted(option) + ", not `" + value + "`");
    }
    return value;
  }

  private static boolean isRight(Option<?> option, Object value) {
    if (option instanceof Whole whole) {
      return value instanceof Integer n && whole.least() <= n && n <= whole.most();
    }
    if (option instanceof Text text) {
      return value instanceof String s && s.matches(text.form());
    }
    if (option instanceof Texts texts) {
      return value instanceof List<?> items
          && items.stream().allMatch(item -> item instanceof String s && s.matches(texts.form()));
    }
    return value instanceof Boolean;
  }

  private static String wanted(Option<?> option) {
    if (option instanceof Whole whole) {
      return "a whole number from " + whole.least() + " to " + whole.most();
    }
    if (option instanceof Text text) {
      return "a text of the form `" + text.form() + "`";
    }
    if (option instanceof Texts texts) {
      return "a list of texts of the form `" + texts.form() + "`";
    }
    return "`true` or `false`";
  }
}
