package dev.limn.java.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is nested too deeply is passed over, and what is only long is parsed. */
class DeepNestingTest {

  @Test
  void endsWhereAStatementIsNestedTooDeeply() {
    int depth = 1_000;
    assertToldInside("a(" + "b -> { c(".repeat(depth) + "); }".repeat(depth) + ");");
    assertToldInside("{".repeat(depth) + ") , ]" + "}".repeat(depth));
    assertToldInside("new A() { B b = ".repeat(depth) + "1" + "; }".repeat(depth));
  }

  @Test
  void parsesChainsOfAnyLength() {
    int length = 10_000;
    assertParsed("int a = " + "b ? c : ".repeat(length) + "d;");
    assertParsed("int a = 1" + " + b".repeat(length) + ";");
    assertParsed("a" + ".b(c)".repeat(length) + ";");
    assertParsed("if (a) b();" + " else if (a) b();".repeat(2 * length));
  }

  @Test
  void parsesWhatParserGeneratorsNest() {
    assertParsed("if (a()) { ".repeat(120) + "b(c -> d(e[0]));" + "}".repeat(120));
  }

  private static void assertToldInside(String body) {
    SyntaxTree tree = parse(body);
    assertFalse(tree.errors().isEmpty());
    assertEquals(tree.text().length(), tree.rootNode().width());
  }

  private static void assertParsed(String body) {
    assertEquals(List.of(), parse(body).errors());
  }

  private static SyntaxTree parse(String body) {
    return JavaParser.parse(SourceText.of("class A { void m() { " + body + " } }"));
  }
}
