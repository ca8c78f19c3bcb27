package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KnowWordTest {

  private static final String TEXT = "class A { void Limning() { } }";
  private static final String WORD = "0:16-0:16";
  private static final String TITLE = "Add `limning` to the words of the project";

  @TempDir Path folder;

  private TestSession session(String workspaceEdit) throws IOException {
    return session(workspaceEdit, true);
  }

  private TestSession session(String workspaceEdit, boolean tellsWhatIsOpen) throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    return TestSession.in(folder)
        .catalogue(Samples.with(new Samples.StrangeWord()))
        .capabilities(
            """
            {"workspace": {"workspaceEdit": %s},
             "textDocument": {"synchronization": {"dynamicRegistration": %s}, "codeAction": {
               "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
               "dataSupport": true,
               "resolveSupport": {"properties": ["edit"]}}}}\
            """
                .formatted(workspaceEdit, tellsWhatIsOpen))
        .start();
  }

  private String open(TestSession session) {
    String uri = folder.resolve("src/A.java").toUri().toString();
    session.open(uri, TEXT);
    return uri;
  }

  @Test
  void writesIntoTheNearestFile() throws IOException {
    Files.writeString(folder.resolve("limn.toml"), "[options.strange-word]\nwords = [\"abc\"]\n");
    try (TestSession session = session("{\"documentChanges\": true}")) {
      String uri = open(session);
      WorkspaceEdit edit = session.resolve(session.action(TITLE, uri, WORD)).getEdit();
      assertEquals(1, edit.getDocumentChanges().size());
      TextDocumentEdit change = edit.getDocumentChanges().get(0).getLeft();
      assertEquals(
          folder.resolve("limn.toml").toUri().toString(), change.getTextDocument().getUri());
      assertEquals(
          List.of(new org.eclipse.lsp4j.TextEdit(Marks.range("1:9-1:9"), "\"limning\", ")),
          change.getEdits().stream().map(it -> it.getLeft()).toList());
    }
  }

  @Test
  void editsWhatIsOpenAsTheClientHasIt() throws IOException {
    Path file = folder.resolve("limn.toml");
    Files.writeString(file, "[options.strange-word]\nwords = [\"abc\"]\n");
    try (TestSession session = session("{\"documentChanges\": true}", false)) {
      String uri = open(session);
      session.open(file.toUri().toString(), "toml", "# new\n\n" + Files.readString(file));
      WorkspaceEdit edit = session.resolve(session.action(TITLE, uri, WORD)).getEdit();
      TextDocumentEdit change = edit.getDocumentChanges().get(0).getLeft();
      assertEquals(1, change.getTextDocument().getVersion());
      assertEquals(
          List.of(new org.eclipse.lsp4j.TextEdit(Marks.range("3:9-3:9"), "\"limning\", ")),
          change.getEdits().stream().map(it -> it.getLeft()).toList());
    }
  }

  @Test
  void writesTheFileItselfWhereItMayBeOpenUnseen() throws Exception {
    Path file = folder.resolve("limn.toml");
    Files.writeString(file, "[options.strange-word]\nwords = [\"abc\"]\n");
    try (TestSession session = session("{\"documentChanges\": true}", false)) {
      String uri = open(session);
      CodeAction action = session.action(TITLE, uri, WORD);
      assertNull(action.getEdit());
      assertEquals("limn.apply", action.getCommand().getCommand());
      session.execute("limn.apply", action.getCommand().getArguments().get(0));
      assertEquals(
          "[options.strange-word]\nwords = [\"limning\", \"abc\"]\n", Files.readString(file));
    }
  }

  @Test
  void createsAFileAtTheRootOfTheRepository() throws IOException {
    try (TestSession session =
        session("{\"documentChanges\": true, \"resourceOperations\": [\"create\"]}")) {
      String uri = open(session);
      WorkspaceEdit edit = session.resolve(session.action(TITLE, uri, WORD)).getEdit();
      String file = folder.resolve("limn.toml").toUri().toString();
      assertEquals(new CreateFile(file), edit.getDocumentChanges().get(0).getRight());
      TextDocumentEdit change = edit.getDocumentChanges().get(1).getLeft();
      assertEquals(file, change.getTextDocument().getUri());
      assertEquals(
          "[options.strange-word]\nwords = [\"limning\"]\n",
          change.getEdits().get(0).getLeft().getNewText());
    }
  }

  @Test
  void isNotOfferedWhereTheClientCannotDoIt() throws IOException {
    try (TestSession session = session("{\"documentChanges\": true}")) {
      assertFalse(session.titles(open(session), WORD).contains(TITLE));
    }
  }

  @Test
  void isNotOfferedWhereAnOverrideSaysTheWords() throws IOException {
    Files.writeString(
        folder.resolve("limn.toml"),
        "[[override]]\npaths = ['src/']\n[override.options.strange-word]\nwords = ['abc']\n");
    try (TestSession session = session("{\"documentChanges\": true}")) {
      assertFalse(session.titles(open(session), WORD).contains(TITLE));
    }
  }
}
