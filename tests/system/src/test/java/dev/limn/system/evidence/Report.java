package dev.limn.system.evidence;

import com.google.common.hash.Hashing;
import dev.limn.inspect.Finding;
import dev.limn.java.declare.EnclosingMember;
import dev.limn.syntax.SyntaxTree;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/**
 * What a finding on real code is known by, whatever happens to the inspections.
 *
 * @param id the id of the inspection
 * @param file the file, from the folder of the corpora on
 * @param member the member in which it is; {@code -} where there is none
 * @param hash of the text that it marks, white space apart
 * @param number from 1; tells those apart that have all this in common
 */
record Report(String id, String file, String member, String hash, int number)
    implements Comparable<Report> {

  private static final Comparator<Report> ORDER =
      Comparator.comparing(Report::id)
          .thenComparing(Report::file)
          .thenComparing(Report::member)
          .thenComparing(Report::hash)
          .thenComparing(Report::number);

  private static final int DIGITS = 12;

  /** The first report of what a finding says. */
  static Report of(String file, SyntaxTree tree, Finding finding) {
    String member = EnclosingMember.of(tree, finding.range()).replaceAll("\\s", "");
    String marked = tree.text().substring(finding.range()).replaceAll("\\s", "");
    return new Report(
        finding.id(),
        file,
        member.isEmpty() ? "-" : member,
        digest(marked).substring(0, DIGITS),
        1);
  }

  Report withNumber(int newNumber) {
    return new Report(id, file, member, hash, newNumber);
  }

  /** Where the report stands among those of its inspection when some are drawn. */
  String lot() {
    return digest(toString());
  }

  private static String digest(String text) {
    return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
  }

  /** Reads what {@link #toString()} wrote. */
  static Report parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Report(parts[0], parts[1], parts[2], parts[3], Integer.parseInt(parts[4]));
  }

  @Override
  public String toString() {
    return String.join(" ", id, file, member, hash, Integer.toString(number));
  }

  @Override
  public int compareTo(Report other) {
    return ORDER.compare(this, other);
  }
}
