package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a client should not send, and the server lives through. */
@Timeout(60)
class RobustnessTest {

  private static final int INVALID_PARAMS = -32602;
  private static final int REQUEST_FAILED = -32803;
  private static final String A = "file:///a/A.java";
  private static final String TEXT = "class A { int bad; }";
  private static final String BAD = "0:14-0:17 bad-name";
  private static final String LOST = "0:0-0:0 out-of-step";

  @TempDir Path folder;

  @Test
  void refusesUnknownDocuments() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.edit(A, 2, "0:0-0:0", "x");
      session.client().awaitLogged("textDocument/didChange: Not open: " + A);
      session.save(A);
      session.client().awaitLogged("textDocument/didSave: Not open: " + A);
      session.closeDocument(A);
      session.client().awaitLogged("textDocument/didClose: Not open: " + A);
      assertEquals(
          INVALID_PARAMS,
          TestSession.errorCode(
              session
                  .server()
                  .getTextDocumentService()
                  .hover(new HoverParams(new TextDocumentIdentifier(A), new Position(0, 0)))));
      assertServes(session);
    }
  }

  @Test
  void takesVersionsThatAreLeftOutOrStay() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      session.edit(A, 5, "0:0-0:0", "\n");
      session.edit(A, 5, "0:0-0:0", "\n");
      session.awaitMarks(A, 5, "2:14-2:17 bad-name");
    }
  }

  @Test
  void saysThatADocumentIsLostIfAVersionIsOlder() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      session.edit(A, 5, "0:0-0:0", "\n");
      session.awaitMarks(A, 5, "1:14-1:17 bad-name");
      session.edit(A, 3, "0:0-0:0", "\n\n\n");
      session.client().awaitLogged("Version 3 of " + A + " comes after version 5");
      session.awaitMarks(A, LOST);
      session.replace(A, 2, TEXT);
      session.client().awaitLogged("Version 2 of " + A + " comes after version 3");
      session.edit(A, 3, "0:0-0:0", "\n");
      session.replace(A, 4, TEXT);
      session.awaitMarks(A, 4, BAD);
    }
  }

  @Test
  void takesColumnsPastTheEndOfALineForItsEnd() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      session.edit(A, 2, "0:9999-0:9999", "\nclass B { int bad; }");
      session.awaitMarks(A, 2, BAD, "1:14-1:17 bad-name");
    }
  }

  @Test
  void takesTheLineAfterTheLastForTheEnd() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      session.edit(A, 2, "0:0-1:0", "\n" + TEXT);
      session.awaitMarks(A, "1:14-1:17 bad-name");
    }
  }

  @Test
  void saysThatADocumentIsLostAndIgnoresItsEdits() {
    for (String range : List.of("7:0-7:0", "0:9-0:3", "2:0-2:0", "1:1-1:1")) {
      try (TestSession session = TestSession.in(folder).start()) {
        lose(session, A, range);
        session.edit(A, 3, "0:0-0:0", "\n");
        assertEquals(
            REQUEST_FAILED,
            TestSession.errorCode(
                session
                    .server()
                    .getTextDocumentService()
                    .hover(new HoverParams(new TextDocumentIdentifier(A), new Position(0, 0)))));
        assertServes(session);
        assertEquals(2, session.client().published(A).size());
      }
    }
  }

  @Test
  void saysThatADocumentIsLostIfAnEditCannotBeRead() {
    for (String change :
        List.of(
            """
            "text": "x", "range":
              {"start": {"line": 0, "character": 0}, "end": {"line": 4294967295, "character": 0}}\
            """,
            """
            "text": "x", "range": {"start": {"line": 0}}\
            """,
            """
            "text": null\
            """)) {
      try (TestSession session = TestSession.in(folder).start()) {
        session.open(A, TEXT);
        session.awaitMarks(A, 1, BAD);
        session
            .wire()
            .notification(
                "textDocument/didChange",
                """
                {"textDocument": {"uri": "%s", "version": 2}, "contentChanges": [{%s}]}\
                """
                    .formatted(A, change));
        session.awaitMarks(A, LOST);
        session.replace(A, 3, TEXT);
        session.awaitMarks(A, 3, BAD);
      }
    }
  }

  @Test
  void findsALostDocumentByItsWholeText() {
    try (TestSession session = TestSession.in(folder).start()) {
      lose(session, A, "7:0-7:0");
      session.change(
          A,
          3,
          new TextDocumentContentChangeEvent(Marks.range("40:0-40:0"), "lost anyway"),
          new TextDocumentContentChangeEvent("\n" + TEXT),
          new TextDocumentContentChangeEvent(Marks.range("0:0-0:0"), "\n"));
      session.awaitMarks(A, 3, "2:14-2:17 bad-name");
    }
  }

  @Test
  void findsALostDocumentWhenItIsOpenedAgain() {
    try (TestSession session = TestSession.in(folder).start()) {
      lose(session, A, "7:0-7:0");
      session.closeDocument(A);
      session.awaitMarks(A);
      session.open(A, "\n" + TEXT);
      session.awaitMarks(A, "1:14-1:17 bad-name");
    }
  }

  @Test
  void findsALostDocumentWhenItIsSaved() throws IOException {
    Path file = folder.resolve("A.java");
    String uri = file.toUri().toString();
    try (TestSession session = TestSession.in(folder).start()) {
      lose(session, uri, "7:0-7:0");
      Files.writeString(file, "\n" + TEXT);
      session.edit(uri, 3, "0:0-0:0", "\n");
      session.save(uri);
      session.awaitMarks(uri, 3, "1:14-1:17 bad-name");
      session.edit(uri, 4, "0:0-0:0", "\n");
      session.awaitMarks(uri, 4, "2:14-2:17 bad-name");
    }
  }

  @Test
  void takesADocumentThatIsOpenedTwice() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      session.marks(A, 1);
      session.open(A, "\n" + TEXT);
      session.awaitMarks(A, "1:14-1:17 bad-name");
    }
  }

  @Test
  void livesThroughMalformedMessages() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      session.marks(A, 1);
      session.wire().send("{\"jsonrpc\": \"2.0\", \"method\": \"textDocument/didChange\", ");
      session.wire().raw("nonsense\r\n\r\nContent-Length: x\r\n\r\n");
      session.wire().notification("textDocument/didChange", "{\"textDocument\": {}}");
      session.edit(A, 2, "0:0-0:0", "\n");
      session.awaitMarks(A, 2, "1:14-1:17 bad-name");
    }
  }

  @Test
  void livesThroughAnyEdits() {
    Random random = new Random(20_261_121);
    String pieces = "{}()\"'/*;\n\r\\u0000\uD83D bad int class A";
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      for (int version = 2; version < 400; version++) {
        int start = random.nextInt(30);
        String range = "0:%d-0:%d".formatted(start, start + random.nextInt(6));
        int piece = random.nextInt(pieces.length());
        session.edit(
            A, version, range, pieces.substring(piece, random.nextInt(piece, pieces.length())));
      }
      session.replace(A, 400, TEXT);
      session.awaitMarks(A, BAD);
      assertServes(session);
    }
  }

  @Test
  void livesThroughDeepNesting() {
    String deep = "class A { int bad, x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + "; }";
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, deep);
      session.client().awaitDiagnostics(A, m -> Marks.of(m).contains(BAD));
      session.replace(A, 2, TEXT);
      session.awaitMarks(A, BAD);
      assertServes(session);
    }
  }

  @Test
  void knowsADocumentByAllWaysToWriteItsUri() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open("file:///c%3A/my%20code/%C3%A4.java", TEXT);
      session.edit("file:///c:/my%20code/\u00e4.java", 2, "0:0-0:0", "\n");
      session.awaitMarks("file:///c%3A/my%20code/%C3%A4.java", 2, "1:14-1:17 bad-name");
      session.closeDocument("file:///c:/my%20code/%c3%a4.java");
      session.awaitMarks("file:///c%3A/my%20code/%C3%A4.java");
    }
  }

  @Test
  void inspectsADocumentWhateverItsUri() {
    try (TestSession session = TestSession.in(folder).start()) {
      for (String uri :
          List.of(
              "",
              "A",
              "no uri %zz",
              "untitled:Untitled-1",
              "jar:file:///a.jar!/A.java",
              "git:/a/A.java?%7B%7D#x",
              "file:",
              "file:A.java",
              "file:///",
              "file://host/share/A.java",
              "file:///a/%00.java",
              "file:///a/../../..",
              "file:///" + "long/".repeat(2_000) + "A.java")) {
        session.open(uri, TEXT);
        session.awaitMarks(uri, 1, BAD);
        session.closeDocument(uri);
        session.awaitMarks(uri);
      }
      assertEquals(List.of(), session.client().shown());
    }
  }

  private static void lose(TestSession session, String uri, String range) {
    session.open(uri, TEXT);
    session.awaitMarks(uri, 1, BAD);
    session.edit(uri, 2, range, "x");
    session.client().awaitLogged("A change of " + uri + " cannot be followed");
    session
        .client()
        .awaitDiagnostics(uri, m -> m.getVersion() == null && Marks.of(m).equals(List.of(LOST)));
  }

  private static void assertServes(TestSession session) {
    String other = "file:///b/B.java";
    session.open(other, TEXT);
    session.awaitMarks(other, 1, BAD);
    assertTrue(session.hover(other, 0, 15).getContents().isRight());
  }
}
