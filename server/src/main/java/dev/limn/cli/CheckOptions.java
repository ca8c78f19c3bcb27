package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.cli.Usage.Option;
import dev.limn.config.Layer;
import dev.limn.config.Selector;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.NearestName;
import dev.limn.inspect.Profile;
import dev.limn.project.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The options that several commands share which check files. */
final class CheckOptions {

  static final String BASELINE_FILE = "--baseline-file";

  private static final String SELECT = "--select";
  private static final String IGNORE = "--ignore";
  private static final String PROFILE = "--profile";
  private static final String THREADS = "--threads";
  private static final String NO_CACHE = "--no-cache";

  static final Option SELECT_OPTION =
      Option.list(
          SELECT,
          "ID",
          "Run only these inspections, given by id, by another tool's id, by category, or by tool;"
              + " also those that the profile leaves off, and hints.");
  static final Option IGNORE_OPTION = Option.list(IGNORE, "ID", "Do not run these inspections.");
  static final Option PROFILE_OPTION =
      Option.value(PROFILE, "NAME", "What to run: quiet, default or all.");
  static final Option THREADS_OPTION =
      Option.value(
          THREADS, "N", "How many files to check at a time; as many as there are processors.");
  static final Option NO_CACHE_OPTION =
      Option.flag(
          NO_CACHE, "Inspect all files, also those in which it is known what will be found.");

  private final Shell shell;
  private final Arguments arguments;
  private final Catalogue catalogue;

  CheckOptions(Shell shell, Arguments arguments, Catalogue catalogue) {
    this.shell = shell;
    this.arguments = arguments;
    this.catalogue = catalogue;
  }

  /** How many files are checked at a time. */
  int threads() {
    Optional<String> threads = arguments.value(THREADS);
    if (threads.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!threads.get().matches("[1-9]\\d{0,3}")) {
      throw new UsageException("--threads takes a number from 1 to 9999");
    }
    return Integer.parseInt(threads.get());
  }

  /** Whether what was found in earlier runs is believed. */
  boolean cached() {
    return !arguments.has(NO_CACHE);
  }

  /** What is chosen of the inspections. */
  Layer layer() {
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

  /** The one of some values that an option names. */
  <E> Optional<E> choice(String option, List<E> all, Function<E, String> name) {
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

  /** Whether files or folders are named. */
  boolean hasNames() {
    return !arguments.others().isEmpty();
  }

  /** The files and folders that are named; the current folder if none are. */
  List<Path> named() {
    List<Path> named = new ArrayList<>();
    List<String> paths = hasNames() ? arguments.others() : List.of(".");
    for (String path : paths) {
      Path file = resolve(path);
      if (!Files.exists(file)) {
        String hint = path.equals("-") ? "; --stdin-filename=NAME checks what stdin contains" : "";
        throw new UsageException("no such file or folder: " + path + hint);
      }
      named.add(file);
    }
    return named;
  }

  /** The Java files that are listed in a file, or on stdin for {@code -}. */
  List<Path> listed(String file) {
    String list = new String(file.equals("-") ? shell.readAll() : content(file), UTF_8);
    String separator = list.indexOf('\0') >= 0 ? "\0" : "\\R";
    return Arrays.stream(list.split(separator))
        .filter(name -> name.endsWith(".java"))
        .map(this::resolve)
        .toList();
  }

  private byte[] content(String file) {
    try {
      return Files.readAllBytes(resolve(file));
    } catch (NoSuchFileException e) {
      throw new UsageException("no such file: " + file, e);
    } catch (IOException e) {
      throw new UsageException(file + " cannot be read: " + SourceFile.reason(e), e);
    }
  }

  /** Where the baseline is or will be. */
  Path baselineFile() {
    return resolve(arguments.value(BASELINE_FILE).orElse(Baseline.NAME));
  }

  /** A path from the current folder. */
  Path resolve(String path) {
    return shell.resolve(path);
  }

  /** A path from a folder. */
  Path resolve(Path folder, String path) {
    try {
      return folder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("no such file or folder: " + path, e);
    }
  }
}
