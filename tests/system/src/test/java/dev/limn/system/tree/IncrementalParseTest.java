package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any edits a tree is the one that is made from scratch, and ids are what they promise. */
class IncrementalParseTest {
  private static final int SCRIPTS = 300;

  @Test
  void isTheSameAsFromScratch() {
    List<Sources.Source> sources = Sources.sample();
    Random random = new Random(17);
    RandomScripts scripts = new RandomScripts(random::nextLong);
    for (int i = 0; i < SCRIPTS && scripts.failures().isEmpty(); i++) {
      Sources.Source source = sources.get(random.nextInt(sources.size()));
      scripts.run(source.name(), source.text());
    }
    assertTrue(scripts.failures().isEmpty(), () -> String.join("\n", scripts.failures()));
    assertTrue(
        scripts.nodesTaken() > scripts.edits() * 3,
        () -> scripts.nodesTaken() + " subtrees taken over in " + scripts.edits() + " edits");
  }

  @Test
  void readsAgainWhatWasLookedAtBeyondTheEnd() {
    check("class A { void m() { if (x) { t(); } w", List.of(TextEdit.insert(38, "else")));
    check("{if(x){t();}w", List.of(TextEdit.replace(12, 13, "else")));
    check("class A { int a = (b) + c; }", List.of(TextEdit.replace(22, 23, "")));
    check("class A { { yield (1, 2); } }", List.of(TextEdit.insert(24, " ->")));
    check("class A { { a < b; c > d; } }", List.of(TextEdit.replace(17, 18, ",")));
    check("w'ileme", List.of(TextEdit.insert(7, "'")));
  }

  @Test
  void readsAgainWhatWasDecidedByTheBracesAround() {
    check("switch case E:public}", List.of(TextEdit.insert(0, "{")));
    check("{case return;;", List.of(TextEdit.insert(1, "7")));
  }

  @Test
  void takesOverTypesInLabels() {
    check(
        "class A { { final List<@A(b -> c) T> t; } }",
        List.of(TextEdit.insert(12, "switch (x) { case x instanceof ")));
  }

  @Test
  void readsAgainWhatEscapesStandFor() {
    check("\134u003b\n", List.of(TextEdit.insert(7, "b")));
    check("class A { } \134u0022", List.of(TextEdit.insert(12, "\134")));
    check("class A { int b; } // \134u000", List.of(TextEdit.insert(28, "a class")));
    check("a =\134uuuuuuu00g0", List.of(TextEdit.replace(13, 14, "3d")));
  }

  @Test
  void readsAgainQuotesBesideEscapes() {
    check(
        "iginal author or authors.\n"
            + " *\n"
            + " * Licensed under the Apache License, Version 2.0 (the \"License\");\n"
            + " * you may not use this file except in complia copy of the are\n"
            + " * distributed under the License is distributed on an \"AS I]S\" BASIS,\n"
            + " * WITHOUT WARRANTIES OR CON+DITIONS OF ANY KIN)D, either express or implied.\n"
            + " * See the License for the specific language governi]ng permissions and\n"
            + " * limitations under the License.\n"
            + " */\n\n"
            + " \"\"\"to; ork.core.io.support;\n"
            + "default ->= e();import java.io.IOException;recorde<?>permits  rtySource(name,"
            + " EncodedResource resource) th  3\n"
            + " ",
        List.of(TextEdit.replace(155, 155, "\134u00")),
        List.of(TextEdit.replace(346, 346, "instanceof ")),
        List.of(TextEdit.replace(496, 496, "for (int i : is) { }")),
        List.of(
            TextEdit.replace(0, 437, "name, EncodedResource resource"),
            TextEdit.replace(
                554,
                555,
                "n!/*\n"
                    + " * Copyright r the Apache License, Version 2.0 (the \"License\");\n"
                    + " * you may not use this file except in compliance with the License.\n"
                    + " * You may obtain a copy of the License at\n"
                    + " *\n"
                    + " *      https://www.apache.org/licenses/LICENSE-2.0\n"
                    + " *\n"
                    + " * Unless required by apse is distributed on an \"AS I]S\" BASIS,\n"
                    + " * WITHOUT WARRANTIES OR CON+DITIONS OF ANY KIN)D, either express or"
                    + " implied.\n"
                    + " * See the License for the specificinstanceof  language governi]ng"
                    + " permissions and\n"
                    + " * limitations under the License.\n"
                    + " */\"\"\"")),
        List.of(TextEdit.replace(303, 496, "")),
        List.of(TextEdit.replace(141, 141, "@")),
        List.of(TextEdit.replace(496, 496, "/")));
  }

  @Test
  void knowsWhatIsTakenAgainFromOlderVersions() {
    String text = "class A { void m() { a(); } void n() { b(); } } class B { }";
    TextEdit opener = TextEdit.insert(21, "/*");
    check(text, List.of(opener), List.of(TextEdit.delete(21, 23)), List.of(opener));
    TextEdit twice = TextEdit.insert(27, " void m() { a(); }");
    check(text, List.of(twice), List.of(TextEdit.delete(9, 27)), List.of(TextEdit.delete(9, 27)));
  }

  /** A script as a failure prints it. */
  @SafeVarargs
  private static void check(String start, List<TextEdit>... steps) {
    List<List<TextEdit>> all = new ArrayList<>();
    for (List<TextEdit> step : steps) {
      all.add(step);
    }
    assertEquals(Optional.empty(), new EditScript(start, all).run());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        class A { void m() {
        <<<<<<< HEAD
        if (a) {
        =======
        if (b) {
        >>>>>>> x
        c(); } } int n; }
        """,
        """
        class A {
        /** Doc. */
        <<<<<<< HEAD
        /** Doc. */
        ||||||| base
        int m() { {
        =======
        >>>>>>> x
        void m() { } }
        """,
        """
        class A { int a;
        =======
        int b;
        <<<<<<< a
        /* c
        =======
        */
        >>>>>>> b
        int d; }
        =======
        }
        """
      })
  void isTheSameAfterEditsAtEachPlaceOfAConflict(String text) {
    for (int at = 0; at < text.length(); at++) {
      check(text, List.of(TextEdit.delete(at, at + 1)), List.of(TextEdit.insert(at, "=")));
      for (String typed : List.of("<", ">", "\n", "\\", "\n=======\n", "\n>>>>>>> x\n", "/*")) {
        TextEdit undo = TextEdit.delete(at, at + typed.length());
        check(text, List.of(TextEdit.insert(at, typed)), List.of(undo));
      }
    }
  }

  @Test
  void looksNoFurtherAfterACommentForWhatAMarkerBeforeItLookedFor() {
    check("/***/g t }\n", List.of(TextEdit.replace(0, 0, "=======\n")));
    check("/***/r a {o", List.of(TextEdit.replace(0, 0, "|||||||\n")));
  }

  @Test
  void readsAheadForTheMarkersOfConflicts() {
    check("* distrib\n<<<<<<", List.of(TextEdit.insert(16, "<")));
    check("* distrib\n<<<<<<", List.of(TextEdit.replace(0, 16, "* distrib\n<<<<<<<")));
    check("distrib\n<<<<<< x\nint b;", List.of(TextEdit.insert(14, "<")));
    check("distrib\n<<<<<<<< x\nint b;", List.of(TextEdit.delete(15, 16)));
    check("distrib\n<<<<<<<x\nint b;", List.of(TextEdit.delete(15, 16)));
  }
}
