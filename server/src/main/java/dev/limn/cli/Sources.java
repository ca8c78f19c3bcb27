package dev.limn.cli;

import dev.limn.project.FileReplacement;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceWalk;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;

/** Which files are checked, and where their content comes from. Thread-safe, but for the walks. */
interface Sources {

  /** A walk over the files. */
  Iterator<? extends SourceWalk.Step> walk();

  /** Reads a file of a walk. */
  SourceFile read(Path file, Charset charset);

  /**
   * Puts fixed content in the place of what was read.
   *
   * @return why that was not done, as a clause that follows the name of the file; empty if it was
   */
  Optional<String> write(Path file, SourceFile.Content content, byte[] fixed);

  /** Files of the disk. */
  static Sources onDisk(Supplier<? extends Iterator<? extends SourceWalk.Step>> walks) {
    return new Sources() {
      @Override
      public Iterator<? extends SourceWalk.Step> walk() {
        return walks.get();
      }

      @Override
      public SourceFile read(Path file, Charset charset) {
        return SourceFile.read(file, charset);
      }

      @Override
      public Optional<String> write(Path file, SourceFile.Content content, byte[] fixed) {
        return FileReplacement.write(file, content.bytes(), fixed);
      }
    };
  }
}
