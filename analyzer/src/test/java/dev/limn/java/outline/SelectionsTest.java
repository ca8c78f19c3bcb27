package dev.limn.java.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionsTest {

  @Test
  void growsFromTheNameToTheFile() {
    assertEquals(
        List.of(
            "// A\nclass A { int f() { return a + b; } }\n",
            "class A { int f() { return a + b; } }",
            "{ int f() { return a + b; } }",
            " int f() { return a + b; } ",
            "int f() { return a + b; }",
            "{ return a + b; }",
            " return a + b; ",
            "return a + b;",
            "a + b",
            "b"),
        at("// A\nclass A { int f() { return a + |b; } }\n"));
  }

  @Test
  void isOnlyTheFileInAComment() {
    assertEquals(List.of("// A\nclass A {}"), at("// |A\nclass A {}"));
  }

  @Test
  void refusesWhatIsNotInTheText() {
    SyntaxTree tree = JavaParser.parse(SourceText.of("class A {}"));
    assertThrows(IndexOutOfBoundsException.class, () -> Selections.at(tree, 11));
    assertEquals(1, Selections.at(JavaParser.parse(SourceText.of("")), 0).size());
  }

  private static List<String> at(String marked) {
    int offset = marked.indexOf('|');
    SyntaxTree tree = JavaParser.parse(SourceText.of(marked.replace("|", "")));
    return Selections.at(tree, offset).stream()
        .map(range -> tree.text().substring(range.start(), range.end()))
        .toList();
  }
}
