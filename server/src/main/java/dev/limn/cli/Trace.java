package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkTrace;
import dev.limn.highlight.WorkTrace.Run;
import dev.limn.highlight.WorkTrace.Subject;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** A document that is being edited, as in an editor, and the work that each edit makes. */
final class Trace {

  private final Catalogue catalogue;
  private final Settings settings;
  private final HighlightSession session;
  private final WorkTrace work = new WorkTrace(Integer.MAX_VALUE);
  private final Step first;
  private DocumentTree document;

  /** Opens a text, and does all that is to be done for it. */
  Trace(SourceText text, Catalogue catalogue, Settings settings) {
    this.catalogue = catalogue;
    this.settings = settings;
    long start = System.nanoTime();
    document = JavaParser.document(text);
    long parsed = System.nanoTime();
    session =
        new HighlightSession(
            document.tree(), catalogue, settings, new Quarantine(), work, System::nanoTime);
    first = settle(Optional.empty(), parsed - start, 0);
  }

  /**
   * What an edit came to.
   *
   * @param edit empty for the opening of the document
   * @param parsing how long it took to make the tree, in nanoseconds
   * @param planning how long it took to find out what is to be run, in nanoseconds
   * @param ran what was run, in this order
   * @param kept what was looked at, because something near to what it read had changed, and not run
   * @param untouched how many pairs were not even looked at
   */
  record Step(
      Optional<TextEdit> edit,
      long parsing,
      long planning,
      List<Run> ran,
      List<Subject> kept,
      int untouched) {

    /** How long all runs took, in nanoseconds. */
    long inspecting() {
      return ran.stream().mapToLong(Run::nanos).sum();
    }
  }

  /** The text as it is now. */
  SourceText text() {
    return document.tree().text();
  }

  /** What the opening of the document came to. */
  Step first() {
    return first;
  }

  /** Edits the document, and does what is to be done then. */
  Step edit(TextEdit edit) {
    long start = System.nanoTime();
    document = document.edit(List.of(edit));
    long parsed = System.nanoTime();
    session.edit(document.tree(), List.of(edit));
    return settle(Optional.of(edit), parsed - start, System.nanoTime() - parsed);
  }

  private Step settle(Optional<TextEdit> edit, long parsing, long planning) {
    session.settle(Cancellation.NEVER);
    int all = Pair.all(document.tree(), catalogue, settings).size();
    List<Run> runs = work.runs();
    List<Subject> same = work.kept();
    work.clear();
    int untouched = Math.max(0, all - runs.size() - same.size());
    return new Step(edit, parsing, planning, runs, same, untouched);
  }
}
