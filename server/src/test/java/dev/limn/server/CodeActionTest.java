package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.limn.server.Samples.EndlessFix;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class CodeActionTest {

  private static final int CONTENT_MODIFIED = -32801;
  private static final int REQUEST_FAILED = -32803;
  private static final int INVALID_PARAMS = -32602;
  private static final String A = "file:///a/A.java";
  private static final String BAD = "0:14-0:17";
  private static final String TEXT = "class A { int bad; }";

  /** What a client without resolving announces. */
  private static final String INLINE =
      """
      {"textDocument": {"codeAction": {
        "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}}}}\
      """;

  /** What a client with all that there is announces. */
  private static final String RESOLVING =
      """
      {"workspace": {"workspaceEdit": {"documentChanges": true}},
       "textDocument": {"codeAction": {
         "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}},
         "dataSupport": true,
         "resolveSupport": {"properties": ["edit"]}}}}\
      """;

  private static final String APPLYING = "{\"workspace\": {\"applyEdit\": true}}";

  @TempDir Path folder;

  @Test
  void offersFixesThenSuppressionThenExplanation() {
    try (TestSession session = TestSession.in(folder).capabilities(INLINE).start()) {
      session.open(A, TEXT);
      assertEquals(
          List.of(
              "Rename to `good`",
              "Rename to `best` (unsafe: another one may be called so)",
              "Apply all safe fixes in this file",
              "Suppress `bad-name` here",
              "Explain `bad-name`"),
          session.titles(A, "0:15-0:15"));
      assertEquals(List.of(), session.titles(A, "0:0-0:3"));
    }
  }

  @Test
  void putsEditsInlineForAClientThatResolvesNothing() {
    try (TestSession session = TestSession.in(folder).capabilities(INLINE).start()) {
      session.open(A, TEXT);
      CodeAction fix = session.action("Rename to `good`", A, BAD);
      assertEquals(CodeActionKind.QuickFix, fix.getKind());
      assertTrue(fix.getIsPreferred());
      assertNull(fix.getData());
      assertNull(fix.getEdit().getDocumentChanges());
      assertEquals(
          List.of(new TextEdit(Marks.range(BAD), "good")), fix.getEdit().getChanges().get(A));
      assertEquals("bad-name", fix.getDiagnostics().get(0).getCode().getLeft());
      assertFalse(
          session
              .action("Rename to `best` (unsafe: another one may be called so)", A, BAD)
              .getIsPreferred());
    }
  }

  @Test
  void resolvesEditsForAVersionWhereTheClientCan() {
    try (TestSession session = TestSession.in(folder).capabilities(RESOLVING).start()) {
      assertTrue(
          session
              .greeting()
              .getCapabilities()
              .getCodeActionProvider()
              .getRight()
              .getResolveProvider());
      session.open(A, TEXT);
      CodeAction fix = session.action("Rename to `good`", A, BAD);
      assertNull(fix.getEdit());
      WorkspaceEdit edit = session.resolve(fix).getEdit();
      assertTrue(edit.getChanges().isEmpty());
      TextDocumentEdit versioned = edit.getDocumentChanges().get(0).getLeft();
      assertEquals(A, versioned.getTextDocument().getUri());
      assertEquals(1, versioned.getTextDocument().getVersion());
      assertEquals(new TextEdit(Marks.range(BAD), "good"), versioned.getEdits().get(0).getLeft());
    }
  }

  @Test
  void refusesAnActionOfAnOlderVersion() {
    try (TestSession session = TestSession.in(folder).capabilities(RESOLVING).start()) {
      session.open(A, TEXT);
      CodeAction fix = session.action("Rename to `good`", A, BAD);
      session.edit(A, 2, "0:0-0:0", "\n");
      assertEquals(
          CONTENT_MODIFIED,
          TestSession.errorCode(session.server().getTextDocumentService().resolveCodeAction(fix)));
    }
  }

  @Test
  void refusesActionsThatItDidNotMake() {
    try (TestSession session = TestSession.in(folder).capabilities(RESOLVING).start()) {
      session.open(A, TEXT);
      CodeAction fix = session.action("Rename to `good`", A, BAD);
      JsonObject data = (JsonObject) fix.getData();
      data.addProperty("fix", 7);
      assertEquals(REQUEST_FAILED, resolveError(session, fix));
      data.addProperty("finding", -1);
      assertEquals(REQUEST_FAILED, resolveError(session, fix));
      data.remove("what");
      assertEquals(INVALID_PARAMS, resolveError(session, fix));
      fix.setData("text");
      assertEquals(INVALID_PARAMS, resolveError(session, fix));
    }
  }

  private static int resolveError(TestSession session, CodeAction action) {
    return TestSession.errorCode(
        session.server().getTextDocumentService().resolveCodeAction(action));
  }

  @Test
  void suppressesWithAComment() {
    try (TestSession session = TestSession.in(folder).capabilities(INLINE).start()) {
      session.open(A, "class A {\n  int bad;\n}\n");
      CodeAction suppress = session.action("Suppress `bad-name` here", A, "1:6-1:6");
      List<TextEdit> edits = suppress.getEdit().getChanges().get(A);
      assertEquals(1, edits.size());
      assertTrue(edits.get(0).getNewText().contains("limn-ignore bad-name"));
    }
  }

  @Test
  void fixesAllThatIsSafe() {
    try (TestSession session = TestSession.in(folder).capabilities(RESOLVING).start()) {
      session.open(
          A, "class A {\n  int bad;\n  int x;\n  int y(int bad) {\n    return bad;\n  }\n}");
      CodeAction all =
          session.resolve(
              session.action("Apply all safe fixes in this file", A, "0:0-0:0", "source.fixAll"));
      assertEquals("source.fixAll.limn", all.getKind());
      List<String> edits =
          all.getEdit().getDocumentChanges().get(0).getLeft().getEdits().stream()
              .map(Either::getLeft)
              .map(TextEdit::getNewText)
              .toList();
      assertEquals(List.of("  int good;\n", "  int y(int good) {\n    return good;\n"), edits);
    }
  }

  @Test
  void offersOnlyTheKindsThatAreWanted() {
    try (TestSession session = TestSession.in(folder).capabilities(RESOLVING).start()) {
      session.open(A, "class A { int bad, ugly; }");
      String all = "0:14-0:23";
      List<String> fixAll = List.of("Apply all safe fixes in this file");
      for (String kind : List.of("source", "source.fixAll", "source.fixAll.limn")) {
        assertEquals(fixAll, session.titles(A, "0:0-0:0", kind), kind);
      }
      assertEquals(List.of(), session.titles(A, all, "source.organizeImports"));
      assertEquals(List.of(), session.titles(A, all, "source.fixAll.limn.more"));
      assertEquals(List.of(), session.titles(A, all, "quick"));
      assertEquals(List.of("Make it nice"), session.titles(A, all, "refactor"));
      assertEquals("Rename to `good`", session.titles(A, all, "quickfix").get(0));
      assertFalse(session.titles(A, all, "quickfix").contains("Make it nice"));
    }
  }

  @Test
  void offersFixAllOnItsOwnOnlyToWhoAsks() {
    try (TestSession session = TestSession.in(folder).capabilities(RESOLVING).start()) {
      session.open(A, TEXT);
      CodeActionContext automatic = new CodeActionContext(List.of());
      automatic.setTriggerKind(CodeActionTriggerKind.Automatic);
      assertTrue(
          session.actions(A, BAD, automatic).stream()
              .noneMatch(action -> action.getRight().getKind().startsWith("source")));
      assertEquals(List.of(), session.titles(A, "0:0-0:3"));
    }
  }

  @Test
  void offersHintsAtTheCaretAlone() {
    try (TestSession session = TestSession.in(folder).capabilities(INLINE).start()) {
      session.open(A, "class A { int ugly; }");
      CodeAction fix = session.action("Make it nice", A, "0:18-0:18");
      assertEquals(CodeActionKind.RefactorRewrite, fix.getKind());
      assertNull(fix.getDiagnostics());
      assertNotNull(fix.getEdit());
      assertEquals(
          List.of("Make it nice", "Apply all safe fixes in this file"),
          session.titles(A, "0:18-0:18"));
      assertEquals(List.of(), session.titles(A, "0:2-0:2"));
    }
  }

  @Test
  void offersFixesOfTheDiagnosticsThatTheClientNames() {
    try (TestSession session = TestSession.in(folder).capabilities(INLINE).start()) {
      session.open(A, TEXT);
      Diagnostic published =
          session.client().awaitDiagnostics(A, m -> true).getDiagnostics().get(0);
      Diagnostic other = new Diagnostic(Marks.range(BAD), "x");
      CodeActionContext context = new CodeActionContext(List.of(published, other));
      assertEquals(
          "Rename to `good`", session.actions(A, "0:0-0:0", context).get(0).getRight().getTitle());
      assertEquals(List.of(), session.actions(A, "0:0-0:0", new CodeActionContext(List.of(other))));
    }
  }

  @Test
  void givesCommandsToAClientThatKnowsNoMore() {
    try (TestSession session = TestSession.in(folder).capabilities(APPLYING).start()) {
      session.open(A, TEXT);
      Command fix = session.actions(A, BAD).get(0).getLeft();
      assertEquals("Rename to `good`", fix.getTitle());
      session.execute(fix.getCommand(), fix.getArguments().get(0));
      assertEquals(
          List.of(new TextEdit(Marks.range(BAD), "good")),
          session.client().awaitEdit().getEdit().getChanges().get(A));
    }
  }

  @Test
  void refusesPlacesOutsideOfTheText() {
    try (TestSession session = TestSession.in(folder).capabilities(INLINE).start()) {
      session.open(A, TEXT);
      for (String range : List.of("7:0-7:0", "0:9-0:3")) {
        assertEquals(INVALID_PARAMS, error(session, A, range));
      }
      assertEquals(INVALID_PARAMS, error(session, "file:///a/Unknown.java", BAD));
      assertEquals(5, session.actions(A, "0:14-0:9999").size());
    }
  }

  private static int error(TestSession session, String uri, String range) {
    return TestSession.errorCode(
        session
            .server()
            .getTextDocumentService()
            .codeAction(
                new CodeActionParams(
                    new TextDocumentIdentifier(uri),
                    Marks.range(range),
                    new CodeActionContext(List.of()))));
  }

  @Test
  void fixesThatTakeLongDelayNothingAndStopWhenTheTextChanges() throws InterruptedException {
    EndlessFix endless = new EndlessFix();
    try (TestSession session =
        TestSession.in(folder).catalogue(Samples.with(endless)).capabilities(RESOLVING).start()) {
      session.open(A, "class A { int bad, endless; }");
      CodeAction fix = session.action("Mend it", A, "0:19-0:26");
      CompletableFuture<CodeAction> first = resolving(session, fix);
      CompletableFuture<CodeAction> second = resolving(session, fix);
      endless.started.acquire(2);
      assertNotNull(session.hover(A, 0, 15));
      assertFalse(session.titles(A, BAD).isEmpty());
      assertFalse(first.isDone() || second.isDone());
      session.edit(A, 2, "0:0-0:0", " ");
      session.awaitMarks(A, 2, "0:15-0:18 bad-name", "0:20-0:27 endless-fix");
      endless.stopped.acquire(2);
      assertEquals(CONTENT_MODIFIED, TestSession.errorCode(first));
      assertEquals(CONTENT_MODIFIED, TestSession.errorCode(second));
    }
  }

  @Test
  void aFixThatTakesLongStopsWhenItIsNotWantedAnyMore() throws InterruptedException {
    EndlessFix endless = new EndlessFix();
    try (TestSession session =
        TestSession.in(folder).catalogue(Samples.with(endless)).capabilities(RESOLVING).start()) {
      session.open(A, "class A { int endless; }");
      CompletableFuture<CodeAction> fix =
          resolving(session, session.action("Mend it", A, "0:15-0:15"));
      endless.started.acquire();
      fix.cancel(false);
      endless.stopped.acquire();
    }
  }

  @Test
  void actionsThatTakeLongStopWhenTheyAreNotWantedAnyMore() throws InterruptedException {
    EndlessFix endless = new EndlessFix();
    try (TestSession session =
        TestSession.in(folder).catalogue(Samples.with(endless)).capabilities(INLINE).start()) {
      session.open(A, "class A { int endless; }");
      CompletableFuture<?> actions =
          session
              .server()
              .getTextDocumentService()
              .codeAction(
                  new CodeActionParams(
                      new TextDocumentIdentifier(A),
                      Marks.range("0:15-0:15"),
                      new CodeActionContext(List.of())));
      endless.started.acquire();
      actions.cancel(false);
      endless.stopped.acquire();
    }
  }

  @Test
  void aCommandThatTakesLongStopsWhenItIsNotWantedAnyMore() throws InterruptedException {
    EndlessFix endless = new EndlessFix();
    try (TestSession session =
        TestSession.in(folder).catalogue(Samples.with(endless)).capabilities(APPLYING).start()) {
      session.open(A, "class A { int endless; }");
      Command fix = session.actions(A, "0:15-0:15").get(0).getLeft();
      CompletableFuture<?> done =
          session
              .server()
              .getWorkspaceService()
              .executeCommand(new ExecuteCommandParams(fix.getCommand(), fix.getArguments()));
      endless.started.acquire();
      done.cancel(false);
      endless.stopped.acquire();
    }
  }

  private static CompletableFuture<CodeAction> resolving(TestSession session, CodeAction action) {
    return session.server().getTextDocumentService().resolveCodeAction(action);
  }
}
