package dev.limn.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A folder that is being walked.
 *
 * @param rules what the folders from the top of the repository down to this one ignore, nearest
 *     first
 * @param entries what is in it and is not left out, in order
 */
record Folder(List<Rules> rules, List<Entry> entries) {

  private static final String IGNORE_FILE = ".gitignore";

  /** Folders that are outputs where one of these files stands beside them. */
  private static final Map<String, List<String>> OUTPUTS =
      Map.of(
          "target", List.of("pom.xml", "build.sbt"),
          "build",
              List.of("build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"),
          "bin", List.of(".classpath", ".project", "build.gradle", "build.gradle.kts"),
          "node_modules", List.of("package.json"));

  /** Patterns, and the folder that they are relative to. */
  record Rules(Path base, IgnoreRules patterns) {}

  /** A file or folder in the folder; links are neither. */
  record Entry(String name, Path path, boolean isFolder) {

    /** Makes the order of entries the order of all paths under them. */
    String sortKey() {
      return isFolder ? name + "/" : name;
    }
  }

  /**
   * Lists a folder, without what is hidden, what is ignored, and what is a known output.
   *
   * @param above the rules of the folders above, nearest first
   * @throws IOException if the folder cannot be read
   */
  static Folder open(Path path, List<Rules> above) throws IOException {
    Set<String> names = new HashSet<>();
    List<Entry> found = new ArrayList<>();
    try (DirectoryStream<Path> content = Files.newDirectoryStream(path)) {
      for (Path child : content) {
        String name = child.getFileName().toString();
        names.add(name);
        if (!name.startsWith(".")) {
          entry(name, child).ifPresent(found::add);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    List<Rules> rules = rules(path, names, above);
    found.removeIf(entry -> isOutput(entry, names) || ignores(rules, entry));
    found.sort(Comparator.comparing(Entry::sortKey));
    return new Folder(rules, found);
  }

  /** The rules of the folders from the top down to, and without, this one; nearest first. */
  static List<Rules> rulesAbove(Path path, Path top) {
    List<Path> folders = new ArrayList<>();
    for (Path f = path; f != null && !f.equals(top); f = f.getParent()) {
      folders.add(0, f.getParent());
    }
    List<Rules> rules = List.of();
    for (Path folder : folders) {
      boolean isRoot = Repository.isRoot(folder);
      rules =
          rules(folder, isRoot ? Set.of(Repository.MARK, IGNORE_FILE) : Set.of(IGNORE_FILE), rules);
    }
    return rules;
  }

  /** What a repository above ignores is of no account in one that begins here. */
  private static List<Rules> rules(Path path, Set<String> names, List<Rules> above) {
    List<Rules> rules = new ArrayList<>();
    if (names.contains(IGNORE_FILE)) {
      rules.add(new Rules(path, Repository.read(path.resolve(IGNORE_FILE))));
    }
    if (names.contains(Repository.MARK)) {
      rules.add(new Rules(path, Repository.exclude(path)));
    } else {
      rules.addAll(above);
    }
    rules.removeIf(r -> r.patterns.patterns().isEmpty());
    return List.copyOf(rules);
  }

  private static boolean isOutput(Entry entry, Set<String> names) {
    return entry.isFolder
        && OUTPUTS.getOrDefault(entry.name, List.of()).stream().anyMatch(names::contains);
  }

  private static boolean ignores(List<Rules> rules, Entry entry) {
    for (Rules r : rules) {
      String relative = RelativePath.of(r.base, entry.path);
      Optional<Boolean> verdict = r.patterns.ignores(relative, entry.isFolder);
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    return false;
  }

  private static Optional<Entry> entry(String name, Path path) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean wanted =
          attributes.isDirectory() || (attributes.isRegularFile() && name.endsWith(".java"));
      return wanted
          ? Optional.of(new Entry(name, path, attributes.isDirectory()))
          : Optional.empty();
    } catch (IOException e) {
      return name.endsWith(".java") ? Optional.of(new Entry(name, path, false)) : Optional.empty();
    }
  }
}
