package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Drift;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.text.PositionEncoding;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** All messages about a document, and the versions that it had; and what must hold of them. */
final class MessageStream {

  private static final Places PLACES = new Places(PositionEncoding.UTF16);

  private final List<Version> versions = new ArrayList<>();
  private final List<Message> messages = new ArrayList<>();
  private final Map<Integer, Set<Mark>> truths = new HashMap<>();
  private int settled;

  private record Version(SourceText text, List<TextEdit> edits) {}

  private record Mark(TextRange range, String id, String message) {

    Optional<Mark> after(List<TextEdit> edits) {
      return Drift.range(range, edits).map(moved -> new Mark(moved, id, message));
    }
  }

  /**
   * A message.
   *
   * @param newest the newest version when it was sent
   */
  private record Message(int newest, Optional<Integer> version, Set<Mark> marks) {}

  /** A version was made by edits; the first one is 1. */
  void version(SourceText text, List<TextEdit> edits) {
    versions.add(new Version(text, edits));
  }

  /** A message was sent. */
  void add(PublishDiagnosticsParams sent) {
    SourceText text = versions.get(versions.size() - 1).text;
    messages.add(
        new Message(
            versions.size(),
            Optional.ofNullable(sent.getVersion()),
            sent.getDiagnostics().stream()
                .map(diagnostic -> mark(text, diagnostic))
                .collect(Collectors.toSet())));
  }

  private static Mark mark(SourceText text, Diagnostic diagnostic) {
    TextRange range = PLACES.textRange(text, diagnostic.getRange());
    assertEquals(
        diagnostic.getRange(), PLACES.range(text, range), "the range is not in the text: ");
    return new Mark(range, diagnostic.getCode().getLeft(), diagnostic.getMessage().getLeft());
  }

  /** All is done for the newest version. */
  void settled() {
    settled = messages.size();
  }

  /** How many messages there were. */
  int count() {
    return messages.size();
  }

  /** Checks all that must hold. */
  void check() {
    checkEnd();
    checkVersions();
    for (int i = 1; i < messages.size() - 1; i++) {
      checkNothingIsMissing(messages.get(i - 1), messages.get(i));
    }
    Message last = messages.get(settled - 1);
    assertEquals(truth(last.newest), last.marks, "the last list: ");
  }

  private void checkVersions() {
    for (Message message : messages.subList(0, messages.size() - 1)) {
      assertEquals(Optional.of(message.newest), message.version, "the version: ");
    }
  }

  private void checkEnd() {
    Message end = messages.get(messages.size() - 1);
    assertTrue(end.marks.isEmpty() && end.version.isEmpty(), "something after the end: " + end);
  }

  /** What was shown, and is right in all versions up to that of the next message, is in that. */
  private void checkNothingIsMissing(Message earlier, Message later) {
    Set<Mark> right = new HashSet<>(earlier.marks);
    right.retainAll(truth(earlier.newest));
    for (int version = earlier.newest + 1; version <= later.newest; version++) {
      List<TextEdit> edits = versions.get(version - 1).edits;
      right = right.stream().flatMap(m -> m.after(edits).stream()).collect(Collectors.toSet());
      right.retainAll(truth(version));
    }
    right.removeAll(later.marks);
    assertEquals(Set.of(), right, "gone between " + earlier.newest + " and " + later.newest + ": ");
  }

  /** What a server finds in a version that knows no other one. */
  private Set<Mark> truth(int version) {
    return truths.computeIfAbsent(version, any -> truth(versions.get(version - 1).text));
  }

  private static Set<Mark> truth(SourceText text) {
    return DocumentInspection.run(
            JavaLanguage.JAVA.parse(text), Typing.CATALOGUE, Typing.SETTINGS, Cancellation.NEVER)
        .findings()
        .stream()
        .filter(finding -> finding.severity() != Severity.HINT)
        .map(MessageStream::mark)
        .collect(Collectors.toSet());
  }

  private static Mark mark(Finding finding) {
    return new Mark(finding.range(), finding.id(), finding.message());
  }
}
