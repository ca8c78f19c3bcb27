package dev.limn.inspections.spelling;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingCommentTest {

  @Test
  void commentsOfEveryKind() {
    check(
        SpellingComment.class,
        """
        /** Recieves what is sent. {@link A} */
          //^^^^^^^^ `Recieves` may be misspelt: `Receives` is similar
        class A {
            // The lenght of it.
                 //^^^^^^ `lenght` may be misspelt: `length` is similar
            int a; /* is neccessary */
                       //^^^^^^^^^^ `neccessary` may be misspelt: `necessary` is similar
            /**
             * What is (seperated).
                      //^^^^^^^^^ `seperated` may be misspelt: `separated` is similar
             */
            int b;
            /// The adress of it.
                  //^^^^^^ `adress` may be misspelt: `address` is similar
            int c;
        }
        """);
  }

  @Test
  void namesAndCode() {
    check(
        SpellingComment.class,
        """
        /**
         * Has {@code lenght} and <code>lenght</code>, `lenght`, "lenght" and 'lenght'.
         * Also lenght(), lenght2, my_lenght, myLenght, a.lenght, LENGHT and Recieve.
         * See https://example.org/lenght and lenght@example.org.
         *
         * @param lenght the parameter
         * @throws Adress never
         * @see Seperator
         * @author Lenght Seperator
         */
        class A {
            // int lenght = 1;
            // the value of adress is kept
            int y = adress;
        }
        """);
  }

  @Test
  void wordsMadeOfOthers() {
    check(
        SpellingComment.class,
        """
        // Unparsable keywords are reparsed bytewise, and deserialized lazily by subclassers.
        // The usual parms, vars and opts; teh.
        class A {}
        """);
  }

  @Test
  void otherLanguages() {
    check(
        SpellingComment.class,
        """
        // Hier wird die Adresse gelesen, aber nicht die ganze Zeile in der Datei.
        // Voici ce que fait la classe, si le fichier existe.
        class A {}
        """);
  }

  @Test
  void aTermIsUsedOften() {
    check(
        SpellingComment.class,
        """
        /* A coolant is a coolent. Each coolent is the next coolent of the last coolent. */
        class A {}
        """);
  }

  @Test
  void wordsOfTheProject() {
    check(
        SpellingComment.class,
        Map.of("words", "adress, foo"),
        """
        class A {
            // Here is an adress of some lenght, which is checked against the size
                                       //^^^^^^ `lenght` may be misspelt: `length` is similar
            int x;
        }
        """);
  }

  @Test
  void fix() {
    checkFix(
        SpellingComment.class,
        "Write `Receives`",
        "/** $0Recieves it. */ class A {}",
        "/** Receives it. */ class A {}");
    checkFix(
        SpellingComment.class,
        "Write `length`",
        "class A { int x; /* the $0lenght */ }",
        "class A { int x; /* the length */ }");
  }

  @Test
  void tagsAreProseButForTheirNames() {
    check(
        SpellingComment.class,
        """
        class A {
            /**
             * It recieves {@code all(true)}
                //^^^^^^^^ `recieves` may be misspelt: `receives` is similar
             * if (recieved) {
             * and then there are so many words before the next one that this is still in English
             * @throws Recieved if an elemennt is absent
                                    //^^^^^^^^ `elemennt` may be misspelt: `element` is similar
             * @see recieved
             */
            void m() {}
        }
        """);
  }
}
