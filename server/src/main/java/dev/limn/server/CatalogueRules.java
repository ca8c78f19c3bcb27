package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.syntax.SyntaxTree;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Inspects documents by a catalogue, and tells the user once of each inspection that fails. Safe
 * for use by several threads.
 */
final class CatalogueRules implements Pipeline.Rules {

  private static final Logger LOG = LogManager.getLogger(CatalogueRules.class);

  private final Catalogue catalogue;
  private final ProjectSettings settings;
  private final LanguageClient client;
  private final Quarantine quarantine = new Quarantine();

  /** The inspections and documents of whose failure the user was told. */
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  CatalogueRules(Catalogue catalogue, ProjectSettings settings, LanguageClient client) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.client = client;
  }

  @Override
  public Optional<Settings> settings(OpenDocument document) {
    return settings.settings(document);
  }

  @Override
  public HighlightSession begin(SyntaxTree tree, Settings documentSettings) {
    return new HighlightSession(
        tree, catalogue, documentSettings, quarantine, WorkLog.NONE, System::nanoTime);
  }

  @Override
  public void crashed(Crash crash) {
    if (told.add(crash.id())) {
      LOG.error("The inspection {} failed", crash.id(), crash.cause());
      tell(
          MessageType.Warning,
          "The inspection `%s` failed (%s). After %d failures it is off until Limn is started again."
              .formatted(crash.id(), crash.cause(), Quarantine.PATIENCE));
    }
  }

  /** Takes note that an inspection did not end, and was left to itself. */
  void stuck(String id) {
    LOG.error("The inspection {} does not end", id);
    tell(
        MessageType.Error,
        "The inspection `%s` does not end, and is off until Limn is started again.".formatted(id));
  }

  @Override
  public void failed(OpenDocument document, Throwable thrown) {
    LOG.error("Version {} of {} failed", document.newest().version(), document.uri(), thrown);
    if (told.add(document.uri())) {
      tell(MessageType.Error, "Limn cannot inspect %s: %s".formatted(document.uri(), thrown));
    }
  }

  private void tell(MessageType type, String message) {
    client.showMessage(new MessageParams(type, message));
  }
}
