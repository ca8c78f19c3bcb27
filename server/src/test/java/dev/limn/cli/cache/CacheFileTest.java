package dev.limn.cli.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limn.cli.cache.CacheFile.Entry;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

  private static final byte[] PROGRAM = new byte[32];
  private static final CacheKey KEY = new CacheKey(1, -2);
  private static final byte[] FINDINGS = {1, 2, 3};

  @TempDir Path folder;
  private Path path;
  private CacheFile file;

  @BeforeEach
  void write() throws IOException {
    path = folder.resolve("sub/a.findings");
    file = new CacheFile(path, PROGRAM);
    file.write(Map.of(KEY, new Entry(20_000, FINDINGS), new CacheKey(3, 4), entry()));
  }

  private static Entry entry() {
    return new Entry(0, new byte[0]);
  }

  @Test
  void readsWhatWasWritten() {
    assertEquals(2, file.read().size());
    assertEquals(20_000, file.read().get(KEY).day());
    assertArrayEquals(FINDINGS, file.read().get(KEY).findings());
  }

  @Test
  void isNotThere() {
    assertEquals(Map.of(), new CacheFile(folder.resolve("none"), PROGRAM).read());
    assertEquals(Map.of(), new CacheFile(folder, PROGRAM).read());
  }

  @Test
  void believesNothingThatIsCutOffOrTooLong() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int length = 0; length < whole.length; length++) {
      Files.write(path, Arrays.copyOf(whole, length));
      assertEquals(Map.of(), file.read(), "length " + length);
    }
    Files.write(path, Arrays.copyOf(whole, whole.length + 1));
    assertEquals(Map.of(), file.read());
  }

  @Test
  void believesNoChangedBit() throws IOException {
    byte[] whole = Files.readAllBytes(path);
    for (int bit = 0; bit < whole.length * 8; bit++) {
      byte[] changed = whole.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      Files.write(path, changed);
      assertEquals(Map.of(), file.read(), "bit " + bit);
    }
  }

  @Test
  void believesNoOtherProgram() {
    byte[] other = PROGRAM.clone();
    other[31] = 1;
    assertEquals(Map.of(), new CacheFile(path, other).read());
  }

  @Test
  void believesNoLinkToAnotherFile() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), path);
    assertEquals(Map.of(), new CacheFile(link, PROGRAM).read());
  }

  @Test
  void believesNoOtherUser() throws IOException {
    boolean given = giveToAnother(path);
    assumeTrue(given, "only root can give files away");
    assertEquals(Map.of(), file.read());
  }

  private static boolean giveToAnother(Path file) throws IOException {
    try {
      Files.setAttribute(file, "unix:uid", 65_534);
      return true;
    } catch (FileSystemException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }
}
