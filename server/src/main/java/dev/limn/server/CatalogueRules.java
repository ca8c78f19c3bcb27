package dev.limn.server;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Inspected.Crash;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.SelfCheck;
import dev.limn.highlight.Settings;
import dev.limn.highlight.WorkLog;
import dev.limn.query.Cancellation;
import dev.limn.server.wire.LimnClient;
import dev.limn.syntax.SyntaxTree;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;

/**
 * Inspects documents by a catalogue, and tells the user once of each inspection that fails. Safe
 * for use by several threads.
 */
final class CatalogueRules implements Pipeline.Rules {

  private static final Logger LOG = LogManager.getLogger(CatalogueRules.class);

  private final Catalogue catalogue;
  private final ProjectSettings settings;
  private final LimnClient client;
  private final ClientProfile profile;
  private final LongSupplier clock;
  private final Quarantine quarantine = new Quarantine();
  private final Ledger ledger = new Ledger(quarantine);

  /** What the client was told last; for the turns' thread. */
  private Status last = new Status(false, null, List.of(), List.of(), null, null);

  /** The documents of whose failure the user was told. */
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * Rules by which nothing has failed yet.
   *
   * @param clock the time in nanoseconds, from any point on
   */
  CatalogueRules(
      Catalogue catalogue,
      ProjectSettings settings,
      LimnClient client,
      ClientProfile profile,
      LongSupplier clock) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.client = client;
    this.profile = profile;
    this.clock = clock;
  }

  @Override
  public Optional<Settings> settings(OpenDocument document) {
    return settings.settings(document);
  }

  /** What the inspections did. */
  Ledger ledger() {
    return ledger;
  }

  @Override
  public HighlightSession begin(SyntaxTree tree, Settings documentSettings, WorkLog log) {
    return new HighlightSession(
        tree, catalogue, documentSettings, quarantine, ledger.and(log), clock, Workers::effort);
  }

  @Override
  public void crashed(Crash crash) {
    if (ledger.failed(crash.id(), "it failed (%s)".formatted(crash.cause()))) {
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
    ledger.failed(id, "it does not end");
    tell(
        MessageType.Error,
        "The inspection `%s` does not end, and is off until Limn is started again.".formatted(id));
  }

  @Override
  public void working(boolean working, Collection<OpenDocument> documents) {
    Status now = new Status(working, null, ledger.off(), unknown(documents), null, null);
    if (profile.showsStatus() && !now.equals(last)) {
      last = now;
      client.status(now);
    }
  }

  /** What is not known of the projects of documents, each thing once. */
  List<Status.Unknown> unknown(Collection<OpenDocument> documents) {
    return documents.stream()
        .flatMap(document -> settings.unknown(document).stream())
        .distinct()
        .toList();
  }

  @Override
  public void failed(OpenDocument document, Throwable thrown) {
    LOG.error("Version {} of {} failed", document.newest().version(), document.uri(), thrown);
    if (told.add(document.uri())) {
      tell(MessageType.Error, "Limn cannot inspect %s: %s".formatted(document.uri(), thrown));
    }
  }

  @Override
  public Optional<String> difference(Vigil.Stand stand, Cancellation superseded) {
    Set<String> failed = new HashSet<>();
    stand.session().crashes().forEach(crash -> failed.add(crash.id()));
    ledger.off().forEach(off -> failed.add(off.id()));
    return SelfCheck.difference(
        stand.snapshot().tree(), stand.found(), catalogue, stand.settings(), failed, superseded);
  }

  @Override
  public void differs(OpenDocument document, String difference) {
    LOG.error(
        "What was found in {} is not what its text gives, and is found anew: {}",
        document.uri(),
        difference);
  }

  private void tell(MessageType type, String message) {
    client.showMessage(new MessageParams(type, message));
  }
}
