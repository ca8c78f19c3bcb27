package dev.limn.system.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Catalogue;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.system.evidence.Planting.Missed;
import dev.limn.system.evidence.Planting.Score;
import dev.limn.system.evidence.Planting.Source;
import dev.limn.system.tree.Sources;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A sample of the planting, in our own sources, whose places are few for some inspections. */
class PlantingTest {
  private static final Catalogue CATALOGUE = Catalogue.load(PlantingTest.class.getClassLoader());

  private static final long SEED = 5;

  /** How many cases of each inspection are planted. */
  private static final int CASES = 3;

  /** How many files are looked at for places. */
  private static final int FILES = 30;

  /** Of these, more cases may be missed: they are not warnings, and most of them look at words. */
  private static final Set<String> UNSURE =
      Set.of("spelling-comment", "spelling-identifier", "spelling-string", "unused-parameter");

  @Test
  void plantedCasesAreFound() {
    List<Source> files = sources();
    List<Missed> missed = new ArrayList<>();
    int planted = 0;
    for (Catalogue.Entry entry : CATALOGUE.entries()) {
      if (Planting.PLANTERS.containsKey(entry.id()) && !UNSURE.contains(entry.id())) {
        Score score = new Planting(entry, SEED).run(files, CASES, missed::add);
        assertTrue(score.planted() - score.found() <= 1, entry.id() + ": " + missed);
        planted += score.planted();
      }
    }
    assertTrue(planted > CASES * Planting.PLANTERS.size() / 2, planted + " cases");
    assertTrue(missed.size() * 100 <= planted * (100 - Figures.WANTED), missed.toString());
  }

  private static List<Source> sources() {
    List<Source> all =
        new ArrayList<>(
            Sources.sample().stream()
                .filter(it -> it.name().contains("/src/main/"))
                .map(it -> new Source(it.name(), it.text()))
                .toList());
    Collections.shuffle(all, new Random(SEED));
    return all.subList(0, FILES);
  }

  @Test
  void eachPlanterIsOfAnInspection() {
    TreeSet<String> unknown = new TreeSet<>(Planting.PLANTERS.keySet());
    CATALOGUE.entries().forEach(entry -> unknown.remove(entry.id()));
    assertEquals(Set.of(), unknown);
  }

  @Test
  void aCaseCountsOnlyOnItsLine() {
    Catalogue.Entry entry = CATALOGUE.find("increment-lost").orElseThrow();
    String text = "class A {\n    void m(int x) {\n        x++;\n    }\n}\n";
    List<Missed> missed = new ArrayList<>();
    assertEquals(
        new Score(1, 1),
        new Planting(entry, SEED).run(List.of(new Source("A.java", text)), 1, missed::add));
    Planter wrong =
        Planter.at(
            ExpressionStatement.class,
            (statement, changes) -> changes.insertBefore(statement, "§x--;\nx = "));
    assertEquals(
        new Score(1, 0),
        new Planting(entry, wrong, SEED).run(List.of(new Source("A.java", text)), 1, missed::add));
    assertEquals("A.java:3: x--;", missed.get(0).toString());
  }
}
