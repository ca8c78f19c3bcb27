package dev.limn.server;

import dev.limn.highlight.Crew;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Settings;
import dev.limn.server.OpenDocument.Verdict;
import dev.limn.syntax.SyntaxTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes each document from an edit to its diagnostics: in one turn it is parsed, and what the edit
 * broke is found; then a crew inspects that in the background, and what was found is published in
 * other turns. The methods may be called by any thread; all work but the inspections is done in
 * turns.
 */
final class Pipeline {

  /** How often the crew is watched while it works, in milliseconds. */
  private static final long WATCH = 250;

  private final Turns turns;
  private final Rules rules;
  private final Crew crew;
  private final Function<OpenDocument, Publisher> publisherOf;
  private final Map<OpenDocument, LiveDocument> documents = new LinkedHashMap<>();
  private boolean watched;

  /** What documents are inspected by, as far as the pipeline must know it. */
  interface Rules {

    /** What is set for a document; empty if it is not inspected. */
    Optional<Settings> settings(OpenDocument document);

    /** Begins to inspect a document. */
    HighlightSession begin(SyntaxTree tree, Settings settings);

    /** Takes note that an inspection failed; is told more than once. */
    void crashed(Crash crash);

    /** Takes note that a version of a document could not be dealt with. */
    void failed(OpenDocument document, Throwable thrown);
  }

  /**
   * A pipeline without documents.
   *
   * @param crew runs the inspections
   * @param publisherOf makes the publisher of a document
   */
  Pipeline(Turns turns, Rules rules, Crew crew, Function<OpenDocument, Publisher> publisherOf) {
    this.turns = turns;
    this.rules = rules;
    this.crew = crew;
    this.publisherOf = publisherOf;
  }

  /** Takes up a document that was opened; what is not Java is nothing to us. */
  void open(OpenDocument document) {
    if (document.isJava()) {
      turns.run(
          () ->
              documents.put(
                  document,
                  new LiveDocument(document, publisherOf.apply(document), rules, crew, turns)));
      change(document);
    } else {
      document.verdicts().deliver(Verdict.LAST);
    }
  }

  /** Takes up the newest version of a document, or says that it is lost. */
  void change(OpenDocument document) {
    turns.run(() -> with(document, LiveDocument::step));
  }

  private void with(OpenDocument document, Consumer<LiveDocument> action) {
    Optional.ofNullable(documents.get(document)).ifPresent(action);
    watch();
  }

  /** Clears a document, and lets go of it. */
  void close(OpenDocument document) {
    turns.run(
        () -> {
          Optional.ofNullable(documents.remove(document)).ifPresent(LiveDocument::close);
          document.verdicts().deliver(Verdict.LAST);
        });
  }

  /** Inspects all documents again, because something else than their text has changed. */
  void reconsider() {
    turns.run(
        () -> {
          documents.values().forEach(LiveDocument::renew);
          watch();
        });
  }

  /** Looks now and then, while there is work, whether an inspection does not end. */
  private void watch() {
    if (!watched && crew.watch()) {
      watched = true;
      turns.runAfter(
          WATCH,
          () -> {
            watched = false;
            watch();
          });
    }
  }

  /** Ends all inspections. */
  void stop() {
    crew.stop();
  }
}
