package dev.limn.project;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads from a {@code build.gradle} or {@code build.gradle.kts}, and from those of the folders
 * above, how Java is compiled, where that is written as a plain value. The scripts are programs: a
 * value that is computed, or is not the same everywhere, is unknown.
 */
final class Gradle {

  private static final List<String> FILES = List.of("build.gradle", "build.gradle.kts");
  private static final int MAX_SIZE = 1 << 20;

  /** From the one that wins to the one that is a default for the others. */
  private static final List<Pattern> LEVELS =
      List.of(
          Pattern.compile(
              "(?:[\\w.]+\\.)?options\\.release(?:\\.set\\s*\\(|\\s*=|\\s)\\s*(.*?)\\)?"),
          Pattern.compile("(?:[\\w.]+\\.)?sourceCompatibility(?:\\.set\\s*\\(|\\s*=|\\s)\\s*(.*?)"),
          Pattern.compile(
              "(?:[\\w.]+\\.)?toolchain\\.languageVersion(?:\\.set\\s*\\(|\\s*=|\\s)\\s*(.*?)\\)?"),
          Pattern.compile("(?:[\\w.]+\\.)?jvmToolchain\\s*\\((.*?)\\)"));

  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:JavaLanguageVersion\\.of\\s*\\(|JavaVersion\\.toVersion\\s*\\()?"
              + "(?:JavaVersion\\.)?(?:VERSION_)?[\"']?(\\d[\\d._]*)[\"']?\\)?");

  private static final Pattern ENCODING =
      Pattern.compile("(?:[\\w.]+\\.)?options\\.encoding\\s*=\\s*[\"'](.*)[\"']");

  private static final Pattern OF_TESTS = Pattern.compile("(?<![a-zA-Z])test|Test");
  private static final Pattern OWNER = Pattern.compile("(?:.*\\W)?(toolchain|options)");

  private final List<GradleStatement> statements;

  private Gradle(String script) {
    statements =
        GradleStatement.parse(script).stream()
            .filter(s -> s.blocks().stream().noneMatch(b -> b.matches("project\\s*\\(.*")))
            .map(Gradle::withOwner)
            .toList();
  }

  /** Whether there is a script in a folder. */
  static boolean isIn(Path folder) {
    return script(folder).isPresent();
  }

  /**
   * What the script of a folder says, and where it is silent, the scripts above.
   *
   * @param top scripts outside this folder are not looked at
   */
  static Module read(Path folder, Path top) {
    Module module = Module.unknown(folder);
    for (Path f = folder; f != null && f.startsWith(top); f = f.getParent()) {
      Optional<Gradle> script = script(f).flatMap(Gradle::parse);
      if (script.isPresent()) {
        module = script.get().complete(module);
        if (script.get().saysLevel()) {
          return module;
        }
      }
    }
    return module;
  }

  private Module complete(Module module) {
    OptionalInt level = level(false);
    OptionalInt testLevel = values(true).isEmpty() ? level : level(true);
    return new Module(
        module.folder(),
        level,
        testLevel,
        module.previews() || previews(),
        module.encoding().or(this::encoding));
  }

  private boolean saysLevel() {
    return !values(false).isEmpty();
  }

  private OptionalInt level(boolean ofTests) {
    List<OptionalInt> levels = values(ofTests).stream().map(Gradle::literal).distinct().toList();
    return levels.size() == 1 ? levels.get(0) : OptionalInt.empty();
  }

  /** The values of the setting that wins, as they are written. */
  private List<String> values(boolean ofTests) {
    return LEVELS.stream()
        .map(form -> values(form, ofTests))
        .filter(values -> !values.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> values(Pattern form, boolean ofTests) {
    return statements.stream()
        .filter(s -> isOfTests(s) == ofTests)
        .map(s -> form.matcher(s.text()))
        .filter(Matcher::matches)
        .map(m -> m.group(1).strip())
        .toList();
  }

  private static boolean isOfTests(GradleStatement statement) {
    return Stream.concat(statement.blocks().stream(), Stream.of(statement.text()))
        .anyMatch(text -> OF_TESTS.matcher(text).find());
  }

  private static OptionalInt literal(String value) {
    Matcher literal = LITERAL.matcher(value);
    return literal.matches()
        ? Level.parse(literal.group(1).replace('_', '.'))
        : OptionalInt.empty();
  }

  private boolean previews() {
    return statements.stream().anyMatch(s -> s.text().contains("--enable-preview"));
  }

  private Optional<Charset> encoding() {
    return statements.stream()
        .map(s -> ENCODING.matcher(s.text()))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(m -> Module.charset(m.group(1)));
  }

  /** Writes {@code toolchain { languageVersion = x }} as {@code toolchain.languageVersion = x}. */
  private static GradleStatement withOwner(GradleStatement statement) {
    Matcher owner = OWNER.matcher(statement.block());
    return owner.matches()
        ? new GradleStatement(statement.blocks(), owner.group(1) + "." + statement.text())
        : statement;
  }

  private static Optional<Path> script(Path folder) {
    return FILES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  private static Optional<Gradle> parse(Path script) {
    try {
      return Files.size(script) <= MAX_SIZE
          ? Optional.of(new Gradle(new String(Files.readAllBytes(script), StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
