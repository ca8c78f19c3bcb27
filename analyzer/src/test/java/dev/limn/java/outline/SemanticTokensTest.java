package dev.limn.java.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SemanticTokensTest {

  @Test
  void tellsDeclarationsFromUses() {
    assertEquals(
        "a:NAMESPACE[DECLARATION] A:CLASS[DECLARATION] T:TYPE_PARAMETER[DECLARATION] B:TYPE"
            + " f:PROPERTY[DECLARATION, STATIC, READONLY] m:METHOD[DECLARATION]"
            + " String:TYPE p:PARAMETER[DECLARATION] x:VARIABLE[DECLARATION] f:PROPERTY g:METHOD",
        print(
            """
            package a;
            class A<T extends B> {
              static final int f = 1;
              void m(String p) { int x = this.f; g(x, p); }
            }
            """));
  }

  @Test
  void tellsContextualKeywordsFromNames() {
    assertEquals(
        "sealed:KEYWORD A:INTERFACE[DECLARATION] permits:KEYWORD B:TYPE",
        print("sealed interface A permits B {}"));
    assertEquals(
        "A:CLASS[DECLARATION] record:PROPERTY[DECLARATION] sealed:PROPERTY[DECLARATION]",
        print("class A { int record, sealed; }"));
  }

  @Test
  void keepsStillAboutWhatANameMayBe() {
    assertEquals(
        "A:CLASS[DECLARATION] x:PROPERTY[DECLARATION]", print("class A { int x = b.c.d; }"));
  }

  @Test
  void marksWhatIsDeprecated() {
    assertEquals(
        "Deprecated:DECORATOR A:CLASS[DECLARATION, DEPRECATED]", print("@Deprecated class A {}"));
  }

  @Test
  void namesNothingThatIsMissingOrUnnamed() {
    assertEquals("A:CLASS[DECLARATION]", print("class A { int ; { int _ = 1; } }"));
  }

  @Test
  void tokensDoNotOverlap() {
    List<SemanticToken> tokens = SemanticTokens.of(tree(Sample.TEXT));
    assertTrue(tokens.size() > 50, tokens.toString());
    for (int i = 1; i < tokens.size(); i++) {
      assertTrue(tokens.get(i - 1).range().end() <= tokens.get(i).range().start());
    }
  }

  private static SyntaxTree tree(String text) {
    return JavaParser.parse(SourceText.of(text));
  }

  private static String print(String text) {
    SyntaxTree tree = tree(text);
    return SemanticTokens.of(tree).stream()
        .map(
            token ->
                tree.text().substring(token.range().start(), token.range().end())
                    + ":"
                    + token.role()
                    + (token.modifiers().isEmpty() ? "" : token.modifiers()))
        .collect(Collectors.joining(" "));
  }
}
