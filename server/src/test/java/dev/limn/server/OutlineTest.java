package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class OutlineTest {

  private static final String A = "file:///a/A.java";
  private static final TextDocumentIdentifier DOCUMENT = new TextDocumentIdentifier(A);
  private static final String TEXT =
      """
      import a.B;
      import c.D;

      class A {
        int f() {
          return g(
              1);
        }
      }
      """;

  @TempDir Path folder;

  @Test
  void listsSymbols() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      List<DocumentSymbol> symbols =
          documents(session).documentSymbol(new DocumentSymbolParams(DOCUMENT)).join().stream()
              .map(symbol -> symbol.getRight())
              .toList();

      assertEquals(List.of("A"), symbols.stream().map(DocumentSymbol::getName).toList());
      assertEquals(Marks.range("3:6-3:7"), symbols.get(0).getSelectionRange());
      DocumentSymbol method = symbols.get(0).getChildren().get(0);
      assertEquals("f()", method.getName());
      assertEquals("int", method.getDetail());
      assertEquals(Marks.range("4:2-7:3"), method.getRange());
    }
  }

  @Test
  void foldsLinesAndLeavesTheClosingBrace() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      List<FoldingRange> folds =
          documents(session).foldingRange(new FoldingRangeRequestParams(DOCUMENT)).join();

      assertEquals(
          List.of("0-1 imports", "3-7 null", "4-6 null"),
          folds.stream()
              .map(f -> f.getStartLine() + "-" + f.getEndLine() + " " + f.getKind())
              .toList());
    }
  }

  @Test
  void growsSelections() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      SelectionRangeParams around =
          new SelectionRangeParams(DOCUMENT, List.of(new Position(5, 11), new Position(0, 0)));
      List<SelectionRange> found = documents(session).selectionRange(around).join();

      assertEquals(2, found.size());
      assertEquals(Marks.range("5:11-5:12"), found.get(0).getRange());
      assertEquals(Marks.range("5:11-6:10"), found.get(0).getParent().getRange());
    }
  }

  @Test
  void growsSelectionsInALongChain() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int x = a" + " + a".repeat(50_000) + "; }");
      SelectionRangeParams first = new SelectionRangeParams(DOCUMENT, List.of(new Position(0, 18)));
      List<SelectionRange> found = documents(session).selectionRange(first).join();

      assertEquals(Marks.range("0:18-0:19"), found.get(0).getRange());
      assertEquals(Marks.range("0:18-0:23"), found.get(0).getParent().getRange());
      assertEquals(
          Outlines.MOST_SELECTIONS,
          Stream.iterate(found.get(0), Objects::nonNull, SelectionRange::getParent).count());
    }
  }

  @Test
  void tellsWhatChangedInTokens() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      SemanticTokens before =
          documents(session).semanticTokensFull(new SemanticTokensParams(DOCUMENT)).join();
      session.edit(A, 2, "4:6-4:7", "longer");
      SemanticTokensDelta delta =
          documents(session)
              .semanticTokensFullDelta(
                  new SemanticTokensDeltaParams(DOCUMENT, before.getResultId()))
              .join()
              .getRight();
      SemanticTokens after =
          documents(session)
              .semanticTokensFullDelta(new SemanticTokensDeltaParams(DOCUMENT, "unknown"))
              .join()
              .getLeft();

      assertEquals(after.getData(), applied(before, delta));
      assertEquals(1, delta.getEdits().get(0).getData().size());
    }
  }

  @Test
  void tellsTokensOfARange() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, TEXT);
      SemanticTokens tokens =
          documents(session)
              .semanticTokensRange(new SemanticTokensRangeParams(DOCUMENT, Marks.range("5:0-6:0")))
              .join();

      assertEquals(
          "[5, 11, 1]", tokens.getData().stream().limit(3).collect(Collectors.toList()).toString());
      assertEquals(5, tokens.getData().size());
      assertTrue(TokenData.LEGEND.getTokenTypes().contains("enumMember"));
    }
  }

  private static List<Integer> applied(SemanticTokens before, SemanticTokensDelta delta) {
    List<Integer> data = new ArrayList<>(before.getData());
    for (SemanticTokensEdit edit : delta.getEdits()) {
      data.subList(edit.getStart(), edit.getStart() + edit.getDeleteCount()).clear();
      data.addAll(edit.getStart(), edit.getData());
    }
    return data;
  }

  private static TextDocumentService documents(TestSession session) {
    return session.server().getTextDocumentService();
  }
}
