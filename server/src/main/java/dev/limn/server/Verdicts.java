package dev.limn.server;

import dev.limn.server.OpenDocument.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The last verdict on a document, for those who ask, and for those who wait. Thread-safe. */
final class Verdicts {

  private final List<Waiting> waiting = new ArrayList<>();
  private Verdict last = new Verdict(-1, List.of());

  private record Waiting(long sequence, CompletableFuture<Verdict> verdict) {}

  /** The last verdict. */
  synchronized Verdict last() {
    return last;
  }

  /** The first verdict on a snapshot or one after it. */
  synchronized CompletableFuture<Verdict> since(long sequence) {
    if (sequence <= last.sequence()) {
      return CompletableFuture.completedFuture(last);
    }
    CompletableFuture<Verdict> future = new CompletableFuture<>();
    waiting.add(new Waiting(sequence, future));
    return future;
  }

  /** Tells of a verdict; one that is older than the last one is of no interest. */
  void deliver(Verdict verdict) {
    take(verdict).forEach(future -> future.complete(verdict));
  }

  private synchronized List<CompletableFuture<Verdict>> take(Verdict verdict) {
    if (verdict.sequence() < last.sequence()) {
      return List.of();
    }
    last = verdict;
    List<CompletableFuture<Verdict>> due = new ArrayList<>();
    waiting.removeIf(one -> one.sequence <= verdict.sequence() && due.add(one.verdict));
    return due;
  }
}
