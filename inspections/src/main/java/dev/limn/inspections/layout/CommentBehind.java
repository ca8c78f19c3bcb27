package dev.limn.inspections.layout;

import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.text.SourceText;

/** Whether a comment follows an element on its last line. */
public final class CommentBehind {

  /** The fact about the visited element. */
  public static final Fact<Boolean> OF_VISITED = CommentBehind::hasCommentBehind;

  private CommentBehind() {}

  private static boolean hasCommentBehind(Surroundings surroundings) {
    SourceText source = surroundings.element().source();
    int end = surroundings.element().range().end();
    String rest = source.substring(end, Lines.end(source, end)).strip();
    return rest.startsWith("//") || rest.startsWith("/*");
  }
}
