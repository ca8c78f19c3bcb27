package dev.limn.cli;

import dev.limn.config.ConfigFile;
import dev.limn.config.Configuration;
import dev.limn.config.FileSettings;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Category;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.Identifier;
import dev.limn.project.RelativePath;
import dev.limn.project.Repository;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceWalk;
import dev.limn.syntax.SyntaxTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds out what is known of the files of a project. */
final class Diagnosis {

  private static final int MOST_ROWS = 20;

  private final Shell shell;
  private final Configuration configuration;
  private final Catalogue catalogue;
  private final Map<String, Integer> builds = new TreeMap<>();
  private final Map<String, Integer> encodings = new TreeMap<>();
  private final Map<String, Integer> roots = new TreeMap<>();
  private final Map<String, Integer> configurations = new TreeMap<>();
  private final Map<String, Integer> leftOut = new TreeMap<>();
  private final List<String> unreadable = new ArrayList<>();
  private int files;
  private int unknownLevels;
  private int misplaced;
  private int broken;
  private int malformed;
  private int lowestLevel = Dialect.NEWEST_LEVEL;

  Diagnosis(Shell shell, Configuration configuration, Catalogue catalogue) {
    this.shell = shell;
    this.configuration = configuration;
    this.catalogue = catalogue;
  }

  /** What there is to say of files and folders. */
  String of(List<Path> named) {
    SourceWalk walk = SourceWalk.of(named, shell.folder(), this::notes);
    while (walk.hasNext()) {
      if (walk.next() instanceof SourceWalk.Source source) {
        add(source.file());
      }
    }
    StringBuilder text = new StringBuilder();
    String repository =
        Repository.rootOf(shell.folder())
            .map(Path::toString)
            .orElse("none: configuration is looked for up to the root of the disk");
    section(text, "Repository", Map.of(repository, 0));
    section(text, "Files", Map.of(Tally.count(files, "Java file", "Java files"), 0));
    section(text, "Left out", leftOut);
    section(text, "Language", builds);
    section(text, "Encoding", encodings);
    section(text, "Source roots", roots);
    section(text, "Configuration", configurations);
    List<String> unknown = unknown();
    text.append("\nNot known\n");
    if (unknown.isEmpty()) {
      text.append("  nothing that an inspection asks for\n");
    }
    unknown.forEach(line -> text.append("  ").append(Visible.of(line)).append('\n'));
    return text.substring(1);
  }

  private boolean notes(Path path, boolean isFolder) {
    boolean skipped = configuration.skips(path, isFolder);
    if (skipped) {
      leftOut.merge(name(path) + (isFolder ? "/" : ""), 0, Integer::sum);
    }
    return skipped;
  }

  private void add(Path file) {
    files++;
    FileSettings settings = configuration.settings(file);
    List<ConfigFile.Origin> origins = configuration.origins(file);
    origins.stream()
        .map(ConfigFile.Origin::file)
        .distinct()
        .forEach(config -> configurations.merge(name(config), 1, Integer::sum));
    addLevel(file, settings, origins);
    if (SourceFile.read(file, settings.encoding()) instanceof SourceFile.Content content) {
      malformed += content.decoded().malformed() ? 1 : 0;
      addTree(file, JavaLanguage.JAVA.parse(content.decoded().text()));
    } else {
      unreadable.add(name(file));
    }
  }

  private void addLevel(Path file, FileSettings settings, List<ConfigFile.Origin> origins) {
    Dialect dialect = settings.settings().input(Enclosing.DIALECT_INPUT);
    String build = configuration.buildFile(file).map(this::name).orElse("no build file");
    Optional<String> config =
        origins.stream()
            .filter(origin -> origin.layer().java().isPresent())
            .reduce((weaker, stronger) -> stronger)
            .map(origin -> name(origin.file()));
    if (configuration.saysLevel(file)) {
      lowestLevel = Math.min(lowestLevel, dialect.level());
      String previews = dialect.previews() ? " with previews" : "";
      builds.merge(
          "Java " + dialect.level() + previews + ", by " + config.orElse(build), 1, Integer::sum);
    } else {
      unknownLevels++;
      builds.merge("not said plainly: " + build, 1, Integer::sum);
    }
    boolean said =
        configuration.compilation(file).encoding().isPresent()
            || origins.stream().anyMatch(origin -> origin.layer().encoding().isPresent());
    encodings.merge(settings.encoding() + (said ? "" : ", the default"), 1, Integer::sum);
  }

