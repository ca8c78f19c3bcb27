package dev.limn.system.evidence;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Severity;
import dev.limn.system.evidence.Planting.Score;

/**
 * What speaks for one inspection.
 *
 * @param severity its own, unless a user sets another one
 * @param reports how many reports there are on the corpora
 * @param read how many of these were read
 * @param accepted how many of those that were read the authors would accept
 * @param score of true cases that were planted; none if nothing is known to plant
 */
record Figures(String id, Severity severity, int reports, int read, int accepted, Score score) {

  /** The share that is to be reached, in per cent. */
  static final int WANTED = 95;

  private static final int ALL = 100;

  static Figures of(Catalogue.Entry entry, Reading reading, Verdicts verdicts, Score score) {
    var judged =
        reading.drawn(entry).stream().flatMap(it -> verdicts.of(it.report()).stream()).toList();
    int accepted = (int) judged.stream().filter(Verdicts.Verdict::accepts).count();
    return new Figures(
        entry.id(),
        entry.info().severity(),
        reading.count(entry.id()),
        judged.size(),
        accepted,
        score);
  }

  /** The share of accepted reports in per cent; all where there are none. */
  int acceptance() {
    return share(accepted, read);
  }

  /** The share of planted cases that are found in per cent. */
  int recall() {
    return share(score.found(), score.planted());
  }

  private static int share(int part, int whole) {
    return whole == 0 ? ALL : part * ALL / whole;
  }

  /** Whether both shares are shown to be as wanted. */
  boolean isEnough() {
    boolean isRead = read > 0 || reports == 0;
    return isRead && score.planted() > 0 && acceptance() >= WANTED && recall() >= WANTED;
  }

  /** Whether a warning is not shown to be good enough. */
  boolean falls() {
    return severity.compareTo(Severity.WARNING) >= 0 && !isEnough();
  }

  /** Reads what {@link #toString()} wrote. */
  static Figures parse(String line) {
    String[] parts = line.split(" ", -1);
    return new Figures(
        parts[0],
        Severity.valueOf(parts[1]),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        Integer.parseInt(parts[4]),
        new Score(Integer.parseInt(parts[5]), Integer.parseInt(parts[6])));
  }

  @Override
  public String toString() {
    return "%s %s %d %d %d %d %d"
        .formatted(id, severity, reports, read, accepted, score.planted(), score.found());
  }
}
