package dev.limn.system.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.system.oracle.OraclesPage.Example;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code tests/system/ORACLES.md} says must be so. */
class OraclesPageTest {
  private final Oracle javac = new NbJavac();
  private final Oracle ecj = new Ecj();
  private final Oracle ours = new Ours();

  static List<Example> examples() {
    return OraclesPage.read().examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachCompilerSaysWhatThePageSays(Example example) {
    List<Complaint> theirs = javac.parse(example.code());
    List<Complaint> own = ours.parse(example.code());
    assertEquals(example.javac(), first(theirs), theirs.toString());
    assertEquals(example.ours(), first(own), own.toString());
    assertEquals(example.ecj(), ecj.parse(example.code()).isEmpty() ? "accepts" : "rejects");
    if (!theirs.isEmpty() && !own.isEmpty()) {
      Tokens tokens = Tokens.of(example.code());
      int distance = tokens.at(theirs.get(0).position()) - tokens.at(own.get(0).start());
      assertTrue(Math.abs(distance) > 1, "no difference: " + theirs + own);
    }
  }

  private static String first(List<Complaint> complaints) {
    return complaints.isEmpty() ? "accepts" : complaints.get(0).key();
  }

  @Test
  void hasAnExampleOfEachKind() {
    String text = OraclesPage.read().text();
    long kinds = text.lines().filter(line -> line.startsWith("**")).count();
    assertTrue(kinds > 10);
    assertEquals(kinds, examples().size());
  }
}
