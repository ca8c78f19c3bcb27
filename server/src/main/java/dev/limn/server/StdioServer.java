package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.server.wire.Connection;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Limn as a language server on the standard streams. No logger here: the first one must find the
 * log set up.
 */
public final class StdioServer {

  /** How long the last messages may take to be written, in seconds. */
  private static final long FAREWELL = 2;

  private StdioServer() {}

  /**
   * Serves one client on the standard streams of this process, until it ends. Standard output
   * carries the protocol alone: what else is printed goes to the log.
   *
   * @param version that of Limn
   * @param log the file to write the log to; one in the user's cache folder if there is none
   * @param catalogue the inspections; loaded while the client introduces itself
   * @return the exit code: 0 after {@code shutdown}, else 1 (LSP 3.17, "Exit Notification")
   */
  public static int run(String version, Optional<Path> log, Supplier<Catalogue> catalogue) {
    Path cache = CacheFolder.of(System.getenv());
    ServerLog.start(log.orElseGet(() -> ServerLog.fileIn(cache)));
    ServerLog.takeStandardOutput();
    return serve(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        version,
        cache,
        catalogue);
  }

  /**
   * Serves one client until it ends, and returns the exit code.
   *
   * @param version that of Limn
   * @param cache a folder for files that nobody will miss; need not be there
   * @param catalogue the inspections; loaded while the client introduces itself
   */
  public static int serve(
      InputStream in, OutputStream out, String version, Path cache, Supplier<Catalogue> catalogue) {
    return serve(in, out, version, cache, catalogue, System::nanoTime);
  }

  /**
   * As above.
   *
   * @param clock the time by which inspections may take long, in nanoseconds, from any point on
   */
  static int serve(
      InputStream in,
      OutputStream out,
      String version,
      Path cache,
      Supplier<Catalogue> catalogue,
      LongSupplier clock) {
    CompletableFuture<Integer> end = new CompletableFuture<>();
    CompletableFuture<Catalogue> loading = CompletableFuture.supplyAsync(catalogue);
    LimnLanguageServer server =
        new LimnLanguageServer(loading::join, version, cache, clock, end::complete);
    Connection connection = new Connection(server, in, out, server::missed, server::endOfClient);
    server.connect(connection.client());
    Thread reader =
        Workers.named("limn-reader")
            .newThread(
                () -> {
                  connection.readAll();
                  server.endOfClient();
                });
    reader.start();
    int code = end.join();
    connection.close(FAREWELL, TimeUnit.SECONDS);
    return code;
  }
}
