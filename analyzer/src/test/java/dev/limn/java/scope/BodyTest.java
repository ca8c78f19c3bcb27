package dev.limn.java.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Index;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is known of a member and when it is computed. */
class BodyTest {
  private static final int MANY = 20_000;

  private static Element root(DocumentTree document) {
    return document.tree().root();
  }

  private static Body body(DocumentTree document, int index) {
    Element type = root(document).first(Member.class).orElseThrow().element();
    Element inside = type.children().iterator().next();
    for (Element child : type.children()) {
      inside = child; // the last child is the body
    }
    return Body.OF.of(inside.all(Member.class).get(index).element());
  }

  private static final String TEXT = "class A { int f() { return 1; } int g() { return 2; } }";

  @Test
  void aMemberThatIsNotEditedIsNotTracedAgain() {
    DocumentTree before = JavaParser.document(SourceText.of(TEXT));
    Body untouched = body(before, 0);
    Body edited = body(before, 1);
    DocumentTree after = before.edit(List.of(TextEdit.insert(TEXT.indexOf("2;"), "x + ")));

    assertSame(untouched, body(after, 0));
    assertNotEquals(edited, body(after, 1));
  }

  @Test
  void onlyOffsetsDependOnWhiteSpace() {
    Body one = Traced.method("int x = f(); x = g(); use(x);").body();
    Body other = Traced.method("int x = f(); /* c */  x = g(); use(x);").body();

    assertEquals(one.names(), other.names());
    assertEquals(1, one.deadStores().size());
    assertEquals(one.deadStores(), other.deadStores()); // the dead one stands before the comment
  }

  @Test
  void theNamesOfATypeAreThoseOfItsMembers() {
    DocumentTree before = JavaParser.document(SourceText.of(TEXT));
    Index<String, Uses> index = Names.USES.of(root(before));
    DocumentTree after = before.edit(List.of(TextEdit.insert(TEXT.indexOf("2;"), "x + ")));

    assertEquals(Set.of(), index.keys());
    assertEquals(Set.of("x"), index.changes(Names.USES.of(root(after))));
  }

  @Test
  void anEditChangesTheNamesOfItsMemberAlone() {
    String text = "class A { int f() { return a; } int g() { return b; } int h() { return c; } }";
    DocumentTree before = JavaParser.document(SourceText.of(text));
    DocumentTree after = before.edit(List.of(TextEdit.insert(text.indexOf("b;") + 1, "c")));

    assertEquals(
        Set.of("b", "bc"), Names.USES.of(root(before)).changes(Names.USES.of(root(after))));
  }

  @Test
  void longChainsNeedNoStack() {
    String sum = IntStream.range(0, MANY).mapToObj(i -> "x").collect(Collectors.joining(" + "));
    String and = IntStream.range(0, MANY).mapToObj(i -> "c").collect(Collectors.joining(" && "));
    String calls = "a" + ".b(x)".repeat(MANY);
    String chain = "if (c) f(); else ".repeat(MANY) + "g();";

    assertEquals(MANY, onlyUses("int x = 1; use(" + sum + ");"));
    assertEquals(MANY, onlyUses("int x = 1; use(" + calls + ");"));
    assertEquals(1, onlyUses("int x = 1; if (" + and + ") use(x);"));
    assertEquals(1, onlyUses("int x = 1; " + chain + " use(x);"));
  }

  private static int onlyUses(String statements) {
    return Traced.method(statements).body().locals().get(0).uses().size();
  }

  @Test
  void manyVariablesAndBranchesAreTraced() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MANY / 4; i++) {
      text.append("int v%d = f(); if (c) v%d = g(); use(v%d); ".formatted(i, i, i));
    }
    text.append("int last = f(); last = g(); use(last);");

    assertEquals(List.of("last = f()"), Traced.method(text.toString()).dead());
  }

  @Test
  void allKindsOfMembersAreTraced() {
    assertEquals(List.of("x 1"), Traced.of("{ int x = 1; use(x); }").locals());
    assertEquals(List.of("x 1"), Traced.of("F f = x -> x;").locals());
    assertEquals(List.of("p 0", "x 1"), Traced.of("T(int p) { int x = 1; use(x); }").locals());
    assertEquals(List.of(), Traced.of("int a, b = 2;").locals());
  }
}
