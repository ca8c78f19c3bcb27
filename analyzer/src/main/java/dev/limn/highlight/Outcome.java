package dev.limn.highlight;

import dev.limn.inspect.Finding;
import dev.limn.query.Footprint;
import dev.limn.query.Footprint.Read;
import dev.limn.query.Place;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What came of a run of a pair. */
public final class Outcome {
  private final List<Draft> drafts;
  private final List<TextRange> strays;
  private final Collection<Read<?>> reads;
  private final Set<Layout> layouts;
  private final Place place;
  private final Optional<Throwable> crash;

  Outcome(
      List<Draft> drafts,
      List<TextRange> strays,
      Collection<Read<?>> reads,
      Set<Layout> layouts,
      Place place,
      Optional<Throwable> crash) {
    this.drafts = drafts;
    this.strays = strays;
    this.reads = reads;
    this.layouts = layouts;
    this.place = place;
    this.crash = crash;
  }

  static Outcome crashed(Place place, Throwable cause) {
    return new Outcome(List.of(), List.of(), List.of(), Set.of(), place, Optional.of(cause));
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
    List<Read<?>> all = new ArrayList<>(reads);
    layouts.forEach(layout -> all.add(Read.of(layout, place)));
    return Footprint.of(all);
  }

  /** What the check threw. */
  public Optional<Throwable> crash() {
    return crash;
  }

  /** Whether something was found before an offset. */
  boolean isBefore(int offset) {
    return drafts.stream().anyMatch(draft -> draft.range().start() < offset);
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** The facts that were read, those of the layout apart. */
  Collection<Read<?>> reads() {
    return reads;
  }

  /** The value of a fact of the layout. */
  Read<?> read(Layout layout) {
    return Read.of(layout, place);
  }

  /** The facts of the layout that were read. */
  Set<Layout> layouts() {
    return layouts;
  }

  /** Whether nothing was found and nothing was read: nothing of this is worth keeping. */
  boolean isEmpty() {
    return drafts.isEmpty() && reads.isEmpty() && layouts.isEmpty();
  }
}
