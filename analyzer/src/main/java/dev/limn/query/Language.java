package dev.limn.query;

import dev.limn.syntax.Element;
import dev.limn.syntax.Fault;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that the engine, which knows no language, must know of the language of a document. Stateless
 * and safe for use by several threads.
 */
public interface Language {

  /** The tree of a text; never fails. */
  SyntaxTree parse(SourceText text);

  /** All errors of a tree, in the order of the text: those in it, and those of its level. */
  List<SyntaxError> errors(SyntaxTree tree, Inputs inputs);

  /**
   * Finds the errors of a tree with what is known of those of the version before.
   *
   * @param before empty for the first version
   */
  Diagnosis diagnose(SyntaxTree tree, Inputs inputs, Optional<Diagnosis> before);

  /** The language level of a document. */
  int level(Inputs inputs);

  /**
   * Whether nodes of the kind are bodies: a fault inside one leaves what is around it well formed.
   */
  boolean isBody(Kind kind);

  /** Whether a fault before code says nothing of that code: it leaves it well formed. */
  boolean isApart(Fault fault);

  /** Whether the document says that a program wrote it, so that nobody wants findings in it. */
  boolean isGenerated(SyntaxTree tree);

  /** The comments in a piece of white space and comments. */
  List<Comment> comments(String trivia);

  /** Where a merge has left more than one version of the text. */
  Conflicts conflicts(SyntaxTree tree);

  /** What users said in the document about findings that they do not want. */
  Suppressions suppressions(SyntaxTree tree);

  /** The part of the {@linkplain #suppressions suppressions} that stands in comments. */
  Suppressions directives(SyntaxTree tree);

  /** The part of the suppressions that an element declares for itself and all in it. */
  Exemption exemption(Element element);

  /**
   * The edit that puts a suppression of an inspection before the smallest statement or member at a
   * place; empty where there is no room for it.
   */
  Optional<TextEdit> suppress(SyntaxTree tree, String id, TextRange place);

  /** The errors of a version, and what helps to find those of the next one. Immutable. */
  interface Diagnosis {

    /** All errors, in the order of the text, as {@link Language#errors} gives them. */
    List<SyntaxError> errors();
  }

  /** The values that are set for a document from outside. */
  interface Inputs {

    /** Nothing is set. */
    Inputs NONE =
        new Inputs() {
          @Override
          public <T> T input(Surroundings.Input<T> input) {
            return input.fallback();
          }
        };

    /** The value of an input. */
    <T> T input(Surroundings.Input<T> input);
  }

  /** Which findings are not wanted. */
  @FunctionalInterface
  interface Suppressions {

    /** No finding is suppressed. */
    Suppressions NONE = (id, aliases, place) -> false;

    /**
     * Whether a finding is suppressed.
     *
     * @param aliases the ids under which other tools know the inspection, as {@code tool:id}
     */
    boolean cover(String id, Set<String> aliases, TextRange place);
  }

  /** Of which inspections the findings are not wanted in an element. */
  @FunctionalInterface
  interface Exemption {

    /** All findings are wanted. */
    Exemption NONE = (id, aliases) -> false;

    /**
     * Whether the findings of an inspection are not wanted.
     *
     * @param aliases the ids under which other tools know the inspection, as {@code tool:id}
     */
    boolean covers(String id, Set<String> aliases);
  }

  /**
   * A comment in a piece of trivia.
   *
   * @param range where it stands in the piece, with its delimiters, without the line break after it
   * @param line whether it ends with its line
   */
  record Comment(TextRange range, boolean line) {}
}
