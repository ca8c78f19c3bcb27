package dev.limn.server.wire;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.jspecify.annotations.Nullable;

/** What the other side is told of a failure. */
public final class Failures {

  private static final Logger LOG = LogManager.getLogger(Failures.class);

  private Failures() {}

  /** The failure of a request, to be thrown by its handler or to complete its future. */
  public static ResponseErrorException failure(ResponseErrorCode code, String message) {
    return new ResponseErrorException(error(code, message));
  }

  static ResponseError error(ResponseErrorCode code, String message) {
    return new ResponseError(code, message, null);
  }

  /** The error that answers a request whose handler threw this; what nobody foresaw is logged. */
  static ResponseError of(Throwable thrown) {
    if (thrown instanceof ResponseErrorException foreseen) {
      return foreseen.getResponseError();
    }
    boolean wrapper = thrown instanceof CompletionException || thrown instanceof ExecutionException;
    Throwable cause = thrown.getCause();
    return wrapper && cause != null ? of(cause) : internal(thrown);
  }

  static ResponseError internal(Throwable thrown) {
    LOG.error("A request failed", thrown);
    return error(ResponseErrorCode.InternalError, "Limn failed, see its log: " + thrown);
  }

  /** The response with an error to the request with this id; null where the id is unknown. */
  static ResponseMessage response(@Nullable Either<String, Number> id, ResponseError error) {
    ResponseMessage response = new ResponseMessage();
    response.setRawId(id);
    response.setError(error);
    return response;
  }
}
