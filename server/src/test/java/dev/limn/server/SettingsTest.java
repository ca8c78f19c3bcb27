package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SettingsTest {

  private static final String TEXT = "class A { int bad, worse, dead; }";
  private static final String[] USUAL = {"0:14-0:17 bad-name", "0:26-0:30 dead-name"};
  private static final String[] WORSE = {"0:19-0:24 bad-name", "0:26-0:30 dead-name"};
  private static final String[] DEAD = {"0:26-0:30 dead-name"};
  private static final String PULLS = "{\"workspace\": {\"configuration\": true}}";

  @TempDir Path folder;
  private String uri = "";
  private Path toml = Path.of("");

  @BeforeEach
  void makeRepository() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    uri = folder.resolve("A.java").toUri().toString();
    toml = folder.resolve("limn.toml");
  }

  @Test
  void takesInitializationOptions() {
    String options =
        """
        {"options": {"bad-name": {"name": "worse"}}, "select": null, "profile": "default"}""";
    try (TestSession session = TestSession.in(folder).options(options).start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, WORSE);
    }
    try (TestSession session =
        TestSession.in(folder).options("{\"limn\": " + options + "}").start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, WORSE);
    }
  }

  @Test
  void asksForSettingsWhereItCan() {
    try (TestSession session =
        TestSession.in(folder)
            .capabilities(PULLS)
            .options("{\"ignore\": [\"dead-name\"]}")
            .settings("{\"ignore\": [\"other:Bad\"]}")
            .start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, DEAD);
      session.client().set(JsonParser.parseString("{}"));
      session.changeSettings("null");
      session.awaitMarks(uri, USUAL);
    }
  }

  @Test
  void keepsTheOptionsOfAClientWithoutSettings() {
    try (TestSession session =
        TestSession.in(folder)
            .capabilities(PULLS)
            .options("{\"ignore\": [\"bad-name\"]}")
            .settings("null")
            .start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, DEAD);
      session.changeSettings("null");
      session.edit(uri, 2, "0:0-0:0", "\n");
      session.awaitMarks(uri, 2, "1:26-1:30 dead-name");
    }
  }

  @Test
  void takesChangedSettings() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, USUAL);
      session.changeSettings("{\"limn\": {\"ignore\": [\"naming\"]}}");
      session.awaitMarks(uri, DEAD);
      session.changeSettings("{\"limn\": {\"options\": {\"bad-name\": {\"name\": \"worse\"}}}}");
      session.awaitMarks(uri, WORSE);
    }
  }

  @Test
  void namesWhatIsWrongInSettingsAndTakesTheRest() {
    String options =
        """
        {"ignor": [], "ignore": ["bad-nam", "bad-name"], "caretDelay": "long",
         "severity": {"dead-name": "eror"}}""";
    try (TestSession session = TestSession.in(folder).options(options).start()) {
      String message = session.client().awaitShown("Settings of Limn").getMessage();
      assertTrue(message.contains("unknown key `ignor`; did you mean `ignore`?"), message);
      assertTrue(message.contains("did you mean `bad-name`?"), message);
      assertTrue(message.contains("did you mean `error`?"), message);
      assertTrue(message.contains("`caretDelay` is a number of milliseconds"), message);
      session.open(uri, TEXT);
      session.awaitMarks(uri, DEAD);
    }
  }

  @Test
  void namesSettingsThatAreNoObject() {
    try (TestSession session = TestSession.in(folder).options("[\"all\"]").start()) {
      session.client().awaitShown("the settings are no object");
      session.open(uri, TEXT);
      session.awaitMarks(uri, USUAL);
    }
  }

  @Test
  void letsTheFileWinOverTheEditor() throws IOException {
    Files.writeString(toml, "[options.bad-name]\nname = \"worse\"\n");
    try (TestSession session =
        TestSession.in(folder)
            .options("{\"options\": {\"bad-name\": {\"name\": \"dead\"}}}")
            .start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, WORSE);
    }
  }

  @Test
  void readsTheFileAgainWhenTheClientTellsOfIt() throws IOException {
    try (TestSession session =
        TestSession.in(folder)
            .capabilities(
                """
                {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true},
                  "didChangeConfiguration": {"dynamicRegistration": true}}}""")
            .start()) {
      List<Registration> registrations = session.client().awaitRegistration().getRegistrations();
      assertEquals(
          List.of("workspace/didChangeWatchedFiles", "workspace/didChangeConfiguration"),
          registrations.stream().map(Registration::getMethod).toList());
      assertTrue(registrations.get(0).getRegisterOptions().toString().contains("**/limn.toml"));
      session.open(uri, TEXT);
      session.awaitMarks(uri, USUAL);
      Files.writeString(toml, "ignore = [\"bad-name\"]\n");
      session
          .server()
          .getWorkspaceService()
          .didChangeWatchedFiles(
              new DidChangeWatchedFilesParams(
                  List.of(new FileEvent(toml.toUri().toString(), FileChangeType.Created))));
      session.awaitMarks(uri, DEAD);
    }
  }

  @Test
  void looksAtTheFileWhenADocumentIsSavedOrOpened() throws IOException {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, USUAL);
      Files.writeString(toml, "ignore = [\"bad-name\"]\n");
      session.save(uri);
      session.awaitMarks(uri, DEAD);
      Files.writeString(toml, "options.bad-name.name = \"worse\"\n");
      session.open(folder.resolve("B.java").toUri().toString(), "");
      session.awaitMarks(uri, WORSE);
    }
  }

  @Test
  void marksMistakesInTheFileAndKeepsTheLastGoodOne() throws IOException {
    Files.writeString(toml, "ignore = [\"bad-name\"]\n");
    String tomlUri = toml.toUri().toString();
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(uri, TEXT);
      session.awaitMarks(uri, DEAD);
      Files.writeString(toml, "profile = \"all\"\nignored = []\n");
      session.save(uri);
      session.awaitMarks(tomlUri, "1:0-1:12 configuration");
      session.edit(uri, 2, "0:0-0:0", "\n");
      session.awaitMarks(uri, 2, "1:26-1:30 dead-name");
      Files.writeString(toml, "profile = \"all\"\n");
      session.save(uri);
      session.awaitMarks(tomlUri);
    }
  }

  @Test
  void takesBackTheMarksOfAFileThatIsGone() throws IOException {
    Files.writeString(toml, "profile = \"al\"");
    String tomlUri = toml.toUri().toString();
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(uri, TEXT);
      session.awaitMarks(tomlUri, "0:0-0:14 configuration");
      Files.delete(toml);
      session.save(uri);
      session.awaitMarks(tomlUri);
    }
  }

  @Test
  void inspectsNoFileThatIsExcludedOrGenerated() throws IOException {
    Files.writeString(toml, "exclude = [\"legacy/\"]\n");
    try (TestSession session = TestSession.in(folder).start()) {
      for (String path : List.of("legacy/A.java", "target/generated-sources/A.java")) {
        String excluded = folder.resolve(path).toUri().toString();
        session.open(excluded, TEXT + "}");
        session.awaitMarks(excluded, 1);
      }
    }
  }

  @Test
  void readsTheFileOfTheWorkspaceForDocumentsThatAreNoFiles() throws IOException {
    Files.writeString(toml, "ignore = [\"bad-name\"]\n");
    try (TestSession session = TestSession.in(folder).start()) {
      session.open("untitled:Untitled-1", TEXT);
      session.awaitMarks("untitled:Untitled-1", DEAD);
    }
  }
}
