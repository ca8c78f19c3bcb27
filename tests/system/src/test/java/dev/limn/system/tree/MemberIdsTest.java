package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.Token;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever becomes of one token in a body, all other members keep their ids; {@code
 * tests/system/EDITS.md} tells where that is not so.
 */
class MemberIdsTest {
  private static final String TEXT =
      """
      abstract class A {
        int before;

        int m(int p) {
          if (p > 0) {
            n(p, "a", new int[] {1, 2});
            return p;
          }
          switch (p) {
            case 1:
              p++;
              break;
            default:
              throw new E();
          }
          List<String> list = q(x -> {
            o();
          });
          for (int i = 0; i < p; i++) {
            list.add("b");
          }
          return p;
        }

        @Override public String toString() {
          return "";
        }

        A(Object... p) { }

        A() { }

        abstract void n(int i, String s, int... is);

        static <T extends A> T o() { return null; }

        A next(A a) { return a; }

        boolean p() { return a && b || f(a, b); }

        class B { int x; B(int x) { this.x = x; } }

        Object q = new Object() {
          @Override public int hashCode() { return 1; }
        };

        int after, last;
      }

      class C { int c() { return 1; } }
      """;

  private final DocumentTree document = JavaParser.document(SourceText.of(TEXT));

  @Test
  void whenATokenIsDeleted() {
    edit("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"}", "{", "return", "case", "new", "x", "1", "\"s\"", "\"\"\" +", "<", ">", ")"})
  void whenATokenIsReplaced(String by) {
    edit(" " + by + " ");
  }

  private void edit(String by) {
    List<String> lost = new ArrayList<>();
    for (Element token : tokens(document.tree().root(), new ArrayList<>())) {
      int at = token.range().start();
      if (at > TEXT.indexOf("{", TEXT.indexOf("int m")) && at < TEXT.indexOf("@Override")) {
        DocumentTree after = document.edit(List.of(new TextEdit(token.range(), by)));
        assertEquals(
            Optional.empty(),
            TreeDifference.between(after.tree(), JavaParser.parse(after.tree().text())));
        BitSet others = others();
        others.andNot(ids(after));
        if (!others.isEmpty()) {
          lost.add(TEXT.substring(Math.max(0, at - 20), at) + "«" + token.text() + "»" + by);
        }
      }
    }
    assertTrue(lost.isEmpty(), () -> lost.size() + ": " + String.join("\n--\n", lost));
  }

  private static List<Element> tokens(Element element, List<Element> tokens) {
    if (element.node() instanceof Token) {
      tokens.add(element);
    }
    element.children().forEach(child -> tokens(child, tokens));
    return tokens;
  }

  /** The ids of all that is in no method {@code m}. */
  private BitSet others() {
    BitSet ids = ids(document);
    for (Element element : document.tree().root().preorder()) {
      if (element.node() instanceof Branch branch
          && element.range().start() >= TEXT.indexOf("int m")
          && element.range().end() <= TEXT.indexOf("@Override")) {
        ids.clear(branch.id());
      }
    }
    return ids;
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
