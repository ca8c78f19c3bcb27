package dev.limn.server;

import dev.limn.highlight.Inspected;
import dev.limn.highlight.Settings;
import dev.limn.query.Cancellation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Inspects documents in the background, the one edited last first. A newer version of a document
 * ends the inspection of an older one, unless the document has waited too long for any result. To
 * be called on the turns' thread only; what is found is told there, too.
 */
final class Inspections {

  /**
   * For how long, in milliseconds, each edit may end the inspection before it; after that, one is
   * let finish, so that who types on without a pause sees results.
   */
  static final long PATIENCE = 1000;

  private static final Logger LOG = LogManager.getLogger(Inspections.class);

  private final Turns turns;
  private final Executor workers;
  private final int most;
  private final BiFunction<Task, Cancellation, Inspected> work;
  private final Map<OpenDocument, Run> running = new HashMap<>();
  private final Set<OpenDocument> waiting = new LinkedHashSet<>();
  private final Map<OpenDocument, Task> wanted = new HashMap<>();
  private final Map<OpenDocument, Long> lastResult = new HashMap<>();

  /**
   * An inspection that is wanted.
   *
   * @param done is told the outcome, on the turns' thread; an empty one if it was ended or failed
   */
  record Task(
      OpenDocument document,
      Snapshot snapshot,
      Settings settings,
      BiConsumer<Task, Optional<Inspected>> done) {}

  private static final class Run implements Cancellation {
    private final Task task;
    private volatile boolean cancelled;

    Run(Task task) {
      this.task = task;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }

  /**
   * Inspects nothing yet.
   *
   * @param workers run the inspections
   * @param most how many of them run at a time
   * @param work inspects a document
   */
  Inspections(
      Turns turns, Executor workers, int most, BiFunction<Task, Cancellation, Inspected> work) {
    this.turns = turns;
    this.workers = workers;
    this.most = most;
    this.work = work;
  }

  /** Inspects a document soon, in place of older versions of it. */
  void want(Task task) {
    OpenDocument document = task.document();
    wanted.put(document, task);
    waiting.remove(document);
    waiting.add(document);
    long since = lastResult.computeIfAbsent(document, first -> turns.now());
    if (running.containsKey(document) && turns.now() - since < PATIENCE) {
      running.get(document).cancelled = true;
    }
    startNext();
  }

  /** Inspects a document no more. */
  void forget(OpenDocument document) {
    wanted.remove(document);
    waiting.remove(document);
    lastResult.remove(document);
    if (running.containsKey(document)) {
      running.get(document).cancelled = true;
    }
  }

  /** Ends all inspections. */
  void stop() {
    waiting.clear();
    wanted.clear();
    running.values().forEach(run -> run.cancelled = true);
  }

  /** Whether an inspection of the document is still to come. */
  boolean isWanted(OpenDocument document) {
    return wanted.containsKey(document) || running.containsKey(document);
  }

  /** The oldest version whose outcome is still to come. */
  Snapshot oldest(OpenDocument document, Snapshot newest) {
    return running.containsKey(document) ? running.get(document).task.snapshot() : newest;
  }

  private void startNext() {
    while (running.size() < most) {
      Optional<OpenDocument> next =
          waiting.stream()
              .filter(document -> !running.containsKey(document))
              .reduce((earlier, later) -> later);
      if (next.isEmpty()) {
        return;
      }
      waiting.remove(next.get());
      start(wanted.remove(next.get()));
    }
  }

  private void start(Task task) {
    Run run = new Run(task);
    running.put(task.document(), run);
    workers.execute(
        () -> {
          Optional<Inspected> outcome = inspect(run);
          turns.run(() -> finish(run, outcome));
        });
  }

  private Optional<Inspected> inspect(Run run) {
    try {
      Inspected inspected = work.apply(run.task, run);
      return inspected.complete() ? Optional.of(inspected) : Optional.empty();
    } catch (Cancellation.Cancelled e) {
      return Optional.empty();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
      LOG.error("The inspection of {} failed", run.task.document().uri(), e);
      return Optional.empty();
    }
  }

  private void finish(Run run, Optional<Inspected> outcome) {
    OpenDocument document = run.task.document();
    running.remove(document);
    if (outcome.isPresent()) {
      lastResult.computeIfPresent(document, (same, before) -> turns.now());
    }
    try {
      run.task.done().accept(run.task, outcome);
    } finally {
      startNext();
    }
  }
}
