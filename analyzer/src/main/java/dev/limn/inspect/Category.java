package dev.limn.inspect;

import java.util.Locale;

/** What an inspection is about. */
public enum Category {
  BUG,
  SECURITY,
  CONCURRENCY,
  PERFORMANCE,
  REDUNDANCY,
  READABILITY,
  STYLE,
  NAMING,
  SPELLING,
  DOCUMENTATION,
  TESTING,
  JAVA_MODERNISATION;

  /** The name in kebab case, as users write it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
