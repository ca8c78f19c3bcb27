package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class SinkTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Sink sink = new Sink(out);

  @Test
  void writesWholeLinesUntilAllIsPrinted() {
    String line = "{\"file\":\"A.java\"}\n";
    for (int i = 0; i < 1000; i++) {
      sink.print(line.substring(0, 5)).print(line.substring(5));
      assertEquals(0, out.size() % line.length(), "cut after " + i);
    }
    assertTrue(out.size() > 0);
    sink.print("end").flush();
    assertEquals(line.repeat(1000) + "end", out.toString(UTF_8));
  }

  @Test
  void keepsNotMuchOfALineThatDoesNotEnd() {
    for (int i = 0; i < 1000; i++) {
      sink.print("a".repeat(100));
    }
    assertTrue(out.size() > 90_000, "" + out.size());
  }
}
