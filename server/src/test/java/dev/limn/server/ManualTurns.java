package dev.limn.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/** Turns that a test takes, and a clock that it sets. */
final class ManualTurns implements Turns {

  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final PriorityQueue<Timer> timers = new PriorityQueue<>();
  private long now;

  private record Timer(long due, Runnable task) implements Comparable<Timer> {
    @Override
    public int compareTo(Timer other) {
      return Long.compare(due, other.due);
    }
  }

  @Override
  public void run(Runnable task) {
    tasks.addLast(task);
  }

  @Override
  public void runAfter(long millis, Runnable task) {
    timers.add(new Timer(now + millis, task));
  }

  @Override
  public long now() {
    return now;
  }

  /** The time in nanoseconds. */
  long nanos() {
    return TimeUnit.MILLISECONDS.toNanos(now);
  }

  @Override
  public void stop() {
    tasks.clear();
    timers.clear();
  }

  /** Takes the next turn that is due, if any. */
  void takeOne() {
    if (!tasks.isEmpty()) {
      tasks.removeFirst().run();
    }
  }

  /** Takes all turns that are due. */
  void takeAll() {
    while (!tasks.isEmpty()) {
      tasks.removeFirst().run();
    }
  }

  /** Lets time pass, and takes the turns that are due by then. */
  void pass(long millis) {
    long end = now + millis;
    while (!timers.isEmpty() && timers.peek().due <= end) {
      now = timers.peek().due;
      timers.remove().task.run();
      takeAll();
    }
    now = end;
    takeAll();
  }
}
