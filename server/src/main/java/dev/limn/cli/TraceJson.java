package dev.limn.cli;

import com.google.gson.stream.JsonWriter;
import dev.limn.cli.Trace.Step;
import dev.limn.highlight.WorkTrace.Cause;
import dev.limn.highlight.WorkTrace.Run;
import dev.limn.highlight.WorkTrace.Subject;
import dev.limn.query.Footprint.Read;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Element;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints what edits came to as one JSON object. */
final class TraceJson {

  private final JsonWriter json;

  private TraceJson(Sink out) {
    json = new JsonWriter(new SinkWriter(out));
    json.setHtmlSafe(false);
    json.setIndent("  ");
  }

  /** Prints all steps, the first of which is the opening of the document. */
  static void print(Sink out, String file, List<Step> steps) {
    TraceJson trace = new TraceJson(out);
    Json.printing(() -> trace.print(file, steps));
    out.print("\n");
  }

  private void print(String file, List<Step> steps) throws IOException {
    json.beginObject().name("file").value(file).name("opened");
    Step first = steps.get(0);
    json.beginObject().name("pairs").value(first.ran().size());
    json.name("parsingNanos").value(first.parsing());
    json.name("inspectingNanos").value(first.inspecting()).endObject();
    json.name("edits").beginArray();
    for (Step step : steps.subList(1, steps.size())) {
      step(step);
    }
    json.endArray().endObject();
  }

  private void step(Step step) throws IOException {
    TextEdit edit = step.edit().orElseThrow();
    json.beginObject().name("offset").value(edit.range().start());
    json.name("length").value(edit.range().length());
    json.name("text").value(edit.newText());
    json.name("parsingNanos").value(step.parsing());
    json.name("planningNanos").value(step.planning());
    json.name("ran").beginArray();
    for (Run run : step.ran()) {
      run(run);
    }
    json.endArray().name("kept").beginArray();
    for (Subject subject : step.kept()) {
      json.beginObject();
      subject(subject);
      json.endObject();
    }
    json.endArray().name("untouched").value(step.untouched()).endObject();
  }

  private void run(Run run) throws IOException {
    json.beginObject();
    subject(run.subject());
    Cause cause = run.cause();
    json.name("reason").value(cause.kind().name().toLowerCase(Locale.ROOT));
    Optional<Read<?>> read = cause.read();
    if (read.isPresent()) {
      json.name("fact").value(cause.fact());
      json.name("before").value(read.get().value().toString());
      json.name("now");
      if (cause.now().isPresent()) {
        json.value(cause.now().get().value().toString());
      } else {
        json.nullValue();
      }
    }
    json.name("nanos").value(run.nanos()).name("findings").value(run.findings()).endObject();
  }

  private void subject(Subject subject) throws IOException {
    Element element = subject.element();
    json.name("inspection").value(subject.inspection());
    json.name("kind").value(element.kind().name());
    if (element.node() instanceof Branch branch) {
      json.name("node").value(branch.id());
    }
    json.name("start").value(element.range().start()).name("end").value(element.range().end());
  }
}
