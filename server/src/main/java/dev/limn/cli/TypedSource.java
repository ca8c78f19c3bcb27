package dev.limn.cli;

import dev.limn.project.SourceFile;
import dev.limn.project.SourceWalk;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** One file, whose content was read from stdin: the file itself need not be there. */
final class TypedSource implements Sources {

  private final Path file;
  private volatile byte[] bytes;

  TypedSource(Path file, byte[] bytes) {
    this.file = file;
    this.bytes = bytes;
  }

  @Override
  public Iterator<? extends SourceWalk.Step> walk() {
    return List.of(new SourceWalk.Source(file, true)).iterator();
  }

  @Override
  public SourceFile read(Path read, Charset charset) {
    return SourceFile.of(bytes, charset);
  }

  @Override
  public Optional<String> write(Path written, SourceFile.Content content, byte[] fixed) {
    bytes = fixed;
    return Optional.empty();
  }

  /** The content, as it is now. */
  byte[] bytes() {
    return bytes;
  }
}
