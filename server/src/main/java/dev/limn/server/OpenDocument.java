package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import dev.limn.inspect.Finding;
import dev.limn.text.SourceText;
import dev.limn.text.TextDiff;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * A document that the client has open: its versions, as the client tells of them, and what was
 * found in the last one that was inspected. Changed by the thread that reads; read by all.
 */
final class OpenDocument {

  private final String uri;
  private final String languageId;
  private final Places places;
  private final LongSupplier sequences;
  private final EditLog edits = new EditLog();
  private final Verdicts verdicts = new Verdicts();
  private volatile Snapshot newest;
  private volatile boolean lost;

  /** The number that the client gave the version that it told of last, if any. */
  private Optional<Integer> told;

  /**
   * A document that was opened.
   *
   * @param sequences numbers the snapshots, upwards
   */
  OpenDocument(TextDocumentItem item, Places places, LongSupplier sequences) {
    this.uri = item.getUri();
    this.languageId = item.getLanguageId();
    this.places = places;
    this.sequences = sequences;
    this.told = Optional.of(item.getVersion());
    this.newest = Snapshot.first(sequences.getAsLong(), told, SourceText.of(item.getText()));
  }

  /** The URI as the client writes it. */
  String uri() {
    return uri;
  }

  /** Whether the client says that this is Java. */
  boolean isJava() {
    return languageId.equals("java");
  }

  /** The newest version. */
  Snapshot newest() {
    return newest;
  }

  /** Whether an edit could not be followed, so that the text is no longer that of the client. */
  boolean isLost() {
    return lost;
  }

  /** The edits that led from one version to the next. */
  EditLog edits() {
    return edits;
  }

  /** What was found in it. */
  Verdicts verdicts() {
    return verdicts;
  }

  /**
   * Makes the next version. A change without a range is the whole text (and finds again a document
   * that was lost); of it, only what differs counts as edited.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the version is older than the one
   *     that was told of before, whereas it increases with each change (LSP 3.17, {@code
   *     VersionedTextDocumentIdentifier}), or if a change cannot be followed: the document is lost
   *     then
   */
  synchronized void change(
      Optional<Integer> version, List<TextDocumentContentChangeEvent> changes) {
    checkOrder(version);
    SourceText text = newest.text();
    List<TextEdit> made = new ArrayList<>();
    boolean known = !lost;
    for (TextDocumentContentChangeEvent change : changes) {
      if (change.getRange() == null) {
        known = true;
        Optional<TextEdit> difference = TextDiff.between(text, change.getText());
        difference.ifPresent(made::add);
        text = text.apply(difference.stream().toList());
      } else if (known) {
        TextEdit edit = edit(text, change);
        made.add(edit);
        text = text.apply(List.of(edit));
      }
    }
    if (known) {
      lost = false;
      advance(text, made);
    }
  }

  /** Takes note that an edit is not known, so that the text is no longer that of the client. */
  synchronized void lose() {
    lost = true;
  }

  /** Takes a text for the newest version, if the document is lost. */
  void find(String text) {
    if (lost) {
      change(Optional.empty(), List.of(new TextDocumentContentChangeEvent(text)));
    }
  }

  /**
   * Takes the same text again as one that is not yet parsed.
   *
   * @return whether that is the newest version now; not so if there is a newer one than expected
   */
  synchronized boolean parseAnew(Snapshot expected) {
    if (newest != expected || lost) {
      return false;
    }
    newest = expected.unparsed(sequences.getAsLong());
    return true;
  }

  private void checkOrder(Optional<Integer> version) {
    int before = told.orElse(Integer.MIN_VALUE);
    told = version.or(() -> told);
    if (version.isPresent() && version.get() < before) {
      lost = true;
      throw failure(
          ResponseErrorCode.InvalidRequest,
          "Version %d of %s comes after version %d".formatted(version.get(), uri, before));
    }
  }

  private TextEdit edit(SourceText text, TextDocumentContentChangeEvent change) {
    try {
      return new TextEdit(places.textRange(text, change.getRange()), change.getText());
    } catch (RuntimeException e) {
      lost = true;
      throw failure(
          ResponseErrorCode.InvalidParams,
          "A change of %s cannot be followed: %s".formatted(uri, e.getMessage()));
    }
  }

  private void advance(SourceText text, List<TextEdit> made) {
    long sequence = sequences.getAsLong();
    edits.add(sequence, made);
    newest = newest.next(sequence, told, text, made);
  }

  /**
   * What was found in a version.
   *
   * @param sequence that of the snapshot
   */
  record Verdict(long sequence, List<Finding> findings) {

    /** Nothing was found, and nothing will be. */
    static final Verdict LAST = new Verdict(Long.MAX_VALUE, List.of());
  }
}
