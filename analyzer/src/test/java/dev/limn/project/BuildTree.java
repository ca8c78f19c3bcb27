package dev.limn.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Build files in a temporary folder, and what is read from them. */
record BuildTree(Path root) {

  BuildTree file(String name, String content) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  BuildFiles.Compilation compilation(String file) {
    return new BuildFiles().compilation(root.resolve(file));
  }

  /** The language level of a file; 0 where it is unknown. */
  int level(String file) {
    return compilation(file).level().orElse(0);
  }
}
