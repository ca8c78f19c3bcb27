package dev.limn.cli;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
import dev.limn.cli.Request.Input;
import dev.limn.cli.Request.Output;
import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Severity;
import dev.limn.project.RelativePath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn check}. */
final class CheckCommand implements Subcommand {

  private static final String FORMAT = "--format";
  private static final String OUTPUT_FILE = "--output-file";
  private static final String BASELINE = "--baseline";
  private static final String FIX = "--fix";
  private static final String UNSAFE_FIXES = "--unsafe-fixes";
  private static final String DIFF = "--diff";
  private static final String FAIL_ON = "--fail-on";
  private static final String STATISTICS = "--statistics";

  private static final String NEVER = "never";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  CheckCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn check",
        "Finds problems in Java files.",
        Optional.of(
            new Argument(
                "PATH", 0, Integer.MAX_VALUE, "Files and folders; the current folder if none.")),
        List.of(
            Option.value(
                FORMAT,
                "FORMAT",
                "How to print findings: text, jsonl, sarif, github, gitlab, checkstyle or junit."),
            Option.value(
                OUTPUT_FILE,
                "FILE",
                "Print findings into a file, which is there in full or not at all, and the summary"
                    + " on stdout."),
            Option.flag(FIX, "Apply the fixes that do not change what programs do."),
            Option.flag(UNSAFE_FIXES, "With --fix or --diff: the other fixes too."),
            Option.flag(DIFF, "Print what --fix would change, and change nothing."),
            CheckOptions.SELECT_OPTION,
            CheckOptions.IGNORE_OPTION,
            CheckOptions.PROFILE_OPTION,
            Option.value(
                FAIL_ON,
                "SEVERITY",
                "Exit with status 1 when a finding is at least of this severity: error, warning"
                    + " (the default), information, hint, or never."),
            Option.flag(
                STATISTICS, "Print how often each inspection found something, and not where."),
            Option.flag(BASELINE, "Report only findings that are not in limn-baseline.txt."),
            Option.value(CheckOptions.BASELINE_FILE, "FILE", "Another baseline than that."),
            CheckOptions.THREADS_OPTION),
        List.of(
            "",
            "Folders are searched for *.java files; what git ignores, hidden folders, build outputs"
                + " and symbolic links are left out. Files and folders that are named are checked"
                + " anyway.",
            "",
            "Exit status: 0; 1 when a finding is at or above --fail-on; 2 when it could not run."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    return new Check(shell, new Reading(arguments, catalogue).request(), catalogue).run();
  }

  /** Makes a request of the arguments. */
  private final class Reading {
    private final Arguments arguments;
    private final CheckOptions options;
    private final boolean statistics;
    private final Action action;

    Reading(Arguments arguments, Catalogue catalogue) {
      this.arguments = arguments;
      options = new CheckOptions(shell, arguments, catalogue);
      statistics = arguments.has(STATISTICS);
      action = arguments.has(DIFF) ? Action.DIFF : arguments.has(FIX) ? Action.FIX : Action.REPORT;
    }

    Request request() {
      boolean unsafe = arguments.has(UNSAFE_FIXES);
      if (unsafe && action == Action.REPORT) {
        throw new UsageException("--unsafe-fixes goes with --fix or --diff");
      }
      return new Request(
          new Input(options.named()),
          options.layer(),
          action,
          unsafe,
          output(),
          failOn(),
          options.threads());
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
      Format wanted = options.choice(FORMAT, Format.NAMED, Format::id).orElse(Format.TEXT);
      if (wanted != Format.TEXT && (statistics || action == Action.DIFF)) {
        throw new UsageException(
            (statistics ? STATISTICS : DIFF) + " goes with --format=text alone");
      }
      if (statistics && action == Action.DIFF) {
        throw new UsageException("--statistics does not go with --diff");
      }
      return statistics ? Format.STATISTICS : wanted;
    }

    private Optional<Severity> failOn() {
      List<Optional<Severity>> all = new ArrayList<>(List.of(Optional.empty()));
      Arrays.stream(Severity.values()).map(Optional::of).forEach(all::add);
      return options
          .choice(FAIL_ON, all, s -> s.map(Severity::id).orElse(NEVER))
          .orElse(Optional.of(Severity.WARNING));
    }
  }
}
