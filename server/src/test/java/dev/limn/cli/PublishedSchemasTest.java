package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * What is printed for other programs is what those who made the formats say it is: for SARIF the
 * schema of OASIS, for JUnit that of Jenkins, for GitLab what its documentation demands. Checkstyle
 * publishes no schema of its reports, and the commands of GitHub have none.
 */
class PublishedSchemasTest {

  /** Findings of all severities but errors, in several lines, with fixes and other places. */
  private static final String FINDINGS =
      """
      class A<T> {
          int x;
          void m(int x) {
              x = x; // "<&>"
              x
                  = x;
              m(1);;
              int y = 1;
          }
      }
      """;

  private static final String ERRORS = "class B { void m( { \u0002 a<&>\"' = ]]> ; } } // \ud800";

  /** See <a href="https://docs.gitlab.com/ci/testing/code_quality/">Code Quality</a>. */
  private static final String GITLAB =
      """
      {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "type": "array",
        "items": {
          "type": "object",
          "required": ["description", "check_name", "fingerprint", "severity", "location"],
          "properties": {
            "description": { "type": "string", "minLength": 1 },
            "check_name": { "type": "string", "minLength": 1 },
            "fingerprint": { "type": "string", "minLength": 1 },
            "severity": { "enum": ["info", "minor", "major", "critical", "blocker"] },
            "location": {
              "type": "object",
              "required": ["path", "lines"],
              "properties": {
                "path": { "type": "string", "pattern": "^(?!\\\\./)" },
                "lines": {
                  "type": "object",
                  "required": ["begin"],
                  "properties": { "begin": { "type": "integer", "minimum": 1 } }
                }
              }
            }
          }
        }
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {FINDINGS, ERRORS, "class C {}", "\0", ""})
  void sarifIsThatOfOasis(String source) throws Exception {
    assertEquals(Set.of(), problems(sarif(), print("sarif", source)));
  }

  @Test
  void theSchemaOfSarifSeesWhatIsWrong() throws Exception {
    String log = print("sarif", FINDINGS);
    assertFalse(problems(sarif(), log.replace("\"warning\"", "\"serious\"")).isEmpty());
    assertFalse(problems(sarif(), log.replace("\"startLine\"", "\"line\"")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {FINDINGS, ERRORS, "class C {}", "\0", ""})
  void gitlabGetsWhatItDemands(String source) {
    String report = print("gitlab", source);
    assertEquals(Set.of(), problems(json(GITLAB), report));
  }

  @Test
  void theSchemaOfGitlabSeesWhatIsWrong() {
    String report = print("gitlab", FINDINGS);
    assertFalse(problems(json(GITLAB), report.replace("\"major\"", "\"warning\"")).isEmpty());
  }

  /** In that schema, what was skipped says nothing; Surefire and Jenkins have a message there. */
  @ParameterizedTest
  @ValueSource(strings = {FINDINGS, ERRORS, "class C {}", "\0", ""})
  void junitIsThatOfJenkins(String source) throws Exception {
    validate(print("junit", source, "--fail-on", "hint"));
  }

  @Test
  void theSchemaOfJunitSeesWhatIsWrong() throws Exception {
    String report = print("junit", FINDINGS, "--fail-on", "hint");
    String wrong = report.replace("<testcase name", "<testcase title");
    assertThrows(SAXException.class, () -> validate(wrong));
  }

  private String print(String format, String source, String... more) {
    Cli cli = Cli.in(folder).file("limn.toml", "java = 21\n").file("a b/Ä&.java", source);
    String[] arguments = new String[3 + more.length];
    arguments[0] = "check";
    arguments[1] = "--format";
    arguments[2] = format;
    System.arraycopy(more, 0, arguments, 3, more.length);
    return cli.run(arguments).out();
  }

  private static JsonSchema sarif() throws IOException {
    try (InputStream schema = resource("/schema/sarif-schema-2.1.0.json").openStream()) {
      return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
    }
  }

  private static JsonSchema json(String schema) {
    return JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema);
  }

  private static Set<ValidationMessage> problems(JsonSchema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static void validate(String xml) throws SAXException, IOException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(resource("jenkins-junit-4.xsd"));
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(PublishedSchemasTest.class.getResource(name), name);
  }
}
