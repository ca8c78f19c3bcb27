package dev.limn.java.scope;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The names in code that is not read, since it is in a merge conflict: each may be used there. */
final class HiddenNames {
  private static final Pattern NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  private HiddenNames() {}

  /** The names before a token; none if the element is not what tells of a conflict there. */
  static Set<String> of(Element element) {
    Set<String> names = new TreeSet<>();
    if (element.node() instanceof Fault fault && fault.code().equals(JavaParser.CONFLICT)) {
      int start = element.fullRange().start() + fault.start();
      String hidden = element.source().substring(start, start + fault.length());
      NAME.matcher(hidden).results().map(MatchResult::group).forEach(names::add);
    }
    return names;
  }
}
