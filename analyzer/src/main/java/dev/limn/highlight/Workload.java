package dev.limn.highlight;

import dev.limn.text.TextRange;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be run, and what is being run. For one thread at a time. */
final class Workload {
  private final Store store;
  private final Agenda agenda = new Agenda();

  /** What is due as a whole, and not yet done. */
  private final Set<Due> wholes = new LinkedHashSet<>();

  private List<TextRange> visible = List.of();
  private final Set<Due> running = new LinkedHashSet<>();

  Workload(Store store) {
    this.store = store;
  }

  // What is to be run.

  /** All pairs of an element and of all below it are due. */
  void whole(Spot spot, Tier tier) {
    Due due = Due.whole(spot, tier);
    wholes.add(due);
    spot.whole(due);
    agenda.add(due, tier);
  }

  /** All pairs of an element are due. */
  void own(Spot spot, Tier tier) {
    Due known = spot.own();
    if (known == null || !known.isAll() || known.tier().compareTo(tier) > 0) {
      drop(known);
      Due due = Due.own(spot, tier);
      spot.own(due);
      agenda.add(due, tier);
    }
  }

  /** A pair of an element is due. */
  void some(Spot spot, Due.Key key, Tier tier) {
    Due known = spot.own();
    if (known != null && known.isAll()) {
      return;
    }
    if (known != null && known.tier().compareTo(tier) <= 0) {
      known.keys().add(key);
      return;
    }
    Due due = known == null ? Due.some(spot, tier) : known;
    drop(known);
    due.keys().add(key);
    spot.own(due);
    agenda.add(due, tier);
  }

  private void drop(@Nullable Due due) {
    if (due != null) {
      agenda.remove(due);
    }
  }

  /** Nothing of an element is due. */
  void clear(Spot spot) {
    drop(spot.own());
    spot.own(null);
    Due whole = spot.whole();
    if (whole != null) {
      cancel(whole);
    }
    spot.running().forEach(this::cancel);
  }

  /** What comes of something is not wanted any more. */
  void cancel(Due due) {
    due.cancel();
    agenda.remove(due);
    wholes.remove(due);
    if (due.spot().whole() == due) {
      due.spot().whole(null);
    }
  }

  /** What is due as a whole, and not yet done. */
  List<Due> wholes() {
    return List.copyOf(wholes);
  }

  // What is being run.

  /** What is wanted most, which is being run from now on. */
  Optional<Due> take() {
    Optional<Due> first = agenda.first();
    first.ifPresent(this::begin);
    return first;
  }

  /** What is wanted most. */
  Optional<Due> first() {
    return agenda.first();
  }

  private void begin(Due due) {
    agenda.remove(due);
    Spot spot = due.spot();
    if (due.isWhole()) {
      spot.whole(null);
    } else {
      spot.own(null);
    }
    spot.running().add(due);
    running.add(due);
  }

  /** Something was run. */
  void end(Due due) {
    due.spot().running().remove(due);
    wholes.remove(due);
    running.remove(due);
  }

  /** Something was not run to its end, and is to be run again if it is wanted still. */
  void again(Due due) {
    due.spot().running().remove(due);
    running.remove(due);
    Spot spot = due.spot();
    if (due.isCancelled() || spot.isGone()) {
      wholes.remove(due);
    } else if (due.isWhole()) {
      spot.whole(due);
      agenda.add(due, due.tier());
    } else if (due.isAll()) {
      own(spot, due.tier());
    } else {
      due.keys().forEach(key -> some(spot, key, due.tier()));
    }
  }

  /** Whether nothing is to be run, and nothing is being run that is wanted still. */
  boolean isEmpty() {
    return pending().isEmpty();
  }

  /** The soonest tier of which something is to be run, or being run and wanted still. */
  Optional<Tier> pending() {
    Stream<Due> wanted = running.stream().filter(due -> !due.isCancelled());
    return Stream.concat(agenda.first().stream(), wanted)
        .map(Due::tier)
        .min(Comparator.naturalOrder());
  }

  // What the user sees.

  /** What the user sees, from now on. */
  void look(List<TextRange> ranges) {
    visible = ranges;
  }

  /** Looks first at what the user sees. */
  void visible(List<TextRange> ranges) {
    visible = List.copyOf(ranges);
    for (Due due : agenda.drain()) {
      boolean fixed = due.tier() == Tier.EDITED || due.tier() == Tier.SLOW;
      agenda.add(due, fixed ? due.tier() : tier(due.spot()));
    }
  }

  /** How soon an element is wanted that was not edited. */
  Tier tier(Spot spot) {
    if (visible.isEmpty()) {
      return Tier.DOCUMENT;
    }
    TextRange range = TextRange.ofLength(store.offset(spot), spot.node().width());
    return visible.stream().anyMatch(range::touches) ? Tier.VISIBLE : Tier.DOCUMENT;
  }
}
