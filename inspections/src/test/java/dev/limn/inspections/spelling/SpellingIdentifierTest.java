package dev.limn.inspections.spelling;

import static dev.limn.kit.Checks.check;
import static dev.limn.kit.Checks.checkFix;
import static dev.limn.kit.Checks.checkNoFix;
import static dev.limn.kit.Checks.checkUnsafeFix;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpellingIdentifierTest {

  @Test
  void declarations() {
    check(
        SpellingIdentifier.class,
        """
        class MesageQueue {
            //^^^^^^ `Mesage` may be misspelt: `Message` is similar
            static final int MAXIMMUM_SIZE = 1;
                           //^^^^^^^^ `MAXIMMUM` may be misspelt: `MAXIMUM` is similar
            void recieve(int lenght) {
               //^^^^^^^ `recieve` may be misspelt: `receive` is similar
                           //^^^^^^ `lenght` may be misspelt: `length` is similar
                for (int mesage : new int[lenght]) recieve(mesage);
                       //^^^^^^ `mesage` may be misspelt: `message` is similar
            }
            enum Kind { UNKNOWN, ORDINARRY }
                               //^^^^^^^^^ `ORDINARRY` may be misspelt: `ORDINARY` is similar
            record Occurence(int seperatorIndex) {}
                 //^^^^^^^^^ `Occurence` may be misspelt: `Occurrence` is similar
                               //^^^^^^^^^ `seperator` may be misspelt: `separator` is similar
        }
        """);
  }

  @Test
  void slipsThatLookLikeParts() {
    check(
        SpellingIdentifier.class,
        """
        class A {
            int messsageCount, elemnet, isInterfaace;
              //^^^^^^^^ `messsage` may be misspelt: `message` is similar
                             //^^^^^^^ `elemnet` may be misspelt: `element` is similar
                                        //^^^^^^^^^^ `Interfaace` may be misspelt: `Interface` is similar
        }
        """);
  }

  @Test
  void abbreviationsAndParts() {
    check(
        SpellingIdentifier.class,
        """
        class A {
            int nbits, sflag, nextc, numer, descr, idxes, keyval, unparse, reparser, ssize;
            int isEmptyHTTPResponseURI, utf8, teh;
            static final int CENVER = 6, NYBBLE = 4;
            String packaze, swicth;
            int ooffset, sshift;
            void initAsyncConfigParams() {}
        }
        """);
  }

  @Test
  void wordsThatAreCutOff() {
    check(
        SpellingIdentifier.class,
        """
        class A {
            int expenc, princs, remarr, velvel, maxage;
            Class<?> anIterface, contet;
                     //^^^^^^^^ `Iterface` may be misspelt: `Interface` is similar
                               //^^^^^^ `contet` may be misspelt: `context` is similar
            String patern, diaplay;
                 //^^^^^^ `patern` may be misspelt: `pattern` is similar
                         //^^^^^^^ `diaplay` may be misspelt: `display` is similar
        }
        """);
  }

  @Test
  void namesFromElsewhere() {
    check(
        SpellingIdentifier.class,
        """
        class A {
            @Override public void recieve() {
                lenght = mesage(1);
            }
        }
        """);
  }

  @Test
  void wordsOfTheProject() {
    check(
        SpellingIdentifier.class,
        Map.of("words", "Mesage"),
        """
        class A {
            int mesage, lenght;
                      //^^^^^^ `lenght` may be misspelt: `length` is similar
        }
        """);
  }

  @Test
  void localVariableIsSpeltRight() {
    checkFix(
        SpellingIdentifier.class,
        "Rename to `lineLength`",
        "class A { int m(int line$0Lenght) { return lineLenght + lineLenght(); } }",
        "class A { int m(int lineLength) { return lineLength + lineLenght(); } }");
    for (String text :
        List.of(
            "class A { int line$0Lenght; }",
            "class A { F line$0Lenght = f(lineLenght -> lineLenght); }",
            "class A { void line$0Lenght() { int lineLenght = 1; use(lineLenght); } }",
            "record A(int line$0Lenght) { }",
            "class A { void m(@Q int line$0Lenght) { } }",
            "class A { int m(int line$0Lenght) { return lineLength; } }")) {
      checkNoFix(SpellingIdentifier.class, "Rename to `lineLength`", text);
    }
  }

  @Test
  void privateMembersGetAnotherName() {
    checkFix(
        SpellingIdentifier.class,
        "Rename to `lineLength`",
        "class A { private int line$0Lenght() { return this.lineLenght() + lineLenght; } }",
        "class A { private int lineLength() { return this.lineLength() + lineLenght; } }");
    checkFix(
        SpellingIdentifier.class,
        "Rename to `LineLength`",
        "class A { private enum Line$0Lenght { ONE } LineLenght x = LineLenght.ONE; }",
        "class A { private enum LineLength { ONE } LineLength x = LineLength.ONE; }");
    checkUnsafeFix(
        SpellingIdentifier.class,
        "Rename to `lineLength`",
        "class A { private int line$0Lenght, more; int m(A a) { return a.lineLenght; } }",
        "class A { private int lineLength, more; int m(A a) { return a.lineLength; } }");
  }

  @Test
  void agentNouns() {
    check(
        SpellingIdentifier.class,
        """
        class A {
            Object satisfier, multiplier, copiers;
        }
        """);
  }
}
