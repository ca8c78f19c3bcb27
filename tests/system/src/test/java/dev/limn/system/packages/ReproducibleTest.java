package dev.limn.system.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.system.packages.Unpacked.Outcome;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same files give the same packages, byte by byte, whenever, wherever and by whomever these are
 * made.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Maven is a shell script")
@Timeout(300)
class ReproducibleTest {

  /** What a package is assembled from. */
  private static final List<String> PARTS =
      List.of(
          "pom.xml",
          "LICENSE",
          "analyzer/src/main/java/dev/limn/java",
          "server/pom.xml",
          "server/bin",
          "server/docs",
          "server/src/assembly",
          "server/target/limn/lib");

  @TempDir private Path folder;

  @Test
  void archives() throws Exception {
    List<Path> built = List.of(Unpacked.built(".zip"), Unpacked.built(".tar.gz"));
    for (String part : PARTS) {
      copy(part);
    }
    leaveOutDependencies(folder.resolve("server/pom.xml"));
    run(folder, "chmod", "-R", "go=", "server", "analyzer");

    run(folder.resolve("server"), "mvn", "-o", "-q", "-B", "assembly:single@package");

    for (Path archive : built) {
      Path again = folder.resolve("server/target/package").resolve(archive.getFileName());
      assertEquals(-1, Files.mismatch(archive, again), archive.toString());
    }
  }

  /** What a jar tells of its files' modes is not what the user's mask made of them. */
  @Test
  void modesInJars() throws Exception {
    Path lib = Unpacked.in(folder).root().resolve("lib");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(lib, "limn-*.jar")) {
      for (Path jar : jars) {
        assertEquals(Set.of("rwxr-xr-x folder", "rw-r--r-- file"), modes(jar), jar.toString());
      }
    }
  }

  /** The modes of all files and folders in a jar. */
  private static Set<String> modes(Path jar) throws IOException {
    Set<String> modes = new HashSet<>();
    try (FileSystem zip =
            FileSystems.newFileSystem(jar, Map.of("enablePosixFileAttributes", true));
        Stream<Path> all = Files.walk(zip.getPath("dev"))) {
      for (Path path : all.toList()) {
        String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        modes.add(mode + (Files.isDirectory(path) ? " folder" : " file"));
      }
    }
    return modes;
  }

  @Test
  void extension() throws Exception {
    Path built = Unpacked.target("vscode-client/target", "limn-.*\\.vsix");
    Path script = Unpacked.repository().resolve("vscode-client/scripts/package.mjs");

    String version = built.getFileName().toString().replaceAll("limn-|\\.vsix", "");
    String known = "LIMN_VERSION=" + version;
    run(folder, "env", known, "node", script.toString(), folder.toString());

    Path again = folder.resolve(built.getFileName());
    assertEquals(-1, Files.mismatch(built, again), built.toString());
  }

  private void copy(String part) throws IOException {
    Path root = Unpacked.repository();
    try (Stream<Path> all = Files.walk(root.resolve(part)).filter(Files::isRegularFile)) {
      for (Path file : all.toList()) {
        Path copy = folder.resolve(root.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** None of them is in a repository, and none is asked for where all jars are there. */
  private static void leaveOutDependencies(Path pom) throws IOException {
    String all = Files.readString(pom);
    Files.writeString(pom, all.replaceFirst("(?s)<dependencies>.*?</dependencies>", ""));
  }

  private static void run(Path where, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(where.toFile());
    Outcome outcome = Outcome.of(builder);
    assertEquals(0, outcome.status(), outcome.toString());
  }
}
