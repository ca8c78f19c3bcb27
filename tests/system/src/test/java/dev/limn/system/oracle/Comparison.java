package dev.limn.system.oracle;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts in what our verdicts differ from javac's, and keeps examples of each kind. */
final class Comparison {
  private static final int EXAMPLES = 4;

  private static final double MOST_FALSE_VERDICTS = 0.005;
  private static final double LEAST_NEAR_POSITIONS = 0.9;

  private final AttributingOracle javac = new NbJavac();
  private final Oracle ecj = new Ecj();
  private final Oracle ours = new Ours();
  private final OraclesPage page = OraclesPage.read();

  private int all;
  private int rejectedByBoth;
  private int falseAccepts;
  private int falseRejects;
  private int confirmedLater;
  private int near;
  private int ecjWithUs;
  private int notPrintedBack;
  private final Map<String, Kind> kinds = new TreeMap<>();

  /** Differences of one kind. */
  private static final class Kind {
    int count;
    final List<String> examples = new ArrayList<>();

    void add(String example) {
      if (count++ < EXAMPLES) {
        examples.add(example);
      }
    }
  }

  /** Compares the verdicts on some mutations. */
  void compare(List<Mutation> mutations) {
    List<String> texts = mutations.stream().map(Mutation::text).toList();
    List<List<Complaint>> theirs = javac.parse(texts);
    List<List<Complaint>> own = ours.parse(texts);
    for (int i = 0; i < mutations.size(); i++) {
      compare(mutations.get(i), theirs.get(i), own.get(i));
    }
  }

  private void compare(Mutation mutation, List<Complaint> theirs, List<Complaint> own) {
    all++;
    String text = mutation.text();
    if (!Accept.print(JavaParser.parse(SourceText.of(text))).equals(text)) {
      notPrintedBack++;
    }
    if (theirs.isEmpty() && !own.isEmpty()) {
      rejected(mutation, own);
    } else if (!theirs.isEmpty() && own.isEmpty()) {
      falseAccepts++;
      ecjWithUs += ecj.parse(text).isEmpty() ? 1 : 0;
      difference("false accept", theirs.get(0).key(), mutation, theirs.get(0));
    } else if (!theirs.isEmpty()) {
      rejectedByBoth++;
      positions(mutation, theirs.get(0), own.get(0));
    }
  }

  /** Rejected by us and not by javac's parser: by its later phases perhaps. */
  private void rejected(Mutation mutation, List<Complaint> own) {
    Complaint first = own.get(0);
    boolean syntax = own.stream().anyMatch(complaint -> complaint.key().startsWith("syntax-"));
    if (!syntax && ContextErrors.confirm(javac.attribute(mutation.text()), own)) {
      confirmedLater++;
    } else {
      falseRejects++;
      ecjWithUs += ecj.parse(mutation.text()).isEmpty() ? 0 : 1;
      difference("false reject", first.key(), mutation, first);
    }
  }

  private void positions(Mutation mutation, Complaint theirs, Complaint own) {
    Tokens tokens = Tokens.of(mutation.text());
    int distance = Math.abs(tokens.at(theirs.position()) - tokens.at(own.start()));
    if (distance <= 1) {
      near++;
    } else {
      String where = own.start() < theirs.position() ? "before" : "after";
      String kind = where + " " + theirs.key() + " / " + own.key();
      kind("position", kind)
          .add(
              "%s at %s%n        javac: %s%n        ours:  %s: %s"
                  .formatted(
                      mutation.change(),
                      Excerpt.of(mutation.text(), mutation.at()),
                      Excerpt.of(mutation.text(), theirs.position()),
                      Excerpt.of(mutation.text(), own.start()),
                      own.message()));
    }
  }

  private void difference(String what, String key, Mutation mutation, Complaint complaint) {
    kind(what, key)
        .add(
            "%s at %s%n        %s: %s"
                .formatted(
                    mutation.change(),
                    Excerpt.of(mutation.text(), mutation.at()),
                    complaint.message().replaceAll("\\s+", " "),
                    Excerpt.of(mutation.text(), complaint.position())));
  }

  private Kind kind(String what, String key) {
    return kinds.computeIfAbsent(what + ": " + key, k -> new Kind());
  }

  /** The share of all mutations that javac's parser rejects and we accept, from 0 to 1. */
  double falseAccepts() {
    return share(falseAccepts, all);
  }

  /** The share of all mutations that javac accepts and we reject, from 0 to 1. */
  double falseRejects() {
    return share(falseRejects, all);
  }

  /** Of what both reject, the share with the first error within one token of javac's. */
  double nearPositions() {
    return share(near, rejectedByBoth);
  }

  /** Whether there are few enough differences, and none of the texts was lost. */
  boolean isGoodEnough() {
    return all > 0
        && falseAccepts() <= MOST_FALSE_VERDICTS
        && falseRejects() <= MOST_FALSE_VERDICTS
        && nearPositions() >= LEAST_NEAR_POSITIONS
        && notPrintedBack == 0;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Prints the counts, and for each kind of difference its number and examples. */
  void report(PrintStream out) {
    kinds.entrySet().stream()
        .sorted(Comparator.comparingInt(kind -> -kind.getValue().count))
        .forEach(
            kind -> {
              String known = isOnPage(kind.getKey()) ? "" : "  (not in tests/system/ORACLES.md)";
              out.println(kind.getValue().count + "  " + kind.getKey() + known);
              Set<String> shown = new HashSet<>();
              for (String example : kind.getValue().examples) {
                if (shown.add(example)) {
                  out.println("      " + example);
                }
              }
            });
    out.println(summary());
  }

  /** Whether the page names the error that javac tells, or that we tell where javac tells none. */
  private boolean isOnPage(String kind) {
    String error = kind.replaceFirst("^position: (before|after) ", "").replaceFirst(" / .*", "");
    return page.names(error.replaceFirst("^false (accept|reject): ", ""));
  }

  String summary() {
    return """
    mutations:                 %d
    rejected by both:          %d
    false accepts:             %d  (%.3f %%)
    false rejects:             %d  (%.3f %%)
    of both, ECJ is with us:   %d
    confirmed by attribution:  %d
    first error near javac's:  %d  (%.2f %%)
    not printed back:          %d
    """
        .formatted(
            all,
            rejectedByBoth,
            falseAccepts,
            falseAccepts() * 100,
            falseRejects,
            falseRejects() * 100,
            ecjWithUs,
            confirmedLater,
            near,
            nearPositions() * 100,
            notPrintedBack);
  }
}
