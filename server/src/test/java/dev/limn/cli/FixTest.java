package dev.limn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixTest {

  private static final String BEFORE =
      """
      class A {
          int x;
          void m(int x) {
              m(1);;
              x = x;
          }
      }
      """;

  private static final String SAFELY_FIXED = BEFORE.replace(";;", ";");
  private static final String FIXED = SAFELY_FIXED.replace("x = x", "this.x = x");

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void appliesSafeFixesAndReportsTheRest() {
    Cli.Run run = cli.file("A.java", BEFORE).run("check", "--fix");
    assertEquals(SAFELY_FIXED, cli.read("A.java"));
    assertEquals(
        """
        A.java:5:9  warning  same-name
          `x` is assigned to itself
          5 |         x = x;
            |         ^^^^^
            |             - the same again
        fixed 1 problem in 1 file
        1 warning in 1 file, 0.0 s (1 fixable with --fix --unsafe-fixes)
        """,
        run.outWithoutTime());
    assertEquals(1, run.status());
  }

  @Test
  void appliesUnsafeFixesOnRequest() {
    Cli.Run run = cli.file("A.java", BEFORE).run("check", "--fix", "--unsafe-fixes");
    assertEquals(FIXED, cli.read("A.java"));
    assertEquals(
        "fixed 2 problems in 1 file\nno problems in 1 file, 0.0 s\n", run.outWithoutTime());
    assertEquals(0, run.status());
  }

  @Test
  void fixesOnlyWhatIsSelected() {
    cli.file("A.java", BEFORE);
    cli.run("check", "--fix", "--unsafe-fixes", "--select", "same-name");
    assertEquals(BEFORE.replace("x = x", "this.x = x"), cli.read("A.java"));
  }

  @Test
  void keepsByteOrderMarkEncodingAndLineBreaks() throws IOException {
    String windows = "\uFEFF" + BEFORE.replace("\n", "\r\n").replace("int x;", "int ä;");
    cli.file("A.java", windows);
    cli.file("latin/limn.toml", "encoding = 'ISO-8859-1'\n");
    cli.file("latin/B.java", BEFORE.replace("int x;", "int ä;").getBytes(ISO_8859_1));
    cli.run("check", "--fix");
    assertEquals(windows.replace(";;", ";"), cli.read("A.java"));
    assertArrayEquals(
        SAFELY_FIXED.replace("int x;", "int ä;").getBytes(ISO_8859_1),
        Files.readAllBytes(folder.resolve("latin/B.java")));
  }

  @Test
  void neverWritesWhatItCouldNotDecode() throws IOException {
    byte[] broken = BEFORE.replace("int x;", "int ä;").getBytes(ISO_8859_1);
    Cli.Run run = cli.file("A.java", broken).run("check", "--fix");
    assertArrayEquals(broken, Files.readAllBytes(folder.resolve("A.java")));
    assertEquals(
        """
        limn: A.java is not valid UTF-8: checked with replacement characters
        limn: A.java is not fixed: its bytes are not all characters of UTF-8
        """,
        run.err());
    assertTrue(run.out().contains("A.java:4:14  warning  stray-semicolon"), run.out());
  }

  @Test
  void leavesAFileWithoutFixesAlone() throws IOException {
    cli.file("A.java", "class A {}");
    var before = Files.getLastModifiedTime(folder.resolve("A.java"));
    cli.run("check", "--fix");
    assertEquals(before, Files.getLastModifiedTime(folder.resolve("A.java")));
  }

  @Test
  void printsADiffAndWritesNothing() {
    Cli.Run run = cli.file("p/A.java", BEFORE).run("check", "--diff");
    assertEquals(
        """
        --- a/p/A.java
        +++ b/p/A.java
        @@ -1,7 +1,7 @@
         class A {
             int x;
             void m(int x) {
        -        m(1);;
        +        m(1);
                 x = x;
             }
         }
        """,
        run.out());
    assertEquals("limn: would fix 1 problem in 1 file\n", run.err());
    assertEquals(BEFORE, cli.read("p/A.java"));
    assertEquals(1, run.status());
  }

  @Test
  void gitAppliesTheDiff() throws Exception {
    String windows = "\uFEFF" + BEFORE.replace("\n", "\r\n");
    String unended = BEFORE.stripTrailing().replace("}\n}", "} ; }");
    cli.file("A.java", BEFORE).file("B.java", windows).file("C.java", unended);
    String diff = cli.run("check", "--diff", "--unsafe-fixes").out();
    assumeTrue(apply(diff) == 0 || !isGitThere(), "git does not take the diff");
    assertEquals(FIXED, cli.read("A.java"));
    assertEquals("\uFEFF" + FIXED.replace("\n", "\r\n"), cli.read("B.java"));
    assertEquals("no problems in 3 files, 0.0 s\n", cli.run("check").outWithoutTime());
  }

  @Test
  void aLinkStaysALink() throws IOException {
    cli.file("real/A.txt", BEFORE);
    Files.createSymbolicLink(folder.resolve("Link.java"), folder.resolve("real/A.txt"));
    cli.run("check", "--fix", "Link.java");
    assertTrue(Files.isSymbolicLink(folder.resolve("Link.java")));
    assertEquals(SAFELY_FIXED, cli.read("real/A.txt"));
  }

  private int apply(String diff) throws Exception {
    Process git =
        new ProcessBuilder("git", "apply", "--whitespace=nowarn", "-")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    try (OutputStream in = git.getOutputStream()) {
      in.write(diff.getBytes(UTF_8));
    }
    git.getInputStream().readAllBytes();
    return git.waitFor();
  }

  private boolean isGitThere() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
