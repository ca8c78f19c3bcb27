package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.system.tree.Sources.Source;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code tests/system/oracle mutate} does at length. */
class MutationsTest {
  private static final int FILES_OF_EACH = 400;
  private static final int MUTATIONS = 3000;
  private static final long SEED = 1;

  @Test
  void weJudgeLikeJavac() {
    List<String> texts = Corpora.sample(FILES_OF_EACH).stream().map(Source::text).toList();
    Comparison comparison = Mutations.compare(texts, MUTATIONS, SEED);
    assertTrue(comparison.isGoodEnough(), report(comparison));
  }

  private static String report(Comparison comparison) {
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    comparison.report(new PrintStream(report, true, StandardCharsets.UTF_8));
    return report.toString(StandardCharsets.UTF_8);
  }
}
