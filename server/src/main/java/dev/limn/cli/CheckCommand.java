package dev.limn.cli;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import dev.limn.config.Layer;
import dev.limn.config.Selector;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.NearestName;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code limn check}. */
final class CheckCommand implements Subcommand {

  private static final String FORMAT = "--format";
  private static final String FIX = "--fix";
  private static final String UNSAFE_FIXES = "--unsafe-fixes";
  private static final String DIFF = "--diff";
  private static final String SELECT = "--select";
  private static final String IGNORE = "--ignore";
  private static final String PROFILE = "--profile";
  private static final String FAIL_ON = "--fail-on";
  private static final String STATISTICS = "--statistics";
  private static final String THREADS = "--threads";

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
            Option.value(FORMAT, "FORMAT", "How to print findings: text, jsonl or sarif."),
            Option.flag(FIX, "Apply the fixes that do not change what programs do."),
            Option.flag(UNSAFE_FIXES, "With --fix or --diff: the other fixes too."),
            Option.flag(DIFF, "Print what --fix would change, and change nothing."),
            Option.list(
                SELECT,
                "ID",
                "Run only these inspections, given by id, by another tool's id, or by category;"
                    + " also those that the profile leaves off, and hints."),
            Option.list(IGNORE, "ID", "Do not run these inspections."),
            Option.value(PROFILE, "NAME", "What to run: quiet, default or all."),
            Option.value(
                FAIL_ON,
                "SEVERITY",
                "Exit with status 1 when a finding is at least of this severity: error, warning"
                    + " (the default), information, hint, or never."),
            Option.flag(
                STATISTICS, "Print how often each inspection found something, and not where."),
            Option.value(
                THREADS,
                "N",
                "How many files to check at a time; as many as there are processors.")),
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
    private final Catalogue catalogue;
    private final boolean statistics;
    private final Action action;

    Reading(Arguments arguments, Catalogue catalogue) {
      this.arguments = arguments;
      this.catalogue = catalogue;
      statistics = arguments.has(STATISTICS);
      action = arguments.has(DIFF) ? Action.DIFF : arguments.has(FIX) ? Action.FIX : Action.REPORT;
    }

    Request request() {
      boolean unsafe = arguments.has(UNSAFE_FIXES);
      if (unsafe && action == Action.REPORT) {
        throw new UsageException("--unsafe-fixes goes with --fix or --diff");
      }
      return new Request(named(), layer(), action, unsafe, format(), failOn(), threads());
    }

    private Format format() {
      List<Format> formats = List.of(Format.TEXT, Format.JSONL, Format.SARIF);
      Format wanted =
          choice(FORMAT, formats, f -> f.name().toLowerCase(Locale.ROOT)).orElse(Format.TEXT);
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
      return choice(FAIL_ON, all, s -> s.map(Severity::id).orElse(NEVER))
          .orElse(Optional.of(Severity.WARNING));
    }

    private int threads() {
      Optional<String> threads = arguments.value(THREADS);
      if (threads.isEmpty()) {
        return Runtime.getRuntime().availableProcessors();
      }
      if (!threads.get().matches("[1-9]\\d{0,3}")) {
        throw new UsageException("--threads takes a number from 1 to 9999");
      }
      return Integer.parseInt(threads.get());
    }

    private Layer layer() {
      return Layer.choosing(
          choice(PROFILE, Arrays.asList(Profile.values()), Profile::id), ids(SELECT), ids(IGNORE));
    }

    private Optional<Set<String>> ids(String option) {
      if (!arguments.has(option)) {
        return Optional.empty();
      }
      Set<String> ids = new HashSet<>();
      for (String written : arguments.values(option)) {
        String selector = written.strip();
        Set<String> meant = Selector.resolve(catalogue, selector);
        if (meant.isEmpty()) {
          throw new UsageException(option + ": " + Selector.unknown(catalogue, selector));
        }
        ids.addAll(meant);
      }
      return Optional.of(ids);
    }

    private <E> Optional<E> choice(String option, List<E> all, Function<E, String> name) {
      if (!arguments.has(option)) {
        return Optional.empty();
      }
      String value = arguments.value(option).orElse("");
      List<String> names = all.stream().map(name).toList();
      int index = names.indexOf(value);
      if (index < 0) {
        throw new UsageException(
            option
                + " takes "
                + String.join(", ", names)
                + NearestName.of(value, names).map(n -> "; did you mean " + n + "?").orElse(""));
      }
      return Optional.of(all.get(index));
    }

    private List<Path> named() {
      List<Path> named = new ArrayList<>();
      List<String> paths = arguments.others().isEmpty() ? List.of(".") : arguments.others();
      for (String path : paths) {
        Path file = resolve(path);
        if (!Files.exists(file)) {
          throw new UsageException("no such file or folder: " + path);
        }
        named.add(file);
      }
      return named;
    }

    private Path resolve(String path) {
      try {
        return shell.folder().resolve(path).normalize();
      } catch (InvalidPathException e) {
        throw new UsageException("no such file or folder: " + path, e);
      }
    }
  }
}
