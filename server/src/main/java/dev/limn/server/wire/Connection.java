package dev.limn.server.wire;

import com.google.gson.JsonElement;
import com.google.gson.Strictness;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** A server and its client, joined by a pair of streams. */
public final class Connection {

  private static final Logger LOG = LogManager.getLogger(Connection.class);

  private final LimnClient client;
  private final MessageReader reader;
  private final Outbox outbox;

  /**
   * Joins a server to the client behind the streams.
   *
   * @param unread is given the method and the parameters of a notification that cannot be read
   * @param broken is run, in another thread, if the client stops to read
   */
  public Connection(
      LanguageServer server,
      InputStream in,
      OutputStream out,
      BiConsumer<String, @Nullable JsonElement> unread,
      Runnable broken) {
    Map<String, JsonRpcMethod> served = ServiceEndpoints.getSupportedMethods(server.getClass());
    MessageJsonHandler json = jsonHandler(served);
    outbox = new Outbox(out, json, broken);
    Gate gate = new Gate(ServiceEndpoints.toEndpoint(server), served, this::complain);
    RemoteEndpoint endpoint = new RemoteEndpoint(outbox, gate, Failures::of);
    json.setMethodProvider(endpoint);
    endpoint.setJsonHandler(json);
    client = ServiceEndpoints.toServiceObject(endpoint, LimnClient.class);
    reader =
        new MessageReader(
            in,
            json,
            endpoint,
            outbox,
            (method, params, reason) -> {
              complain(method + ": " + reason);
              unread.accept(method, params);
            });
  }

  /** The client; what it is sent is written by another thread. */
  public LimnClient client() {
    return client;
  }

  /** Handles what the client sends, in this thread, until it sends no more. */
  public void readAll() {
    reader.readAll();
  }

  /** Writes what waits to be written, if the client reads it soon, and nothing from now on. */
  public void close(long timeout, TimeUnit unit) {
    outbox.close(timeout, unit);
  }

  private void complain(String complaint) {
    LOG.warn("{}", complaint);
    client.logMessage(new MessageParams(MessageType.Error, complaint));
  }

  /** Strict, but for halves of surrogate pairs: while one types, a document may hold one. */
  private static MessageJsonHandler jsonHandler(Map<String, JsonRpcMethod> served) {
    Map<String, JsonRpcMethod> all = new LinkedHashMap<>();
    all.putAll(ServiceEndpoints.getSupportedMethods(LimnClient.class));
    all.putAll(served);
    return new MessageJsonHandler(all, gson -> gson.setStrictness(Strictness.LEGACY_STRICT));
  }
}
