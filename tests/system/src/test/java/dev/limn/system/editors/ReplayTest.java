package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Editors that do not run here, by scripts of what their clients are known to say. */
@Timeout(120)
class ReplayTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"helix", "sublime", "kate", "zed", "lsp4ij", "neovim-0.11"})
  void understands(String client) throws IOException, InterruptedException {
    Editor editor = new Editor(folder);
    Path file = editor.write("src/A.java", "class A {}\n");
    JsonObject script = script(client, file);
    Process server = editor.serve();
    try {
      new Replay(
              new MessageStream(server.getInputStream(), server.getOutputStream()),
              script.getAsJsonObject("answers"))
          .run(script, folder.resolve("project"));
      assertTrue(server.waitFor(1, TimeUnit.MINUTES));
    } finally {
      server.destroyForcibly();
    }
    assertEquals("0", editor.exitCode());
    assertFalse(editor.log().contains("ERROR"), editor.log());
  }

  private static JsonObject script(String client, Path file) throws IOException {
    String text = Editor.resource("replays/" + client + ".json");
    return JsonParser.parseString(
            text.replace("$FILE", file.toUri().toString())
                .replace(
                    "\"$INTELLIJ\"", Editor.definition("settings.json").get("limn").toString()))
        .getAsJsonObject();
  }
}
