package dev.limn.system.engine;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Language.Diagnosis;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.SyntaxTree;
import dev.limn.system.tree.EditScript;
import dev.limn.system.tree.EditScript.Failure;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** A session that goes through a script under some schedule, compared with fresh ones. */
final class Comparison {
  private static final Catalogue CATALOGUE = Nosy.withOurs();

  static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);

  private final Random random;
  private final AtomicLong clock = new AtomicLong();
  private final HighlightSession session;
  private final Schedule schedule;
  private DocumentTree document;
  private Diagnosis diagnosis;

  /** Starts with a text; what happens by chance is the same for the same seed. */
  Comparison(long seed, String text) {
    this.random = new Random(seed);
    this.document = JavaParser.document(SourceText.of(text));
    this.session = session(document.tree(), clock);
    this.schedule = new Schedule(session, random, clock);
    this.diagnosis = SETTINGS.language().diagnose(document.tree(), SETTINGS, Optional.empty());
  }

  private static HighlightSession session(SyntaxTree tree, AtomicLong clock) {
    return new HighlightSession(
        tree, CATALOGUE, SETTINGS, new Quarantine(), WorkLog.NONE, () -> clock.addAndGet(200));
  }

  /** Runs a script under a schedule; what went wrong first. */
  static Optional<Failure> run(long seed, EditScript script) {
    Comparison comparison = new Comparison(seed, script.start());
    int step = 0;
    try {
      for (List<TextEdit> edits : script.steps()) {
        step++;
        Optional<String> wrong =
            comparison.step(EditScript.fitting(edits, comparison.tree().text().length()));
        if (wrong.isPresent()) {
          return Optional.of(new Failure(step, wrong.get()));
        }
      }
      Optional<String> wrong = comparison.wrongWhenSettled();
      int steps = step;
      return wrong.map(message -> new Failure(steps, message));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      java.io.StringWriter trace = new java.io.StringWriter();
      e.printStackTrace(new java.io.PrintWriter(trace));
      return Optional.of(new Failure(step, "threw " + trace));
    }
  }

  SyntaxTree tree() {
    return document.tree();
  }

  /** Makes an edit and does some of the work; what is wrong. */
  Optional<String> step(List<TextEdit> edits) {
    schedule.someSteps();
    document = document.edit(edits);
    List<TextEdit> oneByOne = new ArrayList<>(edits);
    Collections.reverse(oneByOne);
    session.edit(document.tree(), oneByOne);
    diagnosis = SETTINGS.language().diagnose(document.tree(), SETTINGS, Optional.of(diagnosis));
    see();
    schedule.someSteps();
    Optional<String> wrong = wrongErrors();
    if (wrong.isPresent()) {
      return wrong;
    }
    return switch (random.nextInt(4)) {
      case 0 -> wrongWhenSettled();
      case 1 -> wrongNow();
      default -> Optional.empty();
    };
  }

  /** The user looks somewhere else now and then. */
  private void see() {
    int length = tree().text().length();
    if (random.nextInt(6) == 0 && length > 0) {
      int start = random.nextInt(length);
      session.visible(List.of(new TextRange(start, Math.min(length, start + 500))));
    }
  }

  /** What must hold at any time. */
  private Optional<String> wrongNow() {
    int length = tree().text().length();
    return session.findings().stream()
        .filter(finding -> finding.range().end() > length)
        .findFirst()
        .map(finding -> "out of the text: " + finding);
  }

  private Optional<String> wrongWhenSettled() {
    schedule.settle();
    List<Finding> incremental = session.findings();
    HighlightSession oracle = session(JavaParser.document(tree().text()).tree(), new AtomicLong());
    new Schedule(oracle, new Random(1), new AtomicLong()).settle();
    Set<String> failed = new HashSet<>();
    session.crashes().forEach(crash -> failed.add(crash.id()));
    oracle.crashes().forEach(crash -> failed.add(crash.id()));
    return difference(without(failed, incremental), without(failed, oracle.findings()));
  }

  /** An inspection that fails is switched off sooner or later: that depends on the schedule. */
  private static List<Finding> without(Set<String> ids, List<Finding> findings) {
    return findings.stream().filter(finding -> !ids.contains(finding.id())).toList();
  }

  private Optional<String> wrongErrors() {
    SyntaxTree fresh = JavaParser.parse(tree().text());
    return difference(diagnosis.errors(), SETTINGS.language().errors(fresh, SETTINGS));
  }

  private static <T> Optional<String> difference(List<T> incremental, List<T> fresh) {
    Map<T, Integer> counts = new HashMap<>();
    fresh.forEach(finding -> counts.merge(finding, 1, Integer::sum));
    incremental.forEach(finding -> counts.merge(finding, -1, Integer::sum));
    return counts.entrySet().stream()
        .filter(count -> count.getValue() != 0)
        .findFirst()
        .map(count -> (count.getValue() > 0 ? "missing: " : "stale: ") + count.getKey());
  }
}
