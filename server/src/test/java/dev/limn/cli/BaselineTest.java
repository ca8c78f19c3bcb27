package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {

  private static final String SOURCE =
      """
      package shop;

      class A {
          int x;
          void m(int x) {
              x = x;
              m(1);;
              x = x;
          }
      }
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void isASortedLineForEachFinding() {
    Cli.Run run = cli.file("src/A.java", SOURCE).run("baseline");
    assertEquals("limn-baseline.txt: 3 findings\n", run.out());
    assertEquals(0, run.status());
    List<String> lines = cli.read("limn-baseline.txt").lines().toList();
    assertEquals(List.of("version 1", "path ."), lines.subList(1, 3));
    assertEquals(
        List.of("same-name shop.A#m(int) HASH 2", "stray-semicolon shop.A#m(int) HASH 1"),
        lines.subList(3, lines.size()).stream()
            .map(line -> line.replaceAll(" [0-9a-f]{16} ", " HASH "))
            .toList());
  }

  @Test
  void hidesWhatWasThere() {
    cli.file("src/A.java", SOURCE).run("baseline");
    Cli.Run run = cli.run("check", "--baseline");
    assertEquals("no problems in 1 file, 0.0 s (3 more in the baseline)\n", run.outWithoutTime());
    assertEquals(0, run.status());
    assertEquals(1, cli.run("check").status());
  }

  @Test
  void survivesMovesFormattingAndLinesAddedAbove() throws IOException {
    String many =
        IntStream.range(0, 400)
            .mapToObj(i -> "  void m%d(int x) {\n    x = x;\n  }\n".formatted(i))
            .collect(Collectors.joining("", "class Many {\n", "}\n"));
    cli.file("src/old/Many.java", many).run("baseline");
    Files.delete(folder.resolve("src/old/Many.java"));
    String moved =
        "/* a comment */\n".repeat(40)
            + many.replace("    x = x;", "x\t=\r\n/* so */ x /* it is */;")
                .replace("  void", "\n\nvoid");
    cli.file("src/new/Moved.java", moved);
    Cli.Run run = cli.run("check", "--baseline");
    assertEquals("no problems in 1 file, 0.0 s (400 more in the baseline)\n", run.outWithoutTime());
    cli.file("src/new/Moved.java", moved.replace("void m7(int x) {", "void m7(int x) { x = x;"));
    Cli.Run copied = cli.run("check", "--baseline");
    assertTrue(
        copied.outWithoutTime().contains("1 warning in 1 file, 0.0 s (400 more in the baseline"),
        copied.out());
    assertEquals(1, copied.status());
  }

  @Test
  void onlyShrinksUnlessToldOtherwise() {
    cli.file("A.java", SOURCE).run("baseline");
    cli.file("A.java", SOURCE.replaceFirst("x = x;", ";"));
    assertEquals(
        "limn-baseline.txt: 2 findings, 1 fewer than before; not in it: 1 new (see" + " --add)\n",
        cli.run("baseline").out());
    assertTrue(
        cli.run("check", "--baseline").out().contains("A.java:6:9  warning  stray-semicolon")
            || cli.run("check", "--baseline").out().contains("A.java:7:14"));
    assertEquals(
        "limn-baseline.txt: 3 findings, 1 more than before\n", cli.run("baseline", "--add").out());
    assertEquals(0, cli.run("check", "--baseline").status());
  }

  @Test
  void checksAllThatItCoversSoThatNothingIsLost() {
    cli.file("a/A.java", SOURCE).file("b/B.java", SOURCE.replace("class A", "class B"));
    cli.run("baseline", "a");
    assertTrue(cli.read("limn-baseline.txt").contains("\npath a\n"));
    Cli.Run refused = cli.run("baseline", "b");
    assertEquals(
        "limn: the baseline does not cover b; --add takes it in",
        refused.err().lines().findFirst().orElse(""));
    assertEquals(2, refused.status());
    assertEquals(
        "limn-baseline.txt: 6 findings, 3 more than before\n",
        cli.run("baseline", "--add", "b").out());
    assertTrue(cli.read("limn-baseline.txt").contains("\npath a\npath b\n"));
    assertEquals("limn-baseline.txt: 6 findings\n", cli.run("baseline").out());
    assertEquals("limn-baseline.txt: 6 findings\n", cli.run("baseline", "a/A.java").out());
  }

  @Test
  void isTheSameWhereverItIsStarted() {
    cli.file("m/src/A.java", SOURCE).run("baseline", "--baseline-file", "conf/known.txt", "m");
    assertTrue(cli.read("conf/known.txt").contains("\npath ../m\n"));
    Cli inM = new Cli(folder.resolve("m"), java.util.Map.of(), Shell.Terminals.NONE);
    assertEquals(0, inM.run("check", "--baseline-file", "../conf/known.txt").status());
    assertEquals(
        "../conf/known.txt: 3 findings\n",
        inM.run("baseline", "--baseline-file", "../conf/known.txt").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version 1;<<<<<<< HEAD       | 2: not a line of a baseline: id, member, hash and count
          version 1;a b 00 1           | 2: not a line of a baseline: id, member, hash and count
          version 1;a - 0123456789abcdef 0 | 2: not a line of a baseline: id, member, hash and count
          version 9;a                  | 1: a baseline of another Limn; `limn baseline` makes a new one when this is deleted
          a - 0123456789abcdef 1       | 1: not a baseline: `version 1` comes first
          """)
  void namesTheFirstLineThatIsWrong(String content, String message) {
    cli.file("A.java", SOURCE).file("limn-baseline.txt", content.replace(';', '\n'));
    for (String command : List.of("check --baseline", "baseline")) {
      Cli.Run run = cli.run(command.split(" "));
      assertEquals("limn: limn-baseline.txt:" + message, run.err().lines().findFirst().orElse(""));
      assertEquals(2, run.status());
    }
  }

  @Test
  void saysWhatIsNoBaselineAtAll() {
    cli.file("A.java", SOURCE);
    assertTrue(
        cli.run("check", "--baseline")
            .err()
            .startsWith("limn: no such file: limn-baseline.txt; `limn baseline` makes one\n"));
    cli.file("limn-baseline.txt", new byte[] {(byte) 0xff});
    assertTrue(
        cli.run("check", "--baseline")
            .err()
            .startsWith("limn: limn-baseline.txt is no baseline: it is not UTF-8\n"));
    cli.file("limn-baseline.txt", "");
    assertEquals(2, cli.run("check", "--baseline").status());
  }

  @Test
  void readsWhatItPrints() {
    Identity[] identities = {
      new Identity("a", "", "0123456789abcdef"),
      new Identity("a", "p.Ä#m(int...)", "fedcba9876543210")
    };
    Baseline baseline =
        new Baseline(
            List.of("."),
            new java.util.TreeMap<>(
                Arrays.stream(identities).collect(Collectors.toMap(i -> i, i -> 3))));
    assertEquals(baseline, Baseline.parse(baseline.print(), "x"));
  }
}
