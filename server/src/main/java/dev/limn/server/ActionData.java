package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * What a code action carries, to find again what it is about when its edit is wanted.
 *
 * @param uri the document
 * @param sequence the snapshot in which the finding stands
 * @param what what to do
 * @param finding the place of the finding in the verdict on the snapshot; 0 where there is none
 * @param fix the place of the fix in the finding; 0 where there is none
 */
record ActionData(String uri, long sequence, What what, int finding, int fix) {

  private static final Gson GSON = new Gson();

  /** What an action does. */
  enum What {
    FIX,
    SUPPRESS,
    KNOW_WORD,
    FIX_ALL,
    /** As the one before, where nobody looks. */
    FIX_ON_SAVE
  }

  /** For the client to keep. */
  JsonElement toJson() {
    return GSON.toJsonTree(this);
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if it is something else
   */
  static ActionData parse(@Nullable Object json) {
    if (json instanceof JsonElement element && element.isJsonObject()) {
      try {
        ActionData data = GSON.fromJson(element, ActionData.class);
        if (data.uri != null && data.what != null) {
          return data;
        }
      } catch (JsonParseException e) {
        // said below
      }
    }
    throw failure(ResponseErrorCode.InvalidParams, "Not the data of an action of Limn: " + json);
  }
}
