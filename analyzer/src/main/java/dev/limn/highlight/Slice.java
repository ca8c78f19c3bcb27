package dev.limn.highlight;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import com.google.common.collect.Lists;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.query.Cancellation;
import dev.limn.query.Place;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;

/**
 * A small part of the work on one version of a document. It is run by one thread, which takes no
 * lock for it, and given back to the session that gave it.
 */
public final class Slice {

  /** What came of a pair: {@code place} is that of the element, or of the parent of the token. */
  record Result(Place place, int slot, Pair pair, Outcome outcome) {

    /** Whether something was found before the first token of the element. */
    boolean isBefore() {
      return !outcome.drafts().isEmpty()
          && outcome.isBefore(pair.place().element().range().start());
    }
  }

  /**
   * A pair that is put off: {@code place} is that of the element, or of the parent of the token.
   */
  record Deferred(Place place, Due.Key key) {}

  /** A pair that took so long that it was ended. */
  static final class Overrun extends RuntimeException {
    private static final long serialVersionUID = 1;

    Overrun(long nanos) {
      super("took more than " + NANOSECONDS.toMillis(nanos) + " ms", null, false, false);
    }
  }

  private final HighlightSession session;
  private final Store from;
  private final Due due;
  private final Place place;
  private final int version;
  private final Dispatch dispatch;
  private final Quarantine quarantine;
  private final SlowPairs slow;
  private final WorkLog log;
  private final LongSupplier clock;
  private final Effort effort;
  private final List<Result> results = new ArrayList<>(0);
  private final List<Crash> crashes = new ArrayList<>(0);
  private final List<Deferred> deferred = new ArrayList<>(0);

  /** Where it has not been yet, the next one first. */
  private final Deque<Place> open = new ArrayDeque<>();

  private int elements;
  private int pairs;
  private volatile Optional<Stint> running = Optional.empty();
  private long most;
  private volatile boolean abandoned;
  private final AtomicBoolean returned = new AtomicBoolean();

  Slice(
      HighlightSession session,
      Store from,
      Due due,
      Place place,
      int version,
      Dispatch dispatch,
      Quarantine quarantine,
      SlowPairs slow,
      WorkLog log,
      LongSupplier clock,
      Effort effort) {
    this.session = session;
    this.from = from;
    this.due = due;
    this.place = place;
    this.version = version;
    this.dispatch = dispatch;
    this.quarantine = quarantine;
    this.slow = slow;
    this.log = log;
    this.clock = clock;
    this.effort = effort;
  }

  /**
   * Runs the pairs. Throws nothing because of them.
   *
   * @return whether it ran to its end; not so if what comes of it is not wanted any more
   */
  public boolean run(Cancellation cancellation) {
    return run(cancellation, isSlow() ? Budget.HARD : Budget.SOFT, Budget.SLICE);
  }

  /** As {@link #run(Cancellation)}, but to the end, and with patience: nobody waits. */
  boolean runUnattended(Cancellation cancellation) {
    return run(cancellation, Budget.UNATTENDED, Long.MAX_VALUE);
  }

  /** Whether it is of what takes long, for which nobody waits. */
  boolean isSlow() {
    return due.tier() == Tier.SLOW;
  }

  private boolean run(Cancellation cancellation, long mostOfPair, long mostOfSlice) {
    most = mostOfPair;
    long start = clock.getAsLong();
    try {
      open.push(place);
      do {
        branch(open.pop(), cancellation);
      } while (!open.isEmpty() && clock.getAsLong() - start < mostOfSlice);
      return !abandoned;
    } catch (Cancellation.Cancelled cancelled) {
      return false;
    } finally {
      running = Optional.empty();
    }
  }

  private void branch(Place branch, Cancellation cancellation) {
    elements++;
    dispatch.at(branch).forEach(pair -> run(pair, branch, Memo.SELF, cancellation));
    tokens(branch, cancellation);
    if (due.isWhole()) {
      List<Place> inner = new ArrayList<>();
      for (Element child : branch.element().children()) {
        if (!child.isLeaf()) {
          inner.add(branch.inner(child));
        }
      }
      Lists.reverse(inner).forEach(open::push);
    }
  }

  private void tokens(Place branch, Cancellation cancellation) {
    Element element = branch.element();
    if (!dispatch.wantsTokens(element.node())) {
      return;
    }
    int slot = 0;
    for (Element child : element.children()) {
      if (child.isLeaf()) {
        int index = slot;
        List<Pair> ofToken = dispatch.at(branch.inner(child));
        elements += ofToken.isEmpty() ? 0 : 1;
        ofToken.forEach(pair -> run(pair, branch, index, cancellation));
      }
      slot++;
    }
  }

