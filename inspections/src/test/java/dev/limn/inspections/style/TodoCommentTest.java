package dev.limn.inspections.style;

import static dev.limn.kit.Checks.check;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TodoCommentTest {

  @Test
  void allKindsOfComments() {
    check(
        TodoComment.class,
        """
        /**
         * A class.
         * TODO(ann): rename it
         //^^^^^^^^^^^^^^^^^^^^ Left to do: (ann): rename it
         */
        class A {
            int x; // FIXME
                    //^^^^^ Left to do: nothing is said of it
            /* TODO - document it */
             //^^^^^^^^^^^^^^^^^^ Left to do: document it
            int y; // see there, TODO: here, too
                               //^^^^^^^^^^^^^^^ Left to do: here, too
        }
        """);
  }

  @Test
  void wordsInSentences() {
    check(
        TodoComment.class,
        """
        class A {
            // there is no TODO here
            // TODOS: are others
            // aTODO: is one word
            String s = "TODO: not in a comment";
            int TODO; /* (TODO) */
        }
        """);
  }

  @Test
  void otherWords() {
    check(
        TodoComment.class,
        Map.of("words", "XXX,HACK"),
        """
        class A {
            // TODO: not this
            // HACK: this
             //^^^^^^^^^^ Left to do: this
        }
        """);
  }

  @Test
  void smallLetters() {
    check(
        TodoComment.class,
        """
        class A {
            // todo: small
             //^^^^^^^^^^^ Left to do: small
            /* Fixme: large */
             //^^^^^^^^^^^^ Left to do: large
            // todo lists are not meant
            // fixmes: neither
            // nor is a todo: in a sentence
            // todo
        }
        """);
  }
}
