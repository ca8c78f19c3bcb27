package dev.limn.cli;

import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import dev.limn.text.LineColumn;
import dev.limn.text.PositionEncoding;

/** Prints findings for people, with the lines that they are about. */
final class TextReporter implements Reporter {

  private final Sink out;
  private final Palette palette;
  private final int width;

  TextReporter(Shell shell) {
    this.out = shell.out();
    this.palette = shell.palette();
    this.width = shell.width();
  }

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      print(report, reported.finding());
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    // The summary is no part of it: it stands elsewhere when this goes into a file.
  }

  private void print(FileReport report, Finding finding) {
    LineColumn at = PositionEncoding.UTF16.position(report.source(), finding.range().start());
    String place = Visible.of(report.name()) + ":" + (at.line() + 1) + ":" + (at.column() + 1);
    out.print(palette.path(place))
        .print("  ")
        .print(palette.severity(finding.severity(), finding.severity().id()))
        .print("  ")
        .print(palette.id(finding.id()))
        .print("\n  ")
        .print(Visible.of(finding.message()))
        .print("\n");
    for (String row : Snippet.of(report.source(), finding, palette, width)) {
      out.print(row).print("\n");
    }
  }
}
