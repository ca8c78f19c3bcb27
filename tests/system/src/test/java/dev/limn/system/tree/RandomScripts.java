package dev.limn.system.tree;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Runs random scripts, each on one file, and shrinks the first ones that fail. */
final class RandomScripts {
  private static final int STEPS = 40;

  /** A text grown beyond this is left for the next one. */
  private static final int LONGEST = 1_000_000;

  private final LongSupplier seeds;
  private long edits;
  private long nodesTaken;
  private final List<String> failures = new ArrayList<>();

  RandomScripts(LongSupplier seeds) {
    this.seeds = seeds;
  }

  /** Runs one script on a text; whether all versions were right. */
  boolean run(String name, String text) {
    long seed = seeds.getAsLong();
    DocumentTree document = JavaParser.document(SourceText.of(text));
    RandomEdits random = new RandomEdits(seed, document.tree());
    IdentityLedger ids = new IdentityLedger();
    ids.add(document.tree());
    List<List<TextEdit>> steps = new ArrayList<>();
    for (int i = 0; i < STEPS && document.tree().text().length() < LONGEST; i++) {
      List<TextEdit> step = random.next(document.tree());
      steps.add(step);
      DocumentTree next;
      try {
        next = document.edit(step);
      } catch (RuntimeException | StackOverflowError e) {
        fail(name, seed, new EditScript(text, steps), "threw " + e);
        return false;
      }
      Optional<String> wrong = EditScript.wrongWith(next).or(() -> ids.add(next.tree()));
      if (wrong.isPresent()) {
        fail(name, seed, new EditScript(text, steps), wrong.get());
        return false;
      }
      edits++;
      nodesTaken += next.work().nodesTaken();
      document = next;
    }
    return true;
  }

  private void fail(String name, long seed, EditScript script, String wrong) {
    EditScript small = Shrinking.of(script, EditScript::run);
    String why = small.run().map(EditScript.Failure::message).orElse("not seen again: " + wrong);
    failures.add(
        "%s, seed %d, after %d edits: %s%n%s"
            .formatted(name, seed, script.steps().size(), why, small.asTest()));
  }

  /** How many edits were compared. */
  long edits() {
    return edits;
  }

  /** How many subtrees were taken over in all. */
  long nodesTaken() {
    return nodesTaken;
  }

  /** What failed, each as a test. */
  List<String> failures() {
    return failures;
  }
}
