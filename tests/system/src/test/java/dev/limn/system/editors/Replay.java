package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * A client that says what a script says and checks what it is told. A script is an object:
 *
 * <ul>
 *   <li>{@code client}, {@code capabilities} and {@code options} go into {@code initialize}; {@code
 *       announced} is what the server's capabilities must match;
 *   <li>{@code answers} are those to requests of the server, by method; one that is not there may
 *       not be made;
 *   <li>{@code steps}: {@code send} a message, {@code ask} for an {@code answer} that matches, or
 *       {@code await} a notification whose {@code params} match.
 * </ul>
 *
 * An object matches if what the pattern names matches, a list if it is as long and all of it
 * matches; {@code null} stands for what is absent, {@code $ANY} for anything, and {@code $ANSWER0}
 * for the first thing in the last answer.
 */
final class Replay {

  private final MessageStream stream;
  private final JsonObject answers;
  private JsonElement lastAnswer = JsonNull.INSTANCE;
  private int lastId;

  /** A client that answers requests. */
  Replay(MessageStream stream, JsonObject answers) {
    this.stream = stream;
    this.answers = answers;
  }

  /** Begins, and does all that the script says. */
  void run(JsonObject script, Path folder) throws IOException {
    initialize(script, folder);
    for (JsonElement step : script.getAsJsonArray("steps")) {
      run(step.getAsJsonObject());
    }
  }

  private void initialize(JsonObject script, Path folder) throws IOException {
    JsonObject params = new JsonObject();
    params.add("processId", JsonNull.INSTANCE);
    params.addProperty("rootUri", folder.toUri().toString());
    if (!script.get("client").isJsonNull()) {
      JsonObject info = new JsonObject();
      info.add("name", script.get("client"));
      params.add("clientInfo", info);
    }
    params.add("capabilities", script.get("capabilities"));
    params.add("initializationOptions", script.get("options"));
    ask("initialize", params);
    JsonElement announced = lastAnswer.getAsJsonObject().get("capabilities");
    assertTrue(matches(script.get("announced"), announced), "announced: " + announced);
    send("initialized", new JsonObject());
  }

  private void run(JsonObject step) throws IOException {
    JsonElement params = step.has("params") ? filled(step.get("params")) : JsonNull.INSTANCE;
    if (step.has("ask")) {
      ask(step.get("ask").getAsString(), params);
      JsonElement wanted = step.has("answer") ? step.get("answer") : new JsonPrimitive("$ANY");
      assertTrue(matches(wanted, lastAnswer), step + "\nis answered\n" + lastAnswer);
    } else if (step.has("await")) {
      await(step.get("await").getAsString(), params);
    } else {
      JsonObject message = message(step.get("send").getAsString(), params);
      if (step.has("id")) {
        message.add("id", step.get("id"));
      }
      stream.send(message);
    }
  }

  private JsonElement filled(JsonElement params) {
    return params.equals(new JsonPrimitive("$ANSWER0"))
        ? lastAnswer.getAsJsonArray().get(0)
        : params;
  }

  private void send(String method, JsonElement params) throws IOException {
    stream.send(message(method, params));
  }

  private static JsonObject message(String method, JsonElement params) {
    JsonObject message = new JsonObject();
    message.addProperty("jsonrpc", "2.0");
    message.addProperty("method", method);
    if (!params.isJsonNull()) {
      message.add("params", params);
    }
    return message;
  }

  private void ask(String method, JsonElement params) throws IOException {
    JsonObject message = message(method, params);
    message.addProperty("id", ++lastId);
    stream.send(message);
    JsonObject answer = next();
    while (answer.has("method") || answer.get("id").getAsInt() != lastId) {
      answer = next();
    }
    assertTrue(answer.has("result"), method + " fails: " + answer);
    lastAnswer = answer.get("result");
  }

  private void await(String method, JsonElement params) throws IOException {
    JsonObject message = next();
    while (!message.has("method")
        || !message.get("method").getAsString().equals(method)
        || !matches(params, message.get("params"))) {
      message = next();
    }
  }

  /** The next message; requests among them are answered. */
  private JsonObject next() throws IOException {
    JsonObject message = stream.next();
    if (message.has("method") && message.has("id")) {
      String method = message.get("method").getAsString();
      assertTrue(answers.has(method), "The client did not announce " + message);
      JsonObject answer = new JsonObject();
      answer.addProperty("jsonrpc", "2.0");
      answer.add("id", message.get("id"));
      answer.add("result", answers.get(method));
      stream.send(answer);
    }
    return message;
  }

  private static boolean matches(JsonElement pattern, JsonElement seen) {
    if (pattern.equals(new JsonPrimitive("$ANY"))) {
      return true;
    }
    if (pattern instanceof JsonObject object) {
      return seen instanceof JsonObject other
          && object.entrySet().stream().allMatch(entry -> matches(entry, other));
    }
    if (pattern instanceof JsonArray list) {
      return seen instanceof JsonArray other && matches(list, other);
    }
    return pattern.equals(seen);
  }

  private static boolean matches(Map.Entry<String, JsonElement> entry, JsonObject seen) {
    JsonElement value = seen.get(entry.getKey());
    return matches(entry.getValue(), value == null ? JsonNull.INSTANCE : value);
  }

  private static boolean matches(JsonArray patterns, JsonArray seen) {
    boolean same = patterns.size() == seen.size();
    for (int i = 0; same && i < seen.size(); i++) {
      same = matches(patterns.get(i), seen.get(i));
    }
    return same;
  }
}
