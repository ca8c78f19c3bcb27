package dev.limn.server;

import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.HighlightSession.Kept;
import dev.limn.highlight.Outcome;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.WorkLog;
import dev.limn.server.Status.Inspection;
import dev.limn.server.Status.Off;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** What the inspections did since the server was started. Safe for use by several threads. */
final class Ledger implements WorkLog {

  private static final double NANOS_OF_MILLI = 1e6;

  private final Quarantine quarantine;
  private final Map<String, Account> accounts = new ConcurrentHashMap<>();
  private final Map<String, String> reasons = new ConcurrentHashMap<>();

  private static final class Account {
    private final LongAdder runs = new LongAdder();
    private final LongAdder nanos = new LongAdder();
    private final LongAccumulator longest = new LongAccumulator(Math::max, 0);

    void add(long took) {
      runs.increment();
      nanos.add(took);
      longest.accumulate(took);
    }
  }

  /**
   * A ledger without entries.
   *
   * @param quarantine the inspections that are off
   */
  Ledger(Quarantine quarantine) {
    this.quarantine = quarantine;
  }

  @Override
  public void ran(Pair pair, Outcome outcome, long took) {
    accounts.computeIfAbsent(pair.id(), first -> new Account()).add(took);
  }

  /**
   * Takes note that an inspection failed.
   *
   * @return whether that is the first time
   */
  boolean failed(String id, String reason) {
    return reasons.putIfAbsent(id, reason) == null;
  }

  /** The inspections that are off, by their ids. */
  List<Off> off() {
    return reasons.entrySet().stream()
        .filter(entry -> quarantine.holds(entry.getKey()))
        .map(entry -> new Off(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Off::id))
        .toList();
  }

  /** What the inspections did, those that took the longest first. */
  List<Inspection> inspections(Collection<HighlightSession> sessions) {
    Map<String, Kept> kept = new HashMap<>();
    sessions.forEach(
        session -> session.keptOfEach().forEach((id, some) -> kept.merge(id, some, Kept::plus)));
    return accounts.entrySet().stream()
        .map(entry -> inspection(entry.getKey(), entry.getValue(), kept))
        .sorted(Comparator.comparing(Inspection::millis).reversed())
        .toList();
  }

  private Inspection inspection(String id, Account account, Map<String, Kept> kept) {
    Kept some = kept.getOrDefault(id, Kept.NOTHING);
    return new Inspection(
        id,
        account.nanos.sum() / NANOS_OF_MILLI,
        account.longest.get() / NANOS_OF_MILLI,
        account.runs.sum(),
        some.pairs(),
        some.findings(),
        quarantine.holds(id));
  }
}
