package dev.limn.java.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FoldsTest {

  @Test
  void foldsBodiesCommentsAndImports() {
    assertEquals(
        List.of(
            "1-3 COMMENT",
            "6-7 IMPORTS",
            "10-66 BODY",
            "11-14 BODY",
            "17-19 BODY",
            "22-24 BODY",
            "26-27 COMMENT",
            "28-43 BODY",
            "30-32 BODY",
            "33-35 BODY",
            "35-42 BODY",
            "36-41 BODY",
            "37-39 BODY",
            "45-57 BODY",
            "47-52 BODY",
            "49-51 BODY",
            "54-56 BODY",
            "59-65 BODY",
            "60-64 BODY",
            "61-63 BODY",
            "70-72 BODY"),
        lines(Sample.TEXT));
  }

  @Test
  void separatesCommentsByEmptyLinesAndByKind() {
    assertEquals(
        List.of("1-2 COMMENT", "4-5 COMMENT", "6-7 COMMENT"),
        lines("// a\\n// b\\n\\n// c\\n// d\\n/* e\\n*/\\nclass A {}".translateEscapes()));
  }

  @Test
  void foldsNothingThatIsNotClosed() {
    assertEquals(List.of(), lines("class A { void f() {\n  g("));
  }

  /** The folds of more than one line, with lines from 1. */
  private static List<String> lines(String text) {
    SyntaxTree tree = JavaParser.parse(SourceText.of(text));
    return Folds.of(tree).stream()
        .map(
            fold ->
                (tree.text().lines().lineOf(fold.range().start()) + 1)
                    + "-"
                    + (tree.text().lines().lineOf(fold.range().end()) + 1)
                    + " "
                    + fold.kind())
        .filter(line -> !line.matches("(\\d+)-\\1 .*"))
        .collect(Collectors.toList());
  }
}
