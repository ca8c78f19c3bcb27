package dev.limn.cli;

import static dev.limn.cli.CheckCommand.BASELINE;
import static dev.limn.cli.CheckCommand.CHANGED_SINCE;
import static dev.limn.cli.CheckCommand.DIFF;
import static dev.limn.cli.CheckCommand.FAIL_ON;
import static dev.limn.cli.CheckCommand.FILES_FROM;
import static dev.limn.cli.CheckCommand.FIX;
import static dev.limn.cli.CheckCommand.FORCE_EXCLUDE;
import static dev.limn.cli.CheckCommand.FORMAT;
import static dev.limn.cli.CheckCommand.OUTPUT_FILE;
import static dev.limn.cli.CheckCommand.STAGED;
import static dev.limn.cli.CheckCommand.STATISTICS;
import static dev.limn.cli.CheckCommand.STDIN_FILENAME;
import static dev.limn.cli.CheckCommand.TIMINGS;
import static dev.limn.cli.CheckCommand.UNSAFE_FIXES;
import static dev.limn.cli.CheckCommand.UNUSED_SUPPRESSIONS;
import static dev.limn.cli.CheckCommand.WATCH;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
import dev.limn.cli.Request.Input;
import dev.limn.cli.Request.Output;
import dev.limn.cli.Request.Suppression;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Severity;
import dev.limn.project.RelativePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads what the arguments of {@code limn check} ask for. */
final class CheckRequest {

  private static final String NEVER = "never";

  /** An option, and those that make no sense with it. */
  private record Conflict(String option, List<String> others) {}

  private static final List<Conflict> CONFLICTS =
      List.of(
          new Conflict(
              FIX,
              List.of(STAGED, CHANGED_SINCE, WATCH, BASELINE, CheckOptions.BASELINE_FILE, TIMINGS)),
          new Conflict(
              DIFF,
              List.of(
                  STAGED,
                  CHANGED_SINCE,
                  WATCH,
                  BASELINE,
                  CheckOptions.BASELINE_FILE,
                  STATISTICS,
                  TIMINGS)),
          new Conflict(TIMINGS, List.of(STATISTICS, WATCH)),
          new Conflict(WATCH, List.of(OUTPUT_FILE, STDIN_FILENAME, FILES_FROM, STAGED)),
          new Conflict(STDIN_FILENAME, List.of(FILES_FROM, STAGED)),
          new Conflict(FILES_FROM, List.of(STAGED)));

  private final Shell shell;
  private final Arguments arguments;
  private final CheckOptions options;
  private final Action action;

  CheckRequest(Shell shell, Arguments arguments, Catalogue catalogue) {
    this.shell = shell;
    this.arguments = arguments;
    options = new CheckOptions(shell, arguments, catalogue);
    action = arguments.has(DIFF) ? Action.DIFF : arguments.has(FIX) ? Action.FIX : Action.REPORT;
  }

  /**
   * The request.
   *
   * @throws UsageException if the arguments make none
   */
  Request read() {
    CONFLICTS.forEach(this::refuse);
    boolean unsafe = arguments.has(UNSAFE_FIXES);
    if (unsafe && action == Action.REPORT) {
      throw new UsageException("--unsafe-fixes goes with --fix or --diff");
    }
    Output output = output();
    return new Request(
        input(),
        options.layer(),
        action,
        unsafe,
        new Suppression(arguments.has(UNUSED_SUPPRESSIONS), ""),
        output,
        failOn(),
        options.threads(),
        options.cached());
  }

  private void refuse(Conflict conflict) {
    Optional<String> other = conflict.others.stream().filter(arguments::has).findFirst();
    if (arguments.has(conflict.option) && other.isPresent()) {
      throw new UsageException(other.get() + " does not go with " + conflict.option);
    }
  }

  private Input input() {
    Optional<String> typed = arguments.value(STDIN_FILENAME);
    Optional<String> list = arguments.value(FILES_FROM);
    boolean named = options.hasNames() && !arguments.others().equals(List.of("-"));
    if ((typed.isPresent() || list.isPresent()) && named) {
      String option = typed.isPresent() ? STDIN_FILENAME : FILES_FROM;
      throw new UsageException(option + " does not go with other files and folders");
    }
    List<Path> paths =
        typed.isPresent()
            ? List.of()
            : list.isPresent() ? options.listed(list.get()) : options.named();
    return new Input(
        paths,
        typed.map(options::resolve),
        arguments.has(STAGED),
        arguments.value(CHANGED_SINCE),
        arguments.has(FORCE_EXCLUDE));
  }

  private Output output() {
    return new Output(format(), arguments.value(OUTPUT_FILE).map(options::resolve), baseline());
  }

  private Optional<Baseline> baseline() {
    if (!arguments.has(BASELINE) && !arguments.has(CheckOptions.BASELINE_FILE)) {
      return Optional.empty();
    }
    Path file = options.baselineFile();
    return Optional.of(Baseline.read(file, RelativePath.of(shell.folder(), file)));
  }

  private Format format() {
    boolean statistics = arguments.has(STATISTICS);
    Format wanted = options.choice(FORMAT, Format.NAMED, Format::id).orElse(Format.TEXT);
    boolean timings = arguments.has(TIMINGS);
    if (wanted != Format.TEXT && (statistics || timings || action == Action.DIFF)) {
      String option = statistics ? STATISTICS : timings ? TIMINGS : DIFF;
      throw new UsageException(option + " goes with --format=text alone");
    }
    if (arguments.has(WATCH) && !wanted.isOfLines()) {
      throw new UsageException("--watch goes with --format=text, jsonl or github");
    }
    return statistics ? Format.STATISTICS : timings ? Format.TIMINGS : wanted;
  }

  private Optional<Severity> failOn() {
    List<Optional<Severity>> all = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(Severity.values()).map(Optional::of).forEach(all::add);
    return options
        .choice(FAIL_ON, all, s -> s.map(Severity::id).orElse(NEVER))
        .orElse(Optional.of(Severity.WARNING));
  }
}
