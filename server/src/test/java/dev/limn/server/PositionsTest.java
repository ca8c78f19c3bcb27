package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same session in all encodings: columns of a line with characters of all lengths. */
@Timeout(60)
class PositionsTest {

  private static final String A = "file:///a/A.java";
  private static final String TEXT = "class A { /* 🙂 ä 中 */ int bad; }";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', utf-16, 27",
    "'\"utf-16\"', utf-16, 27",
    "'\"utf-8\", \"utf-16\"', utf-8, 32",
    "'\"utf-16\", \"utf-8\"', utf-16, 27",
    "'\"utf-7\", \"utf-32\"', utf-32, 26",
    "'\"utf-7\"', utf-16, 27"
  })
  void countsColumnsAsTheClientWants(String offered, String chosen, int column) {
    String capabilities =
        """
        {"general": {"positionEncodings": [%s]},
         "textDocument": {"codeAction": {"codeActionLiteralSupport":
           {"codeActionKind": {"valueSet": []}}}}}"""
            .formatted(offered);
    try (TestSession session =
        TestSession.in(folder)
            .capabilities(offered.isEmpty() ? "{}" : capabilities)
            .options("{\"caretDelay\": 0}")
            .start()) {
      assertEquals(chosen, session.greeting().getCapabilities().getPositionEncoding());
      session.open(A, TEXT);
      String marked = "0:%d-0:%d".formatted(column, column + 3);
      session.awaitMarks(A, 1, marked + " bad-name");
      assertEquals(Marks.range(marked), session.hover(A, 0, column + 1).getRange());
      if (!offered.isEmpty()) {
        CodeAction fix = session.action("Rename to `good`", A, marked);
        Range edited = fix.getEdit().getChanges().get(A).get(0).getRange();
        assertEquals(Marks.range(marked), edited);
      }
      session.edit(A, 2, marked, "x");
      session.awaitMarks(A, 2);
      session.edit(A, 3, "0:%d-0:%d".formatted(column, column + 1), "bad /* 🙂 */");
      session.edit(A, 4, "0:9-0:%d".formatted(column - 5), "");
      session.awaitMarks(A, 4, "0:14-0:17 bad-name");
    }
  }
}
