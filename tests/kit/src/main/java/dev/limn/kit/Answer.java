package dev.limn.kit;

import dev.limn.highlight.Outcome;
import dev.limn.highlight.Pair;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** What a pair answered that neither throws nor says what no pair may say. */
record Answer(Pair pair, Outcome outcome) {

  /** Runs a pair, which must not throw, report outside its element, or write as none should. */
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
    for (Finding finding : outcome.findings()) {
      checkStyle(pair, finding.message());
      finding.fixes().forEach(fix -> checkStyle(pair, fix.title()));
    }
    return new Answer(pair, outcome);
  }

  private static void checkStyle(Pair pair, String message) {
    boolean quotesAreClosed = message.chars().filter(c -> c == '`').count() % 2 == 0;
    if (message.isBlank() || message.endsWith(".") || !quotesAreClosed) {
      throw new AssertionFailedError(
          pair + " must write a sentence without a full stop, code in back quotes: " + message);
    }
  }

  List<Finding> findings() {
    return outcome.findings();
  }
}
