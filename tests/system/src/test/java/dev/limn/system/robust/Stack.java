package dev.limn.system.robust;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A thread with a stack of a size.
 *
 * @param bytes the size; the machine may round it up
 */
record Stack(int bytes) {

  static Stack of(int bytes) {
    return new Stack(bytes);
  }

  /** Runs something on this stack, to its end, and throws what it throws. */
  void run(Runnable task) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> {
              try {
                task.run();
              } catch (Throwable e) {
                thrown.set(e);
              }
            },
            "small stack",
            bytes);
    thread.start();
    thread.join();
    if (thrown.get() != null) {
      throw new AssertionError("on a stack of " + bytes + " bytes", thrown.get());
    }
  }
}
