package dev.limn.cli;

import com.google.gson.stream.JsonWriter;
import dev.limn.cli.FileReport.Reported;
import dev.limn.config.Release;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.project.RelativePath;
import dev.limn.project.Repository;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints findings as a log in the format SARIF 2.1.0 of OASIS. Results are printed as they come;
 * the rules that they name follow them.
 */
final class SarifReporter implements Reporter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String BASE = "SRCROOT";
  private static final String FINGERPRINT = "limnIdentity/v1";

  /** The only one by which GitHub tells findings apart. */
  private static final String GITHUBS_FINGERPRINT = "primaryLocationLineHash";

  private final Sink out;
  private final Path folder;

  /** Names are relative to it, as GitHub takes them: wherever in a repository the run is. */
  private final Path root;

  private final Catalogue catalogue;
  private final JsonWriter json;
  private final Map<String, Integer> ruleIndexes = new LinkedHashMap<>();
  private final Fingerprints fingerprints = new Fingerprints();
  private final List<String> troubles = new ArrayList<>();

  SarifReporter(Shell shell, Catalogue catalogue) {
    this.out = shell.out();
    this.folder = shell.folder();
    this.root = Repository.rootOf(folder).orElse(folder);
    this.catalogue = catalogue;
    this.json = new JsonWriter(new SinkWriter(out));
    json.setHtmlSafe(false);
    Json.printing(this::begin);
  }

  private void begin() throws IOException {
    json.beginObject().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("originalUriBaseIds").beginObject().name(BASE).beginObject();
    json.name("uri").value(root.toUri().toString()).endObject().endObject();
    json.name("results").beginArray();
  }

  @Override
  public void report(FileReport report) {
    troubles.addAll(report.troubles());
    for (Reported reported : report.findings()) {
      Json.printing(() -> result(report, reported));
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    Json.printing(
        () -> {
          json.endArray();
          tool();
          invocation(!tally.failed());
          json.endObject().endArray().endObject();
        });
    out.print("\n");
  }

  private void result(FileReport report, Reported reported) throws IOException {
    Finding finding = reported.finding();
    json.beginObject();
    json.name("ruleId").value(finding.id());
    json.name("ruleIndex")
        .value(ruleIndexes.computeIfAbsent(finding.id(), id -> ruleIndexes.size()));
    json.name("level").value(level(finding.severity()));
    message("message", finding.message());
    json.name("locations").beginArray().beginObject();
    physicalLocation(report, finding.range());
    json.endObject().endArray();
    relatedLocations(report, finding);
    String fingerprint = fingerprints.next(reported).toString();
    json.name("partialFingerprints").beginObject();
    json.name(GITHUBS_FINGERPRINT).value(fingerprint);
    json.name(FINGERPRINT).value(fingerprint).endObject();
    fixes(report, reported);
    json.endObject();
  }

  private void relatedLocations(FileReport report, Finding finding) throws IOException {
    if (finding.related().isEmpty()) {
      return;
    }
    json.name("relatedLocations").beginArray();
    for (Finding.Related related : finding.related()) {
      json.beginObject();
      physicalLocation(report, related.range());
      message("message", related.message());
      json.endObject();
    }
    json.endArray();
  }

  private void physicalLocation(FileReport report, TextRange range) throws IOException {
    json.name("physicalLocation").beginObject();
    artifactLocation(report);
    json.name("region");
    region(report.source(), range);
    json.endObject();
  }

  private void artifactLocation(FileReport report) throws IOException {
    json.name("artifactLocation").beginObject();
    Path file = folder.resolve(report.name()).normalize();
    json.name("uri").value(Uris.relative(RelativePath.of(root, file)));
    json.name("uriBaseId").value(BASE).endObject();
  }

  private void region(SourceText text, TextRange range) throws IOException {
    json.beginObject();
    Regions.write(json, text, range, "startLine", "startColumn", "endLine", "endColumn");
    json.endObject();
  }

  private void fixes(FileReport report, Reported reported) throws IOException {
    List<Finding.Offer> offers = reported.finding().fixes();
    if (reported.edits().stream().allMatch(List::isEmpty)) {
      return;
    }
    json.name("fixes").beginArray();
    for (int i = 0; i < offers.size(); i++) {
      if (!reported.edits().get(i).isEmpty()) {
        fix(report, offers.get(i), reported.edits().get(i));
      }
    }
    json.endArray();
  }

  private void fix(FileReport report, Finding.Offer offer, List<TextEdit> edits)
      throws IOException {
    json.beginObject();
    message("description", offer.safe() ? offer.title() : offer.title() + " (" + offer.why() + ")");
    json.name("artifactChanges").beginArray().beginObject();
    artifactLocation(report);
    json.name("replacements").beginArray();
    for (TextEdit edit : edits) {
      json.beginObject().name("deletedRegion");
      region(report.source(), edit.range());
      json.name("insertedContent").beginObject().name("text").value(edit.newText()).endObject();
      json.endObject();
    }
    json.endArray().endObject().endArray().endObject();
  }

  private void tool() throws IOException {
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value("limn").name("version").value(Release.text());
    json.name("rules").beginArray();
    for (String id : ruleIndexes.keySet()) {
      rule(id, catalogue.find(id));
    }
    json.endArray().endObject().endObject();
  }

  private void rule(String id, Optional<Entry> entry) throws IOException {
    json.beginObject().name("id").value(id);
    if (entry.isPresent()) {
      Entry known = entry.get();
      message("shortDescription", known.info().summary());
      json.name("help").beginObject();
      json.name("text").value(known.info().doc());
      json.name("markdown").value(known.info().doc()).endObject();
      json.name("defaultConfiguration").beginObject();
      json.name("level").value(level(known.info().severity())).endObject();
      json.name("properties").beginObject().name("tags").beginArray();
      json.value(known.info().category().id()).endArray().endObject();
    } else {
      message("shortDescription", UnusedSuppressions.summary(catalogue, id));
    }
    json.endObject();
  }

  private void invocation(boolean successful) throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(successful);
    if (!troubles.isEmpty()) {
      json.name("toolExecutionNotifications").beginArray();
      for (String trouble : troubles) {
        json.beginObject().name("level").value("warning");
        message("message", trouble);
        json.endObject();
      }
      json.endArray();
    }
    json.endObject().endArray();
  }

  private void message(String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, HINT -> "note";
    };
  }
}
