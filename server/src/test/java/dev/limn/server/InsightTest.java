package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.server.LastWork.Entry;
import dev.limn.server.SyntaxView.Item;
import dev.limn.server.SyntaxView.Question;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TraceValue;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is told of the syntax tree of a document, and of what its last version made run. */
@Timeout(60)
class InsightTest {

  private static final String A = "file:///a/A.java";

  @TempDir Path folder;
  private TestSession session;

  @BeforeEach
  void start() {
    session = TestSession.in(folder).start();
    session.open(A, "class A {\n  int bad;\n  int good;\n}\n");
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void tellsTheChildrenOfEachElement() {
    Item type = children(List.of()).get(0);
    assertEquals("CLASS_DECLARATION", type.kind());
    assertEquals(Marks.range("0:0-3:1"), type.range());
    List<Item> inside = children(List.of(0));
    assertEquals(type.children(), inside.size());
    assertTrue(inside.stream().anyMatch(item -> "A".equals(item.text())), inside.toString());
  }

  @Test
  void refusesAPathThatLeadsNowhere() {
    for (List<Integer> path : List.of(List.of(0, 77), List.of(-1), Arrays.asList(0, null))) {
      var answer = session.insight().syntaxTree(new Question(A, path, null));
      assertEquals(ResponseErrorCode.InvalidParams.getValue(), TestSession.errorCode(answer));
    }
  }

  @Test
  void tellsTheWayToAPosition() {
    List<Integer> path = pathOf(new Position(1, 7));
    Item token = children(path.subList(0, path.size() - 1)).get(path.get(path.size() - 1));
    assertEquals("bad", token.text());
    assertEquals(Marks.range("1:6-1:9"), token.range());
  }

  @Test
  void tellsTheWayInTheNewestVersion() {
    session.edit(A, 2, "1:6-1:9", "longer");
    List<Integer> path = pathOf(new Position(1, 11));
    Item token = children(path.subList(0, path.size() - 1)).get(path.get(path.size() - 1));
    assertEquals("longer", token.text());
  }

  @Test
  void tellsWhatTheLastEditMadeRun() {
    assertEquals(List.of("unseen"), reasons(lastWork()));
    session.edit(A, 2, "1:6-1:9", "bade");
    LastWork work = lastWork();
    assertEquals(2, work.version());
    assertEquals(0, work.more());
    assertTrue(!work.runs().isEmpty());
    for (Entry run : work.runs()) {
      assertEquals(1, run.range().getStart().getLine(), run.toString());
    }
  }

  @Test
  void logsWhatEachEditMadeRunWhileThatIsTraced() {
    session.edit(A, 2, "1:6-1:9", "bade");
    session.server().setTrace(new SetTraceParams(TraceValue.Messages));
    session.edit(A, 3, "1:6-1:10", "badly");
    LogTraceParams brief = session.client().awaitTrace(A + ", version 3: ");
    assertTrue(brief.getMessage().contains(" pairs ran in "), brief.getMessage());
    assertNull(brief.getVerbose());
    session.server().setTrace(new SetTraceParams(TraceValue.Verbose));
    session.edit(A, 4, "1:6-1:11", "bad");
    LogTraceParams all = session.client().awaitTrace(A + ", version 4: ");
    assertTrue(all.getVerbose().contains("\"inspection\":\"bad-name\""), all.getVerbose());
    session.server().setTrace(new SetTraceParams(TraceValue.Off));
    session.edit(A, 5, "1:6-1:9", "good");
    lastWork();
    assertEquals(2, session.client().traces());
  }

  private static List<String> reasons(LastWork work) {
    return work.runs().stream().map(Entry::reason).distinct().toList();
  }

  private LastWork lastWork() {
    return session.insight().trace(new TextDocumentIdentifier(A)).join();
  }

  private List<Item> children(List<Integer> path) {
    return session.insight().syntaxTree(new Question(A, path, null)).join();
  }

  private List<Integer> pathOf(Position position) {
    return session.insight().syntaxPath(new Question(A, null, position)).join();
  }
}
