package dev.limn.server;

import dev.limn.highlight.WorkTrace.Cause;
import dev.limn.highlight.WorkTrace.Run;
import dev.limn.query.Footprint.Read;
import dev.limn.server.LiveDocument.State;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * What was run for the newest version of a document since it was taken up, and why: the answer to
 * {@code limn/trace}, as it goes over the wire.
 *
 * @param version the number that the client gave the version
 * @param runs in the order in which they were done; at most some thousand
 * @param more how many runs there were after those
 * @param kept how many pairs were looked at and not run
 */
public record LastWork(@Nullable Integer version, List<Entry> runs, long more, int kept) {

  private static final double NANOS_OF_MILLI = 1e6;
  private static final int MOST_OF_VALUE = 100;

  /** Makes the list unmodifiable. */
  public LastWork {
    runs = List.copyOf(runs);
  }

  /**
   * The run of an inspection on an element.
   *
   * @param kind the kind of the element
   * @param reason why it was run: {@code new}, {@code unseen}, {@code tokens}, {@code trivia} or
   *     {@code read}
   * @param read what it had read elsewhere that is another value now, if that is why
   * @param findings how many it found
   */
  public record Entry(
      String inspection,
      String kind,
      Range range,
      String reason,
      @Nullable Reading read,
      double millis,
      int findings) {}

  /**
   * What a run had read.
   *
   * @param now absent if it fails now
   */
  public record Reading(String fact, String before, @Nullable String now) {}

  /** What was done for the newest version of a document. */
  static LastWork of(State state, Places places) {
    List<Run> runs = state.trace().runs();
    return new LastWork(
        state.snapshot().version().orElse(null),
        runs.stream().map(run -> entry(run, state.snapshot(), places)).toList(),
        state.trace().total() - runs.size(),
        state.trace().kept().size());
  }

  private static Entry entry(Run run, Snapshot snapshot, Places places) {
    var element = run.subject().element();
    Cause cause = run.cause();
    return new Entry(
        run.subject().inspection(),
        element.kind().name(),
        places.range(snapshot.text(), element.range()),
        cause.kind().name().toLowerCase(Locale.ROOT),
        cause.read().map(read -> reading(cause, read)).orElse(null),
        run.nanos() / NANOS_OF_MILLI,
        run.findings());
  }

  private static Reading reading(Cause cause, Read<?> read) {
    Optional<String> now = cause.now().map(each -> shortened(each.value()));
    return new Reading(shortened(cause.fact()), shortened(read.value()), now.orElse(null));
  }

  private static String shortened(Object value) {
    String text = String.valueOf(value);
    return text.length() <= MOST_OF_VALUE ? text : text.substring(0, MOST_OF_VALUE) + "…";
  }
}
