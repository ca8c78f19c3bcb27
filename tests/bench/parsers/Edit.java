package dev.limn.bench.parsers;

import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
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

/** How long it takes to put another {@link Letter} in the middle of a file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 1)
public class Edit {

  @Param Editor editor;

  @Param("")
  String file;

  private IntFunction<Object> edit;
  private int edits;

  @Setup
  public void read() {
    edit = editor.open(Letter.in(file));
  }

  /** One letter; the next one is another, so that no text is like one of the last 25. */
  @Benchmark
  public Object letter() {
    edits++;
    return edit.apply(edits % Letter.COUNT);
  }
}
