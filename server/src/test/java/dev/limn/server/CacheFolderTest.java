package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path folder;

  @Test
  void isWhereTheFirstVariableSays() {
    String first = folder.resolve("a").toString();
    String second = folder.resolve("b").toString();
    assertEquals(
        folder.resolve("a/limn"),
        CacheFolder.of(Map.of("XDG_CACHE_HOME", first, "LOCALAPPDATA", second)));
    assertEquals(folder.resolve("b/limn"), CacheFolder.of(Map.of("LOCALAPPDATA", second)));
  }

  @Test
  void isNeverInTheCurrentFolder() {
    Path usual = CacheFolder.of(Map.of());
    assertTrue(usual.isAbsolute(), usual.toString());
    assertEquals(usual, CacheFolder.of(Map.of("XDG_CACHE_HOME", "cache", "LOCALAPPDATA", "")));
  }
}
