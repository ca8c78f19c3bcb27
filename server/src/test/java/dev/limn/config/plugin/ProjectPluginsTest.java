package dev.limn.config.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.config.ConfigFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is named for a folder; whether it is loaded, {@code SamplePluginTest} shows. */
class ProjectPluginsTest {

  @TempDir Path project;
  private Path file;
  private Path inner;

  @BeforeEach
  void makeProject() throws IOException {
    Files.createDirectories(project.resolve(".git"));
    file = project.resolve(ConfigFile.NAME);
    inner = Files.createDirectories(project.resolve("inner"));
  }

  @Test
  void theNearestFileThatNamesSomeCounts() throws IOException {
    Files.writeString(file, "plugins = ['tools/a.jar', '../b.jar']\n");
    Files.writeString(inner.resolve(ConfigFile.NAME), "java = 17\n");
    assertEquals(
        Optional.of(
            new ProjectPlugins(
                file,
                List.of(project.resolve("tools/a.jar"), project.getParent().resolve("b.jar")))),
        ProjectPlugins.of(inner));
  }

  @Test
  void aMarkBeforeTheFirstLine() throws IOException {
    Files.writeString(file, "\ufeffplugins = ['a.jar']\n");
    assertEquals(
        Optional.of(new ProjectPlugins(file, List.of(project.resolve("a.jar")))),
        ProjectPlugins.of(project));
  }

  @Test
  void nothingAboveTheRepository() throws IOException {
    Files.createDirectories(inner.resolve(".git"));
    Files.writeString(file, "plugins = ['a.jar']\n");
    assertEquals(Optional.empty(), ProjectPlugins.of(inner));
  }
}
