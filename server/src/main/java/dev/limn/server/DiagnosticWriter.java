package dev.limn.server;

import com.google.gson.JsonObject;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Writes findings as the diagnostics of LSP, as far as a client can show them. Hints are none: they
 * leave no mark, and are offered as actions.
 */
record DiagnosticWriter(ClientProfile client) {

  /** What our diagnostics name as their source. */
  static final String SOURCE = "limn";

  /** The most diagnostics in one document. */
  static final int MOST = 1000;

  private static final Comparator<Finding> GRAVEST_FIRST =
      Comparator.comparing(Finding::severity, Comparator.reverseOrder());
  private static final Comparator<Finding> BY_PLACE =
      Comparator.<Finding>comparingInt(finding -> finding.range().start())
          .thenComparingInt(finding -> finding.range().end())
          .thenComparing(Finding::id)
          .thenComparing(Finding::message);

  /**
   * The diagnostics of a document, in the order of the text. If there are too many, the gravest
   * ones, of these the visible ones, then the first ones, and one that says how many more there
   * are.
   *
   * @param visible what is on screen
   */
  List<Diagnostic> diagnostics(
      String uri, SourceText text, List<Finding> findings, List<TextRange> visible) {
    List<Finding> marks =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.HINT)
            .sorted(BY_PLACE)
            .toList();
    if (marks.size() <= MOST) {
      return marks.stream().map(finding -> diagnostic(uri, text, finding)).toList();
    }
    int shown = MOST - 1;
    return Stream.concat(
            Stream.of(more(marks.size() - shown)),
            marks.stream()
                .sorted(GRAVEST_FIRST.thenComparing(finding -> !isVisible(finding, visible)))
                .limit(shown)
                .sorted(BY_PLACE)
                .map(finding -> diagnostic(uri, text, finding)))
        .toList();
  }

  private static boolean isVisible(Finding finding, List<TextRange> visible) {
    return visible.stream().anyMatch(finding.range()::touches);
  }

  /** What is shown, in place of all else, in a document whose text is not known any more. */
  static Diagnostic lost() {
    return note(
        DiagnosticSeverity.Warning,
        "out-of-step",
        "Limn could not follow an edit of this document: save it, or close and open it again");
  }

  private static Diagnostic more(int count) {
    return note(
        DiagnosticSeverity.Information,
        "more-findings",
        "%,d more findings in this file are not shown".formatted(count));
  }

  private static Diagnostic note(DiagnosticSeverity severity, String code, String message) {
    Range start = new Range(new Position(0, 0), new Position(0, 0));
    return new Diagnostic(start, message, severity, SOURCE, code);
  }

  /** The diagnostic of one finding. */
  Diagnostic diagnostic(String uri, SourceText text, Finding finding) {
    Places places = client.places();
    Diagnostic diagnostic =
        new Diagnostic(
            places.range(text, finding.range()),
            finding.message(),
            severity(finding.severity()),
            SOURCE,
            finding.id());
    if (finding.unnecessary() && client.tags()) {
      diagnostic.setTags(List.of(DiagnosticTag.Unnecessary));
    }
    if (!finding.related().isEmpty() && client.relatedPlaces()) {
      diagnostic.setRelatedInformation(related(uri, text, finding));
    }
    diagnostic.setData(data(finding));
    return diagnostic;
  }

  private List<DiagnosticRelatedInformation> related(String uri, SourceText text, Finding finding) {
    Places places = client.places();
    return finding.related().stream()
        .map(
            place ->
                new DiagnosticRelatedInformation(
                    new Location(uri, places.range(text, place.range())), place.message()))
        .toList();
  }

  /** No offsets, so that an edit further up in the line's document does not change it. */
  private static JsonObject data(Finding finding) {
    JsonObject data = new JsonObject();
    data.addProperty("id", finding.id());
    data.addProperty("fixes", finding.fixes().size());
    return data;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFORMATION -> DiagnosticSeverity.Information;
      case HINT -> DiagnosticSeverity.Hint;
    };
  }
}
