package dev.limn.java.syntax.parser;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.syntax.Node;
import dev.limn.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u00AD', '\u061C', '\u115F', '\u1160', '\u180E', '\u200B', '\u200F', '\u202E', '\u2066',
        '\u3164', '\uFEFF', '\uFFA0'
      })
  void aTokenWithAnInvisibleCharacterIsUnusual(char invisible) {
    assertTrue(isUnusual("String s = \"a" + invisible + "\";"));
    assertTrue(isUnusual("// a" + invisible + "\nint a;"));
    if (Character.isJavaIdentifierPart(invisible)) {
      assertTrue(isUnusual("int a" + invisible + ";"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "\t", "é", "\u00A0", "漢", "한", "\uD835\uDC9C"})
  void whatCanBeSeenIsUsual(String visible) {
    assertFalse(isUnusual("String s = \"a" + visible + "\";"));
  }

  private static boolean isUnusual(String text) {
    return JavaParser.parse(SourceText.of(text)).rootNode().has(Node.UNUSUAL);
  }
}
