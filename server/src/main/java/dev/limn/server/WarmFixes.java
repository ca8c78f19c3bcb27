package dev.limn.server;

import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/**
 * The edits of the fixes at the caret, computed before anyone asks for them. Those of one place are
 * kept at a time. Safe for use by several threads.
 */
final class WarmFixes {

  /** How long it may take to compute those of one place, in nanoseconds. */
  private static final long MOST = TimeUnit.SECONDS.toNanos(1);

  private final Executor idle;
  private final AtomicReference<List<Fix>> wanted = new AtomicReference<>(List.of());
  private final Map<Fix, Optional<List<TextEdit>>> known = new ConcurrentHashMap<>();

  /**
   * A fix of a finding.
   *
   * @param snapshot the version of the document; each is equal to itself alone
   * @param index the place of the fix in those of the finding
   */
  record Fix(Snapshot snapshot, Settings settings, Finding finding, int index) {}

  /**
   * Knows nothing.
   *
   * @param idle runs what may wait
   */
  WarmFixes(Executor idle) {
    this.idle = idle;
  }

  /** What is known of a fix; empty if nothing is, which who asked will compute then. */
  Optional<Optional<List<TextEdit>>> find(Fix fix) {
    return Optional.ofNullable(known.get(fix));
  }

  /**
   * Computes fixes when there is time, and forgets all others.
   *
   * @param superseded whether they are not wanted any more
   * @param edits computes the edits of one
   */
  void warm(
      List<Fix> fixes,
      Cancellation superseded,
      BiFunction<Fix, Cancellation, Optional<List<TextEdit>>> edits) {
    wanted.set(fixes);
    known.keySet().retainAll(fixes);
    Cancellation unwanted = () -> superseded.isCancelled() || wanted.get() != fixes;
    idle.execute(Workers.guarded(() -> compute(fixes, unwanted, edits)));
  }

  private void compute(
      List<Fix> fixes,
      Cancellation unwanted,
      BiFunction<Fix, Cancellation, Optional<List<TextEdit>>> edits) {
    long start = System.nanoTime();
    Cancellation enough = () -> unwanted.isCancelled() || System.nanoTime() - start > MOST;
    try {
      for (Fix fix : fixes) {
        enough.check();
        if (!known.containsKey(fix)) {
          known.put(fix, edits.apply(fix, enough));
        }
      }
    } catch (Cancellation.Cancelled e) {
      // something else is wanted by now, or nobody knows how long it takes
    }
    if (wanted.get() != fixes) {
      known.keySet().retainAll(wanted.get());
    }
  }
}
