package dev.limn.inspect;

import com.google.errorprone.annotations.FormatMethod;
import dev.limn.query.Fact;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.TextRange;
import java.util.List;

/**
 * All that a check can see outside the significant content of the element it was given, and where
 * it reports. What is asked for is recorded with the answer. Valid for the duration of one check,
 * on its thread.
 *
 * <p>White space, comments and columns are no significant content, even those inside the element:
 * they are asked for here. The text of an element has them, too: a message may quote it, and no
 * decision may depend on them.
 */
public interface View {

  /** The value of a fact about what surrounds the visited element. */
  <T> T ask(Fact<T> fact);

  /**
   * The summary of the visited element, or of one inside it. Not recorded, since it follows from
   * the element. A summary may count characters, to lead to places, and no decision may depend on
   * how many of them are white space and comments.
   *
   * @throws IllegalArgumentException if the element is not in the visited one
   */
  <T> T summary(Summary<T> summary, Element of);

  /** The value of an option of this inspection. */
  <T> T option(Option<T> option);

  /** The column of the first character of an element, from 0, with tabs to every eighth column. */
  int column(Element element);

  /** Whether nothing but white space and comments stands before an element on its line. */
  boolean startsLine(Element element);

  /** The line of the first character of an element, counted from that of the visited element. */
  int line(Element element);

  /** The comments before the first token of an element, documentation comments not among them. */
  List<Comment> commentsBefore(Element element);

  /** The comments inside an element, from its first token to its last one. */
  List<Comment> commentsIn(Element element);

  /** The white space and comments before the first token of an element. */
  String trivia(Element element);

  /**
   * Reports a problem at an element that is the visited one or inside it. A report elsewhere is
   * shown at the visited element, and refused by the test kit.
   *
   * @param message a sentence without a full stop, with code in back quotes; white space in it is
   *     shown as single spaces
   */
  @FormatMethod
  Report report(Element where, String message, Object... arguments);

  /** Reports a problem at an element that is the visited one or inside it. */
  @FormatMethod
  default Report report(Syntax where, String message, Object... arguments) {
    return report(where.element(), message, arguments);
  }

  /** Reports a problem in a range that is in the text of the visited element, trivia included. */
  @FormatMethod
  Report reportAt(TextRange where, String message, Object... arguments);

  /** Stops the check if its result is no longer wanted; to be called in long loops. */
  void checkCancelled();

  /**
   * A comment in the trivia.
   *
   * @param text all of it, with its delimiters, without the line break that ends it
   * @param line whether it ends with its line
   * @param range where it stands; only to be reported at
   */
  record Comment(String text, boolean line, TextRange range) {}
}
