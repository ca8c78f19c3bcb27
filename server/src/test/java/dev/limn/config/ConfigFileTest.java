package dev.limn.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.config.Layer.OptionKey;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigFileTest {

  private static final Path FILE = Path.of("/project/limn.toml");

  @Test
  void readsAllKeys() {
    Layer layer =
        read(
            """
            java = 17
            previews = true
            encoding = "ISO-8859-1"
            profile = "quiet"
            select = ["empty-block", "naming"]
            ignore = ["sonar:S1116"]
            exclude = ["old/"]
            generated = ["gen/"]

            [severity]
            same-name = "error"

            [options.long-name]
            length = 20
            allowed = ["a", "b"]
            """);
    assertEquals(Optional.of(17), layer.java());
    assertEquals(Optional.of(true), layer.previews());
    assertEquals(Optional.of(StandardCharsets.ISO_8859_1), layer.encoding());
    assertEquals(Optional.of(Profile.QUIET), layer.profile());
    assertEquals(Optional.of(Set.of("empty-block", "long-name")), layer.select());
    assertEquals(Optional.of(Set.of("stray-semicolon")), layer.ignore());
    assertTrue(layer.exclude().orElseThrow().cover(Path.of("/project/x/old/A.java")));
    assertTrue(layer.generated().orElseThrow().cover(Path.of("/project/gen/A.java")));
    assertEquals(Map.of("same-name", Severity.ERROR), layer.severities());
    assertEquals(
        Map.of(
            new OptionKey("long-name", "length"),
            20L,
            new OptionKey("long-name", "allowed"),
            List.of("a", "b")),
        layer.options());
  }

  @Test
  void takesTheNameOfAToolForAllThatItHasToo() {
    assertEquals(Optional.of(Set.of("stray-semicolon")), read("ignore = [\"sonar\"]").ignore());
  }

  @Test
  void readsWhatBeginsWithAByteOrderMark() {
    assertEquals(Optional.of(17), read("\ufeffjava = 17\r\n").java());
  }

  @Test
  void thePageShowsAllKeysAndIsRight() throws Exception {
    String page = Files.readString(Path.of("docs", "configuration.md"));
    String example = page.replaceAll("(?s).*```toml\n(.*)```.*", "$1");
    Catalogue catalogue = Catalogue.load(Inspection.class.getClassLoader());
    assertEquals(List.of(), ConfigFile.parse(FILE, example, catalogue).errors());
    List<String> keys = new ArrayList<>(LayerReader.KEYS);
    keys.addAll(List.of("requires", "plugins", "override", "paths"));
    for (String key : keys) {
      assertTrue(example.matches("(?ms).*^\\W*" + key + "\\b.*"), key);
    }
  }

  @Test
  void readsNothingFromNothing() {
    assertEquals(Layer.EMPTY, read("# nothing\n"));
  }

  @ParameterizedTest
  @CsvSource({"8, 8", "'1.8', 8", "'\"1.8\"', 8", "'\"21\"', 21", "99, 27"})
  void readsLevelsAsPeopleWriteThem(String written, int level) {
    assertEquals(Optional.of(level), read("java = " + written).java());
  }

  @Test
  void readsOverrides() {
    ConfigFile file =
        parse(
            """
            [[override]]
            paths = ["src/test/"]
            ignore = ["same-name"]

            [[override]]
            paths = ["*IT.java"]
            java = 21
            """);
    assertEquals(List.of(), file.errors());
    assertEquals(2, file.overrides().size());
    assertEquals(2, file.layersOf(Path.of("/project/src/test/A.java")).size());
    assertEquals(3, file.layersOf(Path.of("/project/src/test/AnIT.java")).size());
    assertEquals(1, file.layersOf(Path.of("/project/src/main/A.java")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          profil = "quiet"                 | 1:1  | unknown key `profil`; did you mean `profile`?
          inspections = 1                  | 1:1  | unknown key `inspections`; the keys are java, previews, encoding, profile, select, ignore, exclude, generated, severity, options, requires, override, plugins
          severity.same-name = "off"       | 1:1  | `same-name` is switched off by `ignore`, and not by a severity
          severity.same-name = false       | 1:1  | `same-name` is switched off by `ignore`, and not by a severity
          profile = "loud"                 | 1:1  | `profile` is one of `quiet`, `default`, `all`
          profile = "defualt"              | 1:1  | `profile` is one of `quiet`, `default`, `all`; did you mean `default`?
          java = "new"                     | 1:1  | `java` is a language level such as 8, 17 or 27
          java = [17]                      | 1:1  | `java` is a language level such as 8, 17 or 27
          previews = "yes"                 | 1:1  | `previews` is true or false
          encoding = "utf-9"               | 1:1  | `encoding` names no known encoding: `utf-9`
          select = "same-name"             | 1:1  | `select` is a list of texts
          select = ["bug", "same-nam"]     | 1:18 | no inspection is called `same-nam`; did you mean `same-name`?
          ignore = ["bug", 3]              | 1:18 | `ignore` is a list of texts
          exclude = [1]                    | 1:12 | `exclude` is a list of texts
          severity = 1                     | 1:1  | `severity` is a table
          severity.same-name = "bad"       | 1:1  | `same-name` is one of `hint`, `information`, `warning`, `error`
          severity.some = "error"          | 1:1  | no inspection is called `some`
          options.long-name.lenght = 3     | 1:1  | `long-name` has no option `lenght`; did you mean `length`?
          options.long-name.length = 99    | 1:1  | `length` must be a whole number from 1 to 80, not `99`
          options.long-name = 3            | 1:1  | `long-name` is a table
          requires = 1                     | 1:1  | `requires` is a text such as ">=0.1" or ">=0.1, <1"
          requires = "new"                 | 1:1  | `requires` is a text such as ">=0.1" or ">=0.1, <1"
          override = 3                     | 1:1  | an override begins with `[[override]]`
          override = [{ java = 8 }]        | 1:13 | `[[override]]` needs `paths`, a list of patterns
          override = [{ paths = 3 }]       | 1:15 | `paths` is a list of texts
          a = 1\\na = 2                    | 2:1  | a previously defined at line 1, column 1
          a =                              | 1:4  | unexpected end of input, expected a value
          """)
  void namesMistakesAtTheirPlace(String content, String place, String message) {
    ConfigFile file = parse(content.replace("\\n", "\n"));
    ConfigError error =
        file.errors().stream().filter(e -> e.message().equals(message)).findFirst().orElse(null);
    if (error == null) {
      assertEquals(message, file.errors().toString());
    } else {
      assertEquals(place, error.line() + ":" + error.column(), message);
    }
  }

  @Test
  void namesAllMistakesInOrder() {
    List<String> lines =
        parse("one = 1\n[severity]\nsame-name = 2\n[[override]]\npaths = []\ntwo = 2\n")
            .errors()
            .stream()
            .map(e -> e.line() + ":" + e.column())
            .toList();
    assertEquals(List.of("1:1", "3:1", "6:1"), lines);
  }

  @Test
  void takesWhatIsRight() {
    ConfigFile file = parse("java = 17\nxyz = 1\n");
    assertEquals(1, file.errors().size());
    assertEquals(Optional.of(17), file.layer().java());
  }

  private static Layer read(String content) {
    ConfigFile file = parse(content);
    assertEquals(List.of(), file.errors());
    return file.layer();
  }

  private static ConfigFile parse(String content) {
    return ConfigFile.parse(FILE, content, Samples.CATALOGUE);
  }
}
