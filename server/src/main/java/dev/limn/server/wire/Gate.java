package dev.limn.server.wire;

import static dev.limn.server.wire.Failures.failure;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The one place through which all messages reach the server: lets through what is known and in
 * order (LSP 3.17, "Server lifecycle"), lets nothing out that a handler throws, and leaves nothing
 * unanswered at the end. Called by the thread that reads.
 */
final class Gate implements Endpoint {

  private static final Logger LOG = LogManager.getLogger(Gate.class);

  private final Endpoint server;
  private final Map<String, JsonRpcMethod> methods;
  private final Consumer<String> complaints;
  private final Map<Long, CompletableFuture<?>> unanswered = new ConcurrentHashMap<>();
  private long requests;
  private Phase phase = Phase.NEW;

  private enum Phase {
    NEW,
    READY,
    SHUT_DOWN
  }

  /**
   * Guards a server.
   *
   * @param methods what the server may know
   * @param complaints is told what was wrong with a notification, which nobody can answer
   */
  Gate(Endpoint server, Map<String, JsonRpcMethod> methods, Consumer<String> complaints) {
    this.server = server;
    this.methods = Map.copyOf(methods);
    this.complaints = complaints;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object params) {
    try {
      checkOrder(method);
      checkKnown(method, params);
      CompletableFuture<?> result = server.request(method, params);
      advance(method);
      remember(result);
      return result;
    } catch (UnsupportedOperationException e) {
      return isDefault(e)
          ? CompletableFuture.failedFuture(notFound(method))
          : CompletableFuture.failedFuture(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void remember(CompletableFuture<?> request) {
    long number = requests++;
    unanswered.put(number, request);
    var unused = request.whenComplete((answer, thrown) -> unanswered.remove(number));
  }

  @Override
  public void notify(String method, @Nullable Object params) {
    if (phase == Phase.READY ? !methods.containsKey(method) : !method.equals("exit")) {
      LOG.info("Notification ignored: {}", method);
      return;
    }
    try {
      checkKnown(method, params);
      server.notify(method, params);
    } catch (UnsupportedOperationException e) {
      if (!isDefault(e)) {
        complain(method, e);
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      complain(method, e);
    }
  }

  private void complain(String method, Throwable thrown) {
    complaints.accept(method + ": " + Failures.of(thrown).getMessage());
  }

  private void checkOrder(String method) {
    boolean initialize = method.equals("initialize");
    switch (phase) {
      case NEW -> {
        if (!initialize) {
          throw failure(ResponseErrorCode.ServerNotInitialized, "Before initialize: " + method);
        }
      }
      case READY -> {
        if (initialize) {
          throw failure(ResponseErrorCode.InvalidRequest, "Initialized already");
        }
      }
      case SHUT_DOWN ->
          throw failure(ResponseErrorCode.InvalidRequest, "After shutdown: " + method);
    }
  }

  private void checkKnown(String method, @Nullable Object params) {
    JsonRpcMethod known = methods.get(method);
    if (known == null) {
      throw notFound(method);
    }
    if (params == null && known.getParameterTypes().length > 0 && !method.equals("initialized")) {
      throw failure(ResponseErrorCode.InvalidParams, "Without parameters: " + method);
    }
  }

  private void advance(String method) {
    if (method.equals("initialize")) {
      phase = Phase.READY;
    } else if (method.equals("shutdown")) {
      phase = Phase.SHUT_DOWN;
      unanswered.values().forEach(Gate::giveUp);
    }
  }

  private static void giveUp(CompletableFuture<?> request) {
    request.completeExceptionally(
        failure(ResponseErrorCode.RequestCancelled, "The server shuts down"));
  }

  private static RuntimeException notFound(String method) {
    return failure(ResponseErrorCode.MethodNotFound, "Unknown method: " + method);
  }

  /** Whether LSP4J threw it, in the default implementation of a method that we do not have. */
  private static boolean isDefault(UnsupportedOperationException e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("org.eclipse.lsp4j.services.");
  }
}
