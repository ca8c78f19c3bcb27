package dev.limn.system.plugin;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** An editor that only listens. */
final class EditorClient implements LanguageClient {

  private final BlockingQueue<PublishDiagnosticsParams> diagnostics = new LinkedBlockingQueue<>();
  private final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();

  /** The next list of diagnostics. */
  PublishDiagnosticsParams nextDiagnostics() throws InterruptedException {
    return diagnostics.take();
  }

  /** The next message to the user. */
  String nextMessage() throws InterruptedException {
    return messages.take().getMessage();
  }

  /** Whether the user was told nothing. */
  boolean isQuiet() {
    return messages.isEmpty();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams params) {
    diagnostics.add(params);
  }

  @Override
  public void showMessage(MessageParams params) {
    messages.add(params);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object event) {
    throw new IllegalStateException("there is none");
  }

  @Override
  public void logMessage(MessageParams params) {
    // Nobody looks.
  }
}
