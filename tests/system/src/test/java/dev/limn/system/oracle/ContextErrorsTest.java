package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks javac about the cases that the analyzer's own tests check. */
class ContextErrorsTest {
  private static final Path CASES =
      Path.of("../../analyzer/src/test/resources/dev/limn/java/syntax/check/errors.txt");

  private final AttributingOracle javac = new NbJavac();

  /** A text in which, by our own tests, there is one error, or none. */
  record Case(String expected, String text) {}

  static Stream<Case> cases() throws Exception {
    List<Case> cases = new ArrayList<>();
    for (String part : Files.readString(CASES).split("\n== ", -1)) {
      if (!part.startsWith("#")) {
        String[] lines = part.split("\n", 2);
        cases.add(new Case(lines[0].strip(), lines[1].strip().replaceAll("[«»]", "")));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void javacSaysTheSame(Case one) {
    List<Complaint> complaints = javac.attribute(one.text);
    if (one.expected.equals("allowed")) {
      assertEquals(List.of(), complaints);
    } else {
      assertFalse(complaints.isEmpty(), "javac accepts this");
    }
  }
}
