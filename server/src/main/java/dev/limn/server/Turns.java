package dev.limn.server;

import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The one thread on which documents are parsed and diagnostics are put together, and its clock. */
interface Turns {

  /** Runs a task when those before it are done. What it throws is logged. */
  void run(Runnable task);

  /** Runs a task after some time. */
  void runAfter(long millis, Runnable task);

  /** The time in milliseconds, from any point on. */
  long now();

  /** Runs nothing any more. */
  void stop();

  /** Turns in a thread of its own. */
  static Turns start() {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(Workers.named("limn-turns"));
    return new Turns() {
      @Override
      public void run(Runnable task) {
        runAfter(0, task);
      }

      @Override
      public void runAfter(long millis, Runnable task) {
        try {
          var unused = thread.schedule(Workers.guarded(task), millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
          // stopped meanwhile: nobody waits for it
        }
      }

      @Override
      public long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
      }

      @Override
      public void stop() {
        thread.shutdownNow();
      }
    };
  }
}