  private void addTree(Path file, SyntaxTree tree) {
    broken += tree.errors().isEmpty() ? 0 : 1;
    Path folder = file.getParent();
    Path inPackage = Path.of(packageName(tree).replace('.', '/'));
    if (inPackage.toString().isEmpty()) {
      roots.merge(folderName(folder), 1, Integer::sum);
    } else if (folder.endsWith(inPackage)) {
      Path root = folder;
      for (int i = 0; i < inPackage.getNameCount(); i++) {
        root = root.getParent();
      }
      roots.merge(folderName(root), 1, Integer::sum);
    } else {
      misplaced++;
    }
  }

  private static String packageName(SyntaxTree tree) {
    return tree.root().view() instanceof CompilationUnit unit
        ? unit.packageDeclaration()
            .map(
                declaration ->
                    declaration.name().identifiers().stream()
                        .map(Identifier::name)
                        .collect(Collectors.joining(".")))
            .orElse("")
        : "";
  }

  private List<String> unknown() {
    List<String> lines = new ArrayList<>();
    if (unknownLevels > 0) {
      long off =
          catalogue.entries().stream()
              .filter(entry -> entry.info().category() == Category.JAVA_MODERNISATION)
              .count();
      lines.add(
          "the language level of "
              + Tally.count(unknownLevels, "file", "files")
              + ", read as Java "
              + Dialect.NEWEST_LEVEL
              + ": what proposes newer Java is silent ("
              + Tally.count((int) off, "inspection", "inspections")
              + "); `java = ...` in limn.toml says it");
    }
    long newer = catalogue.entries().stream().filter(this::isTooNew).count();
    if (newer > 0) {
      lines.add(
          Tally.count((int) newer, "inspection needs", "inspections need")
              + " a newer Java than "
              + lowestLevel
              + ": silent in files of that");
    }
    add(lines, broken, "with syntax errors: only part of the inspections can see all of them");
    add(lines, malformed, "not in their encoding: they are inspected, and never written");
    add(lines, misplaced, "not in the folder of their package: their source root is not known");
    add(lines, unreadable.size(), "that cannot be read: " + String.join(", ", first(unreadable)));
    return lines;
  }

  private boolean isTooNew(Entry entry) {
    return entry.info().since() > lowestLevel;
  }

  private static void add(List<String> lines, int number, String what) {
    if (number > 0) {
      lines.add(Tally.count(number, "file", "files") + " " + what);
    }
  }

  private static List<String> first(List<String> names) {
    return names.subList(0, Math.min(names.size(), MOST_ROWS));
  }

  private void section(StringBuilder text, String title, Map<String, Integer> rows) {
    if (rows.isEmpty()) {
      return;
    }
    text.append('\n').append(title).append('\n');
    rows.entrySet().stream()
        .limit(MOST_ROWS)
        .forEach(
            row -> {
              text.append("  ").append(Visible.of(row.getKey()));
              if (row.getValue() > 0) {
                text.append(" (" + Tally.count(row.getValue(), "file", "files") + ")");
              }
              text.append('\n');
            });
    if (rows.size() > MOST_ROWS) {
      text.append("  and " + Tally.grouped(rows.size() - MOST_ROWS) + " more\n");
    }
  }

  private String name(Path path) {
    return RelativePath.of(shell.folder(), path);
  }

  private String folderName(Path folder) {
    String name = name(folder);
    return name.isEmpty() ? "." : name;
  }
}
