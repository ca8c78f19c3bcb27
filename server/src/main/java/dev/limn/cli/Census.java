package dev.limn.cli;

import java.util.HashMap;
import java.util.Map;

/** Prints nothing, and counts the findings of each identity. */
final class Census implements Reporter {

  private final Map<Identity, Integer> counts = new HashMap<>();

  @Override
  public void report(FileReport report) {
    report
        .findings()
        .forEach(reported -> counts.merge(reported.identity().orElseThrow(), 1, Integer::sum));
  }

  @Override
  public void end(Tally tally, double seconds) {
    // Who asked for the counts goes on with them.
  }

  Map<Identity, Integer> counts() {
    return counts;
  }
}
