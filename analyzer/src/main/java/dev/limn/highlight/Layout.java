package dev.limn.highlight;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;

/**
 * Facts about what is no significant content of an element: white space, comments, columns. A few
 * coarse facts of the visited element stand for all that can be asked of the elements inside it, so
 * that a footprint is small. The price is that a check runs again after a change of any white space
 * in its element if it asked for some of it.
 */
enum Layout implements Fact<Object> {
  /** The white space and comments before the first token. */
  BEFORE {
    @Override
    public Object of(Surroundings surroundings) {
      Element element = surroundings.element();
      return digest(element.source(), Trivia.before(element));
    }
  },

  /** What is on the line before the first token. */
  MARGIN {
    @Override
    public Object of(Surroundings surroundings) {
      Element element = surroundings.element();
      return new Margin(column(element), startsLine(element));
    }
  },

  /** All from the first token to the last one. */
  INSIDE {
    @Override
    public Object of(Surroundings surroundings) {
      Element element = surroundings.element();
      return digest(element.source(), element.range());
    }
  };

  private static final int TAB = 8;

  private record Margin(int column, boolean startsLine) {}

  /** The column of the first character of an element, from 0, with tabs to every eighth column. */
  static int column(Element element) {
    SourceText source = element.source();
    int offset = element.range().start();
    int column = 0;
    for (int i = source.lines().lineStart(offset); i < offset; i++) {
      column = source.charAt(i) == '\t' ? (column / TAB + 1) * TAB : column + 1;
    }
    return column;
  }

  /** Whether nothing but white space and comments stands before an element on its line. */
  static boolean startsLine(Element element) {
    int offset = element.range().start();
    return element.fullRange().start() <= element.source().lines().lineStart(offset);
  }

  private static HashCode digest(SourceText source, TextRange range) {
    return Hashing.murmur3_128().hashUnencodedChars(source.substring(range));
  }
}
