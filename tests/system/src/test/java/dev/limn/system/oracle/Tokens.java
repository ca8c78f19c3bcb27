package dev.limn.system.oracle;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;

/** Where the tokens of a text stand, without the trivia before them. */
record Tokens(List<TextRange> ranges) {

  static Tokens of(String text) {
    return new Tokens(
        JavaParser.parse(SourceText.of(text)).root().tokens().stream()
            .filter(token -> token.kind() != JavaKind.DOC_COMMENT)
            .map(Element::range)
            .filter(range -> range.length() > 0)
            .toList());
  }

  int count() {
    return ranges.size();
  }

  TextRange range(int index) {
    return ranges.get(index);
  }

  /** The number of the last token that begins at or before an offset; -1 if none does. */
  int at(int offset) {
    int low = 0;
    int high = ranges.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranges.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
