package dev.limn.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on the architecture names must exist, and the page must stay short. */
class ArchitecturePageTest {

  static final Path ROOT = root();
  private static final Path PAGE = ROOT.resolve("analyzer/ARCHITECTURE.md");
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w+");

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("analyzer/ARCHITECTURE.md"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  @Test
  void namesClassesThatExist() throws IOException {
    Set<String> classes =
        Production.CLASSES.stream().map(JavaClass::getSimpleName).collect(toSet());
    classes.addAll(testClasses());
    List<String> named = code().stream().filter(CLASS.asMatchPredicate()).toList();
    assertTrue(named.size() > 20, named.toString());
    assertEquals(List.of(), named.stream().filter(name -> !classes.contains(name)).toList());
  }

  @Test
  void namesPackagesThatExist() throws IOException {
    Set<String> packages =
        Production.CLASSES.stream().map(JavaClass::getPackageName).collect(toSet());
    List<String> named = code().stream().filter(name -> name.startsWith("dev.limn")).toList();
    assertTrue(named.size() > 10, named.toString());
    List<String> missing = new ArrayList<>(named);
    missing.removeIf(
        name -> packages.stream().anyMatch(p -> p.equals(name) || p.startsWith(name + ".")));
    assertEquals(List.of(), missing);
  }

  @Test
  void isShort() throws IOException {
    assertTrue(Files.readAllLines(PAGE).size() <= 300);
  }

  private static List<String> code() throws IOException {
    return CODE.matcher(Files.readString(PAGE)).results().map(ArchitecturePageTest::inner).toList();
  }

  private static String inner(MatchResult match) {
    return match.group(1);
  }

  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("tests/system/src/test/java"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(toSet());
    }
  }

  private static <T> java.util.stream.Collector<T, ?, Set<T>> toSet() {
    return Collectors.toCollection(java.util.HashSet::new);
  }
}
