package dev.limn.cli;

import dev.limn.cli.FileReport.Outcome;
import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what a run finds. */
final class Tally {

  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
  private int files;
  private int unchecked;
  private boolean failed;
  private int safelyFixable;
  private int unsafelyFixable;
  private int fixed;
  private int changedFiles;
  private int known;

  /** Counts a file and what was found in it. */
  void add(FileReport report) {
    files += report.outcome() == Outcome.CHECKED ? 1 : 0;
    unchecked += report.outcome() == Outcome.CHECKED ? 0 : 1;
    failed |= report.outcome() == Outcome.FAILED;
    fixed += report.fixed();
    changedFiles += report.fixed() > 0 ? 1 : 0;
    for (Reported reported : report.findings()) {
      add(reported.finding());
    }
  }

  /** Counts findings that are not reported, because they were there before. */
  void addKnown(int number) {
    known += number;
  }

  private void add(Finding finding) {
    bySeverity.merge(finding.severity(), 1, Integer::sum);
    if (finding.fixes().stream().anyMatch(Finding.Offer::safe)) {
      safelyFixable++;
    } else if (!finding.fixes().isEmpty()) {
      unsafelyFixable++;
    }
  }

  /** Whether a file should have been checked, and was not. */
  boolean failed() {
    return failed;
  }

  /** Whether there is a finding of at least a severity. */
  boolean reaches(Severity least) {
    return bySeverity.keySet().stream().anyMatch(severity -> severity.compareTo(least) >= 0);
  }

  private String found() {
    return findings() + " in " + count(files, "file", "files");
  }

  /** A line that says what was found, as {@code 2 warnings in 3 files, 0.1 s (1 fixable …)}. */
  String summary(double seconds) {
    return (files + unchecked == 0 ? "no Java files to check" : found())
        + (unchecked > 0 ? ", " + grouped(unchecked) + " more not checked" : "")
        + ", "
        + time(seconds)
        + notes().map(text -> " (" + text + ")").orElse("");
  }

  /** What was fixed; empty if nothing was. */
  Optional<String> fixes(String verb) {
    return fixed == 0
        ? Optional.empty()
        : Optional.of(
            verb
                + " "
                + count(fixed, "problem", "problems")
                + " in "
                + count(changedFiles, "file", "files"));
  }

  private String findings() {
    List<String> parts = new ArrayList<>();
    Severity[] severities = Severity.values();
    for (int i = severities.length - 1; i >= 0; i--) {
      int number = bySeverity.getOrDefault(severities[i], 0);
      if (number > 0) {
        String name = severities[i].id();
        parts.add(count(number, name, severities[i] == Severity.INFORMATION ? name : name + "s"));
      }
    }
    return parts.isEmpty() ? "no problems" : String.join(", ", parts);
  }

  private Optional<String> notes() {
    List<String> parts = new ArrayList<>();
    if (known > 0) {
      parts.add(grouped(known) + " more in the baseline");
    }
    if (safelyFixable > 0) {
      parts.add(grouped(safelyFixable) + " fixable with --fix");
    }
    if (unsafelyFixable > 0) {
      String more =
          safelyFixable == 0 ? " fixable with --fix --unsafe-fixes" : " more with --unsafe-fixes";
      parts.add(grouped(unsafelyFixable) + more);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** A number and what it is a number of. */
  static String count(int number, String one, String many) {
    return grouped(number) + " " + (number == 1 ? one : many);
  }

  /** A number, not negative, with commas between thousands. */
  static String grouped(long number) {
    // The class library's way would first load all that it knows of languages.
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  /** A time, in seconds, as people read it. */
  static String time(double seconds) {
    long tenths = Math.round(seconds * 10);
    return tenths < 600
        ? tenths / 10 + "." + tenths % 10 + " s"
        : tenths / 600 + " min " + tenths % 600 / 10 + " s";
  }
}
