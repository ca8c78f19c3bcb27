package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Questions to git. It reads objects and the index, never the working tree, so that it runs nothing
 * that the repository or its configuration names: no hooks, filters, monitors, or other programs
 * that compare or convert. Thread-safe.
 */
final class Git implements AutoCloseable {

  private static final List<String> CAREFULLY =
      List.of(
          "--no-pager",
          "--no-replace-objects",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "core.hooksPath=/dev/null",
          "-c",
          "core.untrackedCache=false");

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GIT_OPTIONAL_LOCKS", "0",
          "GIT_NO_LAZY_FETCH", "1",
          "GIT_TERMINAL_PROMPT", "0",
          "LC_ALL", "C");

  private static final Set<String> OF_REPOSITORY =
      Set.of(
          "GIT_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_COMMON_DIR",
          "GIT_OBJECT_DIRECTORY",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES");

  private final Path program;
  private final Path folder;
  private final boolean isNested;
  private final List<Git> nested = new ArrayList<>();
  private Optional<Process> batch = Optional.empty();
  private InputStream answers = InputStream.nullInputStream();

  private Git(Path program, Path folder, boolean isNested) {
    this.program = program;
    this.folder = folder;
    this.isNested = isNested;
  }

  /**
   * Git in a folder.
   *
   * @throws UsageException if there is no git
   */
  static Git in(Path folder) {
    return new Git(program(System.getenv().getOrDefault("PATH", "")), folder, false);
  }

  /** Git in another repository below this one; it is closed with this. */
  synchronized Git nested(Path repository) {
    Git git = new Git(program, repository, true);
    nested.add(git);
    return git;
  }

  /** The program on a path of folders; the current folder is not searched, as Windows would. */
  static Path program(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .map(Path::of)
        .filter(Path::isAbsolute)
        .flatMap(place -> List.of(place.resolve("git"), place.resolve("git.exe")).stream())
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst()
        .orElseThrow(() -> new UsageException("there is no git on the PATH"));
  }

  /** The top of the working tree, by the name that the folder has. */
  Path top() {
    String up = line("rev-parse", "--show-cdup");
    return folder.resolve(up).normalize();
  }

  /** The first line of an answer. */
  String line(String... question) {
    return ask(question).lines().findFirst().orElse("");
  }

  /** The first line of an answer; empty if there is none. */
  Optional<String> maybe(String... question) {
    Answer answer = answer(question);
    return answer.status == 0 ? answer.out.lines().findFirst() : Optional.empty();
  }

  /** The parts of an answer that end with NUL. */
  List<String> parts(String... question) {
    String text = ask(question);
    return text.isEmpty()
        ? List.of()
        : List.of(text.substring(0, text.length() - 1).split("\0", -1));
  }

  /**
   * What git answers.
   *
   * @throws UsageException if it refuses; the message is git's
   */
  private String ask(String... question) {
    Answer answer = answer(question);
    if (answer.status != 0) {
      throw new UsageException(
          "git: " + answer.err.lines().findFirst().orElse("ended with status " + answer.status));
    }
    return answer.out;
  }

  private record Answer(int status, String out, String err) {}

  private Answer answer(String... question) {
    try {
      Process process = start(List.of(question)).start();
      process.getOutputStream().close();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Thread reader = new Thread(() -> copy(process.getErrorStream(), err), "limn-git");
      reader.setDaemon(true);
      reader.start();
      String out = new String(process.getInputStream().readAllBytes(), UTF_8);
      reader.join();
      return new Answer(process.waitFor(), out, err.toString(UTF_8));
    } catch (IOException e) {
      throw new UsageException("git cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static void copy(InputStream from, OutputStream to) {
    try {
      from.transferTo(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessBuilder start(List<String> question) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(CAREFULLY);
    command.addAll(question);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().putAll(ENVIRONMENT);
    builder.environment().remove("GIT_EXTERNAL_DIFF");
    if (isNested) {
      // A hook is told by these of the repository around.
      builder.environment().keySet().removeAll(OF_REPOSITORY);
    }
    return builder;
  }

  /** The content of a blob. */
  synchronized byte[] blob(String id) throws IOException {
    if (batch.isEmpty()) {
      ProcessBuilder builder = start(List.of("cat-file", "--batch"));
      batch = Optional.of(builder.redirectError(ProcessBuilder.Redirect.DISCARD).start());
      answers = new BufferedInputStream(batch.get().getInputStream());
    }
    OutputStream question = batch.get().getOutputStream();
    question.write((id + "\n").getBytes(UTF_8));
    question.flush();
    String[] header = header().split(" ", -1);
    if (header.length != 3) {
      throw new IOException("git has no object " + id);
    }
    int size = Integer.parseInt(header[2]);
    byte[] content = answers.readNBytes(size);
    if (content.length < size || answers.read() != '\n') {
      throw new EOFException("git ended");
    }
    return content;
  }

  private String header() throws IOException {
    StringBuilder header = new StringBuilder();
    for (int c = answers.read(); c != '\n'; c = answers.read()) {
      if (c < 0) {
        throw new EOFException("git ended");
      }
      header.append((char) c);
    }
    return header.toString();
  }

  @Override
  public synchronized void close() {
    batch.ifPresent(Process::destroy);
    nested.forEach(Git::close);
  }
}
