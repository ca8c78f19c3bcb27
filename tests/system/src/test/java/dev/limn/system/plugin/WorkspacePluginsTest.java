package dev.limn.system.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Plugins in an editor: a workspace must be trusted. */
@Timeout(60)
class WorkspacePluginsTest {

  private static final String CODE = "class Report { void print() { System.exit(1); ; } }\n";

  @TempDir Path temporary;
  private Path workspace;

  @BeforeEach
  void build() throws Exception {
    workspace = Files.createDirectories(temporary.resolve("workspace"));
    Files.createDirectories(workspace.resolve(".git"));
    Path jar = new SamplePlugin(temporary).jar();
    Files.writeString(workspace.resolve("limn.toml"), "plugins = ['" + jar + "']\n");
  }

  private ServedWorkspace opened(String options) throws IOException {
    ServedWorkspace served = new ServedWorkspace(workspace, options);
    served.open("Report.java", CODE);
    return served;
  }

  @Test
  void areLoadedInAWorkspaceThatIsTrusted() throws Exception {
    try (ServedWorkspace served = opened("{\"workspaceTrusted\": true}")) {
      assertTrue(served.foundWith("Report.java", "system-exit").contains("system-exit"));
      assertTrue(served.client().isQuiet());
    }
  }

  @Test
  void areRefusedInAWorkspaceThatIsNot() throws Exception {
    try (ServedWorkspace served =
        opened("{\"workspaceTrusted\": false, \"profile\": \"default\"}")) {
      assertRefused(served);
      assertTrue(served.client().isQuiet());
    }
  }

  @Test
  void areRefusedWhereNothingIsSaidOfTrust() throws Exception {
    try (ServedWorkspace served = opened("null")) {
      assertRefused(served);
    }
  }

  private static void assertRefused(ServedWorkspace served) throws InterruptedException {
    String message = served.client().nextMessage();
    assertTrue(message.contains("since the workspace is not trusted"), message);
    assertEquals(
        List.of("redundant-semicolon"), served.foundWith("Report.java", "redundant-semicolon"));
  }

  @Test
  void areToldOfWhereTheyCannotBeLoaded() throws Exception {
    Files.writeString(workspace.resolve("limn.toml"), "plugins = ['none.jar']\n");
    try (ServedWorkspace served = opened("{\"workspaceTrusted\": true}")) {
      assertTrue(served.client().nextMessage().contains("none.jar is not there"));
      assertEquals(
          List.of("redundant-semicolon"), served.foundWith("Report.java", "redundant-semicolon"));
    }
  }
}
