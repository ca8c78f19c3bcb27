package dev.limn.highlight;

import dev.limn.query.Footprint.Read;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Notes which pairs of a document are run, in which order and why, since it was {@linkplain #clear
 * cleared}. Thread-safe.
 */
public final class WorkTrace implements WorkLog {

  private final int most;
  private final Map<Element, Cause> due = new HashMap<>();
  private final Map<Subject, Cause> broken = new HashMap<>();
  private final List<Run> runs = new ArrayList<>();
  private final List<Subject> kept = new ArrayList<>();
  private long total;

  /**
   * A trace without notes.
   *
   * @param most how many runs are noted; those after them are counted
   */
  public WorkTrace(int most) {
    this.most = most;
  }

  /** An inspection and an element that it looks at. */
  public record Subject(String inspection, Element element) {}

  /**
   * Why a pair was run.
   *
   * @param kind what happened
   * @param read what the pair had read elsewhere, if that is why
   * @param now what it reads now; empty if that fails
   */
  public record Cause(Kind kind, Optional<Read<?>> read, Optional<Read<?>> now) {

    /** What was read, by the name of the fact. */
    public String fact() {
      return FactName.of(read.orElseThrow().fact());
    }

    /** What happened to what the pair sees. */
    public enum Kind {
      NEW,
      UNSEEN,
      TOKENS,
      TRIVIA,
      /** Something that it read outside its element is another value. */
      READ
    }
  }

  /**
   * A run of a pair.
   *
   * @param nanos how long it took, in nanoseconds
   * @param findings how many it found
   */
  public record Run(Subject subject, Cause cause, long nanos, int findings) {}

  /** The runs, in the order in which they were done. */
  public synchronized List<Run> runs() {
    return List.copyOf(runs);
  }

  /** How many runs there were, those among them that are not noted. */
  public synchronized long total() {
    return total;
  }

  /** What was looked at, because something near to what it read had changed, and not run. */
  public synchronized List<Subject> kept() {
    return List.copyOf(kept);
  }

  /** Begins anew. */
  public synchronized void clear() {
    due.clear();
    broken.clear();
    runs.clear();
    kept.clear();
    total = 0;
  }

  @Override
  public synchronized void ran(Pair pair, Outcome outcome, long nanos) {
    total++;
    if (runs.size() >= most) {
      return;
    }
    Subject subject = new Subject(pair.id(), pair.place().element());
    runs.add(new Run(subject, cause(subject, pair), nanos, outcome.findings().size()));
  }

  @Override
  public synchronized void due(Element element, Reason reason) {
    Cause.Kind kind = Cause.Kind.valueOf(reason.name());
    due.put(element, new Cause(kind, Optional.empty(), Optional.empty()));
  }

  @Override
  public synchronized void broken(
      String inspection, Element element, Read<?> before, Optional<Read<?>> now) {
    broken.put(
        new Subject(inspection, element), new Cause(Cause.Kind.READ, Optional.of(before), now));
  }

  @Override
  public synchronized void kept(String inspection, Element element) {
    kept.add(new Subject(inspection, element));
  }

  /** That of the pair, of its element, or of the element around it that is all new. */
  private Cause cause(Subject subject, Pair pair) {
    Cause own = broken.getOrDefault(subject, due.get(subject.element));
    if (own != null) {
      return own;
    }
    List<Element> around = pair.place().ancestors();
    Cause ofToken = subject.element.isLeaf() ? due.get(around.get(0)) : null;
    return ofToken != null ? ofToken : ofWhole(around);
  }

  private Cause ofWhole(List<Element> around) {
    return around.stream()
        .map(due::get)
        .filter(reason -> reason != null && reason.kind == Cause.Kind.NEW)
        .findFirst()
        .orElseGet(() -> new Cause(Cause.Kind.UNSEEN, Optional.empty(), Optional.empty()));
  }
}
