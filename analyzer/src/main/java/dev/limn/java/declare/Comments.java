package dev.limn.java.declare;

import dev.limn.query.Language.Comment;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments in a piece of white space and comments (JLS 3.6, 3.7). */
final class Comments {
  private Comments() {}

  static List<Comment> in(String trivia) {
    List<Comment> found = new ArrayList<>(1);
    int at = trivia.indexOf('/');
    while (at >= 0) {
      boolean line = trivia.startsWith("//", at);
      if (!line && !trivia.startsWith("/*", at)) {
        at = trivia.indexOf('/', at + 1);
        continue;
      }
      int end = line ? endOfLine(trivia, at) : endOfBlock(trivia, at);
      found.add(new Comment(new TextRange(at, end), line));
      at = trivia.indexOf('/', end);
    }
    return found;
  }

  private static int endOfLine(String trivia, int from) {
    int end = from;
    while (end < trivia.length() && trivia.charAt(end) != '\n' && trivia.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int endOfBlock(String trivia, int from) {
    int close = trivia.indexOf("*/", from + 2);
    return close < 0 ? trivia.length() : close + 2;
  }
}
