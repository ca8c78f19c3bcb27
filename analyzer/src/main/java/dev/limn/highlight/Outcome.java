package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.query.Footprint;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What came of a run of a pair. */
public final class Outcome {
  private final List<Draft> drafts;
  private final List<TextRange> strays;
  private final Supplier<Footprint> footprint;
  private final Optional<Throwable> crash;

  private Outcome(
      List<Draft> drafts,
      List<TextRange> strays,
      Supplier<Footprint> footprint,
      Optional<Throwable> crash) {
    this.drafts = drafts;
    this.strays = strays;
    this.footprint = footprint;
    this.crash = crash;
  }

  static Outcome of(List<Draft> drafts, List<TextRange> strays, Supplier<Footprint> footprint) {
    return new Outcome(drafts, strays, footprint, Optional.empty());
  }

  static Outcome crashed(Throwable cause) {
    return new Outcome(List.of(), List.of(), () -> Footprint.NOTHING, Optional.of(cause));
  }

  /** The findings, in the order in which they were reported. */
  public List<Finding> findings() {
    return drafts.stream().map(Draft::finding).toList();
  }

  /** The places outside the element that the check tried to report. */
  public List<TextRange> strays() {
    return strays;
  }

  /**
   * What was read beyond the significant content of the element; if anything was found, all of its
   * text. Computed when asked for.
   */
  public Footprint footprint() {
    return footprint.get();
  }

  /** What the check threw. */
  public Optional<Throwable> crash() {
    return crash;
  }

  List<Draft> drafts() {
    return drafts;
  }
}
