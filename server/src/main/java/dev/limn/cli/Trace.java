package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Outcome;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.query.Fact;
import dev.limn.query.Footprint.Read;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document that is being edited, as in an editor, and the work that each edit makes. */
final class Trace {

  private final Catalogue catalogue;
  private final Settings settings;
  private final HighlightSession session;
  private final Map<Element, Cause> due = new HashMap<>();
  private final Map<Subject, Cause> broken = new HashMap<>();
  private final List<Run> ran = new ArrayList<>();
  private final List<Subject> kept = new ArrayList<>();
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
            document.tree(), catalogue, settings, new Quarantine(), new Log(), System::nanoTime);
    first = settle(Optional.empty(), parsed - start, 0);
  }

  /** An inspection and an element that it looks at. */
  record Subject(String inspection, Element element) {}

  /**
   * Why a pair was run.
   *
   * @param kind what happened
   * @param read what the pair had read elsewhere, if that is why
   * @param now what it reads now; empty if that fails
   */
  record Cause(Kind kind, Optional<Read<?>> read, Optional<Read<?>> now) {

    /** What was read; a fact without a name of its own by the class that it is a constant of. */
    String fact() {
      Fact<?> fact = read.orElseThrow().fact();
      String type = fact.getClass().getName();
      return fact.getClass().isHidden()
          ? type.substring(type.lastIndexOf('.') + 1, type.indexOf("$$"))
          : fact.toString();
    }

    /** What happened to what the pair sees. */
    enum Kind {
      NEW,
      UNSEEN,
      TOKENS,
      TRIVIA,
      /** Something that it read outside its element is another value. */
      READ
    }
  }

  /**
   * A run of a pair.
   *
   * @param nanos how long it took, in nanoseconds
   * @param findings how many it found
   */
  record Run(Subject subject, Cause cause, long nanos, int findings) {}

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
    List<Run> runs = List.copyOf(ran);
    List<Subject> same = List.copyOf(kept);
    due.clear();
    broken.clear();
    ran.clear();
    kept.clear();
    int untouched = Math.max(0, all - runs.size() - same.size());
    return new Step(edit, parsing, planning, runs, same, untouched);
  }

  /** Hears what is done and why; all on one thread. */
  private final class Log implements WorkLog {

    @Override
    public void ran(Pair pair, Outcome outcome, long nanos) {
      Subject subject = new Subject(pair.id(), pair.place().element());
      ran.add(new Run(subject, cause(subject, pair), nanos, outcome.findings().size()));
    }

    @Override
    public void due(Element element, WorkLog.Reason reason) {
      Cause.Kind kind = Cause.Kind.valueOf(reason.name());
      due.put(element, new Cause(kind, Optional.empty(), Optional.empty()));
    }

    @Override
    public void broken(String inspection, Element element, Read<?> before, Optional<Read<?>> now) {
      broken.put(
          new Subject(inspection, element), new Cause(Cause.Kind.READ, Optional.of(before), now));
    }

    @Override
    public void kept(String inspection, Element element) {
      kept.add(new Subject(inspection, element));
    }

    /** That of the pair, of its element, or of the element around it that is all new. */
    private Cause cause(Subject subject, Pair pair) {
      Cause own = broken.getOrDefault(subject, due.get(subject.element));
      if (own != null) {
        return own;
      }
      List<Element> around = pair.place().ancestors();
      Cause ofToken = subject.element.isLeaf() ? due.get(around.get(0)) : null;
      return ofToken != null ? ofToken : ofWhole(around);
    }

    private Cause ofWhole(List<Element> around) {
      return around.stream()
          .map(due::get)
          .filter(reason -> reason != null && reason.kind == Cause.Kind.NEW)
          .findFirst()
          .orElseGet(() -> new Cause(Cause.Kind.UNSEEN, Optional.empty(), Optional.empty()));
    }
  }
}
