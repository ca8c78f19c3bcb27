package dev.limn.cli;

import dev.limn.cli.FileReport.Reported;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how often each inspection found something, most often first. */
final class StatisticsReporter implements Reporter {

  private final Sink out;
  private final Palette palette;
  private final Catalogue catalogue;
  private final Map<String, Row> rows = new TreeMap<>();

  StatisticsReporter(Shell shell, Catalogue catalogue) {
    this.out = shell.out();
    this.palette = shell.palette();
    this.catalogue = catalogue;
  }

  private record Row(String id, Severity severity, int count, int fixable) {
    Row add(Row other) {
      return new Row(id, severity, count + other.count, fixable + other.fixable);
    }
  }

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      Finding finding = reported.finding();
      Row row = new Row(finding.id(), finding.severity(), 1, finding.fixes().isEmpty() ? 0 : 1);
      rows.merge(finding.id(), row, Row::add);
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    List<Row> sorted =
        rows.values().stream().sorted(Comparator.comparingInt(Row::count).reversed()).toList();
    int idWidth = sorted.stream().mapToInt(row -> row.id.length()).max().orElse(0);
    int countWidth = sorted.isEmpty() ? 0 : Tally.grouped(sorted.get(0).count).length();
    for (Row row : sorted) {
      print(row, countWidth, idWidth);
    }
  }

  private void print(Row row, int countWidth, int idWidth) {
    String count = Tally.grouped(row.count);
    String severity = row.severity.id();
    String summary = UnusedSuppressions.summary(catalogue, row.id);
    out.print(" ".repeat(countWidth - count.length()))
        .print(count)
        .print("  ")
        .print(palette.severity(row.severity, severity))
        .print(" ".repeat(Severity.INFORMATION.id().length() - severity.length() + 2))
        .print(palette.id(row.id))
        .print(" ".repeat(idWidth - row.id.length() + 2))
        .print(row.fixable > 0 ? "[fix] " : "      ")
        .print(summary)
        .print("\n");
  }
}
