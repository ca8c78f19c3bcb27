package dev.limn.server;

import dev.limn.query.Cancellation;
import dev.limn.server.OpenDocument.Verdict;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests in the background.
 *
 * @param workers compute the answers
 */
record Answers(Executor workers) {

  /** What is known of a document when a question about it is answered. */
  record Known(OpenDocument document, Snapshot snapshot, Verdict verdict) {

    /** Whether it is still the newest version, and one that was inspected. */
    private boolean holds() {
      return document.newest() == snapshot
          && !document.isLost()
          && verdict.sequence() == snapshot.sequence();
    }
  }

  /**
   * An answer about the newest version of a document, once that is inspected. Who cancels it ends
   * what computes it.
   *
   * @param outdated the answer if there is a newer version by then: who asked will ask again
   */
  <R extends @Nullable Object> CompletableFuture<R> onceInspected(
      OpenDocument document, R outdated, BiFunction<Known, Cancellation, R> answer) {
    Snapshot asked = document.newest();
    CompletableFuture<Cancellation> start = new CompletableFuture<>();
    CompletableFuture<R> result =
        start.thenCombineAsync(
            document.verdicts().since(asked.sequence()),
            (cancellation, verdict) -> {
              Known known = new Known(document, asked, verdict);
              return known.holds() ? answer.apply(known, cancellation) : outdated;
            },
            workers);
    start.complete(result::isCancelled);
    return result;
  }

  /** An answer that needs no inspection. Who cancels it ends what computes it. */
  <R> CompletableFuture<R> compute(Function<Cancellation, R> answer) {
    return CompletableFutures.computeAsync(workers, checker -> answer.apply(checker::isCanceled));
  }
}
