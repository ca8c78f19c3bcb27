package dev.limn.system.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Severity;
import dev.limn.system.evidence.Planting.Score;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page says what is kept, and what is kept is whole. */
class EvidencePageTest {
  private static final Path FOLDER = Path.of("").toAbsolutePath();

  private static List<Figures> kept() throws IOException {
    return Files.readAllLines(FOLDER.resolve(Evidence.FIGURES)).stream()
        .map(Figures::parse)
        .toList();
  }

  @Test
  void saysWhatTheKeptFiguresSay() throws IOException {
    assertEquals(Files.readString(FOLDER.resolve(Evidence.PAGE)), EvidencePage.of(kept()));
  }

  @Test
  void figuresAreOfInspectionsThatThereAre() throws IOException {
    Catalogue catalogue = Catalogue.load(EvidencePageTest.class.getClassLoader());
    for (Figures figures : kept()) {
      assertTrue(catalogue.find(figures.id()).isPresent(), figures.id());
      assertEquals(figures, Figures.parse(figures.toString()));
    }
  }

  @Test
  void verdictsAreSortedAndHaveReasons(@TempDir Path folder) throws IOException {
    Path kept = FOLDER.resolve(Evidence.VERDICTS);
    Path written = folder.resolve("verdicts.txt");
    Verdicts.read(kept).write(written);
    assertEquals(Files.readString(kept), Files.readString(written));
  }

  @Test
  void aVerdictAgainstAReportNeedsAReason() {
    Verdicts verdicts = new Verdicts();
    String report = "unused-label a/B.java B#m() 0123456789ab 1";
    assertThrows(IllegalArgumentException.class, () -> verdicts.add(report + " -"));
    assertTrue(verdicts.add(report + " - it says where the loop is"));
    assertFalse(verdicts.add("    12 | source: + 1"));
    assertTrue(verdicts.add(report + " +"));
    assertTrue(verdicts.of(Report.parse(report)).orElseThrow().accepts());
  }

  @Test
  void aWarningBelowTheShareFalls() {
    assertFalse(new Figures("a", Severity.WARNING, 20, 20, 19, new Score(40, 38)).falls());
    assertTrue(new Figures("a", Severity.WARNING, 20, 20, 18, new Score(40, 40)).falls());
    assertTrue(new Figures("a", Severity.WARNING, 20, 20, 20, new Score(40, 37)).falls());
    assertTrue(new Figures("a", Severity.WARNING, 20, 0, 0, new Score(40, 40)).falls());
    assertTrue(new Figures("a", Severity.WARNING, 0, 0, 0, new Score(0, 0)).falls());
    assertFalse(new Figures("a", Severity.HINT, 20, 20, 1, new Score(40, 1)).falls());
  }
}
