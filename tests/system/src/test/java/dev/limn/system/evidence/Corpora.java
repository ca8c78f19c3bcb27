package dev.limn.system.evidence;

import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.system.tree.Sources;
import dev.limn.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The code on which inspections are read and into which cases are planted, as {@code
 * tests/system/corpora} fetches it.
 *
 * @param folder in which each has a folder
 */
record Corpora(Path folder) {
  private static final Settings ALL = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);

  private static final List<String> NAMES =
      List.of(
          "commons-lang3-3.17.0",
          "guava-33.4.0-jre",
          "openjdk-17/java.base",
          "spring-core-6.2.1",
          "spring-webmvc-6.2.1");

  /**
   * All their files that people wrote, in an order that is always the same.
   *
   * @throws IllegalStateException if one is not there
   */
  List<Path> files() {
    return NAMES.stream()
        .map(folder::resolve)
        .flatMap(Corpora::filesIn)
        .filter(file -> !isGenerated(Sources.text(file)))
        .toList();
  }

  private static boolean isGenerated(String text) {
    return JavaLanguage.JAVA.isGenerated(JavaLanguage.JAVA.parse(SourceText.of(text)));
  }

  private static Stream<Path> filesIn(Path corpus) {
    if (!Files.isDirectory(corpus)) {
      throw new IllegalStateException(corpus + " is not there: run tests/system/corpora first");
    }
    return Sources.files(List.of(corpus)).stream();
  }

  /** All inspections on, for a file of this name. */
  static Settings settings(String name) {
    return ALL.withInput(
        Enclosing.FOLDER_INPUT, name.substring(0, Math.max(0, name.lastIndexOf('/'))));
  }

  /** What a file is called, whatever the machine. */
  String nameOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
