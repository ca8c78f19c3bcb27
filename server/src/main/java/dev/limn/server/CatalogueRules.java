package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Inspected;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.query.Cancellation;
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
  private final Set<String> crashed = ConcurrentHashMap.newKeySet();

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
  public Inspected inspect(
      Snapshot snapshot, Settings documentSettings, Cancellation cancellation) {
    Inspected inspected =
        DocumentInspection.run(
            snapshot.tree(), catalogue, documentSettings, quarantine, cancellation);
    inspected.crashes().stream().filter(crash -> crashed.add(crash.id())).forEach(this::tell);
    return inspected;
  }

  @Override
  public boolean isInspection(Finding finding) {
    return catalogue.find(finding.id()).isPresent();
  }

  @Override
  public void failed(OpenDocument document, Throwable thrown) {
    LOG.error("Version {} of {} failed", document.newest().version(), document.uri(), thrown);
    if (crashed.add(document.uri())) {
      String message = "Limn cannot inspect %s: %s".formatted(document.uri(), thrown);
      client.showMessage(new MessageParams(MessageType.Error, message));
    }
  }

  private void tell(Crash crash) {
    LOG.error("The inspection {} failed", crash.id(), crash.cause());
    String message =
        "The inspection `%s` failed (%s). After %d failures it is off until Limn is started again."
            .formatted(crash.id(), crash.cause(), Quarantine.PATIENCE);
    client.showMessage(new MessageParams(MessageType.Warning, message));
  }
}
