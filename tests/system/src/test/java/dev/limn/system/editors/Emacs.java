package dev.limn.system.editors;

import com.google.gson.Gson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An Emacs in a terminal of its own, which tells what it shows each time that this changes. */
final class Emacs implements AutoCloseable {

  /** How long nothing may change that is waited for. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final ServerSocket door;
  private final Terminal terminal;
  private final Socket connection;
  private final BufferedReader states;
  private State state = new State("", false, 0, "", List.of(), 0, "");

  /**
   * What {@code watch.el} sees.
   *
   * @param buffer the name of the buffer
   * @param connected whether it has a server
   * @param servers how many programs Emacs runs
   * @param marks its diagnostics, as in {@code 3:8 The `;` is an empty statement}, in order;
   *     columns count from 0
   * @param drawn how many overlays are drawn for them
   * @param question what the minibuffer asks, and what was answered so far; else empty
   */
  record State(
      String buffer,
      boolean connected,
      int servers,
      String text,
      List<String> marks,
      int drawn,
      String question) {

    /** Whether useless semicolons are marked at these places and nothing else, and all is drawn. */
    boolean marksSemicolons(String... places) {
      boolean same = marks.size() == places.length && drawn == places.length;
      for (int i = 0; same && i < places.length; i++) {
        same =
            marks.get(i).startsWith(places[i] + " ")
                && marks.get(i).contains("The `;` is an empty statement");
      }
      return same;
    }

    /** Whether nothing is marked. */
    boolean isClean() {
      return marks.isEmpty() && drawn == 0;
    }
  }

  /** Opens a file in a new Emacs with a configuration. */
  Emacs(Editor editor, String configuration, Path file) throws IOException, InterruptedException {
    Path watch = editor.write("watch.el", Editor.resource("watch.el"));
    editor.configure(".emacs.d/early-init.el", "(setq native-comp-deferred-compilation nil)");
    editor.configure(".emacs.d/init.el", configuration);
    door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    door.setSoTimeout((int) PATIENCE.toMillis());
    terminal =
        new Terminal(
            editor,
            Map.of("LIMN_PORT", Integer.toString(door.getLocalPort()), "TERM", "xterm-256color"),
            List.of("emacs", "-nw", file.toString(), "-l", watch.toString()));
    connection = door.accept();
    connection.setSoTimeout((int) PATIENCE.toMillis());
    states =
        new BufferedReader(
            new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Presses keys, each by its name: {@code C-x}, {@code Enter}. */
  void press(String... keys) throws IOException, InterruptedException {
    terminal.press(keys);
  }

  /** Types a text. */
  void type(String text) throws IOException, InterruptedException {
    terminal.type(text);
  }

  /** Waits until what it shows meets a condition. */
  void await(String name, Predicate<State> condition) throws IOException, InterruptedException {
    while (!condition.test(state)) {
      state = next(name);
    }
  }

  private State next(String name) throws IOException, InterruptedException {
    String line = "the end";
    try {
      line = states.readLine();
      return new Gson().fromJson(line, State.class);
    } catch (IOException | RuntimeException e) {
      throw new AssertionError(
          line + ": waited in vain for: " + name + "\n" + state + "\n" + terminal.screen(), e);
    }
  }

  /** Waits until it has ended. */
  void awaitEnd() throws IOException {
    while (states.readLine() != null) {
      // What it shows to the last does not matter.
    }
  }

  @Override
  public void close() throws IOException {
    terminal.close();
    connection.close();
    door.close();
  }
}
