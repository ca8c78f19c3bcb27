package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is checked besides files and folders that are named. */
class InputTest {

  private static final String BAD = "class A { void m(int x) { m(1);; x = x; } }\n";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void checksStdinAsIfItWereAFile() {
    cli.file("old/limn.toml", "ignore = ['same-name']\n");
    Cli.Run run = cli.runTyping(BAD, "check", "--stdin-filename", "old/A.java");
    assertEquals(
        """
        old/A.java:1:32  warning  stray-semicolon
          stray semicolon
          1 | class A { void m(int x) { m(1);; x = x; } }
            |                                ^
        1 warning in 1 file, 0.0 s (1 fixable with --fix)
        """,
        run.outWithoutTime());
    assertEquals(1, run.status());
    assertFalse(Files.exists(folder.resolve("old/A.java")));
  }

  @Test
  void fixesStdinToStdoutAndNothingElse() {
    cli.file("A.java", "class A {}");
    Cli.Run run = cli.runTyping(BAD, "check", "--fix", "--stdin-filename", "A.java", "-");
    assertEquals(BAD.replace(";;", ";"), run.out());
    assertTrue(run.err().startsWith("A.java:1:33  warning  same-name\n"), run.err());
    assertTrue(run.err().contains("\nfixed 1 problem in 1 file\n"), run.err());
    assertEquals("class A {}", cli.read("A.java"));
    assertEquals(1, run.status());
  }

  @Test
  void givesBackWhatItDoesNotFix() {
    cli.file("limn.toml", "exclude = ['x/']\n");
    String good = "\uFEFFclass A { }\r\n";
    assertEquals(good, cli.runTyping(good, "check", "--fix", "--stdin-filename=A.java").out());
    assertEquals("", cli.runTyping("", "check", "--fix", "--stdin-filename=A.java").out());
    assertEquals("a\0b", cli.runTyping("a\0b", "check", "--fix", "--stdin-filename=A.java").out());
    Cli.Run excluded =
        cli.runTyping(BAD, "check", "--fix", "--force-exclude", "--stdin-filename=x/A.java");
    assertEquals(BAD, excluded.out());
    assertEquals(0, excluded.status());
  }

  @Test
  void printsADiffOfStdin() {
    Cli.Run run = cli.runTyping(BAD, "check", "--diff", "--stdin-filename=A.java");
    assertTrue(run.out().startsWith("--- a/A.java\n+++ b/A.java\n"), run.out());
  }

  @Test
  void checksFilesOfAList() {
    cli.file("a b/A.java", BAD)
        .file("B.java", BAD)
        .file("C.java", BAD)
        .file("list", "B.java\r\nx.txt\n");
    assertTrue(cli.run("check", "--files-from", "list").out().contains("in 1 file"));
    Cli.Run run = cli.runTyping("a b/A.java\0B.java\0Gone.java\0", "check", "--files-from=-");
    assertTrue(run.out().contains("4 warnings in 2 files, 1 more not checked"), run.out());
    assertEquals("limn: Gone.java is no longer there\n", run.err());
    Cli.Run none = cli.runTyping("", "check", "--files-from", "-");
    assertEquals("no Java files to check, 0.0 s\n", none.outWithoutTime());
  }

  @Test
  void leavesOutExcludedFilesThatAreNamedOnRequest() {
    cli.file("limn.toml", "exclude = ['old/']\ngenerated = ['gen/']\n");
    cli.file("old/A.java", BAD).file("gen/B.java", BAD).file("C.java", BAD);
    String[] named = {"check", "old/A.java", "gen", "C.java", "--force-exclude"};
    assertTrue(cli.run(named).out().contains("2 warnings in 1 file"), cli.run(named).out());
    assertEquals(0, cli.run("check", "--force-exclude", "old").status());
  }
}
