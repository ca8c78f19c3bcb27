package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkTrace.Cause;
import dev.limn.highlight.WorkTrace.Run;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTest {

  private static final String DOC = "```java\nclass A {}\n```";
  private static final String TEXT =
      """
      class A {
          int f() { return 1; }
          int g() { /* so */ return 2; }
      }
      """;
  private static final Catalogue CATALOGUE =
      Catalogue.of(List.of(new InType(), new Commented(), new Crowded()));

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder).file("A.java", TEXT);
  }

  private Cli.Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = Shell.of(out, err, folder, cli.environment(), Shell.Terminals.NONE);
    int status = Main.run(arguments, shell, () -> CATALOGUE);
    return new Cli.Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static String edit(String before, String after) {
    return TEXT.indexOf(before) + "," + before.length() + "," + after;
  }

  private String trace(String... edits) {
    List<String> arguments = new java.util.ArrayList<>(List.of("trace", "A.java"));
    for (String edit : edits) {
      arguments.add("--edit=" + edit);
    }
    Cli.Run run = run(arguments.toArray(String[]::new));
    assertEquals("", run.err());
    assertEquals(0, run.status());
    return run.out().replaceAll("\\d+\\.\\d\\d ms", "T ms");
  }

  @Test
  void tellsWhatRanBecauseTokensAreOthers() {
    assertEquals(
        """
        A.java: 4 pairs in T ms, after T ms of parsing

        Edit 1: 31..32 becomes `17`
        T ms of parsing, T ms of planning, T ms of inspecting
        Run: 2 pairs
          1. in-type  RETURN_STATEMENT #8 24..34  T ms  1 finding
             tokens of the element are others
          2. commented  METHOD_DECLARATION #4 14..36  T ms
             tokens of the element are others
        Kept after a look: 0 pairs
        Not looked at: 2 pairs
        """,
        trace(edit("1", "17")));
  }

  @Test
  void tellsWhatRanBecauseOfWhatItRead() {
    String trace = trace(edit("A", "Z"));
    assertTrue(trace.contains("Run: 2 pairs\n  1. in-type  RETURN_STATEMENT #8"), trace);
    assertTrue(trace.contains("     it read Enclosing.TYPE: was Optional[TypeHeader["), trace);
    assertTrue(trace.contains("name=Z,"), trace);
  }

  @Test
  void tellsWhatRanBecauseOfAComment() {
    String trace = trace(edit("so", "is"));
    assertTrue(trace.contains("Run: 1 pair\n  1. commented  METHOD_DECLARATION"), trace);
    assertTrue(trace.contains("     white space or comments"), trace);
  }

  @Test
  void tellsWhatRanBecauseItIsNew() {
    String trace = trace(edit("class", "class N { int h() { return 0; } } class"));
    assertTrue(trace.contains("Run: 2 pairs"), trace);
    assertTrue(trace.contains("     the element is new, or one around it"), trace);
  }

  @Test
  void tellsWhatWasKeptAfterALook() {
    cli.file("A.java", "class A { void m() { f(1); throw e; } }");
    String trace = trace("23,1,2");
    assertTrue(trace.contains("Run: 1 pair\n  1. commented"), trace);
    assertTrue(trace.contains("Kept after a look: 1 pair\n  crowded  THROW_STATEMENT"), trace);
    String other = trace("26,0,f();");
    assertTrue(other.contains("it read Beside[]: was 4, is 5"), other);
  }

  @Test
  void goesOnFromOneEditToTheNext() {
    String trace = trace(edit("1", "10, 20"), edit("1", "3"));
    assertTrue(trace.contains("Edit 2: 31..32 becomes `3`"), trace);
    assertTrue(trace.contains("Edit 1: 31..32 becomes `10, 20`"), trace);
  }

  @Test
  void printsJson() {
    Cli.Run run = run("trace", "A.java", "--format=json", "--edit=6,1,Z", "--edit=31,1,17");
    JsonObject trace = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals("A.java", trace.get("file").getAsString());
    assertEquals(4, trace.getAsJsonObject("opened").get("pairs").getAsInt());
    JsonArray edits = trace.getAsJsonArray("edits");
    assertEquals(2, edits.size());
    JsonObject first = edits.get(0).getAsJsonObject();
    assertEquals(6, first.get("offset").getAsInt());
    assertEquals("Z", first.get("text").getAsString());
    JsonObject ran = first.getAsJsonArray("ran").get(0).getAsJsonObject();
    assertEquals("in-type", ran.get("inspection").getAsString());
    assertEquals("RETURN_STATEMENT", ran.get("kind").getAsString());
    assertEquals(8, ran.get("node").getAsInt());
    assertEquals("read", ran.get("reason").getAsString());
    assertEquals("Enclosing.TYPE", ran.get("fact").getAsString());
    assertNotEquals(ran.get("before"), ran.get("now"));
    assertTrue(ran.get("nanos").getAsLong() >= 0);
    assertEquals(1, ran.get("findings").getAsInt());
    JsonObject second = edits.get(1).getAsJsonObject();
    assertEquals(0, second.getAsJsonArray("kept").size());
    assertEquals(2, second.get("untouched").getAsInt());
  }

  @Test
  void knowsAReasonForAllThatRunsAndCountsEachPairOnce() {
    Settings settings = Settings.of(JavaLanguage.JAVA);
    Trace trace = new Trace(SourceText.of(TEXT), CATALOGUE, settings);
    for (int offset = 0; offset <= TEXT.length(); offset++) {
      for (String typed : List.of("x", " ", "{", "\n")) {
        check(trace, trace.edit(TextEdit.insert(offset, typed)), settings);
        check(trace, trace.edit(TextEdit.delete(offset, offset + 1)), settings);
      }
    }
  }

  private static void check(Trace trace, Trace.Step step, Settings settings) {
    int all = Pair.all(JavaParser.parse(trace.text()), CATALOGUE, settings).size();
    assertEquals(all, step.ran().size() + step.kept().size() + step.untouched());
    for (Run run : step.ran()) {
      assertNotEquals(Cause.Kind.UNSEEN, run.cause().kind(), step.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'trace A.java',                  '--edit is missing: OFFSET,LENGTH,TEXT'",
    "'trace A.java --edit 1',         '--edit takes two numbers from 0 on and a text'",
    "'trace A.java --edit 999,1,x',   '--edit ends beyond the end of A.java, which is at 73'",
    "'trace A.java --edit 0,9,x --edit 81,1,x', '--edit ends beyond the end of A.java'",
    "'trace B.java --edit 1,1,x',     'no such file: B.java'",
    "'trace . --edit 1,1,x',          '. is not a regular file'",
    "'trace A.java --edit 1,1,x --format=xml', '--format takes text, json'",
    "'trace A.java --edit 1,1,x --select x',   '--select: '",
  })
  void saysWhatIsWrong(String command, String message) {
    Cli.Run run = run(command.split(" ", -1));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void goesByTheConfiguration() {
    cli.file("limn.toml", "ignore = ['in-type']");
    assertTrue(trace("0,0,x").startsWith("A.java: 2 pairs"));
    cli.file("limn.toml", "ignored = 1");
    Cli.Run run = run("trace", "A.java", "--edit=0,0,x");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("unknown key `ignored`"), run.err());
  }

  @Inspection.Info(id = "in-type", summary = "Knows", category = Category.STYLE, doc = DOC)
  static final class InType implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ReturnStatement.class,
          (node, view) ->
              view.report(
                  node, "in %s", view.ask(Enclosing.TYPE).map(TypeHeader::name).orElse("?")));
    }
  }

  @Inspection.Info(id = "commented", summary = "Counts", category = Category.STYLE, doc = DOC)
  static final class Commented implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          MethodDeclaration.class,
          (node, view) -> {
            if (view.commentsIn(node.element()).size() > 7) {
              view.report(node, "many comments");
            }
          });
    }
  }

  /** How many children the parent has. */
  private record Beside() implements Fact<Integer> {
    @Override
    public Integer of(Surroundings surroundings) {
      return surroundings.ancestors().get(0).node().childCount();
    }
  }

  @Inspection.Info(id = "crowded", summary = "Is not alone", category = Category.STYLE, doc = DOC)
  static final class Crowded implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ThrowStatement.class,
          (node, view) -> {
            if (view.ask(new Beside()) > 9) {
              view.report(node, "crowded");
            }
          });
    }
  }
}
