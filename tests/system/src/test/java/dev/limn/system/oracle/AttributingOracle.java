package dev.limn.system.oracle;

import java.util.List;

/** A compiler that can also be asked what is wrong beyond parsing. */
public interface AttributingOracle extends Oracle {

  /**
   * Parses a text and attributes it, with the JDK's classes alone to be seen. Most of what it
   * reports on real files are names that it does not know.
   */
  List<Complaint> attribute(String text, int level, boolean previews);

  /** Attributes a text of the newest level, with previews. */
  default List<Complaint> attribute(String text) {
    return attribute(text, NEWEST, true);
  }
}
