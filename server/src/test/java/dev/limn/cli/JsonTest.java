package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonTest {

  @TempDir Path folder;

  @Test
  void printsARecordForEachFinding() {
    Cli cli = Cli.in(folder);
    cli.file("a/A.java", "class A {\n  int x;\n  void m(int x) { x = x; /* 𝒳 */ ; }\n}\n");
    assertEquals(
        List.of(
            "{\"file\":\"a/A.java\",\"line\":3,\"column\":19,\"endLine\":3,\"endColumn\":24,"
                + "\"id\":\"same-name\",\"severity\":\"warning\","
                + "\"message\":\"`x` is assigned to itself\","
                + "\"fixes\":[{\"title\":\"Assign to field\",\"safe\":false}]}",
            "{\"file\":\"a/A.java\",\"line\":3,\"column\":35,\"endLine\":3,\"endColumn\":36,"
                + "\"id\":\"stray-semicolon\",\"severity\":\"warning\","
                + "\"message\":\"stray semicolon\","
                + "\"fixes\":[{\"title\":\"Remove semicolon\",\"safe\":true}]}"),
        cli.run("check", "--format=jsonl").lines());
  }

  @Test
  void printsTheSameRecordsAsOneDocument() {
    Cli cli = Cli.in(folder).file("A.java", "class A { void m(int x) { x = x; ; } }");
    cli.file("B.java", "class B { void m(int x) { ; } }");
    List<String> lines = cli.run("check", "--format=jsonl").lines();
    assertEquals(3, lines.size());
    String document = cli.run("check", "--format=json").out();
    assertEquals("[\n" + String.join(",\n", lines) + "\n]\n", document);
    assertEquals(3, JsonParser.parseString(document).getAsJsonArray().size());
    assertEquals("[]\n", cli.run("check", "--format=json", "--ignore=bug,style").out());
  }

  @Test
  void printsValidJsonWhateverTheTextIs() {
    Cli cli = Cli.in(folder);
    cli.file("\"quoted\\\u2028.java", "class A { void m() { \"\\u0000\" = \"\\u0000\"; ; } }");
    List<String> lines = cli.run("check", "--format=jsonl").lines();
    for (String line : lines) {
      JsonObject record = JsonParser.parseString(line).getAsJsonObject();
      assertEquals("\"quoted\\\u2028.java", record.get("file").getAsString());
    }
    assertEquals(false, lines.isEmpty());
  }

  @Test
  void printsNothingForNothing() {
    Cli.Run run = Cli.in(folder).file("A.java", "class A {}").run("check", "--format=jsonl");
    assertEquals("", run.out());
    assertEquals("", run.err());
  }
}
