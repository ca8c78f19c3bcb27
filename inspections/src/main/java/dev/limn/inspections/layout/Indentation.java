package dev.limn.inspections.layout;

import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.TypeBody;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import java.util.List;
import java.util.Optional;

/** By how much the file indents. */
public final class Indentation {

  /**
   * The white space by which the members of the outermost type are indented; four spaces if none.
   */
  public static final Inherited<String> UNIT = Indentation::unit;

  private Indentation() {}

  private static String unit(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    for (int i = ancestors.size() - 1; i >= 0; i--) {
      if (ancestors.get(i).view() instanceof TypeBody body) {
        Optional<Member> first = body.members().stream().findFirst();
        return first
            .map(member -> before(member.element()))
            .filter(white -> !white.isEmpty())
            .orElse("    ");
      }
    }
    return "    ";
  }

  /** The white space before an element that begins its line; empty before another one. */
  private static String before(Element element) {
    SourceText source = element.source();
    int start = element.range().start();
    String before = source.substring(source.lines().lineStart(start), start);
    return before.isBlank() ? before : "";
  }
}
