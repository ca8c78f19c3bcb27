package dev.limn.kit;

import dev.limn.highlight.Outcome;
import dev.limn.highlight.Pair;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** What a pair answered. */
record Answer(Pair pair, Outcome outcome) {

  /** Runs a pair, which must neither throw nor report outside its element. */
  static Answer of(Pair pair) {
    Outcome outcome = pair.run(Cancellation.NEVER);
    outcome
        .crash()
        .ifPresent(
            cause -> {
              throw new AssertionFailedError(pair + " throws " + cause, cause);
            });
    if (!outcome.strays().isEmpty()) {
      throw new AssertionFailedError(pair + " reports outside its element, at " + outcome.strays());
    }
    return new Answer(pair, outcome);
  }

  List<Finding> findings() {
    return outcome.findings();
  }
}
