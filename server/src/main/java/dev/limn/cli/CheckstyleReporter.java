package dev.limn.cli;

import dev.limn.cli.FileReport.Reported;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.LineColumn;
import dev.limn.text.PositionEncoding;

/** Prints findings as Checkstyle does in XML: the files in which there are any. */
final class CheckstyleReporter implements Reporter {

  /** The version of Checkstyle since which its reports look like this. */
  private static final String VERSION = "10.0";

  private final Catalogue catalogue;
  private final Xml xml;

  CheckstyleReporter(Shell shell, Catalogue catalogue) {
    this.catalogue = catalogue;
    this.xml = new Xml(shell.out());
    xml.begin("checkstyle").attribute("version", VERSION).line();
  }

  @Override
  public void report(FileReport report) {
    if (!report.findings().isEmpty()) {
      xml.begin("file").attribute("name", report.name()).line();
      report.findings().forEach(reported -> print(report, reported));
      xml.end().line();
    }
    report.troubles().forEach(trouble -> xml.begin("exception").text(trouble).end().line());
  }

  @Override
  public void end(Tally tally, double seconds) {
    xml.end().close();
  }

  private void print(FileReport report, Reported reported) {
    Finding finding = reported.finding();
    LineColumn at = PositionEncoding.UTF16.position(report.source(), finding.range().start());
    xml.begin("error")
        .attribute("line", at.line() + 1)
        .attribute("column", at.column() + 1)
        .attribute("severity", severity(finding.severity()))
        .attribute("message", finding.message())
        .attribute("source", source(finding.id()))
        .end()
        .line();
  }

  /** Like the name of a class: programs take what follows the last dot for the rule. */
  private String source(String id) {
    String category =
        catalogue.find(id).map(entry -> entry.info().category().id()).orElse("syntax");
    return "limn." + category + "." + id;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, HINT -> "info";
    };
  }
}
