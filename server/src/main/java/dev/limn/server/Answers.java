package dev.limn.server;

import dev.limn.query.Cancellation;
import dev.limn.server.OpenDocument.Verdict;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;

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
   * An answer about the newest version of a document, once that is inspected; an empty one if there
   * is a newer version by then: who asked will ask again.
   */
  <R> CompletableFuture<Optional<R>> onceInspected(
      OpenDocument document, BiFunction<Known, Cancellation, Optional<R>> answer) {
    Snapshot asked = document.newest();
    return document
        .verdicts()
        .since(asked.sequence())
        .thenCompose(
            verdict -> {
              Known known = new Known(document, asked, verdict);
              return compute(
                  cancellation ->
                      known.holds() ? answer.apply(known, cancellation) : Optional.<R>empty());
            });
  }

  /** An answer that needs no inspection. */
  <R> CompletableFuture<R> compute(Function<Cancellation, R> answer) {
    return CompletableFutures.computeAsync(workers, checker -> answer.apply(checker::isCanceled));
  }
}
