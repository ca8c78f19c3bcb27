package dev.limn.cli;

import dev.limn.highlight.Outcome;
import dev.limn.highlight.Pair;
import dev.limn.highlight.WorkLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long a run takes, by inspection and by file; times in nanoseconds. Safe for use by several
 * threads.
 */
final class Timings implements WorkLog {

  private static final int FILES_KEPT = 10;

  private final Map<String, Cost> inspections = new ConcurrentHashMap<>();
  private final LongAdder parsing = new LongAdder();
  private final LongAdder all = new LongAdder();
  private final PriorityQueue<FileTime> slowest =
      new PriorityQueue<>(Comparator.comparingLong(FileTime::nanos));

  /** What the runs of an inspection took, and how many there were. */
  record Cost(long nanos, long runs) {
    Cost plus(Cost other) {
      return new Cost(nanos + other.nanos, runs + other.runs);
    }
  }

  /** What the check of a file took. */
  record FileTime(String name, long nanos) {}

  @Override
  public void ran(Pair pair, Outcome outcome, long nanos) {
    inspections.merge(pair.id(), new Cost(nanos, 1), Cost::plus);
  }

  /** A tree was made. */
  void parsed(long nanos) {
    parsing.add(nanos);
  }

  /** A file was checked, its parsing and all else included. */
  void checked(String name, long nanos) {
    all.add(nanos);
    synchronized (slowest) {
      slowest.add(new FileTime(name, nanos));
      if (slowest.size() > FILES_KEPT) {
        slowest.remove();
      }
    }
  }

  /** What each inspection took, by its id. */
  Map<String, Cost> inspections() {
    return Map.copyOf(inspections);
  }

  long parsing() {
    return parsing.sum();
  }

  /** What the checks of all files took: with several threads more than the time that passed. */
  long all() {
    return all.sum();
  }

  /** The files that took longest, the slowest first. */
  List<FileTime> slowest() {
    List<FileTime> files;
    synchronized (slowest) {
      files = new ArrayList<>(slowest);
    }
    files.sort(Comparator.comparingLong(FileTime::nanos).reversed().thenComparing(FileTime::name));
    return files;
  }
}
