package dev.limn.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.limn.config.plugin.Plugins;
import dev.limn.config.plugin.ProjectPlugins;
import dev.limn.config.plugin.UserPlugins;
import dev.limn.highlight.Catalogue;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The inspections of the jars that a workspace names. They are loaded only where the client says
 * that the user trusts the workspace, by {@code "workspaceTrusted": true} in its initialization
 * options, or where the user said so in a file.
 *
 * @param root the folder that is open
 * @param trusted whether the client says that it is trusted
 */
record WorkspacePlugins(Path root, boolean trusted) {

  /** The initialization option. No other settings may say so: a workspace can bring its own. */
  static final String TRUSTED = "workspaceTrusted";

  /** Reads the initialization options. */
  static WorkspacePlugins of(Path root, @Nullable Object options) {
    boolean trusted =
        options instanceof JsonObject object
            && object.get(TRUSTED) instanceof JsonPrimitive value
            && value.isBoolean()
            && value.getAsBoolean();
    return new WorkspacePlugins(root.toAbsolutePath().normalize(), trusted);
  }

  /**
   * The inspections of a catalogue and those of the workspace.
   *
   * @param messages is told what is not loaded and why, sentence by sentence
   */
  Catalogue addTo(Catalogue builtIn, Map<String, String> environment, Consumer<String> messages) {
    Optional<ProjectPlugins> named = ProjectPlugins.of(root);
    if (named.isEmpty()) {
      return builtIn;
    }
    if (!trusted && !UserPlugins.of(environment).trusts(root)) {
      messages.accept(
          "the plugins that "
              + named.get().file()
              + " names are not loaded, since the workspace is not trusted");
      return builtIn;
    }
    return Plugins.load(builtIn, named.get().jars(), messages);
  }

  /** Takes the option out, so that what is left is settings. */
  static @Nullable JsonElement without(@Nullable Object options) {
    if (!(options instanceof JsonObject object) || !object.has(TRUSTED)) {
      return options instanceof JsonElement element ? element : null;
    }
    JsonObject rest = object.deepCopy();
    rest.remove(TRUSTED);
    return rest;
  }
}
