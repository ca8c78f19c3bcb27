package dev.limn.inspections.layout;

import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;

/** Whether a comment follows an element on its last line. */
public final class CommentBehind {

  /** The fact about the visited element. */
  public static final Fact<Boolean> OF_VISITED = CommentBehind::hasCommentBehind;

  private CommentBehind() {}

  private static boolean hasCommentBehind(Surroundings surroundings) {
    int end = surroundings.element().range().end();
    for (Element around : surroundings.ancestors()) {
      SourceText source = around.source();
      int endOfLine = source.lines().lineEnd(end);
      if (around.fullRange().end() > endOfLine || around.fullRange().end() == source.length()) {
        String rest = source.substring(end, endOfLine).strip();
        return rest.startsWith("//") || rest.startsWith("/*");
      }
    }
    return false;
  }
}
