package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifTest {

  private static final String SOURCE =
      """
      class A {
          int x;
          void m(int x) {
              x = x;
              m(1);;
              x = x;
          }
      }
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void hasWhatTheStandardRequires() {
    JsonObject log = log(cli.file("a b/Ä.java", SOURCE));
    assertEquals("2.1.0", text(log, "version"));
    assertTrue(text(log, "$schema").endsWith("sarif-schema-2.1.0.json"));
    JsonObject run = run(log);
    assertEquals("utf16CodeUnits", text(run, "columnKind"));
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertEquals("limn", text(driver, "name"));
    assertTrue(
        run.getAsJsonArray("invocations")
            .get(0)
            .getAsJsonObject()
            .get("executionSuccessful")
            .getAsBoolean());
    String base = text(run.getAsJsonObject("originalUriBaseIds").getAsJsonObject("SRCROOT"), "uri");
    assertTrue(base.startsWith("file:///") && base.endsWith("/"), base);
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule =
          driver.getAsJsonArray("rules").get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertEquals(text(result, "ruleId"), text(rule, "id"));
      assertFalse(text(rule.getAsJsonObject("shortDescription"), "text").isEmpty());
      assertFalse(text(result.getAsJsonObject("message"), "text").isEmpty());
      assertEquals("warning", text(result, "level"));
      JsonObject artifact = location(result).getAsJsonObject("artifactLocation");
      assertEquals("a%20b/%C3%84.java", text(artifact, "uri"));
      assertEquals("SRCROOT", text(artifact, "uriBaseId"));
    }
  }

  @Test
  void namesFilesFromTheRootOfTheRepositoryWhereverItRuns() {
    cli.file("sub/a b/A.java", SOURCE).file("B.java", SOURCE);
    Cli inSub = new Cli(folder.resolve("sub"), Map.of(), Shell.Terminals.NONE);
    String log = inSub.run("check", "--format=sarif", ".", "../B.java").out();
    assertTrue(log.contains("{\"SRCROOT\":{\"uri\":\"" + folder.toUri() + "\"}}"), log);
    assertTrue(log.contains("{\"uri\":\"sub/a%20b/A.java\",\"uriBaseId\":\"SRCROOT\"}"), log);
    assertTrue(log.contains("{\"uri\":\"B.java\",\"uriBaseId\":\"SRCROOT\"}"), log);
  }

  @Test
  void saysWhere() {
    JsonObject region = location(result(cli.file("A.java", SOURCE), 1)).getAsJsonObject("region");
    assertEquals(
        JsonParser.parseString(
            "{\"startLine\": 5, \"startColumn\": 14, \"endLine\": 5, \"endColumn\": 15}"),
        region);
  }

  @Test
  void saysHowToFix() {
    JsonObject fix =
        result(cli.file("A.java", SOURCE), 0).getAsJsonArray("fixes").get(0).getAsJsonObject();
    assertEquals(
        "Assign to field (the field may be another variable)",
        text(fix.getAsJsonObject("description"), "text"));
    JsonObject change = fix.getAsJsonArray("artifactChanges").get(0).getAsJsonObject();
    JsonObject replacement = change.getAsJsonArray("replacements").get(0).getAsJsonObject();
    assertEquals(9, replacement.getAsJsonObject("deletedRegion").get("startColumn").getAsInt());
    assertEquals("this.", text(replacement.getAsJsonObject("insertedContent"), "text"));
  }

  @Test
  void fingerprintsDifferButStayWhenLinesMove() {
    Set<String> before = fingerprints(cli.file("A.java", SOURCE));
    assertEquals(3, before.size());
    assertEquals(before, fingerprints(cli.file("A.java", "\n\n" + SOURCE.replace("    ", "\t"))));
    assertNotEquals(
        before, fingerprints(cli.file("A.java", SOURCE.replace("m(int x)", "m(long x)"))));
  }

  @Test
  void givesOtherPlacesToo() {
    JsonObject related =
        result(cli.file("A.java", SOURCE), 0)
            .getAsJsonArray("relatedLocations")
            .get(0)
            .getAsJsonObject();
    assertEquals("the same again", text(related.getAsJsonObject("message"), "text"));
  }

  @Test
  void saysWhatWentWrong() {
    JsonObject invocation =
        run(log(cli.file("A.java", new byte[] {0})))
            .getAsJsonArray("invocations")
            .get(0)
            .getAsJsonObject();
    JsonObject notification =
        invocation.getAsJsonArray("toolExecutionNotifications").get(0).getAsJsonObject();
    assertEquals(
        "A.java is a binary file: there are NUL characters in it",
        text(notification.getAsJsonObject("message"), "text"));
  }

  @Test
  void isALogWithoutFindingsToo() {
    JsonObject run = run(log(cli.file("A.java", "class A {}")));
    assertEquals(new JsonArray(), run.getAsJsonArray("results"));
  }

  private static JsonObject log(Cli cli) {
    return JsonParser.parseString(cli.run("check", "--format", "sarif").out()).getAsJsonObject();
  }

  private static JsonObject run(JsonObject log) {
    return log.getAsJsonArray("runs").get(0).getAsJsonObject();
  }

  private static JsonObject result(Cli cli, int index) {
    return run(log(cli)).getAsJsonArray("results").get(index).getAsJsonObject();
  }

  private static JsonObject location(JsonObject result) {
    return result
        .getAsJsonArray("locations")
        .get(0)
        .getAsJsonObject()
        .getAsJsonObject("physicalLocation");
  }

  private static Set<String> fingerprints(Cli cli) {
    Set<String> fingerprints = new HashSet<>();
    StreamSupport.stream(run(log(cli)).getAsJsonArray("results").spliterator(), false)
        .map(r -> r.getAsJsonObject().getAsJsonObject("partialFingerprints"))
        .forEach(p -> fingerprints.add(text(p, "primaryLocationLineHash")));
    return fingerprints;
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }
}
