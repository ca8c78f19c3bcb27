package dev.limn.system.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A keystroke costs the same in a small file and in a large one. */
class CostTest {
  private static final Catalogue CATALOGUE = Catalogue.load(CostTest.class.getClassLoader());
  private static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);

  private static final String METHOD =
      """
          /** Does something. */
          public static final int m%1$d(int a, String s) {
              try {
                  if (a == 017) { if (s == null) { return a; } }
              } finally {
              }
              for (int i = 0; i < a; i++) System.out.println(s); ;
              return a > 0177 ? 1 : 2;
          }

      """;

  /** What was done: pairs that were run, and pairs that were looked at again. */
  private record Cost(int pairs, int verified) {}

  /**
   * The number of pairs that are run: the cost of typing a letter into a name in the method in the
   * middle, after some warming up.
   */
  private static Cost cost(int methods, String typed) {
    StringBuilder text = new StringBuilder("public final class A {\n");
    for (int i = 0; i < methods; i++) {
      text.append(METHOD.formatted(i));
    }
    DocumentTree document = JavaParser.document(SourceText.of(text.append("}\n")));
    HighlightSession session =
        new HighlightSession(
            document.tree(), CATALOGUE, SETTINGS, new Quarantine(), WorkLog.NONE, System::nanoTime);
    session.settle(Cancellation.NEVER);
    int at = text.indexOf("println", text.indexOf("m" + methods / 2 + "(")) + 3;
    int pairs = session.statistics().pairs();
    int verified = session.verified();
    List<TextEdit> edits = List.of(TextEdit.insert(at, typed));
    document = document.edit(edits);
    session.edit(document.tree(), edits);
    session.settle(Cancellation.NEVER);
    return new Cost(session.statistics().pairs() - pairs, session.verified() - verified);
  }

  @Test
  void isTheSameInAFileOfAnySize() {
    assertEquals(cost(100, "x"), cost(2_000, "x"));
  }

  @Test
  void isTheSameWhenLinesAreAdded() {
    assertEquals(cost(100, "(s);\n\n foo"), cost(2_000, "(s);\n\n foo"));
  }
}
