package dev.limn.server.wire;

import org.eclipse.lsp4j.jsonrpc.services.JsonNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client, and what we tell it beyond LSP if it announced that it wants it. */
public interface LimnClient extends LanguageClient {

  /** Tells what the server is doing; the client announced {@code experimental.limn.status}. */
  @JsonNotification("limn/status")
  void status(Object status);
}
