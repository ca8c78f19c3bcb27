package dev.limn.server;

import com.google.gson.JsonObject;
import dev.limn.text.PositionEncoding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ShowDocumentCapabilities;
import org.eclipse.lsp4j.SynchronizationCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What a client can do, by what it announced (LSP 3.17, "Client Capabilities"); what it did not
 * announce it cannot do.
 *
 * @param encoding what the columns of its positions count
 * @param tags whether it shows code that can be removed in its own way
 * @param relatedPlaces whether a diagnostic can point to other places
 * @param actionLiterals whether it takes code actions, and not only commands
 * @param resolvesEdits whether it asks for the edit of a code action when it is wanted
 * @param documentChanges whether an edit can name the version that it is for
 * @param createsFiles whether an edit can create a file
 * @param appliesEdits whether it can be asked to apply an edit
 * @param markdown whether it shows Markdown on hover
 * @param pullsSettings whether it can be asked for its settings
 * @param announcesSettings whether it wants to be asked to tell of changed settings
 * @param watchesFiles whether it can be asked to watch files
 * @param tellsWhatIsOpen whether it can be asked to tell of more documents that it opens
 * @param pullsDiagnostics whether it can ask for diagnostics
 * @param takesDiagnostics whether it announces anything about diagnostics that it is sent
 * @param refreshesDiagnostics whether it can be asked to ask for them again
 * @param showsDocuments whether it can be asked to open a document
 * @param showsPages whether it shows the page of an inspection itself, as our own client does: it
 *     announces {@code experimental.limn.pages}
 * @param showsStatus whether it wants to be told what the server is doing, as our own client does:
 *     it announces {@code experimental.limn.status}
 */
record ClientProfile(
    PositionEncoding encoding,
    boolean tags,
    boolean relatedPlaces,
    boolean actionLiterals,
    boolean resolvesEdits,
    boolean documentChanges,
    boolean createsFiles,
    boolean appliesEdits,
    boolean markdown,
    boolean pullsSettings,
    boolean announcesSettings,
    boolean watchesFiles,
    boolean tellsWhatIsOpen,
    boolean pullsDiagnostics,
    boolean takesDiagnostics,
    boolean refreshesDiagnostics,
    boolean showsDocuments,
    boolean showsPages,
    boolean showsStatus) {

  private static final Map<String, PositionEncoding> ENCODINGS =
      Map.of(
          PositionEncodingKind.UTF8, PositionEncoding.UTF8,
          PositionEncodingKind.UTF16, PositionEncoding.UTF16,
          PositionEncodingKind.UTF32, PositionEncoding.UTF32);

  /** What the capabilities say. */
  static ClientProfile of(@Nullable ClientCapabilities capabilities) {
    Announced<ClientCapabilities> all = new Announced<>(Optional.ofNullable(capabilities));
    var document = all.in(ClientCapabilities::getTextDocument);
    var workspace = all.in(ClientCapabilities::getWorkspace);
    var window = all.in(ClientCapabilities::getWindow);
    var diagnostics = document.in(TextDocumentClientCapabilities::getPublishDiagnostics);
    var actions = document.in(TextDocumentClientCapabilities::getCodeAction);
    return new ClientProfile(
        encoding(all),
        diagnostics.in(PublishDiagnosticsCapabilities::getTagSupport).isAnnounced(),
        diagnostics.says(PublishDiagnosticsCapabilities::getRelatedInformation),
        actions.in(CodeActionCapabilities::getCodeActionLiteralSupport).isAnnounced(),
        resolvesEdits(actions),
        workspace
            .in(WorkspaceClientCapabilities::getWorkspaceEdit)
            .says(WorkspaceEditCapabilities::getDocumentChanges),
        workspace
            .in(WorkspaceClientCapabilities::getWorkspaceEdit)
            .lists(WorkspaceEditCapabilities::getResourceOperations, ResourceOperationKind.Create),
        workspace.says(WorkspaceClientCapabilities::getApplyEdit),
        document
            .in(TextDocumentClientCapabilities::getHover)
            .lists(HoverCapabilities::getContentFormat, "markdown"),
        workspace.says(WorkspaceClientCapabilities::getConfiguration),
        workspace
            .in(WorkspaceClientCapabilities::getDidChangeConfiguration)
            .says(DidChangeConfigurationCapabilities::getDynamicRegistration),
        workspace
            .in(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
            .says(DidChangeWatchedFilesCapabilities::getDynamicRegistration),
        document
            .in(TextDocumentClientCapabilities::getSynchronization)
            .says(SynchronizationCapabilities::getDynamicRegistration),
        document.in(TextDocumentClientCapabilities::getDiagnostic).isAnnounced(),
        diagnostics.isAnnounced(),
        workspace
            .in(WorkspaceClientCapabilities::getDiagnostics)
            .says(DiagnosticWorkspaceCapabilities::getRefreshSupport),
        window
            .in(WindowClientCapabilities::getShowDocument)
            .says(ShowDocumentCapabilities::isSupport),
        ours(all, "pages"),
        ours(all, "status"));
  }

  /** Its positions. */
  Places places() {
    return new Places(encoding);
  }

  /** The name that LSP has for the encoding. */
  String encodingKind() {
    return switch (encoding) {
      case UTF8 -> PositionEncodingKind.UTF8;
      case UTF16 -> PositionEncodingKind.UTF16;
      case UTF32 -> PositionEncodingKind.UTF32;
    };
  }

  /** The first encoding that the client likes and we know, and UTF-16 if there is none. */
  private static PositionEncoding encoding(Announced<ClientCapabilities> all) {
    return all.in(ClientCapabilities::getGeneral)
        .in(GeneralClientCapabilities::getPositionEncodings)
        .value()
        .flatMap(
            kinds ->
                kinds.stream().filter(Objects::nonNull).filter(ENCODINGS::containsKey).findFirst())
        .map(ENCODINGS::get)
        .orElse(PositionEncoding.UTF16);
  }

  private static boolean resolvesEdits(Announced<CodeActionCapabilities> actions) {
    return actions.says(CodeActionCapabilities::getDataSupport)
        && actions
            .in(CodeActionCapabilities::getResolveSupport)
            .lists(CodeActionResolveSupportCapabilities::getProperties, "edit");
  }

  /** Whether it announces something that is no part of LSP. */
  private static boolean ours(Announced<ClientCapabilities> all, String name) {
    return all.value().map(ClientCapabilities::getExperimental).stream()
        .filter(JsonObject.class::isInstance)
        .map(experimental -> ((JsonObject) experimental).get("limn"))
        .filter(JsonObject.class::isInstance)
        .map(limn -> ((JsonObject) limn).get(name))
        .anyMatch(flag -> flag != null && flag.toString().equals("true"));
  }

  /** A part of the capabilities, which may not be there. */
  private record Announced<T>(Optional<T> value) {

    <U> Announced<U> in(Function<T, @Nullable U> part) {
      return new Announced<>(value.map(part));
    }

    boolean isAnnounced() {
      return value.isPresent();
    }

    boolean says(Function<T, @Nullable Boolean> part) {
      return value.map(part).orElse(false);
    }

    boolean lists(Function<T, @Nullable List<String>> part, String wanted) {
      return value.map(part).map(list -> list.contains(wanted)).orElse(false);
    }
  }
}
