package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.jspecify.annotations.Nullable;

/** The commands that a client can have executed. */
record Commands(
    LanguageClient client,
    ClientProfile profile,
    Documents documents,
    ActionEdits edits,
    Pages pages,
    PageDisplay display,
    Answers answers) {

  /** What the commands are called. */
  static final List<String> NAMES = List.of(CodeActions.EXPLAIN, CodeActions.APPLY);

  /** Executes a command; the result of an explanation is the page, in Markdown. */
  CompletableFuture<@Nullable Object> execute(ExecuteCommandParams params) {
    List<Object> arguments = params.getArguments();
    Object argument = arguments == null || arguments.isEmpty() ? null : arguments.get(0);
    return switch (params.getCommand()) {
      case CodeActions.EXPLAIN -> explain(argument);
      case CodeActions.APPLY -> apply(ActionData.parse(argument));
      default ->
          throw failure(ResponseErrorCode.InvalidParams, "Unknown command: " + params.getCommand());
    };
  }

  /** Takes an id, or an object with the id, and whether the page is to be shown. */
  private CompletableFuture<@Nullable Object> explain(@Nullable Object argument) {
    JsonElement id = argument instanceof JsonObject object ? object.get("id") : asJson(argument);
    String name = id instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    String page =
        pages
            .page(name)
            .orElseThrow(
                () -> failure(ResponseErrorCode.InvalidParams, "No inspection: " + argument));
    if (argument instanceof JsonObject object && isTrue(object.get("show"))) {
      display.show(name, page, pages.beginning(name).orElse(""));
    }
    return CompletableFuture.completedFuture(page);
  }

  private static @Nullable JsonElement asJson(@Nullable Object argument) {
    return argument instanceof JsonElement json ? json : null;
  }

  private static boolean isTrue(@Nullable JsonElement flag) {
    return flag != null && flag.toString().equals("true");
  }

  private CompletableFuture<@Nullable Object> apply(ActionData data) {
    OpenDocument document = documents.get(data.uri());
    if (edits.isDone(document, data)) {
      return CompletableFuture.completedFuture(null);
    }
    if (!profile.appliesEdits()) {
      throw failure(ResponseErrorCode.RequestFailed, "The client does not announce applyEdit");
    }
    CompletableFuture<WorkspaceEdit> computed =
        answers.compute(cancellation -> edits.edit(document, data, cancellation));
    CompletableFuture<@Nullable Object> applied =
        computed
            .thenCompose(edit -> client.applyEdit(new ApplyWorkspaceEditParams(edit)))
            .thenApply(response -> null);
    var unused = applied.whenComplete((done, thrown) -> computed.cancel(false));
    return applied;
  }
}
