package dev.limn.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Work on a sequence by several threads, whose results come in the order of the sequence. The
 * sequence is read as the work goes on: at no time is more of it in hand than a few items for each
 * worker.
 *
 * @param <T> what is worked on
 * @param <R> what comes of it
 */
final class OrderedWork<T, R> {

  /** Enough for the others to go on while one worker has a file of a thousand times the size. */
  private static final int IN_HAND_EACH = 32;

  /** Parsing and inspecting recurse; threads of this size, in bytes, do so as deep as they need. */
  private static final long STACK = 64L << 20;

  private static final long LONGEST_WAIT_MS = 100;

  private final Function<? super T, ? extends R> work;
  private final int inHand;
  private final ExecutorService workers;
  private final Runnable whileWaiting;

  /**
   * Makes ready.
   *
   * @param workers the number of threads
   * @param work what they do; called by several at once
   * @param whileWaiting called now and then by who waits for a result
   */
  OrderedWork(int workers, Function<? super T, ? extends R> work, Runnable whileWaiting) {
    this.work = work;
    this.inHand = workers * IN_HAND_EACH;
    this.whileWaiting = whileWaiting;
    this.workers = Executors.newFixedThreadPool(workers, OrderedWork::thread);
  }

  /**
   * Works on all of a sequence.
   *
   * @param results gets them in order, on the calling thread
   * @throws RuntimeException or {@link Error} that the work threw, the first in the order of the
   *     sequence; what was begun is abandoned
   */
  void run(Iterator<? extends T> sequence, Consumer<? super R> results) {
    Deque<Future<R>> begun = new ArrayDeque<>();
    try {
      while (sequence.hasNext()) {
        T item = sequence.next();
        begun.add(workers.submit(() -> work.apply(item)));
        while (!begun.isEmpty() && (begun.element().isDone() || begun.size() == inHand)) {
          results.accept(await(begun.remove()));
        }
      }
      while (!begun.isEmpty()) {
        results.accept(await(begun.remove()));
      }
    } finally {
      // An interrupt could break the initialisation of a class, and so what comes after.
      begun.forEach(future -> future.cancel(false));
      workers.shutdown();
    }
  }

  private R await(Future<R> future) {
    Optional<R> result = Optional.empty();
    while (result.isEmpty()) {
      result = poll(future);
    }
    return result.get();
  }

  private Optional<R> poll(Future<R> future) {
    try {
      return Optional.of(future.get(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      whileWaiting.run();
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    }
  }

  private static RuntimeException unchecked(Throwable thrown) {
    if (thrown instanceof Error error) {
      throw error;
    }
    return thrown instanceof RuntimeException e ? e : new IllegalStateException(thrown);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "limn-worker", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
