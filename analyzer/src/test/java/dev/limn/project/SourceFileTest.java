package dev.limn.project;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {

  @TempDir Path folder;

  @Test
  void readsBytesAndCharacters() throws IOException {
    byte[] bytes = "class Ä {}\r\n".getBytes(UTF_8);
    SourceFile.Content content = assertInstanceOf(SourceFile.Content.class, read(bytes, UTF_8));
    assertArrayEquals(bytes, content.bytes());
    assertEquals("class Ä {}\r\n", content.decoded().text().toString());
  }

  @Test
  void marksBytesThatHaveNoMeaning() throws IOException {
    SourceFile.Content content =
        assertInstanceOf(SourceFile.Content.class, read("class Ä {}".getBytes(ISO_8859_1), UTF_8));
    assertTrue(content.decoded().malformed());
  }

  @Test
  void refusesBinaryFiles() throws IOException {
    assertEquals(
        "is a binary file: there are NUL characters in it",
        refusal(read(new byte[] {1, 0, 2}, UTF_8)));
  }

  @Test
  void saysThatItIsInAnotherEncoding() throws IOException {
    assertEquals(
        "is UTF-16, and read as UTF-8: `encoding` in limn.toml says what it is",
        refusal(read("class A {}".getBytes(UTF_16), UTF_8)));
    assertEquals(
        "is a binary file: there are NUL characters in it",
        refusal(read("class A {}\0".getBytes(UTF_16), UTF_16)));
  }

  @Test
  void zeroBytesOfWideCharactersAreNoNul() throws IOException {
    assertInstanceOf(SourceFile.Content.class, read("class A {}".getBytes(UTF_16), UTF_16));
  }

  @Test
  void refusesEnormousFiles() throws IOException {
    Path file = folder.resolve("A.java");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertEquals("is larger than 20 MB (3072.0 MB)", refusal(SourceFile.read(file, UTF_8)));
  }

  @Test
  void refusesWhatIsNoFile() {
    assertEquals("is not a regular file", refusal(SourceFile.read(folder, UTF_8)));
  }

  @Test
  void refusesWhatHasVanished() {
    assertEquals(
        "is no longer there", refusal(SourceFile.read(folder.resolve("Gone.java"), UTF_8)));
  }

  private SourceFile read(byte[] bytes, Charset charset) throws IOException {
    Path file = Files.write(folder.resolve("A.java"), bytes);
    return SourceFile.read(file, charset);
  }

  private static String refusal(SourceFile file) {
    return assertInstanceOf(SourceFile.Refused.class, file).reason();
  }
}
