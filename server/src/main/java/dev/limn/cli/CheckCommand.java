package dev.limn.cli;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
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
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Finds problems in Java files.",
    footer = {
      "",
      "Folders are searched for *.java files; what git ignores, hidden folders, build outputs and",
      "symbolic links are left out. Files and folders that are named are checked anyway.",
      "",
      "Exit status: 0; 1 when a finding is at or above --fail-on; 2 when it could not run."
    })
final class CheckCommand implements Callable<Integer> {

  private static final String NEVER = "never";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  @Parameters(paramLabel = "PATH", description = "Files and folders; the current folder if none.")
  private List<String> paths = List.of(".");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How to print findings: text, jsonl or sarif.")
  private String format = "text";

  @Option(names = "--fix", description = "Apply the fixes that do not change what programs do.")
  private boolean fix;

  @Option(names = "--unsafe-fixes", description = "With --fix or --diff: the other fixes too.")
  private boolean unsafe;

  @Option(names = "--diff", description = "Print what --fix would change, and change nothing.")
  private boolean diff;

  @Option(
      names = "--select",
      paramLabel = "ID",
      split = ",",
      description =
          "Run only these inspections, given by id, by another tool's id, or by category; also"
              + " those that the profile leaves off, and hints.")
  private @Nullable List<String> select;

  @Option(
      names = "--ignore",
      paramLabel = "ID",
      split = ",",
      description = "Do not run these inspections.")
  private @Nullable List<String> ignore;

  @Option(
      names = "--profile",
      paramLabel = "NAME",
      description = "The inspections to run: quiet, default or all.")
  private @Nullable String profile;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description =
          "Exit with status 1 when a finding is at least of this severity: error, warning (the"
              + " default), information, hint, or never.")
  private String failOn = Severity.WARNING.id();

  @Option(
      names = "--statistics",
      description = "Print how often each inspection found something, and not where.")
  private boolean statistics;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many files to check at a time; as many as there are processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  CheckCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = catalogues.get();
    return new Check(shell, request(catalogue), catalogue).run().code();
  }

  private Request request(Catalogue catalogue) {
    Action action = diff ? Action.DIFF : fix ? Action.FIX : Action.REPORT;
    if (unsafe && action == Action.REPORT) {
      throw new UsageException("--unsafe-fixes goes with --fix or --diff");
    }
    if (threads < 1) {
      throw new UsageException("--threads takes a number from 1");
    }
    return new Request(
        named(), layer(catalogue), action, unsafe, format(action), failOn(), threads);
  }

  private Format format(Action action) {
    List<Format> formats = List.of(Format.TEXT, Format.JSONL, Format.SARIF);
    Format wanted = named("--format", format, formats, f -> f.name().toLowerCase(Locale.ROOT));
    if (wanted != Format.TEXT && (statistics || action == Action.DIFF)) {
      throw new UsageException(
          (statistics ? "--statistics" : "--diff") + " does not go with --format=" + format);
    }
    if (statistics && action == Action.DIFF) {
      throw new UsageException("--statistics does not go with --diff");
    }
    return statistics ? Format.STATISTICS : wanted;
  }

  private Optional<Severity> failOn() {
    List<Optional<Severity>> all = new ArrayList<>(List.of(Optional.empty()));
    Arrays.stream(Severity.values()).map(Optional::of).forEach(all::add);
    return named("--fail-on", failOn, all, s -> s.map(Severity::id).orElse(NEVER));
  }

  private Layer layer(Catalogue catalogue) {
    Optional<Profile> chosen =
        Optional.ofNullable(profile)
            .map(p -> named("--profile", p, Arrays.asList(Profile.values()), Profile::id));
    return Layer.choosing(
        chosen,
        Optional.ofNullable(select).map(s -> ids("--select", s, catalogue)),
        Optional.ofNullable(ignore).map(s -> ids("--ignore", s, catalogue)));
  }

  private static Set<String> ids(String option, List<String> selectors, Catalogue catalogue) {
    Set<String> ids = new HashSet<>();
    for (String selector : selectors) {
      Set<String> meant = Selector.resolve(catalogue, selector.strip());
      if (meant.isEmpty()) {
        throw new UsageException(option + ": " + Selector.unknown(catalogue, selector.strip()));
      }
      ids.addAll(meant);
    }
    return ids;
  }

  private static <E> E named(String option, String value, List<E> all, Function<E, String> name) {
    List<String> names = all.stream().map(name).toList();
    int index = names.indexOf(value);
    if (index < 0) {
      throw new UsageException(
          option
              + " takes "
              + String.join(", ", names)
              + NearestName.of(value, names).map(n -> "; did you mean " + n + "?").orElse(""));
    }
    return all.get(index);
  }

  private List<Path> named() {
    List<Path> named = new ArrayList<>();
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
