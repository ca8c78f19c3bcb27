package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.system.tree.Sources.Source;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code tests/system/oracle accept} does at length. */
class AcceptTest {
  private static final int FILES_OF_EACH = 400;

  @Test
  void acceptsWhatJavacAcceptsAndPrintsEverythingBack() {
    List<Source> sample = Corpora.sample(FILES_OF_EACH);
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    int wrong = Accept.wrong(sample, new PrintStream(report, true, StandardCharsets.UTF_8));
    assertEquals(0, wrong, () -> report.toString(StandardCharsets.UTF_8));
  }
}
