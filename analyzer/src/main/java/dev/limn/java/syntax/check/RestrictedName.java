package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.syntax.Element;
import java.util.Optional;

/** Names that no type can have, since some level (JLS 3.9). */
enum RestrictedName {
  VAR("var", 10),
  YIELD("yield", 14),
  RECORD("record", 16),
  SEALED("sealed", 17),
  PERMITS("permits", 17);

  private static final int SHORTEST = 3;
  private static final int LONGEST = 7;

  private final String text;
  private final int level;

  RestrictedName(String text, int level) {
    this.text = text;
    this.level = level;
  }

  /** The restricted name that an identifier is. */
  static Optional<RestrictedName> of(Element identifier, Dialect dialect) {
    int length = identifier.range().length();
    if (length >= SHORTEST && length <= LONGEST) {
      for (RestrictedName name : values()) {
        if (name.level <= dialect.level() && identifier.textEquals(name.text)) {
          return Optional.of(name);
        }
      }
    }
    return Optional.empty();
  }

  String text() {
    return text;
  }
}
