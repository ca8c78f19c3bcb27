package dev.limn.server;

import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;

/** Ranges and diagnostics in the notation of the tests. */
final class Marks {

  private Marks() {}

  /** The diagnostics of a message, each as in {@code 0:5-0:8 bad-name}. */
  static List<String> of(PublishDiagnosticsParams message) {
    return message.getDiagnostics().stream().map(Marks::mark).toList();
  }

  private static String mark(Diagnostic diagnostic) {
    return text(diagnostic.getRange()) + " " + diagnostic.getCode().get();
  }

  /** The range that is written as in {@code 0:5-0:8}. */
  static Range range(String text) {
    String[] numbers = text.split("[:-]", 4);
    return new Range(
        new Position(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1])),
        new Position(Integer.parseInt(numbers[2]), Integer.parseInt(numbers[3])));
  }

  private static String text(Range range) {
    Position start = range.getStart();
    Position end = range.getEnd();
    return "%d:%d-%d:%d"
        .formatted(start.getLine(), start.getCharacter(), end.getLine(), end.getCharacter());
  }
}
