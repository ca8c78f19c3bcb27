package dev.limn.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What is due and not yet begun, in the order in which it is wanted. For one thread at a time. */
final class Agenda {
  private final TreeSet<Due> dues = new TreeSet<>(Due.ORDER);
  private long numbers;

  /** Puts something after all of its tier, or before those that had no findings. */
  void add(Due due, Tier tier) {
    due.place(tier, numbers++);
    dues.add(due);
  }

  /** Takes something out. */
  void remove(Due due) {
    dues.remove(due);
  }

  /** What is wanted most. */
  Optional<Due> first() {
    return dues.isEmpty() ? Optional.empty() : Optional.of(dues.first());
  }

  /** All there is, for one who puts it into another order. */
  List<Due> drain() {
    List<Due> all = new ArrayList<>(dues);
    dues.clear();
    return all;
  }
}
