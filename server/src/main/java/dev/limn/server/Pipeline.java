package dev.limn.server;

import dev.limn.highlight.Inspected;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.query.Cancellation;
import dev.limn.server.Inspections.Task;
import dev.limn.server.OpenDocument.Verdict;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Takes each document from an edit to its diagnostics: it is parsed and its syntax errors are
 * published in one turn; then it is inspected in the background, and what was found is published in
 * another. The methods may be called by any thread; all work but the inspections is done in turns.
 */
final class Pipeline {

  private final Turns turns;
  private final Rules rules;
  private final Inspections inspections;
  private final Function<OpenDocument, Publisher> publisherOf;
  private final Map<OpenDocument, Publisher> publishers = new LinkedHashMap<>();

  /** What documents are inspected by, as far as the pipeline must know it. */
  interface Rules {

    /** What is set for a document; empty if it is not inspected. */
    Optional<Settings> settings(OpenDocument document);

    /** Inspects a version of a document. */
    Inspected inspect(Snapshot snapshot, Settings settings, Cancellation cancellation);

    /** Whether a finding is that of an inspection, and not a syntax error. */
    boolean isInspection(Finding finding);

    /** Takes note that a version of a document could not be dealt with. */
    void failed(OpenDocument document, Throwable thrown);
  }

  /**
   * A pipeline without documents.
   *
   * @param workers run the inspections
   * @param most how many inspections run at a time
   * @param publisherOf makes the publisher of a document
   */
  Pipeline(
      Turns turns,
      Rules rules,
      Executor workers,
      int most,
      Function<OpenDocument, Publisher> publisherOf) {
    this.turns = turns;
    this.rules = rules;
    this.publisherOf = publisherOf;
    this.inspections = new Inspections(turns, workers, most, this::inspect);
  }

  /** Takes up a document that was opened; what is not Java is nothing to us. */
  void open(OpenDocument document) {
    if (document.isJava()) {
      turns.run(
          () -> {
            publishers.put(document, publisherOf.apply(document));
            step(document);
          });
    } else {
      document.verdicts().deliver(Verdict.LAST);
    }
  }

  /** Takes up the newest version of a document, or says that it is lost. */
  void change(OpenDocument document) {
    turns.run(() -> step(document));
  }

  /** Clears a document, and lets go of it. */
  void close(OpenDocument document) {
    turns.run(
        () -> {
          inspections.forget(document);
          Optional.ofNullable(publishers.remove(document)).ifPresent(Publisher::close);
          document.verdicts().deliver(Verdict.LAST);
        });
  }

  /** Inspects all documents again, because something else than their text has changed. */
  void reconsider() {
    turns.run(
        () -> publishers.keySet().stream().filter(open -> !open.isLost()).forEach(this::renew));
  }

  /** Ends all inspections. */
  void stop() {
    turns.run(inspections::stop);
  }

  private void step(OpenDocument document) {
    Publisher publisher = publishers.get(document);
    if (publisher != null && document.isLost()) {
      inspections.forget(document);
      publisher.lose();
      deliver(document, document.newest(), List.of());
    } else if (publisher != null && !publisher.isUpToDate()) {
      renew(document);
    }
  }

  private void renew(OpenDocument document) {
    Snapshot newest = document.newest();
    try {
      Optional<Settings> settings = rules.settings(document);
      if (settings.isPresent()) {
        inspect(document, newest, settings.get());
      } else {
        leaveAlone(document, newest);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      rules.failed(document, e);
      leaveAlone(document, newest);
    }
    forgetEdits(document, newest);
  }

  private void inspect(OpenDocument document, Snapshot newest, Settings settings) {
    List<Finding> errors = errors(newest.tree(), settings);
    publishers.get(document).edited(newest, errors, CaretStatement.of(newest));
    inspections.want(new Task(document, newest, settings, this::finish));
  }

  private void leaveAlone(OpenDocument document, Snapshot newest) {
    inspections.forget(document);
    publishers.get(document).edited(newest, List.of(), Optional.empty());
    publishers.get(document).inspected(newest, List.of());
    deliver(document, newest, List.of());
  }

  private static List<Finding> errors(SyntaxTree tree, Settings settings) {
    return settings.language().errors(tree, settings).stream().map(Pipeline::finding).toList();
  }

  private static Finding finding(SyntaxError error) {
    return new Finding(
        error.code(), Severity.ERROR, error.range(), error.message(), false, List.of(), List.of());
  }

  private Inspected inspect(Task task, Cancellation cancellation) {
    return rules.inspect(task.snapshot(), task.settings(), cancellation);
  }

  private void finish(Task task, Optional<Inspected> outcome) {
    OpenDocument document = task.document();
    Publisher publisher = publishers.get(document);
    if (publisher == null || document.isLost()) {
      return;
    }
    outcome.ifPresent(inspected -> publisher.inspected(task.snapshot(), inspections(inspected)));
    if (outcome.isPresent() || !inspections.isWanted(document)) {
      deliver(document, task.snapshot(), publisher.found());
    }
    forgetEdits(document, publisher.snapshot());
  }

  private List<Finding> inspections(Inspected inspected) {
    return inspected.findings().stream().filter(rules::isInspection).toList();
  }

  private static void deliver(OpenDocument document, Snapshot snapshot, List<Finding> found) {
    document.verdicts().deliver(new Verdict(snapshot.sequence(), found));
  }

  private void forgetEdits(OpenDocument document, Snapshot published) {
    document.edits().forget(inspections.oldest(document, published).sequence());
  }
}
