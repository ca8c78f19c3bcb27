package dev.limn.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * The log of the server: a file, and all that is said goes there. For the whole process. The simple
 * loggers of the API write it: to set up those of a framework would take a third of the time that a
 * server takes to start.
 */
final class ServerLog {

  private static final int FILES_KEPT = 10;

  private ServerLog() {}

  /** A file of this process in a folder for files that nobody will miss. */
  static Path fileIn(Path cache) {
    return cache.resolve("logs").resolve("serve-" + ProcessHandle.current().pid() + ".log");
  }

  /**
   * Logs to a file from now on, and removes the oldest logs beside it. To be called before anything
   * is logged.
   */
  static void start(Path file) {
    useSimpleLoggers();
    takeStandardError(file);
    takeJavaLogging();
    Logger log = LogManager.getLogger(ServerLog.class);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> log.error("Thread {} ended", thread.getName(), thrown));
    removeOldest(file, log);
  }

  private static void useSimpleLoggers() {
    String prefix = "org.apache.logging.log4j.simplelog.";
    System.setProperty(prefix + "level", "INFO");
    System.setProperty(prefix + "showdatetime", "true");
    System.setProperty(prefix + "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss,SSS");
  }

  /** What is printed to standard error from now on is in the log, if there can be one. */
  private static void takeStandardError(Path file) {
    try {
      System.setErr(new PrintStream(new LogFile(file), true, StandardCharsets.UTF_8));
    } catch (IOException e) {
      LogManager.getLogger(ServerLog.class).error("There is no log", e);
    }
  }

  /** What is printed to standard output from now on goes to the log. */
  static void takeStandardOutput() {
    System.setOut(new PrintStream(new LogStream(), true, StandardCharsets.UTF_8));
  }

  /** LSP4J logs by {@code java.util.logging}. */
  private static void takeJavaLogging() {
    java.util.logging.Logger root = java.util.logging.Logger.getLogger("");
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
    }
    root.addHandler(new Forwarder());
  }

  private static void removeOldest(Path file, Logger log) {
    Path folder = file.toAbsolutePath().getParent();
    try (Stream<Path> siblings = Files.list(folder)) {
      List<Path> logs =
          siblings
              .filter(path -> path.getFileName().toString().matches("serve-\\d+\\.log(\\.\\d+)?"))
              .sorted(Comparator.comparing((Path path) -> path.toFile().lastModified()).reversed())
              .toList();
      for (Path old : logs.subList(Math.min(FILES_KEPT, logs.size()), logs.size())) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      log.info("Old logs stay: {}", e.toString());
    }
  }

  private static final class Forwarder extends Handler {

    private final SimpleFormatter formatter = new SimpleFormatter();

    @Override
    public void publish(LogRecord entry) {
      Logger target = LogManager.getLogger(String.valueOf(entry.getLoggerName()));
      boolean grave = entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue();
      Level level = grave ? Level.ERROR : Level.INFO;
      target.log(level, formatter.formatMessage(entry), entry.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /** Logs each line that is written. */
  private static final class LogStream extends OutputStream {

    private static final Logger LOG = LogManager.getLogger("stdout");

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
      if (b != '\n') {
        line.write(b);
      } else {
        LOG.info("{}", line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    }
  }
}
