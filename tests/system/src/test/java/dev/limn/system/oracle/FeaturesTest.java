package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.limn.system.tree.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that use all of the language, each what came with the level that begins its name. */
class FeaturesTest {
  private static final Path FEATURES = Path.of("src/test/resources/features");
  private static final int OLDEST_OF_JAVAC = 8;

  private final AttributingOracle javac = new NbJavac();
  private final Oracle ecj = new Ecj();
  private final Oracle ours = new Ours();

  /** A file and the language that it needs. */
  record Feature(String name, int level, boolean preview, String text) {
    static Feature of(Path file) {
      String name = file.getFileName().toString();
      int level = Integer.parseInt(name.substring(0, 2));
      return new Feature(name, level, name.contains("-preview-"), Sources.text(file));
    }

    boolean isModule() {
      return name.contains("-modules");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Feature> features() throws IOException {
    try (Stream<Path> files = Files.list(FEATURES)) {
      return files.sorted().map(Feature::of).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyCompilerAcceptsItAtItsLevel(Feature feature) {
    assertEquals(
        List.of(), javac(feature, Math.max(feature.level, OLDEST_OF_JAVAC), feature.preview));
    if (!feature.preview) {
      assertEquals(List.of(), ecj.parse(List.of(feature.text), feature.level, false).get(0));
    }
    assertEquals(List.of(), ours(feature, feature.level, feature.preview));
    assertEquals(List.of(), ours(feature, Oracle.NEWEST, feature.preview));
  }

  @ParameterizedTest
  @MethodSource("features")
  void theLevelBeforeLacksIt(Feature feature) {
    int before = feature.preview ? feature.level : feature.level - 1;
    if (before < 5) {
      return;
    }
    Set<String> kinds =
        ours(feature, before, false).stream().map(Complaint::key).collect(Collectors.toSet());
    assertEquals(Set.of("language-level"), kinds);
    if (before >= OLDEST_OF_JAVAC) {
      assertFalse(javac(feature, before, false).isEmpty(), "javac accepts it at level " + before);
    }
  }

  private List<Complaint> javac(Feature feature, int level, boolean previews) {
    return feature.isModule()
        ? javac.parse(List.of(feature.text), level, previews).get(0)
        : javac.attribute(feature.text, level, previews);
  }

  private List<Complaint> ours(Feature feature, int level, boolean previews) {
    return ours.parse(List.of(feature.text), level, previews).get(0);
  }
}
