package dev.limn.system.editors;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A terminal that nobody looks at, for an editor that wants real keys: a session of {@code tmux}.
 */
final class Terminal implements AutoCloseable {

  private final Editor editor;
  private final Path socket;

  /** Runs a program in a new terminal. */
  Terminal(Editor editor, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    this.editor = editor;
    this.socket = editor.folder().resolve("tmux");
    List<String> words = new ArrayList<>(List.of("new-session", "-d", "-x", "120", "-y", "40"));
    words.addAll(command);
    tmux(environment, words);
  }

  /** Presses keys, each by the name that tmux has for it: {@code Enter}, {@code C-x}, {@code x}. */
  void press(String... keys) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of("send-keys"));
    words.addAll(List.of(keys));
    tmux(Map.of(), words);
  }

  /** Types a text. */
  void type(String text) throws IOException, InterruptedException {
    // An argument that ends in a semicolon ends a command of tmux.
    tmux(Map.of(), List.of("send-keys", "-l", text.replaceFirst(";$", "\\\\;")));
  }

  /** What the terminal shows. */
  String screen() throws IOException, InterruptedException {
    return tmux(Map.of(), List.of("capture-pane", "-p"));
  }

  /** Ends the program, if it has not ended. */
  @Override
  public void close() throws IOException {
    try {
      tmux(Map.of(), List.of("kill-server"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String tmux(Map<String, String> environment, List<String> words)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("tmux", "-u", "-f", "/dev/null", "-S", socket.toString()));
    command.addAll(words);
    return editor.run(environment, command);
  }
}
