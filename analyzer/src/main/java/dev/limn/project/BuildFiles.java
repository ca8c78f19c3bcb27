package dev.limn.project;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the build files of Maven and Gradle say about Java files. They are read as data, once for
 * each folder of late. Thread-safe.
 */
public final class BuildFiles {

  /** What build files are called; where several stand in a folder, the first one tells. */
  public static final List<String> NAMES =
      List.of(
          Maven.FILE, "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  private static final int REMEMBERED = 500;
  private static final int LEVEL_OF_MODULES = 9;

  /** The sources for newer class files in a jar for several releases. */
  private static final Pattern RELEASE_FOLDER = Pattern.compile("src/main/java-?(\\d{1,3})/.*");

  private static final Pattern TEST_FOLDER =
      Pattern.compile("src/[^/]*test[^/]*/.*", Pattern.CASE_INSENSITIVE);

  private final Map<Path, Module> modules =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Module> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * How a Java file is compiled.
   *
   * @param level the language level; empty where no build file says it plainly
   * @param previews whether the preview features of the language are on
   */
  public record Compilation(OptionalInt level, boolean previews, Optional<Charset> encoding) {}

  /**
   * How a file is compiled, by the nearest build file above it.
   *
   * @param file absolute and normalised
   */
  public Compilation compilation(Path file) {
    Module module = module(file.getParent());
    String inModule = RelativePath.of(module.folder(), file);
    OptionalInt level =
        TEST_FOLDER.matcher(inModule).matches() ? module.testLevel() : module.level();
    return new Compilation(raised(level, inModule), module.previews(), module.encoding());
  }

  /**
   * The build file by which a file is compiled; empty if there is none.
   *
   * @param file absolute and normalised
   */
  public Optional<Path> buildFile(Path file) {
    Path folder = module(file.getParent()).folder();
    return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  /** Forgets what was read, because build files have changed. */
  public synchronized void refresh() {
    modules.clear();
  }

  private static OptionalInt raised(OptionalInt level, String inModule) {
    if (level.isEmpty()) {
      return level;
    }
    Matcher folder = RELEASE_FOLDER.matcher(inModule);
    int least = folder.matches() ? Level.parse(folder.group(1)).orElse(1) : 1;
    boolean isModule =
        inModule.equals("module-info.java") || inModule.endsWith("/module-info.java");
    return OptionalInt.of(
        Math.max(level.getAsInt(), isModule ? Math.max(least, LEVEL_OF_MODULES) : least));
  }

  private synchronized Module module(Path folder) {
    Module known = modules.get(folder);
    if (known == null) {
      known = read(folder);
      modules.put(folder, known);
    }
    return known;
  }

  private Module read(Path folder) {
    if (Files.isRegularFile(folder.resolve(Maven.FILE))) {
      return Maven.read(folder, top(folder));
    }
    if (Gradle.isIn(folder)) {
      return Gradle.read(folder, top(folder));
    }
    Path parent = folder.getParent();
    return parent == null || Repository.isRoot(folder) ? Module.unknown(folder) : module(parent);
  }

  private static Path top(Path folder) {
    return Repository.rootOf(folder).orElse(folder.getRoot());
  }
}
