package dev.limn.project;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeTheFile() throws IOException {
    file = folder.resolve("A.java");
    Files.write(file, OLD);
  }

  @Test
  void replacesTheContentAndLeavesNothingBehind() throws IOException {
    assertEquals(Optional.empty(), FileReplacement.write(file, OLD, NEW));
    assertEquals("new", Files.readString(file));
    assertEquals(List.of("A.java"), content());
  }

  @Test
  void keepsThePermissions() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x---"));
    FileReplacement.write(file, OLD, NEW);
    assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void refusesAFileThatHasChanged() throws IOException {
    Files.writeString(file, "edited");
    assertEquals(
        Optional.of("is not written: it has changed meanwhile"),
        FileReplacement.write(file, OLD, NEW));
    assertEquals("edited", Files.readString(file));
    assertEquals(List.of("A.java"), content());
  }

  @Test
  void refusesAFileThatIsGone() throws IOException {
    Files.delete(file);
    assertTrue(FileReplacement.write(file, OLD, NEW).isPresent());
    assertEquals(List.of(), content());
  }

  @Test
  void refusesAReadOnlyFile() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "permissions do not hold for this user");
    assertEquals(
        Optional.of("is not written: it is read-only"), FileReplacement.write(file, OLD, NEW));
    assertEquals("old", Files.readString(file));
  }

  @Test
  void writesWhatALinkLeadsTo() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("Link.java"), file);
    assertEquals(Optional.empty(), FileReplacement.write(link, OLD, NEW));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
  }

  private List<String> content() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
