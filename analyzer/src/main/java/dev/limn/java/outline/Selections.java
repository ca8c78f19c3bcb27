package dev.limn.java.outline;

import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds what can be selected around a place, ever more of it. */
public final class Selections {

  private Selections() {}

  /**
   * The ranges around an offset, from the largest, all of the file, to the smallest; each is in the
   * one before, and smaller.
   *
   * @throws IndexOutOfBoundsException if the offset is not in the text
   */
  public static List<TextRange> at(SyntaxTree tree, int offset) {
    List<TextRange> ranges = new ArrayList<>();
    ranges.add(new TextRange(0, tree.text().length()));
    List<Element> path = tree.path(offset);
    for (Element element : path.subList(1, path.size())) {
      add(ranges, element.range(), offset);
      Braces.inside(element).ifPresent(range -> add(ranges, range, offset));
    }
    return ranges;
  }

  private static void add(List<TextRange> ranges, TextRange range, int offset) {
    TextRange last = ranges.get(ranges.size() - 1);
    boolean holds = range.start() <= offset && offset <= range.end();
    if (holds && last.contains(range) && !last.equals(range)) {
      ranges.add(range);
    }
  }
}
