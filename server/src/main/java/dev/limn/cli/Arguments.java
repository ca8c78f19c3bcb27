package dev.limn.cli;

import dev.limn.cli.Usage.Kind;
import dev.limn.cli.Usage.Option;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command is called with.
 *
 * @param options the values of the options that are there, by name; none for a flag
 * @param others what is no option
 */
record Arguments(Map<String, List<String>> options, List<String> others) {

  /**
   * Reads plain arguments: each option in full and right, and nothing that has a meaning of its
   * own. Gives up on all others, those who ask for help and those with mistakes among them: they
   * are read by picocli. To load that takes longer than to check a file.
   */
  static Optional<Arguments> plain(Usage usage, List<String> words) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String word = rest.next();
      if (!word.startsWith("-")) {
        others.add(word);
      } else if (!isPlain(usage, word, rest, options)) {
        return Optional.empty();
      }
    }
    boolean special = others.stream().anyMatch(word -> word.isEmpty() || word.startsWith("@"));
    int least = usage.argument().map(Usage.Argument::least).orElse(0);
    int most = usage.argument().map(Usage.Argument::most).orElse(0);
    return special || others.size() < least || others.size() > most
        ? Optional.empty()
        : Optional.of(new Arguments(options, others));
  }

  /** Reads an option. */
  private static boolean isPlain(
      Usage usage, String word, Iterator<String> rest, Map<String, List<String>> options) {
    int equals = word.indexOf('=');
    Optional<Option> option = usage.option(equals < 0 ? word : word.substring(0, equals));
    if (option.isEmpty()
        || (options.containsKey(option.get().name()) && !mayRepeat(option.get()))) {
      return false;
    }
    List<String> values = options.computeIfAbsent(option.get().name(), n -> new ArrayList<>());
    if (option.get().kind() == Kind.FLAG) {
      return equals < 0;
    }
    String value = equals >= 0 ? word.substring(equals + 1) : rest.hasNext() ? rest.next() : "";
    boolean isList = option.get().kind() == Kind.LIST;
    values.addAll(isList ? List.of(value.split(",", -1)) : List.of(value));
    return values.stream().allMatch(v -> v.matches("[\\w:./][\\w:./-]*"));
  }

  private static boolean mayRepeat(Option option) {
    return option.kind() == Kind.LIST || option.kind() == Kind.REPEATED;
  }

  /** Whether an option is there. */
  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The value of an option. */
  Optional<String> value(String option) {
    return values(option).stream().findFirst();
  }

  /** The values of an option; empty if it is not there. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }
}
