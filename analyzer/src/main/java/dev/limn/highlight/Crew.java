package dev.limn.highlight;

import dev.limn.query.Cancellation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * The workers that do the work of several sessions: what was edited first, whatever the document;
 * then the rest of the document that is in front, then the others. Safe for use by several threads.
 *
 * <p>A pair that ends neither when it is cancelled nor when its time is over cannot be ended. It is
 * left to itself on its thread, its inspection is switched off, and another thread takes its place,
 * at most twice.
 */
public final class Crew {

  /** How many threads may be lost before no other one takes their place. */
  public static final int MOST_LOST = 2;

  private final Executor threads;
  private final int most;
  private final Consumer<String> stuck;

  /** The sessions with what is to be done after each step, the one in front last. */
  private final Map<HighlightSession, Runnable> sessions = new LinkedHashMap<>();

  private final Map<Slice, HighlightSession> running = new HashMap<>();
  private final Set<Slice> lost = ConcurrentHashMap.newKeySet();
  private int active;
  private volatile boolean stopped;

  /**
   * Workers without work.
   *
   * @param threads run them; at least {@link #MOST_LOST} more than {@code most}
   * @param most how many work at a time
   * @param stuck is told the id of an inspection that was left to itself
   */
  public Crew(Executor threads, int most, Consumer<String> stuck) {
    this.threads = threads;
    this.most = most;
    this.stuck = stuck;
  }

  /**
   * Works for a session from now on, and takes it to the front.
   *
   * @param progressed is run after each step, by the thread that made it
   */
  public void enlist(HighlightSession session, Runnable progressed) {
    synchronized (this) {
      sessions.remove(session);
      sessions.put(session, progressed);
    }
    wake();
  }

  /** Works for a session no more. */
  public synchronized void dismiss(HighlightSession session) {
    sessions.remove(session);
  }

  /** Takes a session to the front, and looks whether there is work. */
  public void attend(HighlightSession session) {
    synchronized (this) {
      Runnable progressed = sessions.remove(session);
      if (progressed != null) {
        sessions.put(session, progressed);
      }
    }
    wake();
  }

  /** Looks whether there is work. */
  public void wake() {
    synchronized (this) {
      if (stopped || active >= most || best().isEmpty()) {
        return;
      }
      active++;
    }
    threads.execute(this::work);
  }

  /** Works no more. */
  public synchronized void stop() {
    stopped = true;
    sessions.clear();
  }

  private void work() {
    for (Optional<Slice> next = next(); next.isPresent(); next = next()) {
      wake();
      Slice slice = next.get();
      boolean done = slice.run(cancellation(slice));
      if (!end(slice)) {
        return;
      }
      if (done) {
        slice.commit();
      } else {
        slice.giveBack();
      }
      tell(slice.session());
    }
  }

  private Cancellation cancellation(Slice slice) {
    return () -> stopped || !isEnlisted(slice.session());
  }

  private synchronized boolean isEnlisted(HighlightSession session) {
    return sessions.containsKey(session);
  }

  private void tell(HighlightSession session) {
    Runnable progressed;
    synchronized (this) {
      progressed = sessions.get(session);
    }
    if (progressed != null) {
      progressed.run();
    }
  }

  /** The next slice; without one, the worker has ended. */
  private synchronized Optional<Slice> next() {
    for (Optional<HighlightSession> best = best(); best.isPresent(); best = best()) {
      Optional<Slice> slice = best.get().take();
      if (slice.isPresent()) {
        running.put(slice.get(), best.get());
        return slice;
      }
    }
    active--;
    return Optional.empty();
  }

  /** Whether the worker goes on after a slice; not one that was left to itself. */
  private synchronized boolean end(Slice slice) {
    running.remove(slice);
    return !lost.remove(slice);
  }

  private Optional<HighlightSession> best() {
    Optional<HighlightSession> best = Optional.empty();
    int least = Integer.MAX_VALUE;
    int behind = sessions.size();
    for (HighlightSession session : sessions.keySet()) {
      behind--;
      Optional<Tier> urgency = session.urgency();
      if (urgency.isPresent()) {
        int rank = rank(urgency.get(), behind > 0);
        if (rank <= least) {
          least = rank;
          best = Optional.of(session);
        }
      }
    }
    return best;
  }

  private static int rank(Tier tier, boolean behind) {
    return tier.ordinal() + (behind && tier != Tier.EDITED ? Tier.values().length : 0);
  }

  /** Leaves those to themselves that take too long; to be called now and then. */
  public void watch() {
    List<Slice> stale = new ArrayList<>();
    synchronized (this) {
      for (Slice slice : running.keySet()) {
        if (slice.runningFor(Budget.LAST).isPresent() && !lost.contains(slice)) {
          stale.add(slice);
        }
      }
    }
    stale.forEach(this::leave);
  }

  private void leave(Slice slice) {
    Optional<String> id = slice.abandon();
    synchronized (this) {
      if (id.isEmpty() || running.remove(slice) == null) {
        return;
      }
      lost.add(slice);
      if (lost.size() <= MOST_LOST) {
        active--;
      }
    }
    slice.giveBack();
    stuck.accept(id.get());
    tell(slice.session());
    wake();
  }
}
