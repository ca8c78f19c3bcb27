package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Finding.Related;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where findings of an older text stand after it was edited, until the newer one is inspected. */
public final class Drift {

  private Drift() {}

  /**
   * The findings at their new places. One whose whole range was replaced is gone with what it
   * marked.
   *
   * @param edits each in the coordinates of the text that the one before it made
   */
  public static List<Finding> findings(List<Finding> findings, List<TextEdit> edits) {
    return edits.isEmpty()
        ? findings
        : findings.stream()
            .flatMap(finding -> moved(finding, range -> range(range, edits)).stream())
            .toList();
  }

  /** The range at its new place; empty if it was replaced. */
  public static Optional<TextRange> range(TextRange range, List<TextEdit> edits) {
    Optional<TextRange> moved = Optional.of(range);
    for (TextEdit edit : edits) {
      moved = moved.flatMap(before -> range(before, edit));
    }
    return moved;
  }

  /** The findings, all at the same distance from where they were. */
  static List<Finding> shifted(List<Finding> findings, int distance) {
    return findings.stream()
        .flatMap(finding -> moved(finding, range -> shifted(range, distance)).stream())
        .toList();
  }

  private static Optional<TextRange> shifted(TextRange range, int distance) {
    return range.start() + distance < 0 ? Optional.empty() : Optional.of(range.shift(distance));
  }

  private static Optional<Finding> moved(
      Finding finding, Function<TextRange, Optional<TextRange>> move) {
    return move.apply(finding.range())
        .map(
            moved ->
                new Finding(
                    finding.id(),
                    finding.severity(),
                    moved,
                    finding.message(),
                    finding.unnecessary(),
                    related(finding.related(), move),
                    finding.fixes()));
  }

  private static List<Related> related(
      List<Related> places, Function<TextRange, Optional<TextRange>> move) {
    return places.stream()
        .flatMap(
            place -> move.apply(place.range()).map(at -> new Related(at, place.message())).stream())
        .toList();
  }

  /** What is inserted at an end of the range stays outside of it. */
  private static Optional<TextRange> range(TextRange range, TextEdit edit) {
    TextRange replaced = edit.range();
    if (replaced.end() <= range.start()) {
      return Optional.of(range.shift(edit.growth()));
    }
    if (replaced.start() >= range.end()) {
      return Optional.of(range);
    }
    int after = replaced.start() + edit.newText().length();
    int start = range.start() < replaced.start() ? range.start() : after;
    int end = replaced.end() < range.end() ? range.end() + edit.growth() : replaced.start();
    return start < end ? Optional.of(new TextRange(start, end)) : Optional.empty();
  }
}
