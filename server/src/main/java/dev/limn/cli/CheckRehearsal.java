package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.project.SourceFile;
import dev.limn.server.CacheFolder;
import dev.limn.server.Rehearsal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Checks samples of code, and the examples of all inspections, in all the ways that there are to
 * show what was found, and often enough that what runs in a check of a large project runs often
 * here. An archive made of it holds the classes that a check needs, and knows what to compile.
 */
final class CheckRehearsal {

  private final Shell shell;
  private final Catalogue catalogue;
  private final Consumer<List<String>> commands;

  /**
   * A rehearsal.
   *
   * @param commands runs the words of a command
   */
  CheckRehearsal(Shell shell, Catalogue catalogue, Consumer<List<String>> commands) {
    this.shell = shell;
    this.catalogue = catalogue;
    this.commands = commands;
  }

  /** Checks a folder of samples; clean if the checks could run. */
  ExitStatus run(String samples) {
    String examples = examples().toString();
    for (Request.Format format : Request.Format.NAMED) {
      check("--format", format.id(), samples, examples);
    }
    check("--diff", "--unsafe-fixes", samples, examples);
    return ExitStatus.CLEAN;
  }

  private void check(String... words) {
    List<String> command = new ArrayList<>(List.of("check", "--profile", "all"));
    command.addAll(List.of(words));
    commands.accept(command);
  }

  /** Writes the examples into a folder. */
  private Path examples() {
    Path folder = CacheFolder.of(shell.environment()).resolve("examples");
    for (Map.Entry<String, String> example : Rehearsal.examples(catalogue).entrySet()) {
      Path file = folder.resolve(example.getKey()).resolve("Example.java");
      try {
        Files.createDirectories(file.getParent());
        Files.writeString(file, example.getValue());
      } catch (IOException e) {
        throw new UsageException("cannot write " + file + ": " + SourceFile.reason(e), e);
      }
    }
    return folder;
  }
}
