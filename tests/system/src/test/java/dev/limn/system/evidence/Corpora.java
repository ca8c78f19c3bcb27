package dev.limn.system.evidence;

import dev.limn.system.tree.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The code on which inspections are read and into which cases are planted, as {@code
 * tests/system/corpora} fetches it.
 *
 * @param folder in which each has a folder
 */
record Corpora(Path folder) {
  private static final List<String> NAMES =
      List.of(
          "commons-lang3-3.17.0",
          "guava-33.4.0-jre",
          "openjdk-17/java.base",
          "spring-core-6.2.1",
          "spring-webmvc-6.2.1");

  /**
   * What generated files say at their beginning; a project sets them apart as {@code generated}.
   */
  private static final Pattern GENERATED =
      Pattern.compile(
          "(?i)this (file|class) (is|was) (mechanically |automatically |auto-)?generated"
              + "|automatically generated file");

  private static final int HEAD = 4_000;

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
    return GENERATED.matcher(text.substring(0, Math.min(HEAD, text.length()))).find();
  }

  private static Stream<Path> filesIn(Path corpus) {
    if (!Files.isDirectory(corpus)) {
      throw new IllegalStateException(corpus + " is not there: run tests/system/corpora first");
    }
    return Sources.files(List.of(corpus)).stream();
  }

  /** What a file is called, whatever the machine. */
  String nameOf(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
