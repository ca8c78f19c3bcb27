package dev.limn.server;

import dev.limn.highlight.Drift;
import dev.limn.inspect.Finding;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/**
 * Holds back what is new on the statement that holds the caret and is likely to vanish as soon as
 * the statement is complete. What was shown once stays. For one thread.
 */
final class HoldBack {

  private final LongSupplier delay;
  private final Predicate<Finding> hasty;

  /** Since when the findings with an id stand on the statement. */
  private final Map<String, Long> since = new HashMap<>();

  private Optional<TextRange> statement = Optional.empty();

  /**
   * Holds nothing back yet.
   *
   * @param delay for how long, in milliseconds
   * @param hasty what is held back
   */
  HoldBack(LongSupplier delay, Predicate<Finding> hasty) {
    this.delay = delay;
    this.hasty = hasty;
  }

  /** Takes note of edits, and of the statement that holds the caret after them. */
  void edited(List<TextEdit> edits, Optional<TextRange> statementNow) {
    Optional<TextRange> moved = statement.flatMap(range -> Drift.range(range, edits));
    boolean same =
        moved.isPresent() && statementNow.isPresent() && moved.get().overlaps(statementNow.get());
    if (!same) {
      since.clear();
    }
    statement = statementNow;
  }

  /** The findings that are not held back, given those that are shown. */
  List<Finding> release(List<Finding> findings, List<Finding> shown, long now) {
    List<Finding> candidates = findings.stream().filter(this::isCandidate).toList();
    if (candidates.isEmpty()) {
      since.clear();
      return findings;
    }
    candidates.forEach(candidate -> since.putIfAbsent(candidate.id(), now));
    shown.stream()
        .filter(this::isCandidate)
        .forEach(
            known -> since.computeIfPresent(known.id(), (id, start) -> now - delay.getAsLong()));
    return findings.stream()
        .filter(finding -> !isCandidate(finding) || dueAt(finding) <= now)
        .toList();
  }

  /** When the next of the findings is to be released; empty if none is held back. */
  OptionalLong nextRelease(List<Finding> findings, long now) {
    return findings.stream()
        .filter(this::isCandidate)
        .mapToLong(this::dueAt)
        .filter(due -> due > now)
        .min();
  }

  private boolean isCandidate(Finding finding) {
    return hasty.test(finding) && statement.isPresent() && statement.get().touches(finding.range());
  }

  private long dueAt(Finding finding) {
    return since.getOrDefault(finding.id(), Long.MIN_VALUE / 2) + delay.getAsLong();
  }
}
