package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

  private static final int WIDTH = 80;

  @Test
  void marksWhatItIsAbout() {
    expect(
        "a\n    «total += fee;»\n",
        """
          2 |     total += fee;
            |     ^^^^^^^^^^^^^
        """);
  }

  @Test
  void marksAPlaceOfNoWidth() {
    expect(
        "int x«»\n",
        """
          1 | int x
            |      ^
        """);
  }

  @Test
  void marksTheEndOfTheText() {
    expect(
        "class A {\n«»",
        """
          2 |
            | ^
        """);
  }

  @Test
  void expandsTabs() {
    expect(
        "\tif (x)\t«y»;\n",
        """
          1 |     if (x)  y;
            |             ^
        """);
  }

  @Test
  void countsTheColumnsOfWideCharacters() {
    expect(
        "s = \"日本語\"; «x»;\n",
        """
          1 | s = "日本語"; x;
            |               ^
        """);
    expect(
        "«\"日本\"»; e\u0301 😀\n",
        """
          1 | "日本"; e\u0301 😀
            | ^^^^^^
        """);
    expect(
        "e\u0301 😀 «x»\n",
        """
          1 | e\u0301 😀 x
            |      ^
        """);
  }

  @Test
  void showsWhatIsHidden() {
    expect(
        "a \u202e«b» \u001b[31m \u0007\n",
        """
          1 | a <U+202E>b ␛[31m ␇
            |           ^
        """);
  }

  @Test
  void cutsLongLinesAroundTheMark() {
    String shown = rows("x".repeat(500) + "«abc»" + "y".repeat(500)).get(0);
    assertEquals(WIDTH, shown.length());
    assertTrue(shown.startsWith("  1 | …xxx"), shown);
    assertTrue(shown.endsWith("yyy…"), shown);
    assertMarked("abc", "x".repeat(500) + "«abc»" + "y".repeat(500));
    assertMarked("abc", "«abc»" + "y".repeat(500));
    assertMarked("abc", "x".repeat(500) + "«abc»");
    assertMarked("abc", "日".repeat(500) + "«abc»" + "本".repeat(500));
  }

  @Test
  void cutsLongMarks() {
    List<String> rows = rows("«" + "x".repeat(100_000) + "»");
    assertEquals(WIDTH - 1, rows.get(0).length());
    assertTrue(rows.get(1).length() <= WIDTH, rows.get(1));
  }

  @Test
  void drawsALineBesideSeveralLines() {
    expect(
        "a\n  «if (x) {\n    y();\n  }»\n",
        """
          2 | /   if (x) {
          3 | |     y();
          4 | |   }
            | |___^
        """);
  }

  @Test
  void beginsInTheMiddleOfALine() {
    expect(
        "foo(«a,\n  b»);\n",
        """
          1 |   foo(a,
            |  _____^
          2 | |   b);
            | |___^
        """);
  }

  @Test
  void leavesOutTheMiddleOfManyLines() {
    expect(
        "«a\nb\nc\nd\ne\nf»\n",
        """
            1 | / a
            2 | | b
            3 | | c
          ... | |
            6 | | f
              | |_^
        """);
  }

  @Test
  void alignsNumbers() {
    expect(
        "\n".repeat(8) + "«a\nb»\n",
        """
           9 | / a
          10 | | b
             | |_^
        """);
  }

  @Test
  void labelsOtherPlaces() {
    SourceText text = SourceText.of("int a;\nint a;\n");
    Finding finding =
        new Finding(
            "x",
            Severity.WARNING,
            new TextRange(11, 12),
            "twice",
            false,
            List.of(new Finding.Related(new TextRange(4, 5), "first here")),
            List.of());
    assertEquals(
        """
          2 | int a;
            |     ^
          1 | int a;
            |     - first here
        """,
        String.join("\n", Snippet.of(text, finding, Palette.PLAIN, WIDTH)) + "\n");
  }

  @Test
  void endsLinesWhereJavaDoes() {
    expect(
        "a\rb\r\n«c»\n",
        """
          3 | c
            | ^
        """);
  }

  private static void expect(String marked, String expected) {
    assertEquals(expected, String.join("\n", rows(marked)) + "\n");
  }

  private static void assertMarked(String expected, String marked) {
    List<String> rows = rows(marked);
    int index = rows.get(0).indexOf(expected);
    assertEquals(
        Columns.of(rows.get(0).substring(0, index)), rows.get(1).indexOf("^"), rows.toString());
    assertEquals(expected.length(), rows.get(1).length() - rows.get(1).indexOf("^"));
  }

  private static List<String> rows(String marked) {
    int start = marked.indexOf('«');
    int end = marked.indexOf('»') - 1;
    String text = marked.replaceAll("[«»]", "");
    Finding finding =
        new Finding(
            "x", Severity.WARNING, new TextRange(start, end), "m", false, List.of(), List.of());
    return Snippet.of(SourceText.of(text), finding, Palette.PLAIN, WIDTH);
  }
}
