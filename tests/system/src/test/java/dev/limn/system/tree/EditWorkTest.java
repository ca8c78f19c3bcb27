package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The work for an edit is that of what it touched; counted, not timed. */
class EditWorkTest {
  private static final int EDITS_EACH = 8;

  @Test
  void charactersInBodiesCostLittle() {
    List<EditWork.Cost> costs = new ArrayList<>();
    Random random = new Random(11);
    for (Sources.Source source : Sources.sample()) {
      EditWork work = new EditWork(document(source.text()), random);
      for (int i = 0; i < EDITS_EACH && work.isPossible(); i++) {
        costs.add(work.cost(EditWork.Change.CHARACTER));
      }
    }
    assertTrue(costs.size() > 500, () -> costs.size() + " edits");
    assertAtMost(60, costs, EditWork.Cost::nodesMade);
    assertAtMost(16_000, costs, EditWork.Cost::charactersCopied);
  }

  @Test
  void allButTheWayToAnEditIsKept() {
    String text =
        "class A {"
            + lines(400, i -> "int m" + i + "(int a) {\nif (a > " + i + ") {\na = m(a);\n}\n}")
            + "}";
    EditWork work = new EditWork(document(text), new Random(13));
    List<EditWork.Cost> costs = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      costs.add(work.cost(EditWork.Change.CHARACTER));
    }
    assertAtMost(0.01, costs, cost -> 1 - cost.kept());
  }

  @Test
  void commentsOfDeclarationsAreNotReadAgain() {
    String comment = "/** \\u0041 " + "words ".repeat(5_000) + "*/";
    String text = comment + "class A {" + comment + "int m() { return 1000; } }";
    DocumentTree.Work work = workIn(text);
    assertTrue(work.charactersRead() < 1_000, work::toString);
  }

  @ParameterizedTest
  @EnumSource(value = EditWork.Change.class, mode = EXCLUDE, names = "CHARACTER")
  void tokensInBodiesChangeFewIds(EditWork.Change change) {
    List<EditWork.Cost> costs = costs(change);
    assertAtMost(12, costs, EditWork.Cost::idsChanged);
    assertAtMost(2, costs, cost -> cost.idsChanged() - cost.kindsChanged());
    long others = costs.stream().filter(cost -> !cost.othersSame()).count();
    long most = change == EditWork.Change.TOKEN_REPLACED ? 0 : costs.size() / 200;
    assertTrue(others <= most, () -> others + " edits of " + costs.size());
  }

  private static List<EditWork.Cost> costs(EditWork.Change change) {
    List<EditWork.Cost> costs = new ArrayList<>();
    Random random = new Random(12);
    for (Sources.Source source : Sources.sample()) {
      EditWork work = new EditWork(document(source.text()), random);
      for (int i = 0; i < EDITS_EACH && work.isPossible(); i++) {
        costs.add(work.cost(change));
      }
    }
    return costs;
  }

  private static void assertAtMost(
      double most, List<EditWork.Cost> costs, ToDoubleFunction<EditWork.Cost> part) {
    double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
    double percentile = sorted[sorted.length * 99 / 100];
    assertTrue(percentile <= most, () -> percentile + " at the 99th percentile, not " + most);
  }

  @Test
  void longListsCostNoMoreThanShortOnes() {
    assertSameWork(
        n -> "class A {" + lines(n, i -> "int m" + i + "() { return " + i + "; }") + "}");
    assertSameWork(n -> "class A { void m() {" + lines(n, i -> "n(" + i + ");") + "} }");
    assertSameWork(n -> "enum A {" + lines(n, i -> "C" + i + "(" + i + "),") + "; }");
    assertSameWork(n -> "class A { int[] a = {" + lines(n, i -> i + ",") + "}; }");
    assertSameWork(n -> "class A { int[][] a = {" + lines(n, i -> "{ " + i + " },") + "}; }");
    assertSameWork(n -> lines(n, i -> "import a.b" + i + ";") + "class A { int a = 1000; }");
    assertSameWork(
        n -> "class A { { switch (x) {" + lines(n, i -> "case " + i + ": n();") + "} } }");
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(1000, 1000 + count)
        .mapToObj(line)
        .collect(Collectors.joining("\n", "\n", "\n"));
  }

  /** The same edit in a list of some hundreds and in one ten and a hundred times as long. */
  private static void assertSameWork(IntFunction<String> text) {
    DocumentTree.Work few = workIn(text.apply(200));
    DocumentTree.Work many = workIn(text.apply(2_000));
    DocumentTree.Work lots = workIn(text.apply(8_000));
    assertEquals(few.nodesMade(), many.nodesMade());
    assertEquals(few.nodesMade(), lots.nodesMade());
    assertTrue(few.nodesMade() < 30, few::toString);
    assertEquals(few.runsTaken(), many.runsTaken(), many::toString);
    assertEquals(few.runsTaken(), lots.runsTaken(), lots::toString);
    assertTrue(lots.nodesTaken() > 7_900, lots::toString);
    assertTrue(Math.abs(few.charactersRead() - many.charactersRead()) < 600, many::toString);
    assertTrue(Math.abs(few.charactersRead() - lots.charactersRead()) < 600, lots::toString);
    assertTrue(many.childrenCopied() < 2 * 2_000 + 100, many::toString);
  }

  private static DocumentTree.Work workIn(String text) {
    DocumentTree document = document(text);
    int at = text.indexOf("1100");
    return document.edit(List.of(TextEdit.insert(at < 0 ? text.indexOf("1000") : at, "7"))).work();
  }

  private static DocumentTree document(String text) {
    return JavaParser.document(SourceText.of(text));
  }
}
