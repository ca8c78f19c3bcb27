package dev.limn.system.oracle;

import java.util.List;

/** A compiler that is asked what is wrong with a source text. */
public interface Oracle {

  /** The newest language level. */
  int NEWEST = 27;

  /**
   * Parses texts, each as a file of its own, and gives for each the errors that parsing alone
   * tells, in the order in which they are reported.
   *
   * @param level the language level
   * @param previews whether the previews of the level are allowed; only of the newest one
   */
  List<List<Complaint>> parse(List<String> texts, int level, boolean previews);

  /**
   * Parses texts of the newest language level, with previews: not every parser tells where they are
   * used though they are not allowed.
   */
  default List<List<Complaint>> parse(List<String> texts) {
    return parse(texts, NEWEST, true);
  }

  /** Parses one text of the newest language level, with previews. */
  default List<Complaint> parse(String text) {
    return parse(List.of(text)).get(0);
  }
}
