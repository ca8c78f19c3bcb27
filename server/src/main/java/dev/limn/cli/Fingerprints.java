package dev.limn.cli;

import java.util.HashMap;
import java.util.Map;

/** Numbers the findings of a run that have the same identity, in the order of the files. */
final class Fingerprints {

  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * The fingerprint of the next finding, which no other one of the run has.
   *
   * @param number from 1
   */
  record Fingerprint(String digits, int number) {
    @Override
    public String toString() {
      return digits + ":" + number;
    }
  }

  Fingerprint next(FileReport.Reported reported) {
    String digits = reported.identity().orElseThrow().fingerprint();
    return new Fingerprint(digits, numbers.merge(digits, 1, Integer::sum));
  }
}
