package dev.limn.system.engine;

import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Slice;
import dev.limn.query.Cancellation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A scheduler that does everything wrong that a scheduler may do, and the same each time: it holds
 * slices back, runs them late and in any order, cancels them in the middle, loses them, and goes on
 * to the next version in between.
 */
final class Schedule {
  private static final int MOST_HELD = 6;

  private final HighlightSession session;
  private final Random random;
  private final AtomicLong clock;
  private final List<Slice> taken = new ArrayList<>();
  private final List<Slice> done = new ArrayList<>();

  Schedule(HighlightSession session, Random random, AtomicLong clock) {
    this.session = session;
    this.random = random;
    this.clock = clock;
  }

  /** Does some of the work, or none. */
  void someSteps() {
    for (int steps = random.nextInt(12); steps > 0; steps--) {
      step();
    }
  }

  private void step() {
    clock.addAndGet(random.nextInt(100_000));
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> take();
      case 3, 4, 5, 6 -> run();
      case 7, 8 -> commit();
      default -> lose();
    }
  }

  private void take() {
    if (taken.size() + done.size() < MOST_HELD) {
      session.take().ifPresent(taken::add);
    }
  }

  private void run() {
    if (taken.isEmpty()) {
      return;
    }
    Slice slice = taken.remove(random.nextInt(taken.size()));
    if (slice.run(cancellation())) {
      done.add(slice);
    } else {
      slice.giveBack();
    }
  }

  /** Mostly none; else one after a number of questions. */
  private Cancellation cancellation() {
    if (random.nextInt(5) > 0) {
      return Cancellation.NEVER;
    }
    int[] left = {random.nextInt(200)};
    return () -> left[0]-- <= 0;
  }

  private void commit() {
    if (!done.isEmpty()) {
      done.remove(random.nextInt(done.size())).commit();
    }
  }

  /** A thread dies with what it was doing, or with what it had done. */
  private void lose() {
    List<Slice> victims = random.nextBoolean() ? taken : done;
    if (!victims.isEmpty()) {
      victims.remove(random.nextInt(victims.size())).giveBack();
    }
  }

  /** Does all of the work, in any order. */
  void settle() {
    while (!session.isSettled()) {
      Optional<Slice> next = taken.isEmpty() ? session.take() : Optional.of(taken.remove(0));
      if (next.isPresent()) {
        finish(next.get());
      } else if (!done.isEmpty()) {
        commit();
      } else {
        throw new AssertionError("There is work that nobody is given");
      }
    }
  }

  private void finish(Slice slice) {
    if (slice.run(Cancellation.NEVER)) {
      done.add(slice);
    } else {
      slice.giveBack();
    }
  }
}
