package dev.limn.server;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** The threads of the server: none of them keeps it alive, and each has room for deep recursion. */
final class Workers {

  private static final Logger LOG = LogManager.getLogger(Workers.class);
  private static final long STACK_BYTES = 16L << 20;

  private Workers() {}

  /** Makes threads with this name. */
  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(null, task, name, STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** The task; what it throws is logged, so that the thread goes on. */
  static Runnable guarded(Runnable task) {
    return () -> {
      try {
        task.run();
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        LOG.error("A task failed", e);
      }
    };
  }

  /** For how many nanoseconds a thread ran so far; empty where the virtual machine cannot tell. */
  static OptionalLong effort(Thread thread) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long nanos = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : -1;
    return nanos < 0 ? OptionalLong.empty() : OptionalLong.of(nanos);
  }

  /** A pool of this many threads; what it is given after its end is dropped. */
  static ExecutorService pool(String name, int threads) {
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        named(name),
        new ThreadPoolExecutor.DiscardPolicy());
  }
}
