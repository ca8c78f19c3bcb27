package dev.limn.inspect;

import java.util.Locale;

/** How grave a finding is, from the least grave. */
public enum Severity {
  /** No mark in an editor, only an action at the caret; on the command line only when asked for. */
  HINT,
  /** Worth a look. */
  INFORMATION,
  /** A bug or a clear defect. */
  WARNING,
  /** The code does not compile, or is not what it looks like. */
  ERROR;

  /** The name as users write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
