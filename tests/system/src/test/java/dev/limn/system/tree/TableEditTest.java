package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any slip in a row of a table is one of that row: the rows before and after it are kept. */
class TableEditTest {
  private static final List<String> TYPED =
      List.of(
          "", "{", "}", "(", ")", "[", "]", ";", ",", ".", "+", "=", "x", "\"s\"", "1", "return",
          "final", "new", "if", "private", "try", "class", "?", ":", "->", "<", "@", "!", "int",
          "else", "null");

  private static final String ROWS =
      "{ \"a\", \"b\" },\n{ \"c\", d },\n{ E, f(1) },\n{ 1.5, \"h\" + i },\n";

  private static final int MOST_IDS = 12;
  private static final int MOST_ERRORS = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class A { static final Object[][] T = {%s}; int z() { return 1; } }",
        "class A { Object[][] m() { return new Object[][] {%s}; } int z() { return 1; } }",
        "class A { void m() { Object[][] t = {%s}; use(t); } int z() { return 1; } }"
      })
  void slipsAreOfOneRow(String frame) {
    String others =
        IntStream.range(0, 40)
            .mapToObj("{ \"k%d\", 0 },\n"::formatted)
            .collect(Collectors.joining());
    String text = frame.formatted("\n" + others + ROWS + others);
    DocumentTree document = JavaParser.document(SourceText.of(text));
    TextRange rows = TextRange.ofLength(text.indexOf(ROWS), ROWS.length());
    for (Element token : document.tree().root().tokens()) {
      TextRange range = token.range();
      if (range.start() >= rows.start() && range.end() <= rows.end()) {
        for (String typed : TYPED) {
          check(document, TextEdit.insert(range.start(), typed + " "));
          check(document, new TextEdit(range, typed + " "));
        }
      }
    }
  }

  private static void check(DocumentTree before, TextEdit edit) {
    DocumentTree after = before.edit(List.of(edit));
    BitSet changed = ids(before);
    changed.xor(ids(after));
    assertTrue(changed.cardinality() <= MOST_IDS, () -> edit + " changes ids " + changed);
    int errors = after.tree().errors().size();
    assertTrue(errors <= MOST_ERRORS, () -> edit + ": " + after.tree().errors());
    assertTrue(after.work().nodesMade() <= 60, () -> edit + " costs " + after.work());
  }

  private static BitSet ids(DocumentTree document) {
    BitSet ids = new BitSet();
    for (Element element : document.tree().root().preorder()) {
      if (element.node() instanceof Branch branch) {
        ids.set(branch.id());
      }
    }
    return ids;
  }
}
