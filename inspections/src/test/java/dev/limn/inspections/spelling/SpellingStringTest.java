package dev.limn.inspections.spelling;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkUnsafeFix;

import org.junit.jupiter.api.Test;

class SpellingStringTest {

  @Test
  void prose() {
    check(
        SpellingString.class,
        """
        class A {
            String s = "the lenght of %s is wrong";
                          //^^^^^^ `lenght` may be misspelt: `length` is similar
            String t = "first line.\\nRecieved on the second one";
                                   //^^^^^^^^ `Recieved` may be misspelt: `Received` is similar
        }
        """);
  }

  @Test
  void namesAndKeys() {
    check(
        SpellingString.class,
        """
        class A {
            String s = "lenght";
            String t = "the lenght is";
            String u = "it has my.lenght and 'lenght' in it and LENGHT";
            char c = 'x';
        }
        """);
  }

  @Test
  void otherLanguages() {
    check(
        SpellingString.class,
        """
        class A {
            String s = "Der Wert ist zu lang und wird abgeschnitten";
            String t = "The lenght of an \\u00E9tude is known";
        }
        class Texts_de {
            String s = "a word of some lenght is here";
        }
        """);
  }

  @Test
  void fix() {
    checkUnsafeFix(
        SpellingString.class,
        "Write `length`",
        "class A { String s = \"the $0lenght of it all\"; }",
        "class A { String s = \"the length of it all\"; }");
  }

  @Test
  void apostrophes() {
    check(
        SpellingString.class,
        """
        class A {
            String a = "Couldn't store the job because it couldn't be read";
            String b = "Couldn't store the 'calender' because it couldn't be sucessfully read";
                                                                           //^^^^^^^^^^^ `sucessfully` may be misspelt: `successfully` is similar
            String c = "No such thing is here:\\n'calender' is not known";
        }
        """);
  }
}
