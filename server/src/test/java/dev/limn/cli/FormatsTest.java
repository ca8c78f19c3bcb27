package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The formats that other programs read. */
class FormatsTest {

  private static final String SOURCE =
      """
      class A {
          void m(int x) {
              x = x;
              m(1);;
              ;
              int y = 1;
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
  void githubGetsACommandALine() {
    cli.file("limn.toml", "java = 21\n").file("a,b/50%: A.java", SOURCE);
    assertEquals(
        """
        ::warning title=limn (same-name),file=a%2Cb/50%25%3A A.java,line=3,col=9,endLine=3,endColumn=14::a,b/50%25: A.java:3:9: same-name: `x` is assigned to itself
        ::warning title=limn (stray-semicolon),file=a%2Cb/50%25%3A A.java,line=4,col=14,endLine=4,endColumn=15::a,b/50%25: A.java:4:14: stray-semicolon: stray semicolon
        ::warning title=limn (stray-semicolon),file=a%2Cb/50%25%3A A.java,line=5,col=9,endLine=5,endColumn=10::a,b/50%25: A.java:5:9: stray-semicolon: stray semicolon
        ::notice title=limn (old-declaration),file=a%2Cb/50%25%3A A.java,line=6,col=9,endLine=6,endColumn=19::a,b/50%25: A.java:6:9: old-declaration: the type need not be said
        """,
        cli.run("check", "--format", "github").out());
  }

  @Test
  void githubKnowsNoColumnsOverSeveralLines() {
    cli.file("A.java", "class A { void m(int x) {\nx\n= x; } }");
    assertTrue(cli.run("check", "--format", "github").out().contains(",line=2,col=1,endLine=3::"));
  }

  @Test
  void servicesKnowFilesFromTheFolderOfTheirCheckout() {
    cli.file("sub/A.java", SOURCE);
    Cli inSub = new Cli(folder.resolve("sub"), Map.of(), Shell.Terminals.NONE);
    String root = folder.toString();
    String github =
        inSub.with(Map.of("GITHUB_WORKSPACE", root)).run("check", "--format", "github").out();
    assertTrue(github.contains(",file=sub/A.java,"), github);
    JsonArray gitlab = gitlab(inSub.with(Map.of("CI_PROJECT_DIR", root)));
    assertEquals("sub/A.java", location(gitlab, 0).get("path").getAsString());
    assertEquals("A.java", location(gitlab(inSub), 0).get("path").getAsString());
  }

  @Test
  void gitlabGetsWhatItRequires() {
    JsonArray report = gitlab(cli.file("A.java", SOURCE));
    assertEquals(3, report.size());
    JsonObject first = report.get(0).getAsJsonObject();
    assertEquals("`x` is assigned to itself", first.get("description").getAsString());
    assertEquals("same-name", first.get("check_name").getAsString());
    assertEquals("major", first.get("severity").getAsString());
    assertEquals(
        JsonParser.parseString("{\"path\": \"A.java\", \"lines\": {\"begin\": 3, \"end\": 3}}"),
        location(report, 0));
    List<String> fingerprints =
        IntStream.range(0, 3)
            .mapToObj(i -> report.get(i).getAsJsonObject().get("fingerprint").getAsString())
            .toList();
    assertTrue(fingerprints.get(0).matches("[0-9a-f]{32}:1"), fingerprints.get(0));
    assertEquals(fingerprints.get(1).replace(":1", ":2"), fingerprints.get(2));
    assertNotEquals(fingerprints.get(0), fingerprints.get(1));
  }

  @Test
  void gitlabGetsAnEmptyListForNothing() {
    assertEquals("[]\n", cli.file("A.java", "class A {}").run("check", "--format=gitlab").out());
  }

  @Test
  void checkstyleListsFilesAndTheirErrors() throws Exception {
    cli.file("limn.toml", "java = 21\n").file("a & b/A.java", SOURCE).file("B.java", "class B {}");
    cli.file("C.java", new byte[] {0});
    Element root = xml("checkstyle");
    assertEquals("checkstyle", root.getTagName());
    assertEquals(1, root.getElementsByTagName("file").getLength());
    Element file = first(root, "file");
    assertEquals("a & b/A.java", file.getAttribute("name"));
    NodeList errors = file.getElementsByTagName("error");
    assertEquals(4, errors.getLength());
    Element error = (Element) errors.item(0);
    assertEquals("3", error.getAttribute("line"));
    assertEquals("9", error.getAttribute("column"));
    assertEquals("warning", error.getAttribute("severity"));
    assertEquals("`x` is assigned to itself", error.getAttribute("message"));
    assertEquals("limn.bug.same-name", error.getAttribute("source"));
    assertEquals("info", ((Element) errors.item(3)).getAttribute("severity"));
    assertEquals(
        "C.java is a binary file: there are NUL characters in it",
        first(root, "exception").getTextContent());
  }

  @Test
  void junitHasATestForEachFinding() throws Exception {
    cli.file("limn.toml", "java = 21\n").file("p/A.java", SOURCE);
    Element root = xml("junit");
    assertEquals("testsuites", root.getTagName());
    Element suite = first(root, "testsuite");
    assertEquals("p/A.java", suite.getAttribute("name"));
    assertEquals("4", suite.getAttribute("tests"));
    assertEquals("3", suite.getAttribute("failures"));
    assertEquals("1", suite.getAttribute("skipped"));
    NodeList tests = suite.getElementsByTagName("testcase");
    assertEquals(
        List.of(
            "same-name in A#m(int)",
            "stray-semicolon in A#m(int)",
            "stray-semicolon in A#m(int) (2)",
            "old-declaration in A#m(int)"),
        IntStream.range(0, tests.getLength())
            .mapToObj(i -> ((Element) tests.item(i)).getAttribute("name"))
            .toList());
    Element failure = first(suite, "failure");
    assertEquals("warning", failure.getAttribute("type"));
    assertEquals("`x` is assigned to itself", failure.getAttribute("message"));
    assertEquals("p/A.java:3:9: warning: `x` is assigned to itself", failure.getTextContent());
    assertEquals("the type need not be said", first(suite, "skipped").getAttribute("message"));
  }

  @Test
  void junitHasATestWhereThereIsNothing() throws Exception {
    cli.file("A.java", "class A {}");
    Element suite = first(xml("junit"), "testsuite");
    assertEquals("1", suite.getAttribute("tests"));
    assertEquals("0", suite.getAttribute("failures"));
    assertEquals("no problems", first(suite, "testcase").getAttribute("name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"checkstyle", "junit"})
  void isWellFormedWhateverIsInTheSource(String format) throws Exception {
    cli.file("a\u0001.java", "class A { void m(int a\ud800) { \u0002 a<&>\"' = ]]> ; } }");
    cli.file("b.java", "class B { void \ufffe(int \ud83d\ude00) { ; } }");
    assertTrue(xml(format).hasChildNodes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "jsonl", "sarif", "github", "gitlab", "checkstyle", "junit"})
  void printsIntoAFileAndTheSummaryOnStdout(String format) {
    cli.file("A.java", SOURCE).file("out/old.txt", "old");
    String direct = cli.run("check", "--format", format).outWithoutTime();
    Cli.Run run =
        cli.with(Map.of("CLICOLOR_FORCE", "1"))
            .run("check", "--format", format, "--output-file", "out/deep/report");
    String summary =
        "3 warnings in 1 file, 0.0 s (2 fixable with --fix, 1 more with --unsafe-fixes)\n";
    assertEquals(summary, run.outWithoutTime());
    assertEquals(1, run.status());
    assertEquals(direct.replace(summary, ""), cli.read("out/deep/report"));
  }

  @Test
  void countsColumnsInUtf16WhateverStandsBefore() throws Exception {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      cli.file("A.java", "class A {\r\n\tvoid m() { /* \ud83d\ude00 */ ; }\r\n}\r\n");
      String github = cli.run("check", "--format", "github").out();
      assertTrue(github.contains(",line=2,col=22,endLine=2,endColumn=23::"), github);
      assertTrue(cli.run("check").out().startsWith("A.java:2:22 "));
      assertTrue(cli.run("check", "--format=sarif").out().contains("\"startColumn\":22"));
      assertTrue(cli.run("check", "--format=jsonl").out().contains("\"column\":22"));
      Element error = first(xml("checkstyle"), "error");
      assertEquals("2:22", error.getAttribute("line") + ":" + error.getAttribute("column"));
      assertTrue(first(xml("junit"), "failure").getTextContent().startsWith("A.java:2:22: "));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsTheOldFileWhenItCannotRun() throws Exception {
    cli.file("A.java", SOURCE).file("report", "old").file("limn.toml", "nonsense = 1\n");
    assertEquals(2, cli.run("check", "--output-file", "report").status());
    assertEquals("old", cli.read("report"));
    try (var files = Files.list(folder)) {
      assertFalse(files.anyMatch(file -> file.toString().endsWith(".limn")));
    }
  }

  @Test
  void saysWhyAFileCannotBeWritten() {
    cli.file("A.java", SOURCE).file("d/x", "");
    Cli.Run run = cli.run("check", "--output-file", "d");
    assertEquals("limn: cannot write d: it is a folder", run.err().lines().findFirst().orElse(""));
    assertEquals(2, run.status());
    assertEquals(2, cli.run("check", "--output-file", "A.java/report").status());
  }

  private static JsonArray gitlab(Cli cli) {
    return JsonParser.parseString(cli.run("check", "--format", "gitlab").out()).getAsJsonArray();
  }

  private static JsonObject location(JsonArray report, int index) {
    return report.get(index).getAsJsonObject().getAsJsonObject("location");
  }

  private Element xml(String format) throws Exception {
    String out = cli.run("check", "--format", format).out();
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(out)))
        .getDocumentElement();
  }

  private static Element first(Element parent, String name) {
    return (Element) parent.getElementsByTagName(name).item(0);
  }
}
