package dev.limn.server.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.limn.server.wire.FrameReader.Body;
import dev.limn.server.wire.FrameReader.Frame;
import dev.limn.server.wire.FrameReader.Garbage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageConstants;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages until the stream ends, and hands on those that are well formed. LSP4J's own reader
 * leaves requests unanswered whose parameters it cannot read before their id, and loses its place
 * in the stream after a long malformed one. For one thread.
 */
final class MessageReader {

  private static final Logger LOG = LogManager.getLogger(MessageReader.class);

  /** Where clients leave out what LSP demands, and it does not matter. */
  private static final Set<String> UNCHECKED =
      Set.of("initialize", "workspace/didChangeConfiguration");

  private final FrameReader frames;
  private final MessageJsonHandler json;
  private final RemoteEndpoint endpoint;
  private final MessageConsumer answers;
  private final Unread unread;
  private final MessageConsumer validator;

  /**
   * A reader.
   *
   * @param endpoint takes the messages
   * @param answers takes the answers to malformed requests
   * @param unread is told of a malformed notification, which nobody can answer
   */
  MessageReader(
      InputStream in,
      MessageJsonHandler json,
      RemoteEndpoint endpoint,
      MessageConsumer answers,
      Unread unread) {
    this.frames = new FrameReader(in);
    this.json = json;
    this.endpoint = endpoint;
    this.answers = answers;
    this.unread = unread;
    this.validator = new ReflectiveMessageValidator(endpoint);
  }

  /** Takes note of notifications that cannot be read. */
  interface Unread {
    void notification(String method, @Nullable JsonElement params, String reason);
  }

  /** Reads until the stream ends or fails; both mean that the other side is gone. */
  void readAll() {
    try {
      for (Frame frame = frames.next(); ; frame = frames.next()) {
        if (frame instanceof Body body) {
          read(body.text());
        } else if (frame instanceof Garbage garbage) {
          answer(null, ResponseErrorCode.ParseError, garbage.why());
        } else {
          return;
        }
      }
    } catch (IOException e) {
      LOG.info("The client cannot be read any more: {}", e.toString());
    }
  }

  private void read(String body) {
    try {
      Message message = json.parseMessage(body);
      if (message == null || isNeitherRequestNorResponse(message, body)) {
        explain(body, "Neither a request nor a response");
      } else {
        handOn(message);
      }
    } catch (MessageIssueException | JsonParseException | IllegalArgumentException e) {
      explain(body, reason(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      LOG.error("A message could not be handled", e);
      explain(body, "Limn failed, see its log: " + e);
    }
  }

  /** A response that nobody waits for may be a request that lacks its method. */
  private boolean isNeitherRequestNorResponse(Message message, String body) {
    if (message instanceof ResponseMessage response
        && endpoint.resolveMethod(response.getId()) == null) {
      JsonObject object = parse(body).getAsJsonObject();
      return !object.has("result") && !object.has("error");
    }
    return false;
  }

  /** Checks what is asked of us, but forgives a client what it says about itself. */
  private void handOn(Message message) {
    message.setJsonrpc(MessageConstants.JSONRPC_VERSION);
    if (message instanceof ResponseMessage || UNCHECKED.contains(method(message))) {
      endpoint.consume(message);
    } else {
      validator.consume(message);
    }
  }

  private static String method(Message message) {
    if (message instanceof RequestMessage request) {
      return request.getMethod();
    }
    return message instanceof NotificationMessage notification ? notification.getMethod() : "";
  }

  /** Answers a message that LSP4J could not read, by a second and slower look at it. */
  private void explain(String body, String reason) {
    JsonElement element;
    try {
      element = parse(body);
    } catch (JsonParseException | StackOverflowError e) {
      answer(null, ResponseErrorCode.ParseError, "Not JSON: " + reason(e));
      return;
    }
    if (element instanceof JsonObject object) {
      explain(object, reason);
    } else {
      answer(null, ResponseErrorCode.InvalidRequest, "Not an object");
    }
  }

  private void explain(JsonObject message, String reason) {
    Either<String, Number> id = id(message.get("id"));
    String method = text(message.get("method"));
    if (method.isEmpty() && (message.has("result") || message.has("error"))) {
      LOG.warn("A response could not be read: {}", reason);
    } else if (method.isEmpty() || (id == null && message.has("id"))) {
      answer(id, ResponseErrorCode.InvalidRequest, reason);
    } else if (id == null) {
      unread.notification(method, message.get("params"), reason);
    } else if (isInteger(id)) {
      answer(id, ResponseErrorCode.InvalidParams, method + ": " + reason);
    } else {
      answer(id, ResponseErrorCode.InvalidRequest, "The id is no integer: " + id.get());
    }
  }

  private void answer(@Nullable Either<String, Number> id, ResponseErrorCode code, String message) {
    LOG.warn("Malformed message: {}", message);
    answers.consume(Failures.response(id, Failures.error(code, message)));
  }

  private static JsonElement parse(String body) {
    if (body.isBlank()) {
      throw new JsonSyntaxException("An empty message");
    }
    try (JsonReader reader = new JsonReader(new StringReader(body))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new JsonSyntaxException("More than one value");
      }
      return element;
    } catch (IOException e) {
      throw new JsonSyntaxException(reason(e), e);
    }
  }

  private static @Nullable Either<String, Number> id(@Nullable JsonElement id) {
    if (id instanceof JsonPrimitive primitive && primitive.isString()) {
      return Either.forLeft(primitive.getAsString());
    }
    return id instanceof JsonPrimitive primitive && primitive.isNumber()
        ? Either.forRight(primitive.getAsNumber())
        : null;
  }

  /** LSP 3.17 knows integers of 32 bits only. */
  private static boolean isInteger(Either<String, Number> id) {
    return id.isLeft() || id.getRight().toString().equals("" + id.getRight().intValue());
  }

  private static String text(@Nullable JsonElement element) {
    return element instanceof JsonPrimitive primitive && primitive.isString()
        ? primitive.getAsString()
        : "";
  }

  private static String reason(Throwable thrown) {
    if (thrown instanceof MessageIssueException issues) {
      return reason(issues.getIssues());
    }
    return thrown.getMessage() == null ? thrown.toString() : thrown.getMessage();
  }

  private static String reason(List<MessageIssue> issues) {
    return issues.stream()
        .map(issue -> issue.getCause() == null ? issue.getText() : reason(issue.getCause()))
        .collect(Collectors.joining("; "));
  }
}
