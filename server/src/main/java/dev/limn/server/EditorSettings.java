package dev.limn.server;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.limn.config.ConfigError;
import dev.limn.config.ConfigFile;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says: the keys of {@code limn.toml}, which wins over it, and two of its own.
 *
 * @param caretDelay for how long findings that are new on the statement that holds the caret, and
 *     likely to vanish when it is complete, are held back, in milliseconds
 * @param pulls whether it wants to ask for diagnostics; counts when a session begins
 * @param layer what it says of all files
 * @param problems what is wrong in it, as sentences without a full stop; what is right counts
 */
record EditorSettings(long caretDelay, boolean pulls, Layer layer, List<String> problems) {

  /** The delay where none is set, in milliseconds. */
  static final long USUAL_CARET_DELAY = 300;

  private static final String CARET_DELAY = "caretDelay";
  private static final String DIAGNOSTICS = "diagnostics";
  private static final List<String> OWN = List.of(CARET_DELAY, DIAGNOSTICS);
  private static final long LONGEST_CARET_DELAY = 10_000;

  /** Says nothing. */
  static final EditorSettings EMPTY =
      new EditorSettings(USUAL_CARET_DELAY, false, Layer.EMPTY, List.of());

  /** Makes the list unmodifiable. */
  EditorSettings {
    problems = List.copyOf(problems);
  }

  /**
   * Reads what an editor sends: an object, or nothing.
   *
   * @param root the folder that patterns are relative to
   */
  static EditorSettings parse(@Nullable JsonElement written, Path root, Catalogue catalogue) {
    if (written == null || written.isJsonNull()) {
      return EMPTY;
    }
    if (!(written instanceof JsonObject object)) {
      return new EditorSettings(
          USUAL_CARET_DELAY, false, Layer.EMPTY, List.of("the settings are no object: " + written));
    }
    List<String> problems = new ArrayList<>();
    long delay = caretDelay(object.get(CARET_DELAY), problems);
    boolean pulls = pulls(object.get(DIAGNOSTICS), problems);
    String toml = toml(object);
    if (toml.isEmpty()) {
      return new EditorSettings(delay, pulls, Layer.EMPTY, problems);
    }
    ConfigFile rest = ConfigFile.parse(root.resolve(ConfigFile.NAME), toml, catalogue);
    rest.errors().stream().map(ConfigError::message).forEach(problems::add);
    return new EditorSettings(delay, pulls, rest.layer(), problems);
  }

  private static long caretDelay(@Nullable JsonElement written, List<String> problems) {
    if (written == null || written.isJsonNull()) {
      return USUAL_CARET_DELAY;
    }
    if (written instanceof JsonPrimitive number && number.isNumber()) {
      long delay = number.getAsLong();
      if (0 <= delay && delay <= LONGEST_CARET_DELAY) {
        return delay;
      }
    }
    problems.add(
        "`%s` is a number of milliseconds from 0 to %d"
            .formatted(CARET_DELAY, LONGEST_CARET_DELAY));
    return USUAL_CARET_DELAY;
  }

  private static boolean pulls(@Nullable JsonElement written, List<String> problems) {
    if (written == null || written.isJsonNull() || written.equals(new JsonPrimitive("push"))) {
      return false;
    }
    if (!written.equals(new JsonPrimitive("pull"))) {
      problems.add("`%s` is `push` or `pull`".formatted(DIAGNOSTICS));
      return false;
    }
    return true;
  }

  /** The same in the language of configuration files, so that both are read in one way. */
  private static String toml(JsonObject object) {
    return object.entrySet().stream()
        .filter(entry -> !OWN.contains(entry.getKey()) && !entry.getValue().isJsonNull())
        .map(EditorSettings::tomlEntry)
        .collect(Collectors.joining("\n"));
  }

  private static String tomlEntry(Map.Entry<String, JsonElement> entry) {
    return tomlText(entry.getKey()) + " = " + tomlValue(entry.getValue());
  }

  private static String tomlValue(JsonElement value) {
    if (value instanceof JsonObject object) {
      return object.entrySet().stream()
          .filter(entry -> !entry.getValue().isJsonNull())
          .map(EditorSettings::tomlEntry)
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof JsonArray array) {
      return StreamSupport.stream(array.spliterator(), false)
          .map(EditorSettings::tomlValue)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof JsonPrimitive primitive && !primitive.isString()
        ? primitive.toString()
        : tomlText(value.isJsonNull() ? "" : value.getAsString());
  }

  /** JSON's escapes are TOML's, but for the slash, which need not be escaped in either. */
  private static String tomlText(String text) {
    return new JsonPrimitive(text).toString();
  }
}
