package dev.limn.highlight;

import static dev.limn.highlight.Samples.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

  /** The statements and members that are well enough formed, by the line on which they begin. */
  private static List<String> looked(String text) {
    SyntaxTree tree = tree(text);
    assertFalse(tree.errors().isEmpty(), "nothing is wrong with " + text);
    Faults faults = new Faults(JavaLanguage.JAVA);
    List<String> looked = new ArrayList<>();
    for (Element element : tree.root().preorder()) {
      boolean named = element.view() instanceof Statement || element.view() instanceof Member;
      if (named && !faults.breaks(element)) {
        looked.add(element.text().lines().findFirst().orElse(""));
      }
    }
    return looked;
  }

  @Test
  void aHalfTypedStatementSilencesItselfAndItsBlock() {
    assertEquals(
        List.of("class A {", "void m() {", "a();", "b();"),
        looked(
            """
            class A {
            void m() {
            a();
            x(1, ;
            b();
            }
            }
            """));
  }

  @Test
  void aHalfTypedBodySilencesNothingAroundIt() {
    assertEquals(
        List.of("class A {", "void m() {", "{", "if (a) {", "{", "while (b) {", "c();", "d();"),
        looked(
            """
            class A {
            void m() {
            if (a) {
            while (b) {
            c();
            x(;
            }
            }
            d();
            }
            }
            """));
  }

  @Test
  void aHalfTypedHeadSilencesWhatItHeads() {
    assertEquals(
        List.of("class A {", "{", "b();", "int i;"),
        looked(
            """
            class A {
            void m(int) {
            b();
            }
            int i;
            }
            """));
  }

  @Test
  void aConflictSilencesNothingAfterIt() {
    assertEquals(
        List.of("class A {", "void m() {", "a();", "b();", "c();", "int i;"),
        looked(
            """
            class A {
            <<<<<<< HEAD
            void m() {
            =======
            void n() {
            >>>>>>> x
            a();
            <<<<<<< HEAD
            b();
            =======
            >>>>>>> x
            c();
            d(
            <<<<<<< HEAD
            1);
            =======
            2);
            >>>>>>> x
            }
            int i;
            }
            """));
  }
}
