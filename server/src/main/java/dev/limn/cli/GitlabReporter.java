package dev.limn.cli;

import com.google.gson.stream.JsonWriter;
import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.LineIndex;
import java.io.IOException;

/** Prints findings as a Code Quality report of GitLab, which compares two by fingerprints. */
final class GitlabReporter implements Reporter {

  private final Sink out;
  private final CheckoutPath paths;
  private final JsonWriter json;
  private final Fingerprints fingerprints = new Fingerprints();

  GitlabReporter(Shell shell) {
    this.out = shell.out();
    this.paths = new CheckoutPath(shell, "CI_PROJECT_DIR");
    this.json = new JsonWriter(new SinkWriter(out));
    json.setHtmlSafe(false);
    Json.printing(json::beginArray);
  }

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      Json.printing(() -> print(report, reported));
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    Json.printing(json::endArray);
    out.print("\n");
  }

  private void print(FileReport report, Reported reported) throws IOException {
    Finding finding = reported.finding();
    json.beginObject();
    json.name("description").value(finding.message());
    json.name("check_name").value(finding.id());
    json.name("fingerprint").value(fingerprints.next(reported).toString());
    json.name("severity").value(severity(finding.severity()));
    json.name("location").beginObject();
    json.name("path").value(paths.of(report.name()));
    LineIndex lines = report.source().lines();
    json.name("lines").beginObject();
    json.name("begin").value(lines.lineOf(finding.range().start()) + 1);
    json.name("end").value(lines.lineOf(finding.range().end()) + 1);
    json.endObject().endObject().endObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case INFORMATION -> "minor";
      case HINT -> "info";
    };
  }
}
