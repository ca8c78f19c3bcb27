package dev.limn.java.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineAfterEditsTest {

  private static final List<String> PIECES =
      List.of("x", "{", "}", ";", "\n", "(", "/*", "*/", "\"", "@", "int y;", "void f() {}", " ");

  @Test
  void isThatOfTheText() {
    Random random = new Random(7);
    DocumentTree document = JavaParser.document(SourceText.of(Sample.TEXT));
    for (int i = 0; i < 1500; i++) {
      SourceText text = document.tree().text();
      if (text.length() > 2 * Sample.TEXT.length()) {
        document = document.edit(List.of(new TextEdit(whole(text), Sample.TEXT)));
        continue;
      }
      int start = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), start + random.nextInt(3) * random.nextInt(2));
      String piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
      document = document.edit(List.of(new TextEdit(new TextRange(start, end), piece)));
      check(document.tree());
    }
  }

  private static TextRange whole(SourceText text) {
    return new TextRange(0, text.length());
  }

  private static void check(SyntaxTree edited) {
    SyntaxTree fresh = JavaParser.parse(SourceText.of(edited.text().toString()));
    assertEquals(Symbols.of(fresh), Symbols.of(edited));
    assertEquals(Folds.of(fresh), Folds.of(edited));
    assertEquals(SemanticTokens.of(fresh), SemanticTokens.of(edited));
  }
}
