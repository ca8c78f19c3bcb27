package dev.limn.java.syntax.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.java.syntax.Dialect;
import dev.limn.syntax.SyntaxError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContextChecksTest {
  private static final String ALLOWED = "allowed";

  /** What a case expects, and its text with the places marked. */
  record Case(String expected, String marked) {}

  static Stream<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in = ContextChecksTest.class.getResourceAsStream("errors.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String part : all.split("\n== ", -1)) {
        if (!part.startsWith("#")) {
          String[] lines = part.split("\n", 2);
          cases.add(new Case(lines[0].strip(), lines[1].strip()));
        }
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reportsOneErrorAtTheMarkedPlace(Case one) {
    Marked code = Marked.of(one.marked);
    List<SyntaxError> errors = code.errors(Dialect.NEWEST);
    List<String> expected = one.expected.equals(ALLOWED) ? List.of() : List.of(one.expected);
    assertEquals(
        expected + " " + one.marked,
        errors.stream().map(SyntaxError::code).toList() + " " + code.marked(errors),
        () -> errors.stream().map(SyntaxError::message).collect(Collectors.joining("\n")));
  }
}
