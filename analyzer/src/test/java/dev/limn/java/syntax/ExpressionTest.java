package dev.limn.java.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExpressionTest {

  @Test
  void withoutParentheses() {
    assertEquals("a", expression("a").bare().text());
    assertEquals("a + (b)", expression("((( a + (b)) ))").bare().text());
    assertEquals("(a).b", expression("(a).b").bare().text());
    assertEquals(JavaKind.MISSING_EXPRESSION, expression("((").bare().kind());
  }

  @Test
  void isThis() {
    assertEquals(true, expression("this").isThis());
    assertEquals(true, expression("(this)").bare().isThis());
    assertEquals(false, expression("(this)").isThis());
    assertEquals(false, expression("A.this").isThis());
    assertEquals(false, expression("super.a").isThis());
  }

  @Test
  void nameThatThisAloneQualifies() {
    assertEquals(Optional.of("a"), expression("a").unqualified());
    assertEquals(Optional.of("a"), expression("this./* c */a").unqualified());
    for (String other : new String[] {"A.this.a", "b.a", "super.a", "(a)", "(this).a", "a()"}) {
      assertEquals(Optional.empty(), expression(other).unqualified(), other);
    }
  }

  private static Expression expression(String text) {
    String file = "class A { Object o = " + text + "; }";
    for (Element element : JavaParser.parse(SourceText.of(file)).root().preorder()) {
      if (element.view() instanceof VariableDeclarator variable) {
        return variable.initializer().orElseThrow();
      }
    }
    throw new AssertionError(file);
  }
}
