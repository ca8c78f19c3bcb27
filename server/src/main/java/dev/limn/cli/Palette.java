package dev.limn.cli;

import dev.limn.inspect.Severity;

/** How to set off parts of a text. */
enum Palette {
  /** Not at all. */
  PLAIN,
  /** By colours, as ECMA-48 has them. */
  ANSI;

  private static final String BOLD = "1";
  private static final String GUTTER = "38;5;67";

  String path(String text) {
    return in(BOLD, text);
  }

  String gutter(String text) {
    return in(GUTTER, text);
  }

  String id(String text) {
    return in(BOLD, text);
  }

  String severity(Severity severity, String text) {
    return in(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFORMATION -> "1;36";
          case HINT -> "1;32";
        },
        text);
  }

  private String in(String style, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + style + "m" + text + "\u001b[0m";
  }
}
