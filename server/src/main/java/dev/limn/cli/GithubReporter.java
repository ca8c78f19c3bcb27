package dev.limn.cli;

import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.LineColumn;
import dev.limn.text.PositionEncoding;

/**
 * Prints findings as workflow commands of GitHub Actions, which shows them in the changed files:
 * {@code ::warning file=A.java,line=1,col=2,title=id::message}.
 */
final class GithubReporter implements Reporter {

  private final Sink out;
  private final CheckoutPath paths;

  GithubReporter(Shell shell) {
    this.out = shell.out();
    this.paths = new CheckoutPath(shell, "GITHUB_WORKSPACE");
  }

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      print(report, reported.finding());
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    // The commands say all.
  }

  private void print(FileReport report, Finding finding) {
    LineColumn start = PositionEncoding.UTF16.position(report.source(), finding.range().start());
    LineColumn end = PositionEncoding.UTF16.position(report.source(), finding.range().end());
    int line = start.line() + 1;
    int column = start.column() + 1;
    out.print("::" + command(finding.severity()));
    out.print(" title=" + property("limn (" + finding.id() + ")"));
    out.print(",file=" + property(paths.of(report.name())));
    out.print(",line=" + line + ",col=" + column + ",endLine=" + (end.line() + 1));
    if (end.line() == start.line()) {
      out.print(",endColumn=" + (end.column() + 1)); // it counts on that line only
    }
    String place = report.name() + ":" + line + ":" + column;
    out.print("::" + data(place + ": " + finding.id() + ": " + finding.message()) + "\n");
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, HINT -> "notice";
    };
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
