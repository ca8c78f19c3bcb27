package dev.limn.server;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Writes edits in the form that a client can apply. */
record WorkspaceEdits(ClientProfile client) {

  /** Edits of one document; for one version of it, where the client can be told so. */
  WorkspaceEdit write(String uri, Snapshot snapshot, List<TextEdit> edits) {
    List<org.eclipse.lsp4j.TextEdit> written = written(snapshot.text(), edits);
    if (!client.documentChanges()) {
      return new WorkspaceEdit(Map.of(uri, written));
    }
    var document = new VersionedTextDocumentIdentifier(uri, snapshot.version().orElse(null));
    TextDocumentEdit versioned =
        new TextDocumentEdit(document, written.stream().map(WorkspaceEdits::plain).toList());
    return new WorkspaceEdit(List.of(Either.forLeft(versioned)));
  }

  private static Either<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit> plain(
      org.eclipse.lsp4j.TextEdit edit) {
    return Either.forLeft(edit);
  }

  /** Whether a file can be created by an edit. */
  boolean canCreate() {
    return client.createsFiles();
  }

  /** Edits of a file that may not be open, and that is created if it has no content yet. */
  WorkspaceEdit writeFile(Path file, Optional<String> content, List<TextEdit> edits) {
    String uri = file.toUri().toString();
    SourceText text = SourceText.of(content.orElse(""));
    List<org.eclipse.lsp4j.TextEdit> written = written(text, edits);
    if (content.isPresent() && !client.documentChanges()) {
      return new WorkspaceEdit(Map.of(uri, written));
    }
    TextDocumentEdit change =
        new TextDocumentEdit(
            new VersionedTextDocumentIdentifier(uri, null),
            written.stream().map(WorkspaceEdits::plain).toList());
    return new WorkspaceEdit(
        content.isPresent()
            ? List.of(Either.forLeft(change))
            : List.of(Either.forRight(new CreateFile(uri)), Either.forLeft(change)));
  }

  private List<org.eclipse.lsp4j.TextEdit> written(SourceText text, List<TextEdit> edits) {
    Places places = client.places();
    return edits.stream()
        .map(
            edit ->
                new org.eclipse.lsp4j.TextEdit(places.range(text, edit.range()), edit.newText()))
        .toList();
  }
}
