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
import java.util.ArrayList;
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

  /** A member that shares the names that it uses with all others. */
  private static final String SHARING =
      """
          int add(T%1$d value) {
              int i = count + value.size();
              return helper(i++) + this.value;
          }

      """;

  private static final String SHARED =
      """
          private int value;
          private int count;

          private int helper(int value) {
              return value + count++;
          }

      """;

  /** What was done: pairs that were run, and pairs that were looked at again. */
  private record Cost(int pairs, int verified) {}

  /**
   * The number of pairs that are run: the cost of typing a letter into a name in the method in the
   * middle, after some warming up.
   */
  private static Cost cost(int methods, String typed) {
    StringBuilder text = text("", METHOD, methods);
    int at = text.indexOf("println", text.indexOf("m" + methods / 2 + "(")) + 3;
    return costs(text, List.of(TextEdit.insert(at, typed))).get(0);
  }

  private static StringBuilder text(String head, String member, int members) {
    StringBuilder text = new StringBuilder("public final class A {\n").append(head);
    for (int i = 0; i < members; i++) {
      text.append(member.formatted(i));
    }
    return text.append("}\n");
  }

  /** The cost of each edit, one after the other. */
  private static List<Cost> costs(CharSequence text, List<TextEdit> typed) {
    DocumentTree document = JavaParser.document(SourceText.of(text));
    HighlightSession session =
        new HighlightSession(
            document.tree(), CATALOGUE, SETTINGS, new Quarantine(), WorkLog.NONE, System::nanoTime);
    session.settle(Cancellation.NEVER);
    List<Cost> costs = new ArrayList<>();
    for (TextEdit edit : typed) {
      int pairs = session.statistics().pairs();
      int verified = session.verified();
      document = document.edit(List.of(edit));
      session.edit(document.tree(), List.of(edit));
      session.settle(Cancellation.NEVER);
      costs.add(new Cost(session.statistics().pairs() - pairs, session.verified() - verified));
    }
    return costs;
  }

  @Test
  void isTheSameInAFileOfAnySize() {
    assertEquals(cost(100, "x"), cost(2_000, "x"));
  }

  /** Typed into the member in the middle: a call, names of fields, and a name of its own. */
  @Test
  void isTheSameInAHundredThousandLinesThatShareTheirNames() {
    assertEquals(sharing(200), sharing(20_000));
  }

  /** What is looked for among local variables first, and then among the fields. */
  @Test
  void isTheSameWhereEachMemberAsksWhatItsNamesMean() {
    String member =
        """
            void m%d(T other) {
                try { other.close(); } catch (Exception e) { }
                if (value == value || list[0] != list[0]) { return; }
                while (this.value >= this.value);
            }
        """;
    assertEquals(costsOfCalls(member, 20), costsOfCalls(member, 200));
  }

  private static List<Cost> costsOfCalls(String member, int members) {
    StringBuilder text = text("    private int value;\n    private int[] list;\n", member, members);
    int at = text.indexOf("close", text.indexOf("m" + members / 2 + "("));
    return costs(text, List.of(TextEdit.insert(at, "x"), TextEdit.insert(at, "y")));
  }

  private static List<Cost> sharing(int members) {
    StringBuilder text = text(SHARED, SHARING, members);
    int from = text.indexOf("(T" + members / 2 + " ");
    List<TextEdit> edits = new ArrayList<>();
    for (String word : List.of("helper", "count", "value.", "value;", "i++", "return")) {
      int at = text.indexOf(word, from) + 1;
      edits.add(TextEdit.insert(at, "x"));
      edits.add(TextEdit.replace(at, at + 1, ""));
    }
    return costs(text, edits);
  }

  @Test
  void isTheSameWhenLinesAreAdded() {
    assertEquals(cost(100, "(s);\n\n foo"), cost(2_000, "(s);\n\n foo"));
  }
}
