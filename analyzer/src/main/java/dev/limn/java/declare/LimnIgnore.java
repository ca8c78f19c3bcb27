package dev.limn.java.declare;

import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A name in a comment {@code // limn-ignore name}, which suppresses findings.
 *
 * @param comment where the comment stands
 * @param name what is written: an id, what another tool calls it, or {@code all}
 * @param covered where findings are suppressed
 */
public record LimnIgnore(TextRange comment, String name, TextRange covered) {

  /** All of a file, in its order. */
  public static List<LimnIgnore> in(SyntaxTree tree) {
    List<LimnIgnore> found = new ArrayList<>();
    for (Directives.Own own : Directives.of(tree).own()) {
      own.names().forEach(name -> found.add(new LimnIgnore(own.comment(), name, own.covered())));
    }
    return found;
  }

  /** Whether it means an inspection. */
  public boolean means(String id, Set<String> aliases) {
    return new SuppressionNames(id, aliases).contain(name);
  }

  /** Whether a finding at a place is among those that it can suppress. */
  public boolean reaches(TextRange place) {
    return covered.start() <= place.start() && place.start() <= covered.end();
  }
}
