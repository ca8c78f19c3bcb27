package dev.limn.server;

import com.google.gson.JsonElement;
import dev.limn.server.wire.LimnClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.ShowDocumentResult;
import org.eclipse.lsp4j.ShowMessageRequestParams;

/** A client that remembers all that it is told, and can be waited for. */
final class TestClient implements LimnClient {

  private static final long PATIENCE_SECONDS = 50;

  private final List<PublishDiagnosticsParams> published = new ArrayList<>();
  private final List<Object> statuses = new ArrayList<>();
  private final List<MessageParams> shown = new ArrayList<>();
  private final List<LogTraceParams> traced = new ArrayList<>();
  private final List<MessageParams> logged = new ArrayList<>();
  private final List<ShowDocumentParams> documents = new ArrayList<>();
  private final List<ApplyWorkspaceEditParams> edits = new ArrayList<>();
  private final Semaphore refreshes = new Semaphore(0);
  private final List<RegistrationParams> registrations = new ArrayList<>();
  private final Consumer<PublishDiagnosticsParams> diagnostics;
  private Optional<JsonElement> settings = Optional.empty();

  /** A client. */
  TestClient() {
    this(message -> {});
  }

  /**
   * A client that hands on diagnostics.
   *
   * @param diagnostics is given each message with diagnostics
   */
  TestClient(Consumer<PublishDiagnosticsParams> diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** What it says when it is asked for its settings. */
  synchronized void set(JsonElement newSettings) {
    settings = Optional.of(newSettings);
  }

  synchronized List<PublishDiagnosticsParams> published(String uri) {
    return published.stream().filter(message -> message.getUri().equals(uri)).toList();
  }

  synchronized List<MessageParams> shown() {
    return List.copyOf(shown);
  }

  /** Waits for diagnostics of a document, and drops those before them. */
  PublishDiagnosticsParams awaitDiagnostics(
      String uri, Predicate<PublishDiagnosticsParams> wanted) {
    return await(
        () -> published.stream().filter(m -> m.getUri().equals(uri)).filter(wanted).findFirst());
  }

  MessageParams awaitShown(String part) {
    return await(
        () -> shown.stream().filter(message -> message.getMessage().contains(part)).findFirst());
  }

  MessageParams awaitLogged(String part) {
    return await(
        () -> logged.stream().filter(message -> message.getMessage().contains(part)).findFirst());
  }

  /** The last diagnostics of all that it was told of, by their URIs. */
  synchronized Map<String, List<String>> lastMarks() {
    Map<String, List<String>> last = new HashMap<>();
    published.forEach(message -> last.put(message.getUri(), Marks.of(message)));
    return last;
  }

  /** Waits until something is so that depends on what the client was told. */
  void awaitTrue(BooleanSupplier condition) {
    await(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
  }

  /** Waits until the client was told of a status. */
  Object awaitStatus(Predicate<Object> wanted) {
    return await(() -> statuses.stream().filter(wanted).findFirst());
  }

  ShowDocumentParams awaitDocument() {
    return await(() -> documents.stream().findFirst());
  }

  ApplyWorkspaceEditParams awaitEdit() {
    return await(() -> edits.stream().findFirst());
  }

  RegistrationParams awaitRegistration() {
    return await(() -> registrations.stream().findFirst());
  }

  private synchronized <T> T await(Supplier<Optional<T>> condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    try {
      for (Optional<T> value = condition.get(); ; value = condition.get()) {
        if (value.isPresent()) {
          return value.get();
        }
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("Waited in vain; told: " + published + shown + logged);
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private synchronized <T> void remember(List<T> list, T message) {
    list.add(message);
    notifyAll();
  }

  @Override
  public void status(Object status) {
    remember(statuses, status);
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams message) {
    diagnostics.accept(message);
    remember(published, message);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    refreshes.release();
    return CompletableFuture.completedFuture(null);
  }

  /** Waits until the client is asked to ask for diagnostics again. */
  void awaitRefresh() {
    try {
      if (!refreshes.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("Waited in vain");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void logTrace(LogTraceParams message) {
    remember(traced, message);
  }

  /** Waits for a trace. */
  LogTraceParams awaitTrace(String start) {
    return await(() -> traced.stream().filter(m -> m.getMessage().startsWith(start)).findFirst());
  }

  synchronized int traces() {
    return traced.size();
  }

  @Override
  public void showMessage(MessageParams message) {
    remember(shown, message);
  }

  @Override
  public void logMessage(MessageParams message) {
    remember(logged, message);
  }

  @Override
  public CompletableFuture<ShowDocumentResult> showDocument(ShowDocumentParams params) {
    remember(documents, params);
    return CompletableFuture.completedFuture(new ShowDocumentResult(true));
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    remember(edits, params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    remember(registrations, params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
    List<Object> answer = new ArrayList<>();
    answer.add(settings.orElse(null));
    return CompletableFuture.completedFuture(answer);
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}
}
