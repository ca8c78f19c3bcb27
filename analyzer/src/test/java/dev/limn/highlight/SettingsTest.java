package dev.limn.highlight;

import static dev.limn.highlight.Samples.inspect;
import static dev.limn.highlight.Samples.marked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.limn.highlight.Samples.LongName;
import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.EmptyStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  private static final String TEXT = "class Alphabetical { { ; } }";
  private static final Settings DEFAULTS = Settings.of(JavaLanguage.JAVA);

  private static List<String> found(Settings settings) {
    return marked(TEXT, inspect(TEXT, settings, new LongName(), new StraySemicolon()));
  }

  @Test
  void runsWhatIsInTheProfile() {
    assertEquals(List.of(), found(DEFAULTS.withProfile(Profile.QUIET)));
    assertEquals(List.of("stray-semicolon: ;"), found(DEFAULTS));
    assertEquals(
        List.of("long-name: Alphabetical", "stray-semicolon: ;"),
        found(DEFAULTS.withProfile(Profile.ALL)));
  }

  @Test
  void runsNothingThatIsIgnoredAndAllThatIsSelected() {
    assertEquals(List.of(), found(DEFAULTS.ignore(List.of("stray-semicolon"))));
    assertEquals(
        List.of("long-name: Alphabetical"),
        found(DEFAULTS.withProfile(Profile.QUIET).select(List.of("long-name"))));
    assertEquals(
        List.of("stray-semicolon: ;"),
        found(DEFAULTS.ignore(List.of("stray-semicolon")).select(List.of("stray-semicolon"))));
  }

  @Test
  void runsPreviewsOnlyWhenTheyAreSelected() {
    Settings all = DEFAULTS.withProfile(Profile.ALL);

    assertEquals(List.of(), marked(TEXT, inspect(TEXT, all, new Newer())));
    assertEquals(
        List.of("newer: ;"),
        marked(TEXT, inspect(TEXT, all.select(List.of("newer")), new Newer())));
  }

  @Test
  void runsNothingThatIsNewerThanTheLanguage() {
    Settings eight =
        DEFAULTS.select(List.of("newer")).withInput(Enclosing.DIALECT_INPUT, new Dialect(8, false));

    assertEquals(List.of(), marked(TEXT, inspect(TEXT, eight, new Newer())));
  }

  @Test
  void overridesTheSeverity() {
    Settings settings = DEFAULTS.withSeverity("stray-semicolon", Severity.HINT);

    assertEquals(
        Severity.HINT, inspect(TEXT, settings, new StraySemicolon()).findings().get(0).severity());
  }

  @Test
  void suppressesUnlessToldOtherwise() {
    String text = "class A {{ ; // NOSONAR\n }}";

    Inspected suppressed = inspect(text, DEFAULTS, new StraySemicolon());
    assertEquals(List.of(), suppressed.findings());
    assertEquals(1, suppressed.statistics().suppressed());
    assertEquals(
        1, inspect(text, DEFAULTS.withSuppression(false), new StraySemicolon()).findings().size());
  }

  @Test
  void doesNotSuppressSyntaxErrors() {
    String text = "@SuppressWarnings(\"all\") class A { int i = ; } // NOSONAR";

    assertEquals(1, inspect(text, DEFAULTS, new StraySemicolon()).findings().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "length|20|0",
        "length|+3|1",
      })
  void readsOptionsAsTheyAreWrittenOnACommandLine(String name, String value, int findings) {
    assertEquals(findings, found(longNameWith(name, value)).size());
  }

  @Test
  void readsOptionsAsTheyStandInAConfigurationFile() {
    assertEquals(1, found(longNameWith("length", 3L)).size());
    assertEquals(0, found(longNameWith("length", 20L)).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "length|81|`length` must be a whole number from 1 to 80, not `81`",
        "length|many|`length` must be a whole number from 1 to 80, not `many`",
        "length|99999999999|`length` must be a whole number from 1 to 80, not `99999999999`",
        "lenght|8|`long-name` has no option `lenght`; did you mean `length`?",
        "width|8|`long-name` has no option `width`; it has `length`",
      })
  void saysWhatIsWrongWithAnOption(String name, String value, String message) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> longNameWith(name, value)).getMessage());
  }

  private static Settings longNameWith(String name, Object value) {
    Catalogue.Entry entry = Catalogue.of(List.of(new LongName())).entries().get(0);
    Settings settings = DEFAULTS.withProfile(Profile.QUIET).select(List.of("long-name"));
    return OptionValues.set(settings, entry, name, value);
  }

  @Test
  void readsOptionsOfAllTypes() {
    Catalogue.Entry entry = Catalogue.of(List.of(new Newer())).entries().get(0);

    Settings settings = OptionValues.set(DEFAULTS, entry, "names", "a, b,,c");
    settings = OptionValues.set(settings, entry, "on", "false");
    settings = OptionValues.set(settings, entry, "prefix", "m");

    assertEquals(List.of("a", "b", "c"), settings.option("newer", Newer.NAMES));
    assertEquals(false, settings.option("newer", Newer.ON));
    assertEquals("m", settings.option("newer", Newer.PREFIX));
    assertThrows(
        IllegalArgumentException.class,
        () -> OptionValues.set(DEFAULTS, entry, "names", List.of("A")));
    assertThrows(
        IllegalArgumentException.class, () -> OptionValues.set(DEFAULTS, entry, "on", "maybe"));
    assertThrows(
        IllegalArgumentException.class, () -> OptionValues.set(DEFAULTS, entry, "prefix", 3L));
  }

  @Inspection.Info(
      id = "newer",
      summary = "Is tried out, from level 9 on",
      category = Category.STYLE,
      preview = true,
      since = 9,
      doc = "```java\nclass A {}\n```")
  static final class Newer implements Inspection {
    static final Option.Flag ON = new Option.Flag("on", true, "Whether.");
    static final Option.Text PREFIX = new Option.Text("prefix", "p", "[a-z]", "What.");
    static final Option.Texts NAMES = new Option.Texts("names", List.of(), "[a-z]", "Which.");

    @Override
    public List<Option<?>> options() {
      return List.of(ON, PREFIX, NAMES);
    }

    @Override
    public void register(Visits visits) {
      visits.on(EmptyStatement.class, (node, view) -> view.report(node, "new"));
    }
  }
}
