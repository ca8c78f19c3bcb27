package dev.limn.highlight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * The workers that do the work of several sessions: a worker that is free takes what is wanted most
 * of all there is. First comes what was edited, whatever the document; then the document that is in
 * front, then the others. A worker does one slice at a time, and hands itself in again. Safe for
 * use by several threads.
 *
 * <p>What takes long is never done by all of them: one is kept for what does not, and if there is
 * but one, another one does what does.
 *
 * <p>A pair that ends neither when it is cancelled nor when its time is over cannot be ended. It is
 * left to itself on its thread, its inspection is switched off, and another thread takes its place,
 * as long as no more than {@value #MOST_LOST} are lost. Until that is clear, another one helps out.
 */
public final class Crew {

  /** How many threads may be lost before no other one takes their place. */
  public static final int MOST_LOST = 2;

  /** How many more threads there are than usually work at a time. */
  public static final int SPARE = MOST_LOST + 1;

  private static final Logger LOG = LogManager.getLogger(Crew.class);

  private final Executor threads;
  private final int most;
  private final Consumer<String> stuck;

  /** The sessions with what is to be done after each step, the one in front last. */
  private final Map<HighlightSession, Runnable> sessions = new LinkedHashMap<>();

  private final Set<Slice> running = new LinkedHashSet<>();

  /** Left to themselves, on threads that were replaced. */
  private final Set<Slice> lost = new HashSet<>();

  /** Left to themselves, on threads that could not be replaced yet. */
  private final Set<Slice> unreplaced = new LinkedHashSet<>();

  private int workers;
  private volatile boolean stopped;

  /**
   * Workers without work.
   *
   * @param threads run them; {@link #SPARE} more than {@code most}
   * @param most how many work at a time
   * @param stuck is told the id of an inspection that was left to itself
   */
  public Crew(Executor threads, int most, Consumer<String> stuck) {
    this.threads = threads;
    this.most = most;
    this.stuck = stuck;
  }

  /**
   * Works for a session from now on.
   *
   * @param progressed is run after each step, by the thread that made it
   */
  public synchronized void enlist(HighlightSession session, Runnable progressed) {
    sessions.put(session, progressed);
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

  /** Works for a session no more. */
  public synchronized void dismiss(HighlightSession session) {
    sessions.remove(session);
  }

  /** Looks whether there is work. */
  public void wake() {
    synchronized (this) {
      if (stopped || workers >= room() || wanted().isEmpty()) {
        return;
      }
      workers++;
    }
    threads.execute(this::work);
  }

  /** Works no more. */
  public synchronized void stop() {
    stopped = true;
    sessions.clear();
  }

  // A worker.

  private void work() {
    Optional<Slice> next = next();
    if (next.isPresent()) {
      wake();
      run(next.get());
      if (end(next.get())) {
        threads.execute(this::work);
      } else {
        wake();
      }
    }
  }

  /** The next slice; without one, the worker has ended. */
  private synchronized Optional<Slice> next() {
    Optional<Slice> next =
        workers > room() ? Optional.empty() : wanted().flatMap(HighlightSession::take);
    next.ifPresentOrElse(running::add, () -> workers--);
    return next;
  }

  /** How many may work now. Others take over for those that are late: as many as may be lost. */
  private int room() {
    long late = running.stream().filter(Slice::isLate).count();
    return Math.max(most, slow() + 1) + (int) Math.min(late, MOST_LOST - lost.size());
  }

  /** How many do what takes long. */
  private int slow() {
    return (int) running.stream().filter(Slice::isSlow).count();
  }

  private void run(Slice slice) {
    try {
      if (slice.run(() -> stopped || !isEnlisted(slice.session()))) {
        slice.commit();
      } else {
        slice.giveBack();
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      LOG.error("A part of a document could not be inspected: {}", slice, e);
      slice.drop();
    }
    progressed(slice.session()).run();
  }

  private synchronized boolean isEnlisted(HighlightSession session) {
    return sessions.containsKey(session);
  }

  private synchronized Runnable progressed(HighlightSession session) {
    return sessions.getOrDefault(session, () -> {});
  }

  /** Whether the worker goes on after a slice; not one whose thread was replaced. */
  private synchronized boolean end(Slice slice) {
    running.remove(slice);
    unreplaced.remove(slice);
    boolean replaced = lost.remove(slice);
    if (replaced && !unreplaced.isEmpty()) {
      Slice next = unreplaced.iterator().next();
      unreplaced.remove(next);
      replace(next);
    }
    return !replaced;
  }

  /** Has another thread take the place of one that is left to itself. */
  private void replace(Slice slice) {
    lost.add(slice);
    workers--;
  }

  /** The session whose work is wanted most. */
  private Optional<HighlightSession> wanted() {
    Optional<HighlightSession> wanted = Optional.empty();
    int least = Integer.MAX_VALUE;
    int behind = sessions.size();
    for (HighlightSession session : sessions.keySet()) {
      behind--;
      Optional<Tier> urgency = session.urgency().filter(this::mayBegin);
      if (urgency.isPresent() && rank(urgency.get(), behind > 0) <= least) {
        least = rank(urgency.get(), behind > 0);
        wanted = Optional.of(session);
      }
    }
    return wanted;
  }

  private boolean mayBegin(Tier tier) {
    return tier != Tier.SLOW || slow() < Math.max(1, most - 1);
  }

  private static int rank(Tier tier, boolean behind) {
    return tier.ordinal() + (behind && tier != Tier.EDITED ? Tier.values().length : 0);
  }

  // Threads that do not come back.

  /**
   * Ends what takes too long, and leaves to itself what does not end; to be called often while
   * there is work.
   *
   * @return whether anything is being run
   */
  public boolean watch() {
    List<Slice> late = new ArrayList<>();
    synchronized (this) {
      for (Slice slice : running) {
        slice.watch();
        if (slice.isStuck() && !lost.contains(slice)) {
          late.add(slice);
        }
      }
    }
    late.forEach(this::leave);
    wake();
    synchronized (this) {
      return workers > 0;
    }
  }

  private void leave(Slice slice) {
    Optional<String> id = slice.abandon();
    if (id.isEmpty()) {
      return;
    }
    synchronized (this) {
      if (!running.remove(slice)) {
        return;
      }
      if (lost.size() < MOST_LOST) {
        replace(slice);
      } else {
        unreplaced.add(slice);
      }
    }
    stuck.accept(id.get());
    slice.giveBack();
    progressed(slice.session()).run();
    wake();
  }
}
