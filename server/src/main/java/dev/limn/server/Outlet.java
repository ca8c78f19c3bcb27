package dev.limn.server;

import dev.limn.server.Pulls.Pull;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** The way of the diagnostics of one document to the client. To be called on the turns' thread. */
interface Outlet {

  /** There is something else to show than there was, in a version of the document. */
  void show(Snapshot snapshot, List<Diagnostic> diagnostics);

  /** There is nothing to show any more, for the document is closed. */
  void clear();

  /** There is a newer version than those that were shown. */
  default void supersede() {}

  /** What there is to show of a version is all. */
  default void settle(Snapshot snapshot, List<Diagnostic> diagnostics) {}

  /** What there is to show of a version is not all, and who asked for it has waited long. */
  default void hurry(Snapshot snapshot, List<Diagnostic> diagnostics) {}

  /** The client asks what there is to show; that is answered when all is settled. */
  default void ask(Pull pull) {
    pull.refuse();
  }

  /**
   * Sends them without being asked (LSP 3.17, "PublishDiagnostics Notification"). What is said of a
   * document that is lost is for no version: a client may drop what is for another one than its
   * own.
   */
  static Outlet push(OpenDocument document, LanguageClient client) {
    return new Outlet() {
      @Override
      public void show(Snapshot snapshot, List<Diagnostic> diagnostics) {
        PublishDiagnosticsParams message =
            new PublishDiagnosticsParams(document.uri(), diagnostics);
        if (!document.isLost()) {
          snapshot.version().ifPresent(message::setVersion);
        }
        client.publishDiagnostics(message);
      }

      @Override
      public void clear() {
        client.publishDiagnostics(new PublishDiagnosticsParams(document.uri(), List.of()));
      }
    };
  }
}
