package dev.limn.bench.parsers;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.openjdk.jmh.infra.Blackhole;

/** How long all files of a folder take, one after the other, from texts to trees. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Folder {

  @Param Parser parser;

  @Param("")
  String folder;

  private List<String> texts;
  private Function<String, Object> parse;

  @Setup
  public void read() throws IOException {
    texts = Sources.in(folder);
    parse = parser.parser();
  }

  /** When the code is compiled. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 6, time = 5)
  @Measurement(iterations = 5, time = 2)
  public void warm(Blackhole hole) {
    parseAll(hole);
  }

  /** For the first time in a process; with what the parser needs to be loaded and set up. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public void cold(Blackhole hole) {
    parse = parser.parser();
    parseAll(hole);
  }

  private void parseAll(Blackhole hole) {
    for (String text : texts) {
      hole.consume(parse.apply(text));
    }
  }
}
