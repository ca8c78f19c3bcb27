package dev.limn.cli;

import dev.limn.project.RelativePath;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Names of files as a service knows them that checked out the repository. */
final class CheckoutPath {

  private final Shell shell;
  private final Path root;

  /**
   * Names are relative to a folder.
   *
   * @param variable the environment variable that names it; without one it is the current folder
   */
  CheckoutPath(Shell shell, String variable) {
    this.shell = shell;
    this.root = folder(shell, variable);
  }

  /** The name of a file that is called this in the current folder. */
  String of(String name) {
    Path file = shell.folder().resolve(name).normalize();
    return file.startsWith(root) ? RelativePath.of(root, file) : name;
  }

  private static Path folder(Shell shell, String variable) {
    try {
      String folder = shell.environment().getOrDefault(variable, "");
      return shell.folder().resolve(folder).normalize();
    } catch (InvalidPathException e) {
      return shell.folder();
    }
  }
}
