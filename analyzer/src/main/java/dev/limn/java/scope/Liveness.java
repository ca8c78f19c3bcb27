package dev.limn.java.scope;

import dev.limn.java.scope.Flow.Ints;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds the assignments whose values are never read: those after which, on every way that control
 * may go, the variable is assigned again or not used. One variable at a time, backwards from its
 * reads, so that it costs how far variables live, and not all variables times all blocks.
 */
final class Liveness {
  /** How many blocks are looked at, all variables taken together, before it gives up. */
  private static final int BUDGET = 4_000_000;

  private final Flow flow;

  /** The blocks from which control comes to block {@code b}: from slot {@code starts[b]} on. */
  private final int[] starts;

  private final int[] comingFrom;

  /** The blocks that have block {@code b} as handler, in the same manner. */
  private final int[] guardedStarts;

  private final int[] guarded;

  /** In which round a block was seen to be live at its start, at its end, and in its handler. */
  private final int[] liveIn;

  private final int[] liveOut;
  private final int[] liveInHandler;

  /** The first and the last event of the variable in a block, in the round of the variable. */
  private final int[] firstEvent;

  private final int[] eventRound;
  private final Deque<Integer> work = new ArrayDeque<>();
  private int round;
  private int spent;

  Liveness(Flow flow) {
    this.flow = flow;
    int blocks = flow.blocks();
    starts = starts(flow.targets, blocks);
    comingFrom = grouped(flow.targets, flow.sources, starts);
    guardedStarts = starts(flow.handlers, blocks);
    guarded = grouped(flow.handlers, null, guardedStarts);
    liveIn = new int[blocks];
    liveOut = new int[blocks];
    liveInHandler = new int[blocks];
    firstEvent = new int[blocks];
    eventRound = new int[blocks];
  }

  /** Where the group of each key begins, if values are sorted by their keys; negative keys out. */
  private static int[] starts(Ints keys, int groups) {
    int[] starts = new int[groups + 1];
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i) >= 0) {
        starts[keys.get(i) + 1]++;
      }
    }
    for (int i = 0; i < groups; i++) {
      starts[i + 1] += starts[i];
    }
    return starts;
  }

  /** The values sorted by their keys; the indexes, where there are no values. */
  private static int[] grouped(Ints keys, @Nullable Ints values, int[] starts) {
    int[] next = Arrays.copyOf(starts, starts.length);
    int[] grouped = new int[starts[starts.length - 1]];
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i) >= 0) {
        grouped[next[keys.get(i)]++] = values == null ? i : values.get(i);
      }
    }
    return grouped;
  }

  /** The events that are writes of values that nobody reads, in their order. */
  int[] deadWrites(int variables) {
    int[] eventStarts = starts(flow.variables, variables);
    int[] events = grouped(flow.variables, null, eventStarts);
    Ints dead = new Ints();
    for (int variable = 0; variable < variables && spent < BUDGET; variable++) {
      addDeadWrites(events, eventStarts[variable], eventStarts[variable + 1], dead);
    }
    int[] found = new int[dead.size()];
    Arrays.setAll(found, dead::get);
    Arrays.sort(found);
    return found;
  }

  private void addDeadWrites(int[] events, int from, int to, Ints dead) {
    if (!hasWrite(events, from, to)) {
      return;
    }
    round++;
    for (int i = to - 1; i >= from; i--) {
      int block = flow.eventBlocks.get(events[i]);
      firstEvent[block] = events[i];
      eventRound[block] = round;
    }
    for (int i = from; i < to; i++) {
      int block = flow.eventBlocks.get(events[i]);
      if (firstEvent[block] == events[i] && flow.accesses.get(events[i]) == Flow.READ) {
        becomeLive(block);
      }
    }
    spread();
    for (int i = from; spent < BUDGET && i < to; i++) {
      int next = i + 1 < to ? events[i + 1] : -1;
      if (flow.accesses.get(events[i]) == Flow.WRITE && isDead(events[i], next)) {
        dead.add(events[i]);
      }
    }
  }

  private boolean hasWrite(int[] events, int from, int to) {
    for (int i = from; i < to; i++) {
      if (flow.accesses.get(events[i]) == Flow.WRITE) {
        return true;
      }
    }
    return false;
  }

  private void becomeLive(int block) {
    if (liveIn[block] != round) {
      liveIn[block] = round;
      work.add(block);
    }
  }

  private void spread() {
    while (!work.isEmpty() && spent < BUDGET) {
      int block = work.remove();
      for (int i = starts[block]; i < starts[block + 1]; i++) {
        spent++;
        int before = comingFrom[i];
        liveOut[before] = round;
        if (eventRound[before] != round) {
          becomeLive(before); // one with events was looked at, and a write ends what lives
        }
      }
      for (int i = guardedStarts[block]; i < guardedStarts[block + 1]; i++) {
        spent++;
        liveInHandler[guarded[i]] = round;
        becomeLive(guarded[i]);
      }
    }
    work.clear();
  }

  private boolean isDead(int write, int next) {
    int block = flow.eventBlocks.get(write);
    if (liveInHandler[block] == round) {
      return false;
    }
    return next >= 0 && flow.eventBlocks.get(next) == block
        ? flow.accesses.get(next) == Flow.WRITE
        : liveOut[block] != round;
  }
}
