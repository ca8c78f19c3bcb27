package dev.limn.server;

import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.jspecify.annotations.Nullable;

/** Watches the process that started the server: when it is gone, so is the server. */
final class ParentWatch {

  private static final Logger LOG = LogManager.getLogger(ParentWatch.class);

  private ParentWatch() {}

  /**
   * Watches a process. One that is not seen is not watched: the client may run outside of the
   * container that this server runs in, and what the server reads ends with it in any case.
   *
   * @param processId as the client tells it; null if nobody is to be watched
   * @param gone is run, in another thread, when the process has ended
   */
  static void start(@Nullable Integer processId, Runnable gone) {
    if (processId == null) {
      return;
    }
    Optional<ProcessHandle> parent = ProcessHandle.of(processId);
    if (parent.isEmpty()) {
      LOG.info("The client's process {} is not seen here", processId);
    }
    if (parent.isPresent()) {
      var unused = parent.get().onExit().thenRun(() -> tell(processId, gone));
    }
  }

  private static void tell(int processId, Runnable gone) {
    LOG.info("The client's process {} has ended", processId);
    gone.run();
  }
}
