package dev.limn.cli;

import com.google.gson.stream.JsonWriter;
import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import java.io.IOException;

/** Prints each finding as a JSON object on a line of its own. */
final class JsonLinesReporter implements Reporter {

  private final Sink out;

  JsonLinesReporter(Shell shell) {
    this.out = shell.out();
  }

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      try {
        print(report, reported.finding());
      } catch (IOException e) {
        throw new Sink.Closed(e);
      }
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    // The lines say all.
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
    out.print("\n");
  }
}
