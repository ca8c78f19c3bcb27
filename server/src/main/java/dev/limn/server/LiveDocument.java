package dev.limn.server;

import dev.limn.highlight.Crew;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Settings;
import dev.limn.highlight.Tier;
import dev.limn.highlight.WorkTrace;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.query.Language.Diagnosis;
import dev.limn.server.OpenDocument.Verdict;
import dev.limn.server.Pulls.Pull;
import dev.limn.server.Vigil.Stand;
import dev.limn.syntax.SyntaxError;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * An open document while it is inspected: takes up its versions, and decides when the client is
 * told what was found. To be called on the turns' thread only.
 *
 * <p>The client is told in the turn of an edit if something is gone, or of syntax errors; when what
 * was edited is inspected, or {@value #HASTE} milliseconds after the edit if that takes longer;
 * while the rest is, not more often than every {@value #INTERVAL} milliseconds; and at the end.
 * What is equal to what it was told last, it is not told.
 */
final class LiveDocument {

  /** The least time between two messages while the rest is inspected, in milliseconds. */
  static final long INTERVAL = 100;

  /** How long what was edited is waited for, in milliseconds: one that is slow hides no others. */
  static final long HASTE = 10;

  /** How many runs of pairs are noted for who asks why they were run. */
  private static final int MOST_NOTED = 2000;

  /** How long a question waits for all that is to be inspected, in milliseconds. */
  static final long PATIENCE = 1000;

  private final OpenDocument document;
  private final Publisher publisher;
  private final Pipeline.Rules rules;
  private final Crew crew;
  private final Turns turns;
  private final Runnable busy;
  private final Vigil vigil;

  /** Whether a turn is due in which progress is looked at. */
  private final AtomicBoolean progressed = new AtomicBoolean();

  /** What was done for the newest version, and why. */
  private final WorkTrace trace = new WorkTrace(MOST_NOTED);

  private Optional<Work> work = Optional.empty();
  private Viewport viewport;

  /** After which tier the client is told first of this version; empty once it was. */
  private Optional<Tier> awaited = Optional.empty();

  /** When progress is looked at next, by the clock of the turns. */
  private long look = Long.MAX_VALUE;

  /**
   * What is known of the newest version.
   *
   * @param session where the inspections stand
   */
  private record Work(Settings settings, HighlightSession session, Diagnosis diagnosis) {

    List<Finding> errors() {
      return diagnosis.errors().stream().map(Work::finding).toList();
    }

    private static Finding finding(SyntaxError error) {
      return new Finding(
          error.code(),
          Severity.ERROR,
          error.range(),
          error.message(),
          false,
          List.of(),
          List.of());
    }
  }

  /**
   * How far a document is inspected.
   *
   * @param snapshot the version that was taken up last
   * @param trace what was done for it, and why
   */
  record State(
      OpenDocument document, Snapshot snapshot, HighlightSession session, WorkTrace trace) {}

  /**
   * A document of which the client was told nothing yet.
   *
   * @param idle runs what may wait
   * @param busy is run when the crew was given work
   */
  LiveDocument(
      OpenDocument document,
      Publisher publisher,
      Pipeline.Rules rules,
      Crew crew,
      Turns turns,
      Executor idle,
      Runnable busy) {
    this.document = document;
    this.publisher = publisher;
    this.rules = rules;
    this.crew = crew;
    this.turns = turns;
    this.busy = busy;
    this.vigil = new Vigil(document, rules, turns, idle);
    this.viewport = Viewport.top(document.newest().text());
  }

  // Versions.

  /** Takes up the newest version, or says that it is lost. */
  void step() {
    publisher.supersede();
    if (document.isLost()) {
      rest();
      publisher.lose();
      deliver(document.newest(), List.of());
    } else if (!publisher.isUpToDate()) {
      renew();
    }
  }

  /** Takes up the newest version and what is set for it. */
  void renew() {
    if (document.isLost()) {
      return;
    }
    Snapshot newest = document.newest();
    try {
      rules
          .settings(document)
          .ifPresentOrElse(settings -> inspect(newest, settings), () -> leaveAlone(newest));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      rules.failed(document, e);
      leaveAlone(newest);
    }
    document.edits().forget(newest.sequence());
  }

  /**
   * Takes a question of the client what there is to show. It is answered when all is inspected, or
   * after a while with what is known.
   */
  void ask(Pull pull) {
    publisher.ask(pull);
    if (document.isLost() || publisher.isUpToDate()) {
      work.map(Work::session).ifPresentOrElse(this::tell, publisher::settle);
    }
    turns.runAfter(
        PATIENCE,
        () -> {
          if (!pull.answer().isDone()) {
            publisher.hurry();
          }
        });
  }

  private void inspect(Snapshot newest, Settings settings) {
    if (publisher.isUpToDate() && work.filter(w -> w.settings.equals(settings)).isPresent()) {
      return;
    }
    List<TextEdit> edits = editsTo(newest);
    vigil.edited(edits);
    viewport = viewport.after(edits);
    publisher.look(viewport.ranges());
    Optional<Diagnosis> before = work.filter(w -> w.settings.equals(settings)).map(Work::diagnosis);
    Work now =
        new Work(
            settings,
            session(newest, edits, settings),
            settings.language().diagnose(newest.tree(), settings, before));
    awaited = Optional.of(work.isEmpty() ? Tier.VISIBLE : Tier.EDITED);
    if (work.isPresent()) {
      tellLater(HASTE);
    }
    work = Optional.of(now);
    newest.caret().ifPresent(caret -> look(view -> view.at(newest.text(), caret)));
    publisher.edited(
        newest, edits, now.errors(), now.session.findings(), CaretStatement.of(newest));
    attend(now.session);
    progress();
  }

  private void attend(HighlightSession session) {
    crew.attend(session);
    busy.run();
  }

  private HighlightSession session(Snapshot newest, List<TextEdit> edits, Settings settings) {
    if (work.isEmpty()) {
      HighlightSession session = rules.begin(newest.tree(), settings, trace);
      session.visible(viewport.ranges());
      crew.enlist(session, this::progress);
      return session;
    }
    HighlightSession session = work.get().session;
    trace.clear();
    if (newest != publisher.snapshot()) {
      session.edit(newest.tree(), edits);
    }
    session.configure(settings);
    return session;
  }

  /** Looks first at what is on screen, given what was. */
  void look(UnaryOperator<Viewport> view) {
    Viewport before = viewport;
    viewport = view.apply(before);
    if (!viewport.equals(before)) {
      publisher.look(viewport.ranges());
      work.map(Work::session)
          .ifPresent(
              session -> {
                session.visible(viewport.ranges());
                attend(session);
              });
    }
  }

  private List<TextEdit> editsTo(Snapshot newest) {
    return document.edits().between(publisher.snapshot().sequence(), newest.sequence());
  }

  private void leaveAlone(Snapshot newest) {
    rest();
    publisher.edited(newest, editsTo(newest), List.of(), List.of(), Optional.empty());
    publisher.inspected(List.of());
    deliver(newest, List.of());
  }

  /** Inspects no more. */
  private void rest() {
    work.map(Work::session).ifPresent(crew::dismiss);
    work = Optional.empty();
  }

  // Progress.

  /** Some of the work was done; called by any thread. */
  private void progress() {
    if (!progressed.getAndSet(true)) {
      turns.run(
          () -> {
            progressed.set(false);
            work.map(Work::session).ifPresent(this::tell);
          });
    }
  }

  private void tell(HighlightSession session) {
    session.crashes().forEach(rules::crashed);
    if (!publisher.isUpToDate()) {
      return; // a turn is due for the newer version
    }
    Optional<Tier> pending = session.pending();
    if (pending.isEmpty()) {
      publisher.inspected(session.findings());
      deliver(publisher.snapshot(), publisher.found());
      vigil.settled(this::stand, this::mend);
      return;
    }
    if (awaited.filter(tier -> tier.compareTo(pending.get()) < 0).isPresent()) {
      awaited = Optional.empty();
      publisher.found(session.findings());
    }
    tellLater(INTERVAL);
  }

  /** What was found in the newest version, if all is done for it. */
  private Optional<Stand> stand() {
    return work.filter(known -> publisher.isUpToDate() && known.session.isSettled())
        .map(
            known -> {
              List<Finding> found = new ArrayList<>(known.errors());
              found.addAll(known.session.findings());
              return new Stand(publisher.snapshot(), known.settings, known.session, found);
            });
  }

  /** Begins anew with the text alone: what came of its edits is wrong. */
  private void mend(Stand stand, String difference) {
    rules.differs(document, difference);
    boolean same = work.filter(known -> known.session == stand.session()).isPresent();
    if (!same || !document.parseAnew(stand.snapshot())) {
      return;
    }
    Snapshot fresh = document.newest();
    Settings settings = stand.settings();
    stand.session().restart(fresh.tree());
    Work now =
        new Work(
            settings,
            stand.session(),
            settings.language().diagnose(fresh.tree(), settings, Optional.empty()));
    work = Optional.of(now);
    awaited = Optional.of(Tier.VISIBLE);
    publisher.edited(
        fresh, List.of(), now.errors(), now.session.findings(), CaretStatement.of(fresh));
    attend(now.session);
    progress();
  }

  private void tellLater(long millis) {
    long due = turns.now() + millis;
    if (due < look) {
      look = due;
      turns.runAfter(millis, () -> tellNow(due));
    }
  }

  private void tellNow(long due) {
    if (due != look) {
      return; // one that was due sooner came meanwhile
    }
    look = Long.MAX_VALUE;
    Optional<HighlightSession> session = work.map(Work::session);
    if (session.isEmpty() || session.get().pending().isEmpty()) {
      return;
    }
    long early = publisher.lastSent() + INTERVAL - turns.now();
    if (early <= 0 || awaited.isPresent()) {
      awaited = Optional.empty();
      publisher.found(session.get().findings());
      early = INTERVAL;
    }
    tellLater(early);
  }

  private void deliver(Snapshot snapshot, List<Finding> found) {
    document.verdicts().deliver(new Verdict(snapshot.sequence(), found));
  }

  /** How far it is inspected; empty if it is not. */
  Optional<State> state() {
    return work.map(known -> new State(document, publisher.snapshot(), known.session, trace));
  }

  /** Clears the document, and lets go of it. */
  void close() {
    rest();
    publisher.close();
    document.verdicts().deliver(Verdict.LAST);
  }
}
