package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class HoverAndExplainTest {

  private static final int INVALID_PARAMS = -32602;
  private static final String A = "file:///a/A.java";
  private static final String TEXT = "class A { int bad, ugly; }";

  @TempDir Path folder;

  @Test
  void showsTheBeginningOfThePageOnAFinding() {
    try (TestSession session =
        TestSession.in(folder)
            .capabilities(
                """
                {"textDocument": {"hover": {"contentFormat": ["markdown", "plaintext"]}}}""")
            .start()) {
      session.open(A, TEXT);
      Hover hover = session.hover(A, 0, 15);
      assertEquals(
          new MarkupContent(
              "markdown",
              """
              **`bad` is a bad name** (`bad-name`)

              A name that is not good.
              Choose another one."""),
          hover.getContents().getRight());
      assertEquals(Marks.range("0:14-0:17"), hover.getRange());
    }
  }

  @Test
  void showsPlainTextToAClientThatKnowsNoMarkdown() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      MarkupContent content = session.hover(A, 0, 17).getContents().getRight();
      assertEquals("plaintext", content.getKind());
      assertTrue(content.getValue().startsWith("`bad` is a bad name (bad-name)\n\nA name"));
    }
  }

  @Test
  void showsNothingWhereThereIsNoMark() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      assertNull(session.hover(A, 0, 2));
      assertNull(session.hover(A, 0, 20));
    }
  }

  @Test
  void refusesPositionsOutsideOfTheText() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      for (Position position : List.of(new Position(3, 0), new Position(-1, 0))) {
        assertEquals(
            INVALID_PARAMS,
            TestSession.errorCode(
                session
                    .server()
                    .getTextDocumentService()
                    .hover(new HoverParams(new TextDocumentIdentifier(A), position))));
      }
      assertNull(session.hover(A, 0, 9999));
    }
  }

  @Test
  void explainsAsMarkdown() {
    try (TestSession session = TestSession.in(folder).start()) {
      for (String id : List.of("bad-name", "other:Bad")) {
        String page = session.execute("limn.explain", new JsonPrimitive(id));
        assertTrue(page.startsWith("# Name is bad\n\n`bad-name` (naming, warning)\n"), page);
        assertTrue(page.endsWith("What is not reported: the rest.\n"), page);
      }
      assertEquals(List.of(), session.client().shown());
    }
  }

  @Test
  void opensThePageWhereTheClientCan() throws IOException {
    try (TestSession session =
        TestSession.in(folder)
            .capabilities("{\"window\": {\"showDocument\": {\"support\": true}}}")
            .start()) {
      session.execute("limn.explain", shown("bad-name"));
      Path page = Path.of(URI.create(session.client().awaitDocument().getUri()));
      assertTrue(page.startsWith(folder.resolve("cache")), page.toString());
      assertTrue(Files.readString(page).startsWith("# Name is bad\n"));
    }
  }

  @Test
  void tellsTheBeginningWhereTheClientCannotShowMore() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      Command explain =
          session.actions(A, "0:14-0:14").stream()
              .map(action -> action.getLeft())
              .filter(command -> command.getTitle().equals("Explain `bad-name`"))
              .findFirst()
              .orElseThrow();
      session.execute(explain.getCommand(), explain.getArguments().get(0));
      assertTrue(
          session
              .client()
              .awaitShown("A name that is not good.")
              .getMessage()
              .contains("limn explain bad-name"));
    }
  }

  @Test
  void leavesThePageToAClientThatShowsItItself() {
    try (TestSession session =
        TestSession.in(folder)
            .capabilities("{\"experimental\": {\"limn\": {\"pages\": true}}}")
            .start()) {
      String page = session.execute("limn.explain", shown("bad-name"));
      assertTrue(page.startsWith("# Name is bad\n"), page);
      assertEquals(List.of(), session.client().shown());
    }
  }

  @Test
  void refusesUnknownCommandsAndInspections() {
    try (TestSession session = TestSession.in(folder).start()) {
      for (ExecuteCommandParams params :
          List.of(
              new ExecuteCommandParams("limn.dance", List.of()),
              new ExecuteCommandParams("limn.explain", List.of()),
              new ExecuteCommandParams("limn.explain", List.of(new JsonPrimitive("worse-name"))),
              new ExecuteCommandParams("limn.apply", List.of("x")))) {
        assertEquals(
            INVALID_PARAMS,
            TestSession.errorCode(session.server().getWorkspaceService().executeCommand(params)));
      }
    }
  }

  private static JsonObject shown(String id) {
    JsonObject argument = new JsonObject();
    argument.addProperty("id", id);
    argument.addProperty("show", true);
    return argument;
  }
}
