package dev.limn.server;

import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;

/** Says, on hover, what a finding is about. */
record Hovers(Pages pages, ClientProfile client) {

  /**
   * What is to be said at a position; nothing where there is no mark.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the position is not in the text
   */
  Optional<Hover> hover(Snapshot snapshot, List<Finding> findings, Position position) {
    int offset = client.places().offset(snapshot.text(), position);
    List<Finding> here =
        findings.stream()
            .filter(finding -> finding.severity() != Severity.HINT)
            .filter(finding -> finding.range().touches(TextRange.empty(offset)))
            .toList();
    return here.stream()
        .map(Finding::range)
        .reduce(Hovers::smaller)
        .map(range -> new Hover(content(here), client.places().range(snapshot.text(), range)));
  }

  private static TextRange smaller(TextRange one, TextRange other) {
    return other.length() < one.length() ? other : one;
  }

  private MarkupContent content(List<Finding> findings) {
    String separator = client.markdown() ? "\n\n---\n\n" : "\n\n";
    return new MarkupContent(
        client.markdown() ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
        findings.stream().map(this::text).distinct().collect(Collectors.joining(separator)));
  }

  private String text(Finding finding) {
    String title = client.markdown() ? "**%s** (`%s`)" : "%s (%s)";
    String head = title.formatted(finding.message(), finding.id());
    return pages.beginning(finding.id()).map(page -> head + "\n\n" + page).orElse(head);
  }
}
