package dev.limn.cli;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * A line on stderr that says how far a run is. It comes when the run has taken a second, is painted
 * over ten times a second at most, and is gone before anything else is printed. Not thread-safe.
 */
final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long BEFORE_FIRST = SECOND;
  private static final long BETWEEN = SECOND / 10;
  private static final String ERASE = "\r\u001b[K";
  private static final int UNKNOWN = -1;

  private final Shell shell;
  private final boolean visible;
  private final LongSupplier clock;
  private final IntSupplier counter;
  private final AtomicInteger total = new AtomicInteger(UNKNOWN);
  private final long start;
  private long next;
  private boolean counting;
  private boolean painted;
  private int done;

  /**
   * Makes a line that is not there yet.
   *
   * @param clock in nanoseconds
   * @param counter counts all files of the run; called at most once, on a thread of its own
   */
  Progress(Shell shell, LongSupplier clock, IntSupplier counter) {
    this.shell = shell;
    this.visible = shell.canShowProgress();
    this.clock = clock;
    this.counter = counter;
    this.start = clock.getAsLong();
    this.next = start + BEFORE_FIRST;
  }

  /** Takes note of a file that is done. */
  void step() {
    done++;
    tick();
  }

  /** Paints the line if it is time to, after what was printed so far. */
  void tick() {
    if (!visible || clock.getAsLong() < next) {
      return;
    }
    if (!counting) {
      counting = true;
      startCounting();
    }
    next = clock.getAsLong() + BETWEEN;
    erase();
    shell.out().flush();
    painted = true;
    shell.err().print(ERASE).print(text()).flush();
  }

  /** Takes the line away, for something else to be printed. */
  void erase() {
    if (painted) {
      painted = false;
      shell.err().print(ERASE).flush();
    }
  }

  private void startCounting() {
    Thread thread = new Thread(() -> total.set(counter.getAsInt()), "limn-counter");
    thread.setDaemon(true);
    thread.start();
  }

  private String text() {
    double rate = done / ((clock.getAsLong() - start) / (double) SECOND);
    int all = total.get();
    String far = Tally.grouped(done) + (all > done ? " of " + Tally.grouped(all) : "") + " files";
    return "checking "
        + far
        + ", "
        + Tally.grouped(Math.round(rate))
        + "/s"
        + left(all, rate).orElse("");
  }

  private Optional<String> left(int all, double rate) {
    return all > done && rate > 0
        ? Optional.of(", " + Tally.time((all - done) / rate) + " left")
        : Optional.empty();
  }
}
