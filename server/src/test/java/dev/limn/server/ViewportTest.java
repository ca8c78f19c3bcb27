package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.server.Samples.SlowName;
import dev.limn.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is on screen is inspected first. In a file of 5,000 lines there is a bad name each hundred
 * lines, a name that takes long to read at its beginning, so that the server is told where one
 * looks before it goes on, and one in its middle, which nobody gets past.
 */
@Timeout(60)
class ViewportTest {

  private static final String A = "file:///a/A.java";
  private static final int LINES = 5000;
  private static final int MIDDLE = 2500;

  @TempDir Path folder;

  private static String text() {
    StringBuilder text = new StringBuilder("class A { { int slow; }\n");
    for (int line = 1; line < LINES; line++) {
      String name = line == MIDDLE ? "slow" : line % 100 == 0 ? "bad" : "x";
      text.append("  void f").append(line).append("() { int ").append(name).append("; }\n");
    }
    return text.append("}\n").toString();
  }

  @FunctionalInterface
  private interface Look {
    void at(TestSession session, TextDocumentIdentifier document);
  }

  /** Looks at a place, and waits until lines are marked that are behind the middle. */
  private void awaitMarked(List<Integer> wanted, Look look) throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session = TestSession.in(folder).catalogue(Samples.with(slow)).start()) {
      session.open(A, text());
      slow.started.acquire();
      session.pass(2);
      look.at(session, new TextDocumentIdentifier(A));
      assertTrue(session.status().working());
      slow.mayEnd.release();
      session
          .client()
          .awaitDiagnostics(
              A, m -> lines(m).containsAll(wanted) && !lines(m).contains(MIDDLE + 100));
    }
  }

  private static List<Integer> lines(PublishDiagnosticsParams message) {
    return message.getDiagnostics().stream()
        .map(diagnostic -> diagnostic.getRange().getStart().getLine())
        .toList();
  }

  @Test
  void whatOurClientTells() throws InterruptedException {
    awaitMarked(List.of(4000, 4100), (session, document) -> session.look(A, "3980:0-4120:0"));
  }

  @Test
  void whatAnEditorAsksHintsFor() throws InterruptedException {
    awaitMarked(
        List.of(4000, 4100),
        (session, document) ->
            session
                .server()
                .getTextDocumentService()
                .inlayHint(new InlayHintParams(document, Marks.range("3980:0-4120:0")))
                .join());
  }

  @Test
  void whatAnEditorAsksTokensFor() throws InterruptedException {
    awaitMarked(
        List.of(4400, 4500),
        (session, document) ->
            session
                .server()
                .getTextDocumentService()
                .semanticTokensRange(
                    new SemanticTokensRangeParams(document, Marks.range("4380:0-4520:0")))
                .join());
  }

  @Test
  void whereTheCaretIs() throws InterruptedException {
    awaitMarked(
        List.of(4300),
        (session, document) -> {
          var unused =
              session
                  .server()
                  .getTextDocumentService()
                  .codeAction(
                      new CodeActionParams(
                          document,
                          Marks.range("4290:0-4290:0"),
                          new CodeActionContext(List.of())));
        });
  }

  @Test
  void whereAnEditIs() throws InterruptedException {
    awaitMarked(List.of(4300), (session, document) -> session.edit(A, 2, "4290:0-4290:0", " "));
  }

  @Test
  void repeatsWhatItWasToldAndNotWhatItGuesses() {
    SourceText text = SourceText.of("\n".repeat(LINES));
    Viewport told = Viewport.told(text, List.of(Marks.range("10:0-20:0")));
    assertEquals(told, told.at(text, 4000));
    assertEquals(told, told.askedFor(text, Marks.range("500:0-600:0")));
    Viewport asked = Viewport.top(text).askedFor(text, Marks.range("500:0-600:0"));
    assertEquals(asked, asked.at(text, 550));
    assertEquals(1000, asked.at(text, 1060).ranges().get(0).start());
  }

  @Test
  void saysWhatIsWrongInAView() {
    for (String view :
        List.of("", ", \"ranges\": [null]", ", \"ranges\": [{\"start\": {\"line\": 0}}]")) {
      try (TestSession session = TestSession.in(folder).start()) {
        session.wire().notification("limn/visibleRanges", "{\"uri\": \"" + A + "\"" + view + "}");
        session.client().awaitLogged("limn/visibleRanges: No uri or no ranges");
        session.look(A, "0:0-1:0");
        session.open(A, "class A { int bad; }");
        session.look(A, "7:0-3:0");
        session.awaitMarks(A, 1, "0:14-0:17 bad-name");
      }
    }
  }
}
