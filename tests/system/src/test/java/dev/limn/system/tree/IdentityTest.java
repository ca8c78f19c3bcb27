package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Node;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was typed and taken back leaves every element as it was. */
class IdentityTest {
  private static final String CLASS =
      """
      class A {
        int a = 1;
        /** Says a. */
        void m(int p) {
          if (p > a) {
            n(p, "x");
          }
          n(a, "y");
        }
        void n(int q, String s) {
          System.out.println(s + q);
        }
        int z;
      }
      class B {
        void o() { }
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"{", "}", "\"", "/*", "'", "//", "\"\"\"", "(", "/* a longer comment "})
  void everyIdComesBackWhenAnOpenerIsTakenAway(String opener) {
    int at = CLASS.indexOf("n(p,");
    DocumentTree first = document(CLASS);
    DocumentTree document = first;
    for (int i = 0; i < opener.length(); i++) {
      document = type(document, at + i, opener.substring(i, i + 1));
    }
    for (int i = opener.length() - 1; i >= 0; i--) {
      document = document.edit(List.of(TextEdit.delete(at + i, at + i + 1)));
    }
    assertEquals(ids(first), ids(document));
  }

  @Test
  void whatACommentSwallowedComesBackWhenItIsClosed() {
    int at = CLASS.indexOf("n(p,");
    DocumentTree first = document(CLASS);
    DocumentTree document = first;
    String comment = "/* a comment that takes a while */";
    for (int i = 0; i < comment.length(); i++) {
      document = type(document, at + i, comment.substring(i, i + 1));
    }
    for (String unchanged : List.of("n(a,", "void n(", "int z", "class B")) {
      assertSame(
          nodeAt(first, CLASS.indexOf(unchanged)),
          nodeAt(document, CLASS.indexOf(unchanged) + comment.length()));
    }
  }

  @Test
  void spaceChangesNoStamp() {
    DocumentTree first = document(CLASS);
    DocumentTree document = type(first, CLASS.indexOf("p > a"), "  ");
    assertEquals(ids(first), ids(document));
    assertEquals(first.tree().rootNode().stamp(), document.tree().rootNode().stamp());
    document = type(document, CLASS.indexOf("p > a") + 2, "q");
    assertNotEquals(first.tree().rootNode().stamp(), document.tree().rootNode().stamp());
    assertEquals(ids(first), ids(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "n(a, \"y\")     | return   | EXPRESSION_STATEMENT RETURN_STATEMENT",
        "p > a          | !        | PREFIX_EXPRESSION",
        "p > a          | 1 +      | BINARY_EXPRESSION LITERAL",
        "s + q          | s +      | BINARY_EXPRESSION NAME_EXPRESSION",
        "n(p, \"x\")     | this.    | THIS_EXPRESSION",
        "n(a, \"y\")     | {        | BLOCK",
        "void n(        | public   | MODIFIERS",
      })
  void whatIsTypedBeforeAnElementChangesNoOther(String before, String typed, String kinds) {
    DocumentTree first = document(CLASS);
    DocumentTree second = type(first, CLASS.indexOf(before), typed + " ");
    Map<Integer, Kind> changed = kinds(first);
    kinds(second).forEach((id, kind) -> changed.merge(id, kind, (old, made) -> null));
    assertEquals(
        kinds, changed.values().stream().map(Kind::name).sorted().collect(Collectors.joining(" ")));
  }

  @Test
  void whatIsWrittenAnewWithOtherSpacesKeepsIdsAndStamps() {
    DocumentTree first = document(CLASS);
    String spaced = CLASS.replace("\n", "\n  ").replace("(", "( ").replace("+", "  +");
    DocumentTree second =
        first.edit(List.of(new TextEdit(new TextRange(0, CLASS.length()), spaced)));
    assertEquals(ids(first), ids(second));
    assertEquals(first.tree().rootNode().stamp(), second.tree().rootNode().stamp());
  }

  @Test
  void aMovedMemberIsKnownByItsName() {
    String text = "class A { int a() { return 1; } int b() { return 2; } }";
    DocumentTree first = document(text);
    String other = "int b() { return 3; } int a() { return 4; }";
    DocumentTree second = first.edit(List.of(new TextEdit(new TextRange(10, 53), other)));
    assertEquals(idAt(first, text.indexOf("int a")), idAt(second, 10 + other.indexOf("int a")));
    assertEquals(idAt(first, text.indexOf("int b")), idAt(second, 10 + other.indexOf("int b")));
  }

  @Test
  void deepTreesHaveIdsToo() {
    // Deeper than any recursion could go.
    String sum = "a" + " + a".repeat(20_000);
    String text = "class A { int a = " + sum + "; void m() { n(" + sum + "); } }";
    DocumentTree document = document(text);
    document = type(document, 18, "b");
    document = type(document, text.lastIndexOf(" + a"), " + c");
    assertFalse(document.work().fallback());
    assertEquals(Optional.empty(), new IdentityLedger().add(document.tree()));
  }

  private static DocumentTree document(String text) {
    return JavaParser.document(SourceText.of(text));
  }

  private static DocumentTree type(DocumentTree document, int at, String text) {
    return document.edit(List.of(TextEdit.insert(at, text)));
  }

  /** The outermost node that begins with the token at an offset. */
  private static Node nodeAt(DocumentTree document, int offset) {
    List<Element> path = document.tree().path(offset);
    int start = path.get(path.size() - 1).range().start();
    return path.stream().filter(e -> e.range().start() == start).findFirst().orElseThrow().node();
  }

  private static int idAt(DocumentTree document, int offset) {
    return ((Branch) nodeAt(document, offset)).id();
  }

  private static Map<Integer, Kind> kinds(DocumentTree document) {
    Map<Integer, Kind> kinds = new HashMap<>();
    for (Element element : document.tree().root().preorder()) {
      if (element.node() instanceof Branch branch) {
        kinds.put(branch.id(), branch.kind());
      }
    }
    return kinds;
  }

  private static List<Integer> ids(DocumentTree document) {
    List<Integer> ids = new ArrayList<>();
    for (Element element : document.tree().root().preorder()) {
      if (element.node() instanceof Branch branch) {
        ids.add(branch.id());
      }
    }
    return ids;
  }
}
