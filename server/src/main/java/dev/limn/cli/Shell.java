package dev.limn.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What a command was started with.
 *
 * @param in what is read where a file is not named
 * @param folder the current folder, absolute and normalised
 * @param environment the environment variables
 * @param terminals which of its outputs a person looks at
 */
record Shell(
    InputStream in,
    Sink out,
    Sink err,
    Path folder,
    Map<String, String> environment,
    Terminals terminals) {

  private static final int DEFAULT_WIDTH = 120;
  private static final int LEAST_WIDTH = 40;
  private static final int MOST_WIDTH = 400;

  /**
   * The path that a user wrote.
   *
   * @throws UsageException if no path can be written so
   */
  Path resolve(String path) {
    if (path.isEmpty()) {
      throw new UsageException("the name of a file or folder is empty");
    }
    try {
      return folder.resolve(path).normalize();
    } catch (InvalidPathException e) {
      throw new UsageException("no such file or folder: " + path, e);
    }
  }

  /** Which outputs are terminals. */
  record Terminals(boolean out, boolean err) {
    static final Terminals NONE = new Terminals(false, false);
  }

  /** What this process was started with. */
  static Shell ofProcess() {
    return of(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            Path.of(""),
            System.getenv(),
            new Terminals(isTerminal(1), isTerminal(2)))
        .reading(System.in);
  }

  static Shell of(
      OutputStream out,
      OutputStream err,
      Path folder,
      Map<String, String> environment,
      Terminals terminals) {
    return new Shell(
        InputStream.nullInputStream(),
        new Sink(out),
        new Sink(err),
        folder.toAbsolutePath().normalize(),
        environment,
        terminals);
  }

  /** The same with another output, which is no terminal and has no colours. */
  Shell printingTo(OutputStream file) {
    Map<String, String> plain = new HashMap<>(environment);
    plain.put("NO_COLOR", "1");
    Terminals none = new Terminals(false, terminals.err);
    return new Shell(in, new Sink(file), err, folder, plain, none);
  }

  /** The same that prints on stderr alone. */
  Shell onStderr() {
    Terminals both = new Terminals(terminals.err, terminals.err);
    return new Shell(in, err, err, folder, environment, both);
  }

  /** The same with another input. */
  Shell reading(InputStream input) {
    return new Shell(input, out, err, folder, environment, terminals);
  }

  /** All of the input. */
  byte[] readAll() {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UsageException("stdin cannot be read: " + e.getMessage(), e);
    }
  }

  /** The colours to print with, by what no-color.org and CLICOLOR say. */
  Palette palette() {
    if (isSet("NO_COLOR")) {
      return Palette.PLAIN;
    }
    boolean forced = isSet("CLICOLOR_FORCE") && !"0".equals(environment.get("CLICOLOR_FORCE"));
    boolean wanted = terminals.out && !isDumb() && !"0".equals(environment.get("CLICOLOR"));
    return forced || wanted ? Palette.ANSI : Palette.PLAIN;
  }

  /** Whether a line on stderr can be painted over. */
  boolean canShowProgress() {
    return terminals.err && !isDumb();
  }

  /** The number of columns to print in. */
  int width() {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.max(LEAST_WIDTH, Math.min(columns, MOST_WIDTH));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /** Prints a line that begins with the name of the program to stderr. */
  void complain(String message) {
    err.print("limn: ").print(Visible.of(message)).print("\n").flush();
  }

  /** Leaves a terminal in order when the process ends in the middle of something. */
  void leave() {
    if (canShowProgress()) {
      new Sink(err.stream()).print("\r\u001b[K\u001b[0m").flush();
    }
  }

  private boolean isSet(String variable) {
    return !environment.getOrDefault(variable, "").isEmpty();
  }

  private boolean isDumb() {
    return "dumb".equals(environment.get("TERM"));
  }

  /** The virtual machine does not know of each output by itself: Linux does, and test(1). */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return isTerminalForTest(descriptor);
    }
  }

  private static boolean isTerminalForTest(int descriptor) {
    try {
      String number = Integer.toString(descriptor);
      return new ProcessBuilder("/bin/test", "-t", number).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
