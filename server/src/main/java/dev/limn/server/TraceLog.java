package dev.limn.server;

import com.google.gson.Gson;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.TraceValue;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** Tells a client that wants it what each edit made run (LSP 3.17, "LogTrace Notification"). */
final class TraceLog {

  private static final Gson GSON = new Gson();

  private final LanguageClient client;
  private volatile String value = TraceValue.Off;

  /** Tells nothing yet. */
  TraceLog(LanguageClient client) {
    this.client = client;
  }

  /** How much to tell, as the client says it: what is unknown is nothing. */
  void set(@Nullable String newValue) {
    value = newValue == null ? TraceValue.Off : newValue;
  }

  /** Whether it tells anything. */
  boolean isOn() {
    return value.equals(TraceValue.Messages) || value.equals(TraceValue.Verbose);
  }

  /** Tells what an edit made run, when it is known. */
  void tell(String uri, CompletableFuture<@Nullable LastWork> work) {
    var unused =
        work.thenAccept(
            known -> {
              if (known != null) {
                client.logTrace(message(uri, known));
              }
            });
  }

  private LogTraceParams message(String uri, LastWork work) {
    double millis = work.runs().stream().mapToDouble(LastWork.Entry::millis).sum();
    LogTraceParams params =
        new LogTraceParams(
            "%s, version %d: %d pairs ran in %.2f ms, %d were looked at and kept"
                .formatted(
                    uri, work.version(), work.runs().size() + work.more(), millis, work.kept()));
    if (value.equals(TraceValue.Verbose)) {
      params.setVerbose(GSON.toJson(work));
    }
    return params;
  }
}
