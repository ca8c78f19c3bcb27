package dev.limn.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a command is called.
 *
 * @param name as it is typed, with the name of the program
 * @param description what the command does, as a sentence
 * @param argument what may stand beside the options
 * @param footer what else there is to say, line by line
 */
record Usage(
    String name,
    String description,
    Optional<Argument> argument,
    List<Option> options,
    List<String> footer) {

  /**
   * What is no option.
   *
   * @param least how many there must be
   * @param most how many there may be
   */
  record Argument(String label, int least, int most, String description) {}

  /**
   * An option.
   *
   * @param name with the dashes before it
   * @param label what its value is called; empty if it takes none
   */
  record Option(String name, Kind kind, String label, String description) {

    /** An option that is there or not. */
    static Option flag(String name, String description) {
      return new Option(name, Kind.FLAG, "", description);
    }

    /** An option that has a value, and is there at most once. */
    static Option value(String name, String label, String description) {
      return new Option(name, Kind.VALUE, label, description);
    }

    /** An option that has a value, and may be there several times. */
    static Option repeated(String name, String label, String description) {
      return new Option(name, Kind.REPEATED, label, description);
    }

    /** An option that has values with commas between them, and may be there several times. */
    static Option list(String name, String label, String description) {
      return new Option(name, Kind.LIST, label, description);
    }
  }

  /** What an option takes. */
  enum Kind {
    FLAG,
    VALUE,
    REPEATED,
    LIST
  }

  /** The same with more options. */
  Usage with(List<Option> more) {
    List<Option> all = new ArrayList<>(options);
    all.addAll(more);
    return new Usage(name, description, argument, all, footer);
  }

  /** The option of a name. */
  Optional<Option> option(String wanted) {
    return options.stream().filter(option -> option.name.equals(wanted)).findFirst();
  }
}
