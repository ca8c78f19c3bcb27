package dev.limn.java.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SymbolsTest {

  @Test
  void listsDeclarationsInTheirOrder() {
    assertEquals(
        """
        CLASS Cart
          CONSTANT MOST : int
          CONSTANT LEAST : int[]
          FIELD names : List<String>
          INITIALIZER static {…}
          CONSTRUCTOR Cart(int, String...), deprecated
          METHOD of(R, int[][]) : Map<R, int[]>
          ENUM Kind
            ENUM_CONSTANT ONE
            ENUM_CONSTANT TWO
              METHOD weight() : int
            METHOD weight() : int
          RECORD Pair
            FIELD first : A
            FIELD second : B
            CONSTRUCTOR Pair()
        INTERFACE Shape
        ANNOTATION_INTERFACE Mark
          METHOD value() : int
        """,
        print(tree(Sample.TEXT)));
  }

  @Test
  void marksTheNameWithinTheDeclaration() {
    SyntaxTree tree = tree(" class A { /** Says it. */ int f() { return 1; } int x, y; }");
    Symbol type = Symbols.of(tree).get(0);
    Symbol method = type.children().get(0);

    assertEquals("A", tree.text().substring(type.selection().start(), type.selection().end()));
    assertEquals(1, type.range().start());
    assertEquals("f", tree.text().substring(method.selection().start(), method.selection().end()));
    assertEquals(
        "/** Says it. */ int f() { return 1; }",
        tree.text().substring(method.range().start(), method.range().end()));
    assertEquals(List.of("x", "y"), type.children().stream().skip(1).map(Symbol::name).toList());
  }

  @Test
  void listsModulesAndCompactFiles() {
    assertEquals("MODULE a.b\n", print(tree("open module a . b { requires c; }")));
    assertEquals("METHOD main() : void\nFIELD x : int\n", print(tree("void main() {} int x;")));
  }

  @Test
  void listsWhatIsNotFinished() {
    assertEquals("CLASS A\n  METHOD f() : void\n", print(tree("class A { void f( ")));
    assertEquals("", print(tree("class ")));
    assertEquals("", print(tree("")));
  }

  private static SyntaxTree tree(String text) {
    return JavaParser.parse(SourceText.of(text));
  }

  private static String print(SyntaxTree tree) {
    StringBuilder out = new StringBuilder();
    Symbols.of(tree).forEach(symbol -> print(symbol, "", out));
    return out.toString();
  }

  private static void print(Symbol symbol, String indent, StringBuilder out) {
    out.append(indent).append(symbol.kind()).append(' ').append(symbol.name());
    out.append(symbol.detail().isEmpty() ? "" : " : " + symbol.detail());
    out.append(symbol.deprecated() ? ", deprecated" : "").append('\n');
    symbol.children().forEach(child -> print(child, indent + "  ", out));
  }
}
