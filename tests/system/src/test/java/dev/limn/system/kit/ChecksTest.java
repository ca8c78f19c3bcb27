package dev.limn.system.kit;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkPage;
import static dev.limn.kit.Checks.checkUnsafeFix;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.Identifier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ChecksTest {

  @Test
  void acceptsAFixtureWhereAllIsMarked() {
    check(
        StraySemicolon.class,
        """
        class A {
            void m() { ; ; }
                     //^ stray semicolon
                       //^ stray semicolon
        }
        """);
  }

  @Test
  void showsWhatIsNotMarkedAndWhatIsNotFound() {
    AssertionFailedError failure =
        assertThrows(
            AssertionFailedError.class,
            () ->
                check(
                    StraySemicolon.class,
                    """
                    class A {
                        void m() { ; int i; }
                                     //^ stray semicolon
                    }
                    """));

    assertEquals(
        """
        stray-semicolon in A.java: 1 marked and not found (-), 1 found and not marked (+)
          class A {
              void m() { ; int i; }
        -                  //^ stray semicolon
        +              //^ stray semicolon
          }
         \s
        """,
        failure.getMessage());
  }

  @Test
  void wantsEachOfTwoFindingsAtOnePlaceMarked() {
    assertThrows(
        AssertionFailedError.class,
        () ->
            check(
                Stutter.class,
                """
                class A {
                    int name;
                      //^^^^ said twice
                }
                """));
  }

  @Test
  void wantsSyntaxErrorsMarked() {
    assertThrows(AssertionFailedError.class, () -> check(StraySemicolon.class, "class A {"));
  }

  @Test
  void readsSeveralFilesAndLevels() {
    check(
        NewNames.class,
        """
        //- /p/A.java
        package p;
          class A {}
              //^ name of level 27
        //- /p/B.java level:8
        package p;
        class B {}
        """);
  }

  @Test
  void setsOptionsAsUsersWriteThem() {
    check(
        LongName.class,
        Map.of("length", "3"),
        """
        class A {
            int four, one;
              //^^^^ longer than 3
        }
        """);
    assertThrows(
        IllegalArgumentException.class,
        () -> check(LongName.class, Map.of("lenght", "3"), "class A {}"));
  }

  @Test
  void appliesTheFixAtTheCaret() {
    checkFix(
        StraySemicolon.class,
        "Remove semicolon",
        "class A { void m() { $0; int i; } }",
        "class A { void m() { int i; } }");
  }

  @Test
  void tellsSafeFixesFromUnsafeOnes() {
    String before = "class A { void m() { $0; } }";

    assertThrows(
        AssertionFailedError.class,
        () ->
            checkUnsafeFix(
                StraySemicolon.class, "Remove semicolon", before, "class A { void m() { } }"));
    assertThrows(
        AssertionFailedError.class,
        () -> checkNoFix(StraySemicolon.class, "Remove semicolon", before));
    checkNoFix(StraySemicolon.class, "Remove semicolon", "class A { $0int i; void m() { ; } }");
  }

  @Test
  void runsTheExamplesOfAPage() {
    checkPage(StraySemicolon.class);
    AssertionFailedError wrong =
        assertThrows(AssertionFailedError.class, () -> checkPage(LongName.class));
    assertTrue(wrong.getMessage().contains("shows no finding"), wrong.getMessage());
  }

  @Inspection.Info(
      id = "stray-semicolon",
      summary = "Semicolon too many",
      category = Category.STYLE,
      doc =
          """
          A semicolon that ends nothing.

          ```java
          class A {
              void m() {
                  m();;
                    //^ stray semicolon
              }
          }
          ```
          """)
  static final class StraySemicolon implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          EmptyStatement.class,
          (node, view) ->
              view.report(node, "stray semicolon")
                  .unnecessary()
                  .fix("Remove semicolon", edit -> edit.delete(node.element())));
    }
  }

  @Inspection.Info(
      id = "long-name",
      summary = "Name is too long",
      category = Category.NAMING,
      doc =
          """
          A name that is too long.

          ```java
          class A {}
          ```
          """)
  static final class LongName implements Inspection {
    private static final Option.Whole LENGTH =
        new Option.Whole("length", 20, 1, 80, "The greatest length.");

    @Override
    public List<Option<?>> options() {
      return List.of(LENGTH);
    }

    @Override
    public void register(Visits visits) {
      visits.on(Identifier.class, LongName::check);
    }

    private static void check(Identifier node, View view) {
      if (node.name().length() > view.option(LENGTH)) {
        view.report(node, "longer than %d", view.option(LENGTH));
      }
    }
  }

  @Inspection.Info(
      id = "stutter",
      summary = "Says all twice",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class Stutter implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Identifier.class,
          (node, view) -> {
            if (node.name().equals("name")) {
              view.report(node, "said twice");
              view.report(node, "said twice");
            }
          });
    }
  }

  @Inspection.Info(
      id = "new-names",
      summary = "Name in a new language",
      category = Category.STYLE,
      since = 9,
      doc = "```java\nclass A {}\n```")
  static final class NewNames implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          ClassDeclaration.class,
          (node, view) ->
              view.report(node.name(), "name of level %d", view.ask(Enclosing.DIALECT).level()));
    }
  }
}
