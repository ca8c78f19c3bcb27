package dev.limn.cli;

import com.google.gson.stream.JsonWriter;
import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import java.io.IOException;

/** Prints each finding as a JSON object on a line of its own. */
final class JsonReporter implements Reporter {

  private final Sink out;
  private final boolean isArray;
  private boolean any;

  /**
   * Makes a reporter.
   *
   * @param isArray whether the objects are in an array, so that all of it is one document
   */
  JsonReporter(Shell shell, boolean isArray) {
    this.out = shell.out();
    this.isArray = isArray;
    out.print(isArray ? "[" : "");
  }

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      out.print(isArray ? any ? ",\n" : "\n" : "");
      any = true;
      Json.printing(() -> print(report, reported.finding()));
      out.print(isArray ? "" : "\n");
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    out.print(isArray ? any ? "\n]\n" : "]\n" : "");
  }

  private void print(FileReport report, Finding finding) throws IOException {
    JsonWriter json = new JsonWriter(new SinkWriter(out));
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("file").value(report.name());
    Regions.write(json, report.source(), finding.range(), "line", "column", "endLine", "endColumn");
    json.name("id").value(finding.id());
    json.name("severity").value(finding.severity().id());
    json.name("message").value(finding.message());
    json.name("fixes").beginArray();
    for (Finding.Offer fix : finding.fixes()) {
      json.beginObject().name("title").value(fix.title());
      json.name("safe").value(fix.safe()).endObject();
    }
    json.endArray().endObject();
  }
}
