package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three quotes that begin no text block, for more follows on their line, hide no other line. */
class QuoteEditTest {
  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "\"\" ", "\"x\" "})
  void damagesOneLine(String typed) {
    String text =
        "class A { String[] m() {\nreturn new String[] {\n"
            + "\"a\",\n\"\",\n\"b\",\n".repeat(20)
            + "};\n}\nint n() { return 1; }\n}\n";
    DocumentTree before = JavaParser.document(SourceText.of(text));
    int at = text.indexOf("\"\"", text.length() / 2) + 2;
    DocumentTree after = before.edit(List.of(TextEdit.insert(at, typed)));
    BitSet changed = ids(before);
    changed.xor(ids(after));
    assertTrue(changed.cardinality() <= 12, changed::toString);
    assertTrue(after.tree().errors().size() <= 2, () -> after.tree().errors().toString());
    assertEquals(
        Optional.empty(),
        TreeDifference.between(after.tree(), JavaParser.parse(after.tree().text())));
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
