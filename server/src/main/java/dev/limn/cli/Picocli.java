package dev.limn.cli;

import dev.limn.cli.Usage.Kind;
import dev.limn.cli.Usage.Option;
import dev.limn.highlight.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads arguments in all the forms that there are, and knows what is wrong with the others. */
final class Picocli {

  private static final int HELP_WIDTH = 100;

  private final Usage usage;
  private final CommandLine line;

  /** Makes ready for a command without others below it. */
  Picocli(Usage usage) {
    this(usage, List.of());
  }

  /** Makes ready for a command that has others below it. */
  Picocli(Usage usage, List<Usage> subcommands) {
    this.usage = usage;
    CommandSpec spec = spec(usage);
    if (!subcommands.isEmpty()) {
      spec.usageMessage().synopsisSubcommandLabel("COMMAND").commandListHeading("%nCommands:%n");
    }
    for (Usage subcommand : subcommands) {
      String name = subcommand.name().substring(usage.name().length() + 1);
      spec.addSubcommand(name, spec(subcommand).name(name));
    }
    line = new CommandLine(spec);
  }

  /** What arguments ask for. */
  enum Wish {
    HELP,
    VERSION,
    RUN
  }

  /** Arguments, and what they ask for. */
  record Parsed(Wish wish, Arguments arguments) {}

  /** How the command is called, on several lines. */
  String help() {
    return line.getUsageMessage(Ansi.OFF);
  }

  /**
   * Reads arguments.
   *
   * @throws UsageException if something is wrong with them
   */
  Parsed parse(List<String> words) {
    try {
      ParseResult parsed = line.parseArgs(words.toArray(String[]::new));
      Wish wish =
          parsed.isVersionHelpRequested()
              ? Wish.VERSION
              : parsed.isUsageHelpRequested() ? Wish.HELP : Wish.RUN;
      return new Parsed(wish, arguments(parsed));
    } catch (ParameterException e) {
      throw new UsageException(e.getMessage() + suggestion(e), e);
    }
  }

  private Arguments arguments(ParseResult parsed) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (Option option : usage.options()) {
      if (parsed.hasMatchedOption(option.name())) {
        options.put(
            option.name(),
            switch (option.kind()) {
              case FLAG -> List.of();
              case VALUE -> List.of(parsed.matchedOptionValue(option.name(), ""));
              case REPEATED, LIST -> parsed.matchedOptionValue(option.name(), List.<String>of());
            });
      }
    }
    List<String> others = new ArrayList<>();
    if (parsed.hasMatchedPositional(0)) {
      others.addAll(parsed.matchedPositionalValue(0, List.<String>of()));
    }
    return new Arguments(options, others);
  }

  /** What may have been meant by the first word that means nothing. */
  private String suggestion(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched
        ? nearestOption(unmatched.getUnmatched().get(0)).orElse("")
        : "";
  }

  private Optional<String> nearestOption(String word) {
    String name = word.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
    return name.startsWith("-")
        ? NearestName.of(name, line.getCommandSpec().optionsMap().keySet())
            .map(nearest -> "; did you mean " + nearest + "?")
        : Optional.empty();
  }

  private static CommandSpec spec(Usage usage) {
    CommandSpec spec = CommandSpec.create().name(usage.name());
    usage.argument().map(Picocli::positional).ifPresent(spec::addPositional);
    usage.options().forEach(option -> spec.addOption(option(option)));
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    spec.usageMessage()
        .width(HELP_WIDTH)
        .description(usage.description())
        .footer(usage.footer().toArray(String[]::new));
    return spec;
  }

  private static PositionalParamSpec positional(Usage.Argument argument) {
    boolean many = argument.most() > 1;
    return PositionalParamSpec.builder()
        .index(many ? "0..*" : "0")
        .paramLabel(argument.label())
        .arity(argument.least() == 0 ? "0..*" : "1")
        .required(argument.least() > 0)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(argument.description())
        .build();
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder spec = OptionSpec.builder(option.name()).description(option.description());
    if (option.kind() == Kind.FLAG) {
      spec.arity("0");
    } else {
      spec.arity("1").paramLabel(option.label()).type(String.class);
    }
    if (option.kind() == Kind.REPEATED || option.kind() == Kind.LIST) {
      spec.type(List.class).auxiliaryTypes(String.class);
    }
    if (option.kind() == Kind.LIST) {
      spec.splitRegex(",");
    }
    return spec.build();
  }
}
