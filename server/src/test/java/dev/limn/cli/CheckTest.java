package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.cli.Shell.Terminals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

  private static final String ONE_OF_EACH =
      """
      class A {
          int x;
          void m(int x) {
              x = x;
              m(1);;
          }
          void averyLongName() { int y = 1; }
      }
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void printsFindingsWithTheirLines() {
    Cli.Run run = cli.file("src/shop/A.java", ONE_OF_EACH).run("check");
    assertEquals(
        """
        src/shop/A.java:4:9  warning  same-name
          `x` is assigned to itself
          4 |         x = x;
            |         ^^^^^
            |             - the same again
        src/shop/A.java:5:14  warning  stray-semicolon
          stray semicolon
          5 |         m(1);;
            |              ^
        2 warnings in 1 file, 0.0 s (1 fixable with --fix, 1 more with --unsafe-fixes)
        """,
        run.outWithoutTime());
    assertEquals("", run.err());
    assertEquals(1, run.status());
  }

  @Test
  void printsThatThereIsNothing() {
    Cli.Run run = cli.file("A.java", "class A {}").file("B.java", "class B {}").run("check");
    assertEquals("no problems in 2 files, 0.0 s\n", run.outWithoutTime());
    assertEquals(0, run.status());
  }

  @Test
  void printsSyntaxErrors() {
    Cli.Run run = cli.file("A.java", "class A { void m( { } }").run("check");
    assertTrue(run.out().startsWith("A.java:1:1"), run.out());
    assertTrue(run.out().contains("  error  "), run.out());
    assertEquals(1, run.status());
  }

  @Test
  void printsFindingsInTheOrderOfTheFilesWhateverTheWorkersDo() {
    IntStream.range(0, 300)
        .forEach(
            i ->
                cli.file(
                    "p" + i % 7 + "/A" + i + ".java", "class A { void m() { ; } }".repeat(i % 13)));
    String one = cli.run("check", "--format", "jsonl", "--threads", "1").out();
    assertEquals(one, cli.run("check", "--format", "jsonl", "--threads", "4").out());
    List<String> files =
        one.lines().map(line -> line.replaceAll(".*\"file\":\"([^\"]*)\".*", "$1")).toList();
    assertEquals(files.stream().sorted().toList(), files);
    assertFalse(files.isEmpty());
  }

  @Test
  void checksTheNamedPathsRelativeToTheCurrentFolder() {
    cli.file("a/A.java", "class A { void m() { ; } }").file("b/B.java", "class B {}");
    Cli inB = new Cli(folder.resolve("b"), Map.of(), Terminals.NONE);
    assertTrue(inB.run("check", "../a").out().startsWith("../a/A.java:1:22  warning"));
    assertTrue(cli.run("check", "b").out().startsWith("no problems in 1 file"));
    assertTrue(cli.run("check", "b", "a/A.java").out().contains("a/A.java:1:22"));
  }

  @Test
  void leavesOutWhatIsIgnoredExcludedOrGeneratedUnlessItIsNamed() {
    String bad = "class A { void m() { ; } }";
    cli.file(".gitignore", "ignored/\n").file("limn.toml", "exclude = ['old/']\n");
    cli.file("ignored/A.java", bad).file("old/A.java", bad);
    cli.file("m/target/generated-sources/A.java", bad);
    assertEquals("no Java files to check, 0.0 s\n", cli.run("check").outWithoutTime());
    for (String named : List.of("ignored", "old/A.java", "m/target/generated-sources")) {
      assertEquals(1, cli.run("check", named).status(), named);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "stray-semicolon,          stray-semicolon",
    "sonar:S1116,              stray-semicolon",
    "bug,                      same-name",
    "long-name,                long-name",
    "'stray-semicolon,bug',    same-name stray-semicolon",
    "old-declaration,          old-declaration",
  })
  void runsOnlyWhatIsSelected(String selectors, String ids) {
    cli.file("A.java", ONE_OF_EACH).file("limn.toml", "profile = 'quiet'\nselect = ['bug']\n");
    Cli.Run run = cli.run("check", "--format", "jsonl", "--select", selectors);
    assertEquals(ids, ids(run));
  }

  @Test
  void showsNoHintsThatWereNotAskedFor() {
    cli.file("A.java", ONE_OF_EACH).file("limn.toml", "select = ['long-name']\n");
    assertEquals("same-name stray-semicolon", ids(cli.run("check", "--format", "jsonl")));
  }

  @Test
  void ignoresWhatIsToBeIgnored() {
    cli.file("A.java", ONE_OF_EACH);
    assertEquals(
        "stray-semicolon", ids(cli.run("check", "--format", "jsonl", "--ignore", "same-name")));
    assertEquals("", ids(cli.run("check", "--format", "jsonl", "--ignore", "bug,style")));
  }

  @Test
  void runsTheProfile() {
    cli.file("A.java", "class A { void m() { } }");
    assertEquals("", ids(cli.run("check", "--format", "jsonl")));
    assertEquals("empty-block", ids(cli.run("check", "--format", "jsonl", "--profile", "all")));
  }

  @ParameterizedTest
  @CsvSource({
    "error, 0",
    "warning, 1",
    "information, 1",
    "hint, 1",
    "never, 0",
  })
  void failsOnWhatItIsAskedTo(String severity, int status) {
    cli.file("A.java", ONE_OF_EACH);
    assertEquals(status, cli.run("check", "--fail-on", severity).status());
  }

  @Test
  void failsOnSyntaxErrors() {
    cli.file("A.java", "class {");
    assertEquals(1, cli.run("check", "--fail-on", "error").status());
  }

  @Test
  void takesSeveritiesFromTheConfiguration() {
    cli.file("A.java", ONE_OF_EACH);
    cli.file("limn.toml", "[severity]\nsame-name = 'information'\nstray-semicolon = 'hint'\n");
    Cli.Run run = cli.run("check");
    assertTrue(run.out().contains("  information  same-name"), run.out());
    assertTrue(run.out().contains("1 information in 1 file"), run.out());
    assertFalse(run.out().contains("stray-semicolon"), run.out());
    assertEquals(0, run.status());
  }

  @Test
  void printsStatistics() {
    cli.file("A.java", ONE_OF_EACH).file("B.java", "class B { void m() { ;;;; } }");
    assertEquals(
        """
        5  warning      stray-semicolon  [fix] Semicolon too many
        1  warning      same-name        [fix] Both sides name the same
        6 warnings in 2 files, 0.0 s (5 fixable with --fix, 1 more with --unsafe-fixes)
        """,
        cli.run("check", "--statistics").outWithoutTime());
  }

  @Test
  void paintsOnlyForPeople() {
    cli.file("A.java", ONE_OF_EACH);
    Terminals terminal = new Terminals(true, false);
    assertFalse(cli.run("check").out().contains("\u001b"));
    assertTrue(cli.on(terminal).run("check").out().contains("\u001b[1;33mwarning\u001b[0m"));
    Map<String, String> noColor = Map.of("NO_COLOR", "1");
    assertFalse(cli.on(terminal).with(noColor).run("check").out().contains("\u001b"));
    Map<String, String> dumb = Map.of("TERM", "dumb");
    assertFalse(cli.on(terminal).with(dumb).run("check").out().contains("\u001b"));
    Map<String, String> force = Map.of("CLICOLOR_FORCE", "1");
    assertTrue(cli.with(force).run("check").out().contains("\u001b"));
  }

  @Test
  void printsTheSameInTurkey() {
    cli.file("A.java", "class A { void m() { ; } int title; } // İıIi");
    Cli.Run here = cli.run("check", "--fail-on", "information");
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      Cli.Run there = cli.run("check", "--fail-on", "information");
      assertEquals(here.outWithoutTime(), there.outWithoutTime());
      assertEquals(here.status(), there.status());
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    IntStream.range(0, 500)
        .forEach(i -> cli.file("A" + i + ".java", "class A { void m() { ;;;; } }"));
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(1, cli.run(broken, err, "check"));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void saysWhenItCannotPrint() {
    cli.file("A.java", ONE_OF_EACH);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    for (String command : List.of("check", "inspections", "config", "doctor", "help")) {
      err.reset();
      assertEquals(2, cli.run(full, err, command));
      assertEquals("limn: cannot print: No space left on device\n", err.toString(UTF_8));
    }
  }

  private static String ids(Cli.Run run) {
    return String.join(
        " ",
        run.out()
            .lines()
            .map(l -> l.replaceAll(".*\"id\":\"([^\"]*)\".*", "$1"))
            .sorted()
            .toList());
  }
}
