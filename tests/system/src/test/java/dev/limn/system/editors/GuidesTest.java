package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** What there is to paste for editors that do not run here. */
class GuidesTest {

  private static final String SERVE = "[\"limn\",\"serve\"]";

  @Test
  void setsUpHelix() throws IOException {
    TomlParseResult helix = toml("helix.md", 0);
    assertEquals("limn", helix.getString("language-server.limn.command"));
    assertEquals(List.of("serve"), helix.getArrayOrEmpty("language-server.limn.args").toList());
    assertEquals("default", helix.getString("language-server.limn.config.limn.profile"));
    assertEquals("java", helix.getArrayOrEmpty("language").getTable(0).getString("name"));
  }

  @Test
  void setsUpSublimeText() throws IOException {
    JsonObject limn = json("sublime.md").getAsJsonObject("clients").getAsJsonObject("limn");
    assertEquals(SERVE, limn.get("command").toString());
    assertEquals("source.java", limn.get("selector").getAsString());
  }

  @Test
  void setsUpKate() throws IOException {
    JsonObject java = json("kate.md").getAsJsonObject("servers").getAsJsonObject("java");
    assertEquals(SERVE, java.get("command").toString());
    assertEquals(
        "{\"limn\":{\"profile\":\"default\"}}", java.get("initializationOptions").toString());
  }

  @Test
  void setsUpZed() throws IOException {
    TomlParseResult extension = toml("zed.md", 0);
    assertEquals(
        List.of("Java"), extension.getArrayOrEmpty("language_servers.limn.languages").toList());
    assertEquals("limn.rs", toml("zed.md", 1).getString("lib.path"));
    assertFalse(Editor.pasted("zed.md", "rust").isEmpty());
    JsonArray servers =
        json("zed.md")
            .getAsJsonObject("languages")
            .getAsJsonObject("Java")
            .getAsJsonArray("language_servers");
    assertEquals(extension.getString("id"), servers.get(0).getAsString());
  }

  @Test
  void setsUpIntelliJ() throws IOException {
    assertEquals(Editor.definition("settings.json"), json("intellij.md"));
    JsonObject template = Editor.definition("template.json");
    assertEquals(
        "{\"windows\":\"limn.cmd serve\",\"default\":\"limn serve\"}",
        template.get("programArgs").toString());
    assertEquals(
        "[{\"language\":\"JAVA\",\"languageId\":\"java\"}]",
        template.get("languageMappings").toString());
  }

  private static JsonObject json(String guide) throws IOException {
    return JsonParser.parseString(Editor.pasted(guide, "json").get(0)).getAsJsonObject();
  }

  private static TomlParseResult toml(String guide, int block) throws IOException {
    TomlParseResult parsed = Toml.parse(Editor.pasted(guide, "toml").get(block));
    assertEquals(List.of(), parsed.errors());
    return parsed;
  }
}