  private void run(Pair pair, Place branch, int slot, Cancellation cancellation) {
    if (!isDue(pair, slot) || quarantine.holds(pair.id())) {
      return;
    }
    int id = ((Branch) branch.element().node()).id();
    if (!isSlow() && (slow.holds(pair.visit(), id, slot) || quarantine.putsOff(pair.id()))) {
      putOff(pair, branch, slot);
      return;
    }
    pairs++;
    Stint stint = new Stint(pair, most, clock, effort);
    running = Optional.of(stint);
    Outcome outcome = outcome(stint, id, slot, cancellation);
    Stint.End end = stint.end();
    long took = stint.nanos();
    slow.ran(pair.visit(), id, slot, took);
    log.ran(pair, outcome, took);
    if (abandoned) {
      throw Cancellation.cancelled();
    }
    if (end == Stint.End.OVER && most == Budget.SOFT) {
      quarantine.putOff(pair.id());
      putOff(pair, branch, slot);
    } else {
      take(new Result(branch, slot, pair, outcome), end);
    }
  }

  private Outcome outcome(Stint stint, int id, int slot, Cancellation cancellation) {
    Pair pair = stint.pair();
    try {
      return pair.run(new Limit(stint, cancellation));
    } catch (Overrun overrun) {
      return Outcome.crashed(pair.place(), overrun);
    } catch (Cancellation.Cancelled cancelled) {
      slow.cancelled(pair.visit(), id, slot, stint.nanos());
      if (stint.end() == Stint.End.INTERRUPTED) {
        failed(pair, new Overrun(Budget.HARD));
      }
      throw cancelled;
    }
  }

  private void take(Result result, Stint.End end) {
    if (end == Stint.End.INTERRUPTED) {
      failed(result.pair, new Overrun(Budget.HARD));
      return;
    }
    if (end == Stint.End.IN_TIME) {
      quarantine.ended(result.pair.id());
    }
    result.outcome.crash().ifPresent(cause -> failed(result.pair, cause));
    if (!result.outcome.isEmpty()) {
      results.add(result);
    }
  }

  private void putOff(Pair pair, Place branch, int slot) {
    deferred.add(new Deferred(branch, new Due.Key(pair.visit(), slot)));
  }

  private void failed(Pair pair, Throwable cause) {
    quarantine.add(pair.id());
    crashes.add(new Crash(pair.id(), cause));
  }

  private boolean isDue(Pair pair, int slot) {
    return due.isAll() || due.keys().contains(new Due.Key(pair.visit(), slot));
  }

  /** Ends a pair that takes too long, and all of them when nothing of this is wanted. */
  private final class Limit implements Cancellation {
    private final Stint stint;
    private final Cancellation cancellation;

    Limit(Stint stint, Cancellation cancellation) {
      this.stint = stint;
      this.cancellation = cancellation;
    }

    @Override
    public boolean isCancelled() {
      return abandoned || due.isCancelled() || cancellation.isCancelled();
    }

    @Override
    public void check() {
      Cancellation.super.check();
      if (stint.isOver()) {
        throw new Overrun(most);
      }
    }
  }

  // How it ends: once, whatever is said later.

  /** Gives the slice back after it ran to its end: what it found is found. */
  public void commit() {
    if (!returned.getAndSet(true)) {
      session.commit(this);
    }
  }

  /** Gives the slice back as not done. */
  public void giveBack() {
    if (!returned.getAndSet(true)) {
      session.giveBack(this);
    }
  }

  /** Gives the slice back as one that cannot be done. */
  void drop() {
    session.drop(this);
  }

  // What came of it.

  HighlightSession session() {
    return session;
  }

  /** The pairs that were put off because they, or others of their inspection, take long. */
  List<Deferred> deferred() {
    return deferred;
  }

  /** Whether the slice was taken from what is kept in a store. */
  boolean isOf(Store store) {
    return store == from;
  }

  Due due() {
    return due;
  }

  /** The place at which it begins, in the version in which it ran. */
  Place place() {
    return place;
  }

  Branch node() {
    return (Branch) place.element().node();
  }

  int version() {
    return version;
  }

  /** Where it has not been because that would have taken too long: all there is due still. */
  Collection<Place> rest() {
    return open;
  }

  List<Result> results() {
    return results;
  }

  List<Crash> crashes() {
    return crashes;
  }

  int elements() {
    return elements;
  }

  int pairs() {
    return pairs;
  }

  // While it runs.

  /** Interrupts a pair that takes so long that it seems to read nothing; for any thread. */
  void watch() {
    running.ifPresent(Stint::watch);
  }

  /** Whether a pair takes so long that another thread is to do what waits for this one. */
  boolean isLate() {
    Optional<Stint> late = running.filter(Stint::isLate);
    late.ifPresent(stint -> quarantine.putOff(stint.pair().id()));
    return late.isPresent();
  }

  /** Whether a pair takes so long that it is to be left to itself; for any thread. */
  boolean isStuck() {
    return stuck().isPresent();
  }

  private Optional<Stint> stuck() {
    return running.filter(stint -> stint.exceeds(Budget.LAST - 1));
  }

  /**
   * Leaves a thread that does not end to itself: whatever it does is not wanted any more. Switches
   * the inspection off that keeps it, and gives its id; empty if the pair has ended meanwhile.
   */
  Optional<String> abandon() {
    Optional<String> id = stuck().map(Stint::pair).map(Pair::id);
    id.ifPresent(
        culprit -> {
          abandoned = true;
          quarantine.close(culprit);
        });
    return id;
  }

  @Override
  public String toString() {
    return (due.isWhole() ? "all below " : "some of ") + place;
  }
}
