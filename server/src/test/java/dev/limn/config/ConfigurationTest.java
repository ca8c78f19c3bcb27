package dev.limn.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

  @TempDir Path root;

  @BeforeEach
  void makeRepository() throws IOException {
    write(".git/HEAD", "");
  }

  @Test
  void withoutAnyFileTheDefaultProfileRuns() {
    assertEquals(Set.of("stray-semicolon", "same-name", "fragile"), running("A.java"));
    assertEquals(StandardCharsets.UTF_8, settings("A.java").encoding());
  }

  @Test
  void theNearestFileWinsKeyByKey() throws IOException {
    write(
        "limn.toml",
        "java = 8\nignore = ['fragile']\n[severity]\nsame-name = 'error'\nlong-name = 'error'\n");
    write("m/limn.toml", "java = 11\n[severity]\nsame-name = 'information'\n");
    Settings settings = settings("m/A.java").settings();
    assertEquals(11, settings.input(Enclosing.DIALECT_INPUT).level());
    assertEquals(Severity.INFORMATION, settings.severity(entry("same-name")));
    assertEquals(Severity.ERROR, settings.severity(entry("long-name")));
    assertFalse(running("m/A.java").contains("fragile"));
    assertEquals(8, level("A.java"));
  }

  @Test
  void filesKnowTheirFolderInTheRepository() throws IOException {
    Configuration configuration = configuration(Layer.EMPTY, Layer.EMPTY);
    assertEquals("", folder(configuration, "A.java"));
    assertEquals("p/q", folder(configuration, "p/q/A.java"));
    write("p/.git/HEAD", "");
    configuration.refresh();
    assertEquals("q", folder(configuration, "p/q/A.java"));
  }

  @Test
  void nothingAboveTheRepositoryCounts() throws IOException {
    write("limn.toml", "java = 8");
    write("sub/.git/HEAD", "");
    assertEquals(Dialect.NEWEST_LEVEL, level("sub/A.java"));
    assertFalse(settings("sub/A.java").settings().input(Enclosing.LEVEL_KNOWN_INPUT));
    assertTrue(settings("A.java").settings().input(Enclosing.LEVEL_KNOWN_INPUT));
  }

  @Test
  void overridesWinOverTheirFileAndLoseToNearerFiles() throws IOException {
    write(
        "limn.toml",
        """
        java = 8
        [[override]]
        paths = ['test/']
        java = 17
        [[override]]
        paths = ['*IT.java']
        java = 21
        """);
    write("near/limn.toml", "java = 11\n");
    assertEquals(8, level("A.java"));
    assertEquals(17, level("x/test/A.java"));
    assertEquals(21, level("x/test/AnIT.java"));
    assertEquals(11, level("near/test/AnIT.java"));
  }

  @Test
  void selectAddsToTheProfileAndIgnoreTakesAway() throws IOException {
    write("limn.toml", "select = ['empty-block']\nignore = ['fragile']\n");
    assertEquals(Set.of("stray-semicolon", "same-name", "empty-block"), running("A.java"));
  }

  @Test
  void whatIsIgnoredDoesNotRunEvenIfItIsSelected() throws IOException {
    write("limn.toml", "select = ['style']\nignore = ['empty-block']\n");
    assertFalse(running("A.java").contains("empty-block"));
  }

  @Test
  void theCommandLineWinsOverAll() throws IOException {
    write("limn.toml", "profile = 'quiet'\nignore = ['same-name']\nselect = ['empty-block']\n");
    Layer above =
        Layer.choosing(Optional.of(Profile.ALL), Optional.empty(), Optional.of(Set.of("fragile")));
    assertEquals(
        Set.of("stray-semicolon", "same-name", "long-name", "empty-block"),
        running(configuration(Layer.EMPTY, above), "A.java"));
  }

  @Test
  void onlyWhatIsChosenRuns() throws IOException {
    write("limn.toml", "select = ['empty-block']\n");
    Layer above =
        Layer.choosing(
            Optional.empty(),
            Optional.of(Set.of("long-name", "old-declaration")),
            Optional.empty());
    assertEquals(
        Set.of("long-name", "old-declaration"),
        running(configuration(Layer.EMPTY, above), "A.java"));
  }

  @Test
  void filesWinOverTheEditor() throws IOException {
    write("limn.toml", "profile = 'quiet'\n");
    Layer below =
        Layer.choosing(Optional.of(Profile.ALL), Optional.empty(), Optional.of(Set.of("fragile")));
    Settings settings =
        configuration(below, Layer.EMPTY).settings(root.resolve("A.java")).settings();
    assertEquals(Profile.QUIET, settings.profile());
    assertTrue(settings.ignored().contains("fragile"));
  }

  @Test
  void readsOptions() throws IOException {
    write("limn.toml", "[options.long-name]\nlength = 3\nallowed = ['abcdef']\n");
    Settings settings = settings("A.java").settings();
    assertEquals(3, settings.option("long-name", Samples.LongName.LENGTH));
    assertEquals(List.of("abcdef"), settings.option("long-name", Samples.LongName.ALLOWED));
  }

  @Test
  void theLevelComesFromTheBuildFileUnlessItIsConfigured() throws IOException {
    write("build.gradle", "sourceCompatibility = 11\n");
    write("m/limn.toml", "java = 17\n");
    assertEquals(11, level("A.java"));
    assertEquals(17, level("m/A.java"));
  }

  @Test
  void proposesNewerJavaOnlyWhereTheLevelIsKnown() throws IOException {
    assertFalse(running("A.java").contains("old-declaration"));
    write("m/limn.toml", "java = 17\n");
    assertTrue(running("m/A.java").contains("old-declaration"));
    write("n/limn.toml", "java = 8\n");
    assertFalse(running("n/A.java").contains("old-declaration"));
  }

  @Test
  void previewsOfOldLevelsAreReadAsTheNewest() throws IOException {
    write("limn.toml", "java = 17\npreviews = true\n");
    assertEquals(Dialect.NEWEST_LEVEL, level("A.java"));
    assertFalse(running("A.java").contains("old-declaration"));
  }

  @Test
  void excludesByTheNearestListOfPatterns() throws IOException {
    write("limn.toml", "exclude = ['old/']\n");
    write("m/limn.toml", "exclude = ['/new/']\n");
    Configuration configuration = configuration(Layer.EMPTY, Layer.EMPTY);
    assertTrue(configuration.excludes(root.resolve("old/A.java")));
    assertTrue(configuration.excludes(root.resolve("m/new/A.java")));
    assertFalse(configuration.excludes(root.resolve("m/old/A.java")));
    assertTrue(configuration.skips(root.resolve("old"), true));
    assertFalse(configuration.skips(root.resolve("old/A.java"), false));
  }

  @Test
  void knowsWhatProgramsWrite() throws IOException {
    Configuration configuration = configuration(Layer.EMPTY, Layer.EMPTY);
    assertTrue(configuration.isGenerated(root.resolve("m/target/generated-sources/x/A.java")));
    assertTrue(configuration.isGenerated(root.resolve("build/generated/A.java")));
    assertFalse(configuration.isGenerated(root.resolve("generated/A.java")));
    write("n/limn.toml", "generated = ['*_.java']\n");
    assertTrue(configuration.isGenerated(root.resolve("n/A_.java")));
    assertFalse(configuration.isGenerated(root.resolve("n/build/generated/A.java")));
  }

  @Test
  void refusesAFileWithMistakes() throws IOException {
    write("limn.toml", "profil = 'all'\n");
    ConfigException e = assertThrows(ConfigException.class, () -> settings("x/A.java"));
    assertEquals(root.resolve("limn.toml"), e.errors().get(0).file());
  }

  @Test
  void readsAgainWhenItIsToldTo() throws IOException {
    Configuration configuration = configuration(Layer.EMPTY, Layer.EMPTY);
    Path file = root.resolve("A.java");
    assertSame(configuration.settings(file), configuration.settings(file));
    write("limn.toml", "encoding = 'ISO-8859-1'\n");
    configuration.refresh();
    assertEquals(StandardCharsets.ISO_8859_1, configuration.settings(file).encoding());
  }

  private Configuration configuration(Layer below, Layer above) {
    return new Configuration(
        Samples.CATALOGUE, ConfigFolder.strict(Samples.CATALOGUE), below, above);
  }

  private FileSettings settings(String file) {
    return configuration(Layer.EMPTY, Layer.EMPTY).settings(root.resolve(file));
  }

  private int level(String file) {
    return settings(file).settings().input(Enclosing.DIALECT_INPUT).level();
  }

  private String folder(Configuration configuration, String file) {
    return configuration.settings(root.resolve(file)).settings().input(Enclosing.FOLDER_INPUT);
  }

  private Set<String> running(String file) {
    return running(configuration(Layer.EMPTY, Layer.EMPTY), file);
  }

  private Set<String> running(Configuration configuration, String file) {
    Settings settings = configuration.settings(root.resolve(file)).settings();
    return Samples.CATALOGUE.entries().stream()
        .filter(settings::runs)
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private static Entry entry(String id) {
    return Samples.CATALOGUE.find(id).orElseThrow();
  }

  private void write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
