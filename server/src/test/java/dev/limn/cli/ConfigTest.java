package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.limn.highlight.Catalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void saysWhereEachValueComesFrom() {
    cli.file("pom.xml", pom("17")).file("sub/src/A.java", "class A {}");
    cli.file(
        "limn.toml",
        """
        requires = ">=0.1"
        profile = "quiet"
        exclude = ["old/"]
        select = ["same-name", "naming"]

        [severity]
        same-name = "error"
        long-name = "hint"

        [[override]]
        paths = ["x/"]

        [[override]]
        paths = ["src/"]
        previews = true
        options.long-name.length = 20
        """);
    cli.file("sub/limn.toml", "encoding = 'ISO-8859-1'\nseverity.same-name = 'warning'\n");
    assertEquals(
        """
        # sub/src/A.java: 2 of 6 inspections run
        java = 27                            # pom.xml
        previews = true                      # limn.toml, override 2
        encoding = "ISO-8859-1"              # sub/limn.toml
        profile = "quiet"                    # limn.toml
        select = ["long-name", "same-name"]  # limn.toml
        ignore = []                          # default
        exclude = ["old/"]                   # limn.toml
        generated = ["**/build/generated/", "**/target/generated-sources/", "**/target/generated-test-sources/"]  # default
        options.long-name.length = 20        # limn.toml, override 2
        severity.long-name = "hint"          # limn.toml
        severity.same-name = "warning"       # sub/limn.toml
        """,
        cli.run("config", "sub/src/A.java").out());
  }

  @Test
  void saysWhatIsNotKnown() {
    List<String> lines = cli.file("A.java", "").run("config").lines();
    assertEquals("# .: 3 of 6 inspections run", lines.get(0));
    assertEquals("java = 27            # not known: the newest", lines.get(1));
    assertEquals("encoding = \"UTF-8\"   # default", lines.get(3));
  }

  @Test
  void saysThatAFileIsExcluded() {
    cli.file("limn.toml", "exclude = ['A.java']\ngenerated = ['B.java']\n");
    cli.file("A.java", "").file("B.java", "");
    assertTrue(
        cli.run("config", "A.java")
            .out()
            .startsWith("# A.java: 3 of 6 inspections run, but it is excluded\n"));
    assertTrue(
        cli.run("config", "B.java")
            .out()
            .startsWith("# B.java: 3 of 6 inspections run, but it is generated\n"));
  }

  @Test
  void isReadAsConfigurationAgain() {
    cli.file(
        "limn.toml", "java = 17\nexclude = ['a\"b\\c']\noptions.long-name.allowed = ['abc']\n");
    String first = cli.run("config").out();
    cli.file("limn.toml", first);
    assertEquals(first.replaceAll("# .*", ""), cli.run("config").out().replaceAll("# .*", ""));
  }

  @Test
  void namesMistakes() {
    Cli.Run run = cli.file("limn.toml", "profil = 1\n").run("config");
    assertEquals("limn: limn.toml:1:1: unknown key `profil`; did you mean `profile`?\n", run.err());
    assertEquals(2, run.status());
    assertEquals(2, cli.run("config", "gone").status());
  }

  @Test
  void saysThatItIsNoUtf8() {
    Cli.Run run = cli.file("limn.toml", new byte[] {(byte) 0xff, (byte) 0xfe}).run("config");
    assertEquals("limn: limn.toml:1:1: is not UTF-8\n", run.err());
    assertEquals(2, run.status());
  }

  @Test
  void theSchemaKnowsInspectionsAndTheirOptions() {
    JsonObject schema =
        JsonParser.parseString(cli.run("config", "--schema").out()).getAsJsonObject();
    JsonObject definitions = schema.getAsJsonObject("definitions");
    JsonObject length =
        definitions
            .getAsJsonObject("options")
            .getAsJsonObject("properties")
            .getAsJsonObject("long-name")
            .getAsJsonObject("properties")
            .getAsJsonObject("length");
    assertEquals(
        JsonParser.parseString(
            "{\"description\": \"The greatest length.\", \"type\": \"integer\", \"minimum\": 1,"
                + " \"maximum\": 80, \"default\": 9}"),
        length);
    assertEquals(6, definitions.getAsJsonObject("severity").getAsJsonObject("properties").size());
  }

  @Test
  void theSchemaOfTheEditorIsTheOneForAllCatalogues() throws Exception {
    Path shipped = Path.of("..", "vscode-client", "schemas", "limn.schema.json");
    assertEquals(ConfigSchema.of(Catalogue.of(List.of())), Files.readString(shipped));
  }

  private static String pom(String release) {
    return "<project><properties><maven.compiler.release>%s</maven.compiler.release></properties></project>"
        .formatted(release);
  }
}
