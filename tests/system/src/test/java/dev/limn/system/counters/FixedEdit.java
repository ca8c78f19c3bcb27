package dev.limn.system.counters;

import java.util.List;

/**
 * An edit of a file, in one or more steps, which are counted together.
 *
 * @param file the file, of those beside the counters
 * @param name what is done
 * @param steps what is replaced, one after the other
 */
record FixedEdit(String file, String name, List<Step> steps) {

  /** Replaces a text that stands in the document once. */
  record Step(String before, String after) {}

  private static final String SMALL = "Directives.java";
  private static final String LARGE = "StatementGrammar.java";

  /** All that are counted. */
  static final List<FixedEdit> ALL =
      List.of(
          once(SMALL, "letter in a name", "int offset = token", "int offsets = token"),
          once(SMALL, "digit", "private int checkstyleOff = -1", "private int checkstyleOff = -12"),
          once(SMALL, "letter in a string", "\"/[/*]+\\\\s*noin", "\"/[/*]+\\\\s*notin"),
          once(SMALL, "space", "return subject;\n      }", "return  subject;\n      }"),
          once(SMALL, "line break", "    own.add(comment);\n", "    own.add(comment);\n\n"),
          once(SMALL, "letter in a comment", "/** The comments of ours", "/** The comment of ours"),
          once(
              SMALL,
              "statement",
              "    own.add(comment);\n",
              "    own.add(comment);\n    read();\n"),
          once(SMALL, "statement away", "      subject = ancestor;\n", ""),
          once(SMALL, "name of a method", "private int lineEnd(", "private int endOfLine("),
          once(
              SMALL,
              "name of a field",
              "private final SourceText text",
              "private final SourceText t"),
          once(
              SMALL,
              "import",
              "import java.util.List;",
              "import java.util.List;\nimport java.util.Map;"),
          once(SMALL, "import away", "import java.util.Optional;\n", ""),
          once(
              SMALL, "method", "  private int lineEnd(", "  void m() {}\n\n  private int lineEnd("),
          once(SMALL, "modifier of a type", "\nfinal class Dir", "\npublic final class Dir"),
          toAndFro(SMALL, "brace and back", "    own.add(comment);", "    { own.add(comment);"),
          toAndFro(SMALL, "quote and back", "    own.add(comment);", "    \"own.add(comment);"),
          toAndFro(SMALL, "comment and back", "    own.add(comment);", "    /*own.add(comment);"),
          toAndFro(SMALL, "text block and back", "    own.add(", "    \"\"\"own.add("),
          once(LARGE, "letter in a name", "int outer = switch", "int outers = switch"),
          once(LARGE, "statement", "    openBraces++;\n", "    openBraces++;\n    read();\n"),
          once(LARGE, "name of a method", "private boolean endsSt", "private boolean endSt"),
          toAndFro(LARGE, "brace and back", "    openBraces++;\n", "    openBraces++; {\n"),
          toAndFro(LARGE, "comment and back", "    openBraces++;\n", "    /*openBraces++;\n"));

  private static FixedEdit once(String file, String name, String before, String after) {
    return new FixedEdit(file, name, List.of(new Step(before, after)));
  }

  private static FixedEdit toAndFro(String file, String name, String before, String after) {
    return new FixedEdit(file, name, List.of(new Step(before, after), new Step(after, before)));
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
