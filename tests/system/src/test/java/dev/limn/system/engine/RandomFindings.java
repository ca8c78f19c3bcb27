package dev.limn.system.engine;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.system.tree.EditScript;
import dev.limn.system.tree.EditScript.Failure;
import dev.limn.system.tree.RandomEdits;
import dev.limn.system.tree.Shrinking;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Runs random scripts under random schedules, and shrinks the first ones that fail. */
final class RandomFindings {
  private static final int STEPS = 30;
  private static final int LONGEST = 400_000;

  private final LongSupplier seeds;
  private final List<String> failures = new ArrayList<>();
  private long edits;

  RandomFindings(LongSupplier seeds) {
    this.seeds = seeds;
  }

  /** Runs one script on a text; whether all was right. */
  boolean run(String name, String text) {
    long seed = seeds.getAsLong();
    EditScript script = script(seed, text);
    edits += script.steps().size();
    Optional<Failure> failure = Comparison.run(seed, script);
    failure.ifPresent(found -> fail(name, seed, script, found));
    return failure.isEmpty();
  }

  private static EditScript script(long seed, String text) {
    DocumentTree document = JavaParser.document(SourceText.of(text));
    RandomEdits random = new RandomEdits(seed, document.tree());
    List<List<TextEdit>> steps = new ArrayList<>();
    while (steps.size() < STEPS && document.tree().text().length() < LONGEST) {
      List<TextEdit> step = random.next(document.tree());
      steps.add(step);
      document = document.edit(step);
    }
    return new EditScript(text, steps);
  }

  private void fail(String name, long seed, EditScript script, Failure failure) {
    EditScript small = Shrinking.of(script, smaller -> Comparison.run(seed, smaller));
    String why = Comparison.run(seed, small).map(Failure::message).orElse(failure.message());
    failures.add("%s, seed %d: %s%n%s".formatted(name, seed, why, small.asTest()));
  }

  /** How many edits were made. */
  long edits() {
    return edits;
  }

  /** What failed, each as a test. */
  List<String> failures() {
    return failures;
  }
}
