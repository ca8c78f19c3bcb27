package dev.limn.system.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.system.tree.Sources;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** After any edits, under any schedule, is found what is found in the newest version alone. */
class FindingsTest {
  private static final int SCRIPTS = 25;

  @Test
  void areThoseOfAFreshRun() {
    List<Sources.Source> sources = Sources.sample();
    Random random = new Random(4);
    RandomFindings findings = new RandomFindings(random::nextLong);
    for (int i = 0; i < SCRIPTS && findings.failures().isEmpty(); i++) {
      Sources.Source source = sources.get(random.nextInt(sources.size()));
      findings.run(source.name(), source.text());
    }
    assertTrue(findings.failures().isEmpty(), () -> String.join("\n", findings.failures()));
  }
}
