package dev.limn.server;

import com.google.gson.JsonElement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** Handles the messages about settings, files and commands. */
final class WorkspaceEvents implements WorkspaceService {

  private final Supplier<Session> session;

  /**
   * Handles messages.
   *
   * @param session asked for when a message comes
   */
  WorkspaceEvents(Supplier<Session> session) {
    this.session = session;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    JsonElement settings = params.getSettings() instanceof JsonElement json ? json : null;
    session.get().editor().changed(settings);
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    Stream<String> uris = params.getChanges().stream().map(FileEvent::getUri);
    if (uris.anyMatch(SettingsFiles::isOne)) {
      session.get().reconsider();
    }
  }

  @Override
  public CompletableFuture<@Nullable Object> executeCommand(ExecuteCommandParams params) {
    return session.get().commands().execute(params);
  }
}
