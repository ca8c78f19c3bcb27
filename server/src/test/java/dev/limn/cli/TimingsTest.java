package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code limn check --timings}. */
class TimingsTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
    IntStream.range(0, 15).forEach(i -> cli.file("A" + i + ".java", "class A { void m() { ; } }"));
  }

  @Test
  void printsEachInspectionWithItsRunsAndFindings() {
    Cli.Run run = cli.run("check", "--timings");
    assertEquals("", run.err());
    assertEquals(1, run.status());
    List<String> rows = run.lines().stream().map(line -> line.strip()).toList();
    assertEquals("ms    %        runs  findings  inspection", rows.get(0));
    assertTrue(
        rows.stream().anyMatch(row -> row.matches("[\\d,]+ +\\d+ +15 +15  stray-semicolon")),
        run.out());
    assertTrue(
        rows.stream().anyMatch(row -> row.matches("[\\d,]+ +\\d+ +30 +0  fragile")), run.out());
    assertTrue(rows.stream().anyMatch(row -> row.matches("[\\d,]+ +\\d+ +\\(parsing\\)")));
    assertTrue(run.out().contains("\n15 warnings in 15 files, "), run.out());
  }

  @Test
  void printsTheSlowestFirst() {
    List<String> rows = cli.run("check", "--timings").lines();
    int blank = rows.indexOf("");
    assertSorted(rows.subList(1, blank - 2));
    List<String> files = rows.subList(blank + 2, rows.lastIndexOf(""));
    assertSorted(files);
    assertEquals(10, files.size());
    assertTrue(files.get(0).matches(" +[\\d,]+  A\\d+\\.java"), files.get(0));
  }

  private static void assertSorted(List<String> rows) {
    List<Long> times = new ArrayList<>();
    rows.forEach(row -> times.add(Long.parseLong(row.strip().split(" ", 2)[0].replace(",", ""))));
    assertEquals(times.stream().sorted(Comparator.reverseOrder()).toList(), times);
  }

  @Test
  void measuresAlsoWhatIsKnown() {
    cli.run("check");
    assertTrue(cli.run("check", "--timings").out().contains("stray-semicolon"));
    assertTrue(cli.run("check", "--timings").out().contains("stray-semicolon"));
  }

  @Test
  void printsNoFinding() {
    assertFalse(cli.run("check", "--timings").out().contains("stray semicolon"));
  }

  @Test
  void countsNothingWhereThereIsNothing() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Cli.Run run = cli.run("check", "--timings", empty.toString());
    assertEquals(0, run.status());
    assertTrue(run.lines().contains("       0    0                        (parsing)"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--fix", "--diff", "--statistics", "--watch", "--format=jsonl", "--format=sarif"})
  void goesNotWithOtherOutput(String option) {
    Cli.Run run = cli.run("check", "--timings", option);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("--timings"), run.err());
  }
}
