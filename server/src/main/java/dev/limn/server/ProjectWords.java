package dev.limn.server;

import static dev.limn.server.wire.Failures.failure;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.config.KnownWords;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Finding;
import dev.limn.project.FileReplacement;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Makes words known in a project. What is open is edited as the client has it, and for that version
 * alone. A client that does not tell what it has open of these files is sent no edit of one that
 * exists, since it would be for another text than that on the screen: the file itself is changed
 * then. Safe for use by several threads.
 */
record ProjectWords(
    Catalogue catalogue,
    ProjectSettings settings,
    Documents documents,
    WorkspaceEdits writer,
    boolean tellsWhatIsOpen) {

  /** The word of a finding, if its inspection can be told that it is known. */
  Optional<String> word(OpenDocument document, Snapshot snapshot, Finding finding) {
    String word = snapshot.text().substring(finding.range()).toLowerCase(Locale.ROOT);
    return Optional.of(word)
        .filter(it -> KnownWords.canLearn(catalogue, finding.id(), it))
        .filter(it -> file(document, finding).filter(this::canWrite).isPresent());
  }

  private Optional<Path> file(OpenDocument document, Finding finding) {
    return settings.wordsFile(document, finding.id());
  }

  private boolean canWrite(Path file) {
    return writer.canCreate() || Files.isRegularFile(file);
  }

  private Optional<OpenDocument> open(Path file) {
    return documents.find(file.toUri().toString());
  }

  /** Whether the file itself is to be changed, since an edit might be for another text. */
  boolean isWrittenHere(OpenDocument document, Finding finding) {
    return !tellsWhatIsOpen
        && file(document, finding)
            .filter(file -> Files.isRegularFile(file) && open(file).isEmpty())
            .isPresent();
  }

  /** The edit after which the word of a finding is known; empty if there is none. */
  Optional<WorkspaceEdit> edit(OpenDocument document, Snapshot snapshot, Finding finding) {
    Optional<String> word = word(document, snapshot, finding);
    Optional<Path> file = file(document, finding);
    if (word.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    Optional<OpenDocument> open = open(file.get());
    if (open.isPresent()) {
      Snapshot shown = open.get().newest();
      return open.get().isLost()
          ? Optional.empty()
          : add(file.get(), shown.text().toString(), finding, word.get())
              .map(edits -> writer.write(open.get().uri(), shown, edits));
    }
    Optional<String> content = content(file.get());
    return add(file.get(), content.orElse(""), finding, word.get())
        .map(edits -> writer.writeFile(file.get(), content, edits));
  }

  /**
   * Makes the word of a finding known in the file itself.
   *
   * @return whether it is known now
   */
  boolean write(OpenDocument document, Snapshot snapshot, Finding finding) {
    Optional<Path> file = file(document, finding);
    Optional<String> content = file.flatMap(ProjectWords::content);
    Optional<SourceText> changed =
        content.flatMap(
            text ->
                word(document, snapshot, finding)
                    .flatMap(word -> add(file.get(), text, finding, word))
                    .map(SourceText.of(text)::apply));
    changed.ifPresent(text -> replace(file.get(), content.get(), text.toString()));
    return changed.isPresent();
  }

  private Optional<List<TextEdit>> add(Path file, String content, Finding finding, String word) {
    return KnownWords.add(file, content, catalogue, finding.id(), word);
  }

  /** What stands in a file; empty if there is none. */
  private static Optional<String> content(Path file) {
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      throw failure(ResponseErrorCode.RequestFailed, file + " cannot be read");
    }
  }

  private static void replace(Path file, String expected, String content) {
    FileReplacement.write(file, expected.getBytes(UTF_8), content.getBytes(UTF_8))
        .ifPresent(
            reason -> {
              throw failure(ResponseErrorCode.RequestFailed, file + " " + reason);
            });
  }
}
