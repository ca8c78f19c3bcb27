package dev.limn.inspect;

import java.util.Locale;

/** Sets of inspections to choose from, each one containing those before it. */
public enum Profile {
  QUIET,
  DEFAULT,
  ALL;

  /** The name as users write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
