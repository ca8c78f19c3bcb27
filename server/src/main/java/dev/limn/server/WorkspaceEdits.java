package dev.limn.server;

import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Writes edits in the form that a client can apply. */
record WorkspaceEdits(ClientProfile client) {

  /** Edits of one document; for one version of it, where the client can be told so. */
  WorkspaceEdit write(String uri, Snapshot snapshot, List<TextEdit> edits) {
    Places places = client.places();
    List<org.eclipse.lsp4j.TextEdit> written =
        edits.stream()
            .map(
                edit ->
                    new org.eclipse.lsp4j.TextEdit(
                        places.range(snapshot.text(), edit.range()), edit.newText()))
            .toList();
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
}
