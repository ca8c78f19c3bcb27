package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.server.Samples.SlowName;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PublicationTest {

  private static final String A = "file:///a/A.java";
  private static final String B = "file:///a/B.java";
  private static final String AT_ONCE = "{\"caretDelay\": 0}";
  private static final String TAGS =
      """
      {"textDocument": {"publishDiagnostics": {
        "relatedInformation": true, "tagSupport": {"valueSet": [1, 2]}}}}\
      """;

  @TempDir Path folder;

  @Test
  void publishesFindingsWithVersionCodeSourceAndData() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int bad; }");
      PublishDiagnosticsParams message = session.client().awaitDiagnostics(A, m -> true);
      assertEquals(1, message.getVersion());
      Diagnostic diagnostic = message.getDiagnostics().get(0);
      assertEquals(Marks.range("0:14-0:17"), diagnostic.getRange());
      assertEquals("bad-name", diagnostic.getCode().getLeft());
      assertEquals("limn", diagnostic.getSource());
      assertEquals("`bad` is a bad name", diagnostic.getMessage().getLeft());
      assertEquals(DiagnosticSeverity.Warning, diagnostic.getSeverity());
      assertEquals("{\"id\":\"bad-name\",\"fixes\":2}", diagnostic.getData().toString());
      assertNull(diagnostic.getCodeDescription());
      assertNull(diagnostic.getTags());
    }
  }

  @Test
  void tagsWhatIsUnnecessaryAndPointsToOtherPlacesWhereTheClientCan() {
    try (TestSession session = TestSession.in(folder).capabilities(TAGS).start()) {
      session.open(A, "class A { int dead; void twin() {} }");
      List<Diagnostic> diagnostics =
          session.client().awaitDiagnostics(A, m -> true).getDiagnostics();
      assertEquals(List.of(DiagnosticTag.Unnecessary), diagnostics.get(0).getTags());
      assertEquals(DiagnosticSeverity.Information, diagnostics.get(0).getSeverity());
      DiagnosticRelatedInformation other = diagnostics.get(1).getRelatedInformation().get(0);
      assertEquals("the other one", other.getMessage());
      assertEquals(A, other.getLocation().getUri());
      assertEquals(Marks.range("0:20-0:34"), other.getLocation().getRange());
    }
  }

  @Test
  void saysNothingOfTagsAndOtherPlacesToAClientThatCannotShowThem() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int dead; void twin() {} }");
      for (Diagnostic diagnostic :
          session.client().awaitDiagnostics(A, m -> true).getDiagnostics()) {
        assertNull(diagnostic.getTags());
        assertNull(diagnostic.getRelatedInformation());
      }
    }
  }

  @Test
  void followsEdits() {
    try (TestSession session = TestSession.in(folder).options(AT_ONCE).start()) {
      session.open(A, "class A { int bad; }");
      session.awaitMarks(A, 1, "0:14-0:17 bad-name");
      session.edit(A, 2, "0:17-0:17", "ly");
      session.awaitMarks(A, 2);
      session.edit(A, 3, "0:17-0:19", "");
      session.awaitMarks(A, 3, "0:14-0:17 bad-name");
    }
  }

  @Test
  void tellsAgainOfWhatWasReplacedByTheSame() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int bad; }");
      session.awaitMarks(A, 1, "0:14-0:17 bad-name");
      session.change(
          A,
          2,
          new TextDocumentContentChangeEvent(Marks.range("0:13-0:18"), ""),
          new TextDocumentContentChangeEvent(Marks.range("0:13-0:13"), " bad;"));
      session.awaitMarks(A, 2, "0:14-0:17 bad-name");
    }
  }

  @Test
  void followsManyEditsInOneMessage() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A {\r\n  int x;\n}");
      session.change(
          A,
          7,
          new TextDocumentContentChangeEvent(Marks.range("1:6-1:7"), "bad"),
          new TextDocumentContentChangeEvent(Marks.range("1:9-1:9"), ", y"),
          new TextDocumentContentChangeEvent(Marks.range("0:0-0:0"), "\n"));
      session.awaitMarks(A, 7, "2:6-2:9 bad-name");
    }
  }

  @Test
  void tellsOfSyntaxErrors() {
    try (TestSession session = TestSession.in(folder).options(AT_ONCE).start()) {
      session.open(A, "class A { int x }");
      List<Diagnostic> errors = session.client().awaitDiagnostics(A, m -> true).getDiagnostics();
      assertEquals(1, errors.size());
      assertEquals(DiagnosticSeverity.Error, errors.get(0).getSeverity());
      session.edit(A, 2, "0:15-0:15", ";");
      session.awaitMarks(A, 2);
    }
  }

  @Test
  void tellsOfSyntaxErrorsBeforeAnythingIsInspected() throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session =
        TestSession.in(folder).catalogue(Samples.with(slow)).options(AT_ONCE).start()) {
      session.open(A, "class A { int slow }");
      slow.started.acquire();
      assertEquals(1, session.marks(A, 1).size());
      slow.mayEnd.release();
    }
  }

  @Test
  void movesFindingsAtOnceAndVerifiesThemLater() throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session = TestSession.in(folder).catalogue(Samples.with(slow)).start()) {
      slow.mayEnd.release();
      session.open(A, "class A { int bad, slow; }");
      session.awaitMarks(A, 1, "0:14-0:17 bad-name", "0:19-0:23 slow-name");
      session.edit(A, 2, "0:0-0:0", "\n");
      session.awaitMarks(A, 2, "1:14-1:17 bad-name", "1:19-1:23 slow-name");
      session.edit(A, 3, "1:14-1:17", "x");
      session.awaitMarks(A, 3, "1:17-1:21 slow-name");
      slow.mayEnd.release();
    }
  }

  @Test
  void sendsNothingWhereNothingChanged() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int bad; /* */ }");
      session.marks(A, 1);
      session.edit(A, 2, "0:21-0:21", "x");
      session.edit(A, 3, "0:21-0:22", "");
      session.edit(A, 4, "0:0-0:0", " ");
      session.awaitMarks(A, 4, "0:15-0:18 bad-name");
      assertEquals(
          List.of(1, 4),
          session.client().published(A).stream()
              .map(PublishDiagnosticsParams::getVersion)
              .toList());
    }
  }

  @Test
  void marksNoHints() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int ugly, bad; }");
      session.awaitMarks(A, 1, "0:20-0:23 bad-name");
    }
  }

  @Test
  void publishesAThousandAtMostErrorsFirst() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { " + "{ int bad; } ".repeat(1200) + "int x }");
      PublishDiagnosticsParams all =
          session.client().awaitDiagnostics(A, PublicationTest::says202More);
      assertEquals(1000, all.getDiagnostics().size());
      assertEquals(
          1,
          all.getDiagnostics().stream()
              .filter(diagnostic -> diagnostic.getSeverity() == DiagnosticSeverity.Error)
              .count());
    }
  }

  private static boolean says202More(PublishDiagnosticsParams message) {
    String first = message.getDiagnostics().get(0).getMessage().getLeft();
    return first.equals("202 more findings in this file are not shown");
  }

  @Test
  void clearsADocumentThatIsClosed() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int bad; }");
      session.marks(A, 1);
      session.closeDocument(A);
      session.awaitMarks(A);
      session.open(A, "class A { int bad; }");
      session.client().awaitDiagnostics(A, m -> session.client().published(A).size() == 3);
    }
  }

  @Test
  void keepsAClosedDocumentClear() throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session = TestSession.in(folder).catalogue(Samples.with(slow)).start()) {
      session.open(A, "class A { int slow x }");
      slow.started.acquire();
      session.marks(A, 1);
      session.closeDocument(A);
      session.awaitMarks(A);
      slow.cancelled.acquire();
      slow.mayEnd.release();
      session.open(B, "class B { int bad; }");
      session.marks(B, 1);
      assertEquals(2, session.client().published(A).size());
    }
  }

  @Test
  void endsTheInspectionOfAnOlderVersion() throws InterruptedException {
    SlowName slow = new SlowName();
    try (TestSession session = TestSession.in(folder).catalogue(Samples.with(slow)).start()) {
      session.open(A, "class A { int slow; }");
      slow.started.acquire();
      session.edit(A, 2, "0:14-0:18", "bad");
      slow.cancelled.acquire();
      session.awaitMarks(A, 2, "0:14-0:17 bad-name");
    }
  }

  @Test
  void inspectsDocumentsThatAreNoFiles() {
    try (TestSession session = TestSession.in(folder).start()) {
      for (String uri :
          List.of("untitled:Untitled-1", "jdt://contents/a.jar/A.class?=x", "git:/a b")) {
        session.open(uri, "class A { int bad; }");
        session.awaitMarks(uri, 1, "0:14-0:17 bad-name");
      }
    }
  }

  @Test
  void leavesOtherLanguagesAlone() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open("file:///a/limn.toml", "toml", "bad = 1");
      session.open(A, "class A { int bad; }");
      session.marks(A, 1);
      assertEquals(List.of(), session.client().published("file:///a/limn.toml"));
    }
  }

  @Test
  void tellsOnceOfAnInspectionThatFails() {
    try (TestSession session = TestSession.in(folder).start()) {
      session.open(A, "class A { int crash, bad; }");
      session.awaitMarks(A, 1, "0:21-0:24 bad-name");
      assertTrue(session.client().awaitShown("crash-name").getMessage().contains("too much"));
      session.open(B, "class B { int crash, bad; }");
      session.marks(B, 1);
      assertEquals(1, session.client().shown().size());
    }
  }
}
