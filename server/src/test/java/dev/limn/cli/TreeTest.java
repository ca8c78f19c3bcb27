package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder).file("A.java", "class A { int f; void m() { n(1); o(2) } }\n");
  }

  @Test
  void printsTheTree() {
    Cli.Run run = cli.run("tree", "A.java");
    assertEquals("", run.err());
    assertEquals(0, run.status());
    assertTrue(
        run.out()
            .startsWith(
                """
                COMPILATION_UNIT #1 0..43
                  CLASS_DECLARATION #2 0..42
                    CLASS `class` 0..5
                    IDENTIFIER `A` 6..7
                    CLASS_BODY #3 8..42
                """),
        run.out());
    assertTrue(run.out().contains("FAULT syntax-missing: `;` expected 38..38"), run.out());
  }

  @Test
  void tellsWhatAnEditRebuilds() {
    Cli.Run run = cli.run("tree", "A.java", "--edit", "30,1,7");
    assertEquals(0, run.status());
    assertEquals(
        """

        Rebuilt: 10 nodes
          COMPILATION_UNIT #1 0..43: a part of the node around it
          CLASS_DECLARATION #2 0..42: something is wrong in it (R4)
          CLASS_BODY #3 8..42: something is wrong in it (R4)
          METHOD_DECLARATION #7 17..40: something is wrong in it (R4)
          BLOCK #10 26..40: something is wrong in it (R4)
          EXPRESSION_STATEMENT #11 28..33: it was edited, or what was looked at after it to parse it (R1, R6)
          METHOD_CALL #12 28..32: it was edited, or what was looked at after it to parse it (R1, R6)
          ARGUMENTS #13 29..32: a part of the node around it
          LITERAL #14 30..31: its beginning was edited, or no node can begin there any more (R1, R2)
          EXPRESSION_STATEMENT #15 34..38: something is wrong in it (R4)

        Kept: 8 nodes in 4 subtrees
          FIELD_DECLARATION #4 10..16
          VOID_TYPE #8 17..21
          PARAMETERS #9 23..25
          METHOD_CALL #16 34..38
        """,
        run.out().substring(run.out().indexOf("\nRebuilt")));
    assertEquals("class A { int f; void m() { n(1); o(2) } }\n", cli.read("A.java"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gone.java                    | no such file: gone.java
          .                            | . is not a regular file
          A.java --edit 99,0,x         | --edit ends beyond the end of A.java, which is at 43
          A.java --edit 40,9,          | --edit ends beyond the end of A.java, which is at 43
          A.java --edit 2147483647,1,  | --edit takes two numbers from 0 on and a text: OFFSET,LENGTH,TEXT
          A.java --edit 1,-1,          | --edit takes two numbers from 0 on and a text: OFFSET,LENGTH,TEXT
          A.java --edit x              | --edit takes two numbers from 0 on and a text: OFFSET,LENGTH,TEXT
          """)
  void saysWhatItCannotDo(String arguments, String message) {
    Cli.Run run = cli.run(("tree " + arguments).split(" "));
    assertEquals("limn: " + message, run.err().lines().findFirst().orElse(""));
    assertEquals("", run.out());
    assertEquals(2, run.status());
  }
}
