package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  private static final Usage USAGE =
      new Usage(
          "limn test",
          "Does nothing.",
          Optional.of(new Argument("PATH", 0, Integer.MAX_VALUE, "A path.")),
          List.of(
              Option.flag("--fix", "A flag."),
              Option.value("--format", "FORMAT", "A value."),
              Option.list("--select", "ID", "A list.")),
          List.of());

  @Test
  void readsOptionsAndPaths() {
    Arguments arguments =
        plain("a/A.java", "--fix", "--format=text", "--select", "x,y", "--select=z", "b").get();
    assertEquals(List.of("a/A.java", "b"), arguments.others());
    assertEquals(
        Map.of("--fix", List.of(), "--format", List.of("text"), "--select", List.of("x", "y", "z")),
        arguments.options());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--fi",
        "--fix=true",
        "--format",
        "--format a --format b",
        "--select a,,b",
        "--select -x",
        "--format=",
        "@file",
        "--",
        "-",
        "--unknown",
      })
  void leavesTheRestToPicocli(String line) {
    assertEquals(Optional.empty(), plain(line.split(" ")));
  }

  @Test
  void leavesToPicocliWhatIsTooFewOrTooMany() {
    Usage one =
        new Usage(
            "limn test",
            "Does nothing.",
            Optional.of(new Argument("ID", 1, 1, "An id.")),
            List.of(),
            List.of());
    assertEquals(Optional.empty(), Arguments.plain(one, List.of()));
    assertEquals(Optional.empty(), Arguments.plain(one, List.of("a", "b")));
    assertEquals(List.of("a"), Arguments.plain(one, List.of("a")).orElseThrow().others());
  }

  @Test
  void readsPlainArgumentsAsPicocliDoes() {
    String[] words = {
      "--fix", "--format", "--format=jsonl", "--select", "--select=a,b", "a", "b,c", "x.java", "d-e"
    };
    int read = 0;
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<String> line = new ArrayList<>();
      for (int i = random.nextInt(6); i >= 0; i--) {
        line.add(words[random.nextInt(words.length)]);
      }
      Optional<Arguments> plain = Arguments.plain(USAGE, line);
      if (plain.isPresent()) {
        read++;
        assertEquals(new Picocli(USAGE).parse(line).arguments(), plain.get(), line.toString());
      }
    }
    assertTrue(read > 200, "read " + read);
  }

  private static Optional<Arguments> plain(String... words) {
    return Arguments.plain(USAGE, List.of(words));
  }
}
