package dev.limn.system.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.kit.Checks;
import dev.limn.query.Cancellation;
import dev.limn.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** All inspections on source text that nobody wrote for them: our own. */
class OwnSourcesTest {
  private static final Path ROOT = Path.of("..", "..", "analyzer", "src", "main", "java");
  private static final Catalogue CATALOGUE = Catalogue.load(OwnSourcesTest.class.getClassLoader());

  /** The laws cost some hundred parses of each file. */
  private static final int FILES_FOR_LAWS = 6;

  private static final int LARGEST_FOR_LAWS = 6_000;

  private static List<String> texts() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> sorted = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      List<String> texts = new ArrayList<>();
      for (Path file : sorted) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }

  @TestFactory
  Stream<DynamicTest> keepTheLaws() throws IOException {
    List<String> small = texts().stream().filter(text -> text.length() < LARGEST_FOR_LAWS).toList();
    List<String> some =
        IntStream.range(0, FILES_FOR_LAWS)
            .mapToObj(i -> small.get(i * small.size() / FILES_FOR_LAWS))
            .toList();
    return CATALOGUE.entries().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.id(),
                    () ->
                        some.forEach(
                            text -> Checks.checkLaws(entry.inspection().getClass(), text))));
  }

  @Test
  void parseNoWorseAfterAllFixes() throws IOException {
    Settings settings = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);
    for (String text : texts()) {
      FixAll.Fixed fixed =
          FixAll.run(
              SourceText.of(text), CATALOGUE, settings, FixAll.SAFE_AND_UNSAFE, Cancellation.NEVER);
      assertEquals(List.of(), JavaLanguage.JAVA.parse(fixed.text()).errors());
      assertTrue(fixed.applied() == 0 || !fixed.text().toString().equals(text));
    }
  }
}
