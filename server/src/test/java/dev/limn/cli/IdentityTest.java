package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {

  @Test
  void whiteSpaceAndCommentsDoNotCount() {
    Identity identity = at("class A { void m() { f(a + b); } }", "f(a + b)");
    assertEquals(
        identity, at("\n\nclass A { void m() {\nf( /* x */ a\n+b) ; } }", "f( /* x */ a\n+b)"));
    assertEquals("A#m()", identity.member());
  }

  @Test
  void tokensCount() {
    Identity identity = at("class A { void m() { f(a + b); } }", "f(a + b)");
    assertNotEquals(identity, at("class A { void m() { f(a + c); } }", "f(a + c)"));
    assertNotEquals(identity, at("class A { void n() { f(a + b); } }", "f(a + b)"));
    assertNotEquals(at("class A { int x = a + b; }", "a + b"), at("class A { int x = ab; }", "ab"));
  }

  @Test
  void aPartOfATokenIsThatPart() {
    String source = "class A { String s = \"one two\"; }";
    assertNotEquals(at(source, "one"), at(source, "two"));
  }

  @Test
  void aPartOfACommentIsThatPart() {
    String source = "class A { /* one two */ int x; /** three */ int y; // four\n}";
    assertNotEquals(at(source, "one"), at(source, "two"));
    assertNotEquals(at(source, "one two").hash(), at(source, "three").hash());
    assertEquals(at(source, "four"), at("class A { int x; int y; //    four\n}", "four"));
  }

  @Test
  void documentationDoesNotCountForTheDeclaration() {
    assertEquals(
        at("class A { /** Doc. */ int x; }", "int x;"),
        at("class A { /** Doc. */ int x; }", "/** Doc. */ int x;"));
  }

  @Test
  void anEmptyRangeIsKnownByTheTokenThere() {
    String source = "class A { int x = ; int y }";
    Finding one = finding(TextRange.empty(source.indexOf(';')));
    Finding other = finding(TextRange.empty(source.indexOf('}')));
    assertNotEquals(identity(source, one), identity(source, other));
    assertEquals("", identity("", finding(TextRange.empty(0))).member());
  }

  private static Identity at(String source, String place) {
    return identity(source, finding(TextRange.ofLength(source.indexOf(place), place.length())));
  }

  private static Identity identity(String source, Finding finding) {
    return Identity.of(JavaLanguage.JAVA.parse(SourceText.of(source)), finding);
  }

  private static Finding finding(TextRange range) {
    return new Finding("id", Severity.WARNING, range, "", false, List.of(), List.of());
  }
}
