package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.cli.Request.Action;
import dev.limn.cli.Request.Format;
import dev.limn.cli.Request.Input;
import dev.limn.cli.Request.Output;
import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import dev.limn.highlight.Catalogue;
import dev.limn.project.RelativePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code limn baseline}. */
final class BaselineCommand implements Subcommand {

  static final String ADD = "--add";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  BaselineCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn baseline",
        "Notes the findings that there are, so that `limn check --baseline` reports new ones only.",
        Optional.of(
            new Argument(
                "PATH",
                0,
                Integer.MAX_VALUE,
                "Files and folders; the current folder if none, or what the baseline covers.")),
        List.of(
            Option.value(
                CheckOptions.BASELINE_FILE,
                "FILE",
                "The baseline; limn-baseline.txt if not given."),
            Option.flag(ADD, "Take in findings and paths that are not in the baseline yet."),
            CheckOptions.SELECT_OPTION,
            CheckOptions.IGNORE_OPTION,
            CheckOptions.PROFILE_OPTION,
            CheckOptions.NO_CACHE_OPTION,
            CheckOptions.THREADS_OPTION),
        List.of(
            "",
            "Findings are known again by inspection, enclosing member and code: they may move, also"
                + " to other files, and be formatted anew. A baseline that is there only gets"
                + " smaller, unless --add is given.",
            "",
            "Exit status: 0; 2 when it could not run."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    CheckOptions options = new CheckOptions(shell, arguments, catalogue);
    Path file = options.baselineFile();
    String name = RelativePath.of(shell.folder(), file);
    Optional<Baseline> old =
        Files.exists(file) ? Optional.of(Baseline.read(file, name)) : Optional.empty();
    Set<Path> paths = paths(options, file, old, arguments.has(ADD));
    Census census = new Census();
    Request request =
        new Request(
            new Input(List.copyOf(paths)),
            options.layer(),
            Action.REPORT,
            false,
            Request.Suppression.HEEDED,
            new Output(Format.NONE),
            Optional.empty(),
            options.threads(),
            options.cached());
    ExitStatus status = new Check(shell, request, catalogue).run(census);
    if (status != ExitStatus.CLEAN) {
      shell.complain(name + " is not written");
      return status;
    }
    Baseline present =
        new Baseline(
            paths.stream().map(path -> relative(file, path)).toList(),
            new TreeMap<>(census.counts()));
    boolean grows = old.isEmpty() || arguments.has(ADD);
    Baseline written =
        grows
            ? present
            : new Baseline(present.paths(), old.get().shrunkTo(census.counts()).counts());
    OutputFile.write(file, name, written.print().getBytes(UTF_8));
    shell.out().print(summary(name, written, present, old)).print("\n");
    return ExitStatus.CLEAN;
  }

  /** What is to be checked: all that the baseline covers, or else nothing could leave it. */
  private Set<Path> paths(CheckOptions options, Path file, Optional<Baseline> old, boolean add) {
    if (old.isEmpty()) {
      return new LinkedHashSet<>(options.named());
    }
    Set<Path> paths = new LinkedHashSet<>();
    old.get().paths().stream()
        .map(path -> options.resolve(file.getParent(), path))
        .filter(Files::exists)
        .forEach(paths::add);
    for (Path named : options.hasNames() ? options.named() : List.<Path>of()) {
      boolean covered = paths.stream().anyMatch(named::startsWith);
      if (!covered && !add) {
        String path = RelativePath.of(shell.folder(), named);
        throw new UsageException("the baseline does not cover " + path + "; --add takes it in");
      }
      if (!covered) {
        paths.add(named);
      }
    }
    return paths;
  }

  private static String relative(Path file, Path path) {
    String relative = RelativePath.of(file.getParent(), path);
    return relative.isEmpty() ? "." : relative;
  }

  private static String summary(
      String name, Baseline written, Baseline present, Optional<Baseline> old) {
    int gone = old.map(Baseline::size).orElse(0) - written.size();
    int left = present.size() - written.size();
    return name
        + ": "
        + Tally.count(written.size(), "finding", "findings")
        + (gone > 0 ? ", " + Tally.grouped(gone) + " fewer than before" : "")
        + (gone < 0 && old.isPresent() ? ", " + Tally.grouped(-gone) + " more than before" : "")
        + (left > 0 ? "; not in it: " + Tally.grouped(left) + " new (see --add)" : "");
  }
}
