package dev.limn.server;

import com.google.common.collect.Lists;
import dev.limn.highlight.Drift;
import dev.limn.inspect.Finding;
import dev.limn.server.Pulls.Pull;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Decides what the client is shown of one document, and when. A message carries the newest version;
 * what was found in an older one is shown at its place in the newest until that is inspected; a
 * list that the client has already is not sent again, unless an edit touched one of its ranges:
 * then the client may have moved or lost that mark; a document that is closed is cleared, for good.
 * To be called on the turns' thread only.
 */
final class Publisher {

  private final OpenDocument document;
  private final DiagnosticWriter writer;
  private final Outlet outlet;
  private final Turns turns;
  private final HoldBack holdBack;

  private Snapshot snapshot;
  private List<Finding> errors = List.of();
  private List<Finding> found = List.of();
  private List<Finding> shown = List.of();
  private List<TextRange> visible = List.of();
  private Optional<List<Diagnostic>> sent = Optional.empty();
  private boolean touched;
  private long lastSent = Long.MIN_VALUE / 2;
  private boolean timed;
  private boolean begun;
  private boolean inspected;
  private boolean closed;

  /** A publisher for a document of which the client was told nothing yet. */
  Publisher(
      OpenDocument document,
      DiagnosticWriter writer,
      Outlet outlet,
      Turns turns,
      HoldBack holdBack) {
    this.document = document;
    this.writer = writer;
    this.outlet = outlet;
    this.turns = turns;
    this.holdBack = holdBack;
    this.snapshot = document.newest();
  }

  /** The version that was published last, or would have been if there were something to tell. */
  Snapshot snapshot() {
    return snapshot;
  }

  /** Whether the newest version was taken up. */
  boolean isUpToDate() {
    return begun && snapshot == document.newest();
  }

  /** What was found by the last inspection, at the places of {@link #snapshot}. */
  List<Finding> found() {
    return found;
  }

  /** When the last message was sent, by the clock of the turns. */
  long lastSent() {
    return lastSent;
  }

  /**
   * Takes up a newer version, or the first one. Tells of it if there are other syntax errors than
   * before, or if something is gone; if what was shown has but moved, there will be more to tell
   * soon.
   *
   * @param edits what led to it
   * @param errorsNow its syntax errors
   * @param foundNow what is known of it
   * @param statement the statement that holds the caret
   */
  void edited(
      Snapshot newer,
      List<TextEdit> edits,
      List<Finding> errorsNow,
      List<Finding> foundNow,
      Optional<TextRange> statement) {
    begun = true;
    snapshot = newer;
    found = foundNow;
    errors = errorsNow;
    holdBack.edited(edits, statement);
    List<Finding> before = shown;
    List<Finding> moved = moved(edits);
    shown = moved;
    release();
    if (moved.size() < before.size() || !shown.equals(moved)) {
      publish();
    }
  }

  private List<Finding> moved(List<TextEdit> edits) {
    List<Finding> moved = shown;
    for (TextEdit edit : edits) {
      touched |= moved.stream().anyMatch(finding -> touches(edit.range(), finding.range()));
      moved = Drift.findings(moved, List.of(edit));
    }
    return moved;
  }

  private static boolean touches(TextRange edited, TextRange marked) {
    return edited.start() <= marked.end() && marked.start() <= edited.end();
  }

  /** Takes note of what is on screen, for lists that are too long; it tells nothing for it. */
  void look(List<TextRange> ranges) {
    visible = ranges;
  }

  /** Tells of what was found so far, instead of what was known. */
  void found(List<Finding> findings) {
    found = findings;
    release();
    publish();
  }

  /** Tells of all that was found in the version, instead of what was known. */
  void inspected(List<Finding> findings) {
    inspected = true;
    found(findings);
    settle();
  }

  /** Tells that the text of the document is not known any more. */
  void lose() {
    found = List.of();
    shown = List.of();
    errors = List.of();
    inspected = false;
    send(List.of(DiagnosticWriter.lost()));
    settle();
  }

  /** Takes note that there is a version that is not taken up yet. */
  void supersede() {
    outlet.supersede();
  }

  /** Takes a question of the client, which is answered when all that was found is known. */
  void ask(Pull pull) {
    outlet.ask(pull);
  }

  /** Answers the client with what is known, which is all. */
  void settle() {
    if (document.isLost()) {
      outlet.settle(snapshot, List.of(DiagnosticWriter.lost()));
    } else if (isUpToDate()) {
      outlet.settle(snapshot, diagnostics());
    }
  }

  /** Answers the client with what is known, for it has waited long. */
  void hurry() {
    if (isUpToDate()) {
      outlet.hurry(snapshot, diagnostics());
    }
  }

  /** Clears the document, and tells nothing any more. */
  void close() {
    if (sent.isPresent() && !sent.get().isEmpty()) {
      outlet.clear();
    }
    outlet.supersede();
    closed = true;
  }

  /** Finds out what is to be shown now, and when that will be more. */
  private void release() {
    List<Finding> all = Lists.newArrayList(errors);
    all.addAll(found);
    long now = turns.now();
    shown = holdBack.release(all, shown, now);
    holdBack.nextRelease(all, now).ifPresent(due -> releaseAfter(due - now));
  }

  private void releaseAfter(long millis) {
    if (!timed) {
      timed = true;
      turns.runAfter(
          millis,
          () -> {
            timed = false;
            release();
            publish();
          });
    }
  }

  private void publish() {
    if (document.isLost() || snapshot != document.newest()) {
      return; // a turn is due that will tell of the newest version
    }
    List<Diagnostic> diagnostics = diagnostics();
    if (inspected || sent.isPresent() || !diagnostics.isEmpty()) {
      send(diagnostics);
    }
  }

  private List<Diagnostic> diagnostics() {
    return writer.diagnostics(document.uri(), snapshot.text(), shown, visible);
  }

  private void send(List<Diagnostic> diagnostics) {
    if (!closed && (touched || !sent.equals(Optional.of(diagnostics)))) {
      touched = false;
      sent = Optional.of(diagnostics);
      lastSent = turns.now();
      outlet.show(snapshot, diagnostics);
    }
  }
}
