package dev.limn.system.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
@Timeout(300)
class PackageTest {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  @TempDir private Path folder;

  @Test
  void holdsTheSameInBothFormsWithTheSameTimes() throws Exception {
    Unpacked limn = Unpacked.in(folder);
    Set<String> zipped = new TreeSet<>();
    try (ZipFile zip = new ZipFile(Unpacked.built(".zip").toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        assertEquals(TIME, entry.getTimeLocal(), entry.getName());
        if (!entry.isDirectory()) {
          zipped.add(entry.getName().replaceFirst("^[^/]*/", ""));
        }
      }
    }
    assertEquals(limn.files(), zipped);
    assertTrue(
        zipped.containsAll(List.of("LICENSE", "bin/limn", "bin/limn.cmd", "docs/neovim.md")),
        zipped.toString());
    assertTrue(Files.isExecutable(limn.root().resolve("bin/limn")));
  }

  @Test
  void runsWithAnyJava() throws Exception {
    Unpacked limn = Unpacked.in(folder);
    Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));

    Unpacked.Outcome outcome = limn.run(java, "--version");

    assertEquals("", outcome.err());
    assertTrue(outcome.out().matches("limn \\d.*\\n"), outcome.out());
    assertEquals(0, outcome.status());
  }

  @Test
  void bringsAJavaForMachinesWithout() throws Exception {
    Unpacked limn = Unpacked.in(folder);
    limn.link();
    Path file =
        Files.writeString(
            folder.resolve("A.java"), "class A { int f(int x) { x =+ 1; return x; } }");

    Unpacked.Outcome outcome =
        limn.run(
            Map.of("LIMN_JAVA_OPTS", "-XshowSettings:properties"),
            "check",
            "--no-cache",
            "--format=checkstyle",
            file.toString());

    assertTrue(
        outcome.err().contains("java.home = " + limn.root().resolve("runtime")), outcome.err());
    assertTrue(outcome.out().contains("wrong-assignment-operator"), outcome.out());
    assertEquals(1, outcome.status());
  }
}
