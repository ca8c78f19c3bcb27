package dev.limn.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.limn.config.ConfigFile;
import dev.limn.config.Configuration;
import dev.limn.highlight.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DocumentFilter;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TextDocumentChangeRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentRegistrationOptions;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Keeps the settings of the editor known, by whatever way the client has for that. */
final class EditorSync {

  private static final Logger LOG = LogManager.getLogger(EditorSync.class);

  /** The part of a client's settings that is ours. */
  private static final String SECTION = "limn";

  private final LanguageClient client;
  private final ClientProfile profile;
  private final Catalogue catalogue;
  private final Path root;
  private final Consumer<EditorSettings> settings;
  private @Nullable JsonElement initial;
  private List<String> told = List.of();

  /**
   * Knows no settings yet.
   *
   * @param settings is given those that are sent
   */
  EditorSync(
      LanguageClient client,
      ClientProfile profile,
      Catalogue catalogue,
      Path root,
      Consumer<EditorSettings> settings) {
    this.client = client;
    this.profile = profile;
    this.catalogue = catalogue;
    this.root = root;
    this.settings = settings;
  }

  /** What the options of {@code initialize} say. */
  static EditorSettings parse(@Nullable JsonElement options, Path root, Catalogue catalogue) {
    return EditorSettings.parse(section(options), root, catalogue);
  }

  /** Takes the options of {@code initialize}. */
  void initialize(@Nullable JsonElement options) {
    initial = section(options);
    take(initial);
  }

  /** Asks to be told of changes, and for the settings. */
  void start() {
    List<Registration> registrations = registrations();
    if (!registrations.isEmpty()) {
      client
          .registerCapability(new RegistrationParams(registrations))
          .exceptionally(
              thrown -> {
                LOG.info("The client will not tell of changes: {}", thrown.toString());
                return null;
              });
    }
    pull();
  }

  /** Takes the settings that came with the news that they changed; or asks for them. */
  void changed(@Nullable JsonElement sent) {
    if (profile.pullsSettings()) {
      pull();
    } else {
      take(section(sent));
    }
  }

  private void pull() {
    if (!profile.pullsSettings()) {
      return;
    }
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(SECTION);
    client
        .configuration(new ConfigurationParams(List.of(item)))
        .thenAccept(values -> takeAnswer(values == null || values.isEmpty() ? null : values.get(0)))
        .exceptionally(
            thrown -> {
              LOG.warn("The client did not tell its settings: {}", thrown.toString());
              return null;
            });
  }

  /** A client without settings of ours says null: what it said first counts. */
  private void takeAnswer(@Nullable Object value) {
    take(value instanceof JsonElement json && !json.isJsonNull() ? json : initial);
  }

  private synchronized void take(@Nullable JsonElement written) {
    EditorSettings parsed = EditorSettings.parse(written, root, catalogue);
    settings.accept(parsed);
    if (!parsed.problems().isEmpty() && !parsed.problems().equals(told)) {
      String message = "Settings of Limn: " + String.join("; ", parsed.problems());
      client.showMessage(new MessageParams(MessageType.Warning, message));
    }
    told = parsed.problems();
  }

  /** Our section of what was sent, which may be that section itself. */
  private static @Nullable JsonElement section(@Nullable JsonElement sent) {
    return sent instanceof JsonObject object && object.has(SECTION) ? object.get(SECTION) : sent;
  }

  private List<Registration> registrations() {
    List<Registration> registrations = new ArrayList<>();
    if (profile.watchesFiles()) {
      List<FileSystemWatcher> watchers =
          Configuration.FILES.stream()
              .map(name -> new FileSystemWatcher(Either.forLeft("**/" + name)))
              .toList();
      registrations.add(
          registration(
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers)));
    }
    if (profile.tellsWhatIsOpen()) {
      registrations.addAll(openFiles());
    }
    if (profile.announcesSettings()) {
      registrations.add(
          registration("workspace/didChangeConfiguration", Map.of("section", SECTION)));
    }
    return registrations;
  }

  /** Files of settings that are open, beside the documents that the client was set up for. */
  private static List<Registration> openFiles() {
    DocumentFilter filter = new DocumentFilter();
    filter.setPattern("**/" + ConfigFile.NAME);
    var changes = new TextDocumentChangeRegistrationOptions(TextDocumentSyncKind.Incremental);
    changes.setDocumentSelector(List.of(filter));
    var others = new TextDocumentRegistrationOptions(List.of(filter));
    return List.of(
        registration("textDocument/didOpen", others),
        registration("textDocument/didChange", changes),
        registration("textDocument/didClose", others));
  }

  private static Registration registration(String method, Object options) {
    return new Registration(UUID.randomUUID().toString(), method, options);
  }
}
