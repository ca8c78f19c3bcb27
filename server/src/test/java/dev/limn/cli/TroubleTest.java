package dev.limn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {

  private static final String GOOD = "class Z { void m() { ; } }";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder).file("Z.java", GOOD);
  }

  @Test
  void aBinaryFile() {
    cli.file("A.java", new byte[] {'c', 0, 1});
    Cli.Run run = expect("limn: A.java is a binary file: there are NUL characters in it\n");
    assertTrue(run.out().contains("1 warning in 1 file, 1 more not checked, "), run.out());
  }

  @Test
  void anEmptyFile() {
    cli.file("A.java", "");
    expect("limn: A.java is empty\n");
  }

  @Test
  void anEnormousFile() throws IOException {
    try (RandomAccessFile sparse = new RandomAccessFile(folder.resolve("A.java").toFile(), "rw")) {
      sparse.setLength(5L << 30);
    }
    expect("limn: A.java is larger than 20 MB (5120.0 MB)\n");
  }

  @Test
  void aBadlyEncodedFile() {
    cli.file("A.java", "class A { int ä; void m() { ; } }".getBytes(ISO_8859_1));
    Cli.Run run = expect("limn: A.java is not valid UTF-8: checked with replacement characters\n");
    assertTrue(run.out().contains("A.java:1:29  warning  stray-semicolon"), run.out());
  }

  @Test
  void aVanishedFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("A.java"), folder.resolve("nowhere"));
    cli.file("B/C.java", "class C {}");
    Cli.Run run = cli.run("check");
    assertEquals("", run.err());
    assertEquals(1, run.status());
  }

  @Test
  void anUnreadableFile() throws IOException {
    cli.file("A.java", GOOD);
    Files.setPosixFilePermissions(
        folder.resolve("A.java"), PosixFilePermissions.fromString("---------"));
    assumeFalse(
        Files.isReadable(folder.resolve("A.java")), "permissions do not hold for this user");
    expect("limn: A.java cannot be read: permission denied\n");
  }

  @Test
  void whatIsNoFileAtAll() throws IOException {
    Files.createDirectory(folder.resolve("A.java"));
    expect("");
  }

  @Test
  void aNamedFileThatIsNoJava() {
    cli.file("notes.txt", "hello");
    Cli.Run run = cli.run("check", "notes.txt", "Z.java");
    assertEquals("limn: notes.txt is not a Java file\n", run.err());
    assertTrue(run.out().contains("Z.java:1:22"), run.out());
  }

  @Test
  void anInspectionThatFails() {
    cli.file("A.java", "class A { int FAIL; void m() { ; } void FAIL() { } }");
    Cli.Run run =
        expect(
            "limn: A.java was not inspected for `fragile`, which failed:"
                + " java.lang.IllegalStateException: it␊failed\n");
    assertTrue(run.out().contains("A.java:1:32  warning  stray-semicolon"), run.out());
  }

  @Test
  void aNameThatWouldSteerTheTerminal() {
    cli.file("A\u001b[31m.java", GOOD).file("B\u202e.java", "");
    Cli.Run run = cli.run("check");
    assertTrue(run.out().contains("A␛[31m.java:1:22"), run.out());
    assertEquals("limn: B<U+202E>.java is empty\n", run.err());
    assertFalse(run.out().contains("\u001b"), run.out());
  }

  @Test
  void nestingOfAnyDepth() {
    cli.file(
        "A.java", "class A { int x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }");
    cli.file("B.java", "class B { void m() { " + "{".repeat(20_000) + "}".repeat(20_000) + " } }");
    Cli.Run run = cli.run("check");
    assertTrue(run.out().contains("Z.java:1:22  warning"), run.out());
  }

  /** The trouble is one line, and the other file is checked all the same. */
  private Cli.Run expect(String err) {
    Cli.Run run = cli.run("check");
    assertEquals(err, run.err());
    assertTrue(run.out().contains("Z.java:1:22  warning  stray-semicolon"), run.out());
    assertEquals(1, run.status());
    return run;
  }
}
