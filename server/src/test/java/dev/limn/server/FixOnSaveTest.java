package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.limn.highlight.Catalogue;
import dev.limn.text.PositionEncoding;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionTriggerKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file is saved by an editor that has all safe fixes applied, beside a formatter. */
@Timeout(60)
class FixOnSaveTest {

  private static final int CONTENT_MODIFIED = -32801;
  private static final String A = "file:///a/A.java";
  private static final String FIX_ALL = "source.fixAll.limn";
  private static final Catalogue CATALOGUE = Catalogue.load(FixOnSaveTest.class.getClassLoader());

  private static final String CAPABILITIES =
      """
      {"workspace": {"workspaceEdit": {"documentChanges": true}},
       "textDocument": {"codeAction": {
         "codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["source"]}},
         "dataSupport": true,
         "resolveSupport": {"properties": ["edit"]}}}}\
      """;

  /** The import was typed a moment ago; the semicolon after the method is one too many. */
  private static final String TYPED =
      """
      import java.util.List;

      class A {
        void m() {
        };
      }
      """;

  @TempDir Path folder;

  private TestSession open(String text) {
    TestSession session =
        TestSession.in(folder).catalogue(CATALOGUE).capabilities(CAPABILITIES).start();
    session.open(A, text);
    return session;
  }

  /** Asks as an editor does that saves. */
  private static List<CodeAction> onSave(TestSession session) {
    return actions(session, CodeActionTriggerKind.Automatic);
  }

  private static List<CodeAction> actions(TestSession session, CodeActionTriggerKind trigger) {
    CodeActionContext context = new CodeActionContext(List.of(), List.of(FIX_ALL));
    context.setTriggerKind(trigger);
    return session.actions(A, "0:0-0:0", context).stream().map(Either::getRight).toList();
  }

  /** The text after an action, whose only edit must be for a version: one to be undone. */
  private static String applied(TestSession session, CodeAction action, String text, int version) {
    var changes = session.resolve(action).getEdit().getDocumentChanges();
    assertEquals(1, changes.size());
    TextDocumentEdit edit = changes.get(0).getLeft();
    assertEquals(version, edit.getTextDocument().getVersion());
    SourceText source = SourceText.of(text);
    Stream<TextEdit> edits = edit.getEdits().stream().map(Either::getLeft);
    return source
        .apply(
            edits
                .map(each -> new dev.limn.text.TextEdit(range(source, each), each.getNewText()))
                .toList())
        .toString();
  }

  private static TextRange range(SourceText source, TextEdit edit) {
    return new TextRange(
        offset(source, edit.getRange().getStart()), offset(source, edit.getRange().getEnd()));
  }

  private static int offset(SourceText source, Position position) {
    return PositionEncoding.UTF16.offset(
        source, new dev.limn.text.LineColumn(position.getLine(), position.getCharacter()));
  }

  @Test
  void anImportThatWasJustTypedSurvives() {
    try (TestSession session = open(TYPED)) {
      String fixed = applied(session, onSave(session).get(0), TYPED, 1);

      assertEquals(TYPED.replace("};", "}"), fixed);
    }
  }

  /** Nor of an editor that does not say whether the user asked. */
  @Test
  void nothingIsOfferedWhereAllElseIsWell() {
    try (TestSession session = open(TYPED.replace("};", "}"))) {
      session.awaitMarks(A, "0:7-0:21 unused-import");

      assertEquals(List.of(), onSave(session));
      assertEquals(List.of(), session.titles(A, "0:0-0:0", FIX_ALL));
    }
  }

  @Test
  void whoAsksForAllFixesGetsThemAll() {
    try (TestSession session = open(TYPED)) {
      CodeAction all = actions(session, CodeActionTriggerKind.Invoked).get(0);

      String fixed = applied(session, all, TYPED, 1);

      assertEquals("class A {\n  void m() {\n  }\n}\n", fixed.stripLeading());
    }
  }

  /** When the formatter's edit reaches the server. */
  enum Formatter {
    BEFORE_THE_QUESTION,
    BEFORE_THE_EDIT,
    AFTER_THE_EDIT
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheTextIntactWhenAFormatterEditsMeanwhile(Formatter formatter) {
    String formatted = TYPED.replace("  void m() {\n  };", "    void m() {\n    };");
    try (TestSession session = open(TYPED)) {
      switch (formatter) {
        case BEFORE_THE_QUESTION -> session.replace(A, 2, formatted);
        case BEFORE_THE_EDIT -> {
          CodeAction stale = onSave(session).get(0);
          session.replace(A, 2, formatted);
          assertRefused(() -> session.resolve(stale));
        }
        case AFTER_THE_EDIT -> {
          String late = applied(session, onSave(session).get(0), TYPED, 1);
          assertEquals(TYPED.replace("};", "}"), late);
          // The editor has another version, and drops the edit.
          session.replace(A, 2, formatted);
        }
      }

      String fixed = applied(session, onSave(session).get(0), formatted, 2);

      assertEquals(formatted.replace("};", "}"), fixed);
      session.replace(A, 3, fixed);
      session.save(A);
      session.awaitMarks(A, 3, "0:7-0:21 unused-import");
      assertEquals(List.of(), onSave(session));
    }
  }

  private static void assertRefused(Runnable request) {
    CompletionException failed = assertThrows(CompletionException.class, request::run);
    ResponseErrorException refusal =
        assertInstanceOf(ResponseErrorException.class, failed.getCause());
    assertEquals(CONTENT_MODIFIED, refusal.getResponseError().getCode());
  }
}
