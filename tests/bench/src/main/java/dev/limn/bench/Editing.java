package dev.limn.bench;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one character takes in the middle of a file: text, tree and ids. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Editing {

  /** A Java file; one that is made up if empty. */
  @Param("")
  String file = "";

  private DocumentTree document = JavaParser.document(SourceText.of(""));
  private int offset;
  private boolean typed;

  /** Finds the first statement after the middle of the file. */
  @Setup
  public void read() throws IOException {
    String text = file.isEmpty() ? SampleSource.withMethods(1000) : Files.readString(Path.of(file));
    document = JavaParser.document(SourceText.of(text));
    offset = text.indexOf("return ", text.length() / 2) + "return ".length();
  }

  /** Types a letter; the next time another one after it, so that no version comes again. */
  @Benchmark
  public DocumentTree character() {
    TextEdit edit =
        typed ? TextEdit.replace(offset, offset + 1, next()) : TextEdit.insert(offset, next());
    typed = true;
    document = document.edit(List.of(edit));
    return document;
  }

  private char letter = 'a';

  private String next() {
    letter = letter == 'z' ? 'a' : (char) (letter + 1);
    return String.valueOf(letter);
  }
}
