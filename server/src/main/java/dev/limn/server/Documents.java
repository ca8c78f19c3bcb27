package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The documents that the client has open, by their URIs, however it escapes them. Thread-safe. */
final class Documents {

  private final Places places;
  private final AtomicLong sequences = new AtomicLong();
  private final Map<String, OpenDocument> open = new ConcurrentHashMap<>();

  Documents(Places places) {
    this.places = places;
  }

  /** Opens a document. */
  OpenDocument open(TextDocumentItem item) {
    OpenDocument document = new OpenDocument(item, places, sequences::incrementAndGet);
    open.put(key(item.getUri()), document);
    return document;
  }

  /** Closes a document; empty if it is not open. */
  Optional<OpenDocument> close(String uri) {
    return Optional.ofNullable(open.remove(key(uri)));
  }

  /**
   * The open document of a URI.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if it is not open
   */
  OpenDocument get(String uri) {
    return find(uri)
        .orElseThrow(() -> failure(ResponseErrorCode.InvalidParams, "Not open: " + uri));
  }

  /** All that are open. */
  List<OpenDocument> all() {
    return List.copyOf(open.values());
  }

  /** The open document of a URI; empty if it is not open. */
  Optional<OpenDocument> find(String uri) {
    return Optional.ofNullable(open.get(key(uri)));
  }

  /** The same for all ways to escape a URI; what is none is itself. */
  private static String key(String uri) {
    try {
      URI parsed = new URI(uri);
      String key = parsed.getScheme() + ":" + parsed.getSchemeSpecificPart();
      return parsed.getFragment() == null ? key : key + "#" + parsed.getFragment();
    } catch (URISyntaxException e) {
      return uri;
    }
  }
}
