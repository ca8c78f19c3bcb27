package dev.limn.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a Gradle script, Groovy or Kotlin, as far as brackets, strings and line ends tell.
 *
 * @param blocks what stands before the braces around it, from the outermost
 * @param text the statement on one line, without comments
 */
record GradleStatement(List<String> blocks, String text) {

  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile(
          "//[^\\n]*+|/\\*(?s:.)*?(?:\\*/|\\z)"
              + "|(\"\"\"(?s:.)*?\"\"\"|'''(?s:.)*?'''"
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\\n]|\\\\.)*+')");

  /** Reads a script; blocks come before what is in them. */
  static List<GradleStatement> parse(String script) {
    String code =
        COMMENT_OR_STRING
            .matcher(script)
            .replaceAll(m -> m.group(1) == null ? " " : quote(m.group(1)));
    List<GradleStatement> statements = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    int start = 0;
    for (int i = 0; i <= code.length(); i++) {
      char c = i < code.length() ? code.charAt(i) : '\n';
      if ("{};\n\r".indexOf(c) < 0) {
        continue;
      }
      String text = code.substring(start, i).strip();
      start = i + 1;
      if (!text.isEmpty()) {
        statements.add(new GradleStatement(List.copyOf(open), text));
      }
      if (c == '{') {
        open.addLast(text);
      } else if (c == '}') {
        open.pollLast();
      }
    }
    return statements;
  }

  /** Braces and separators in a string are none of the script's. */
  private static String quote(String string) {
    return Matcher.quoteReplacement(string.replaceAll("[{};\\n\\r]", " "));
  }

  /** What stands before the nearest brace around the statement; empty at the top. */
  String block() {
    return blocks.isEmpty() ? "" : blocks.get(blocks.size() - 1);
  }
}
