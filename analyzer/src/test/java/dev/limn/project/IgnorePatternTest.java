package dev.limn.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnorePatternTest {

  @ParameterizedTest
  @CsvSource({
    "*.log,           a.log,          file,   true",
    "*.log,           x/y/a.log,      file,   true",
    "*.log,           a.logs,         file,   false",
    "target/,         target,         folder, true",
    "target/,         x/target,       folder, true",
    "target/,         target,         file,   false",
    "/root,           root,           file,   true",
    "/root,           x/root,         file,   false",
    "a/b,             a/b,            file,   true",
    "a/b,             x/a/b,          file,   false",
    "**/a/b,          x/y/a/b,        file,   true",
    "**/a/b,          a/b,            file,   true",
    "a/**,            a/x/y,          file,   true",
    "a/**,            a,              folder, false",
    "a/**/b,          a/b,            file,   true",
    "a/**/b,          a/x/y/b,        file,   true",
    "a/**/b,          a/x/y/c,        file,   false",
    "a**b/c,          axxb/c,         file,   true",
    "a**b/c,          ax/xb/c,        file,   false",
    "?.java,          A.java,         file,   true",
    "?.java,          AB.java,        file,   false",
    "[A-C]x,          Bx,             file,   true",
    "[!A-C]x,         Bx,             file,   false",
    "[^A-C]x,         Dx,             file,   true",
    "[]x]y,           ]y,             file,   true",
    "[[:digit:]x],    7,              file,   true",
    "[[:digit:]x],    a,              file,   false",
    "'[a-]b',         -b,             file,   true",
    "\\#x,            '#x',           file,   true",
    "\\!x,            '!x',           file,   true",
    "'a\\ ',          'a ',           file,   true",
    "'a   ',          a,              file,   true",
    "\\*,             *,              file,   true",
    "\\*,             x,              file,   false",
    "[a,              [a,             file,   false",
    "a\\,             a,              file,   false",
    "**,              x/y,            file,   true",
    "a*b*c*d,         aXbXcXbXd,      file,   true",
  })
  void matchesWhatGitSays(String pattern, String path, String kind, boolean expected) {
    IgnorePattern parsed = IgnorePattern.parse(pattern).orElseThrow();
    assertEquals(expected, parsed.matches(path, kind.equals("folder")));
  }

  @Test
  void readsNothingFromCommentsAndBlankLines() {
    assertEquals(Optional.empty(), IgnorePattern.parse("# comment"));
    assertEquals(Optional.empty(), IgnorePattern.parse(""));
    assertEquals(Optional.empty(), IgnorePattern.parse("   "));
    assertEquals(Optional.empty(), IgnorePattern.parse("/"));
  }

  @Test
  void dropsTheCarriageReturn() {
    assertTrue(IgnorePattern.parse("a.log\r").orElseThrow().matches("a.log", false));
  }

  @Test
  void laterPatternsOverrideEarlierOnes() {
    IgnoreRules rules = IgnoreRules.parse("*.java\n!Keep.java\n");
    assertEquals(Optional.of(true), rules.ignores("x/A.java", false));
    assertEquals(Optional.of(false), rules.ignores("x/Keep.java", false));
    assertEquals(Optional.empty(), rules.ignores("x/A.txt", false));
  }

  @Test
  void coversWhatIsInAnIgnoredFolder() {
    IgnoreRules rules = IgnoreRules.of(List.of("gen/"));
    assertTrue(rules.covers("a/gen/b/C.java"));
    assertEquals(false, rules.covers("a/Gen.java"));
  }

  /** The time would be that of 2^40 attempts if stars were tried in all combinations. */
  @Test
  void endsOnPatternsWithManyStars() {
    IgnorePattern stars = IgnorePattern.parse("*a".repeat(40) + "b").orElseThrow();
    assertEquals(false, stars.matches("a".repeat(4000), false));
    IgnorePattern folders = IgnorePattern.parse("**/a/".repeat(40) + "b").orElseThrow();
    assertEquals(false, folders.matches("a/".repeat(400) + "a", false));
  }

  @Test
  void agreesWithGitOnRandomPatterns(@TempDir Path repository) throws Exception {
    assumeTrue(git(repository, "init", "-q") == 0, "git is not installed");
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      List<String> lines = random.ints(6).mapToObj(i -> pattern(new Random(i))).toList();
      List<String> paths = random.ints(150).mapToObj(i -> path(new Random(i))).toList();
      Files.write(repository.resolve(".gitignore"), lines);
      IgnoreRules rules = IgnoreRules.of(lines);
      List<String> ours = paths.stream().filter(rules::covers).toList();
      assertEquals(
          new TreeSet<>(ignoredByGit(repository, paths)), new TreeSet<>(ours), lines.toString());
    }
  }

  private static String pattern(Random random) {
    String[] parts = {"a", "b", "ab", "*", "**", "?", "/", "/", "[ab]", "[!a]", "a*", "\\a", "**/"};
    StringBuilder text = new StringBuilder(random.nextInt(6) == 0 ? "!" : "");
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString().replaceAll("/{2,}", "/");
  }

  private static String path(Random random) {
    String[] names = {"a", "b", "ab", "ba", "aa", "c"};
    List<String> path = new ArrayList<>();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      path.add(names[random.nextInt(names.length)]);
    }
    return String.join("/", path);
  }

  private static List<String> ignoredByGit(Path repository, List<String> paths) throws Exception {
    Process git =
        new ProcessBuilder("git", "check-ignore", "--no-index", "--stdin")
            .directory(repository.toFile())
            .start();
    try (OutputStream in = git.getOutputStream()) {
      in.write((String.join("\n", paths) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
  }

  private static int git(Path folder, String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).start().waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
