package dev.limn.bench;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
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

/** How long a file takes to parse, from nothing. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Parsing {

  @Param({"10", "100", "1000"})
  int methods;

  private SourceText text = SourceText.of("");

  @Setup
  public void makeText() {
    text = SourceText.of(SampleSource.withMethods(methods));
  }

  @Benchmark
  public SyntaxTree fromNothing() {
    return JavaParser.parse(text);
  }
}
