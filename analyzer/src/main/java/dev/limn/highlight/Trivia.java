package dev.limn.highlight;

import dev.limn.inspect.View.Comment;
import dev.limn.query.Language;
import dev.limn.query.Language.Inputs;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds comments, and nothing is looked at where the flags of the nodes say that there are none.
 */
final class Trivia {
  private Trivia() {}

  /** Where the white space and comments before the first token of an element stand. */
  static TextRange before(Element element) {
    return new TextRange(element.fullRange().start(), element.range().start());
  }

  /** The comments in the white space and comments before the first token of an element. */
  static List<Comment> commentsBefore(Element element, Language language) {
    SourceText source = element.source();
    TextRange trivia = before(element);
    return language.comments(source.substring(trivia)).stream()
        .map(comment -> placed(comment, source, trivia.start()))
        .toList();
  }

  private static Comment placed(Language.Comment comment, SourceText source, int offset) {
    TextRange range = comment.range().shift(offset);
    return new Comment(source.substring(range), comment.line(), range);
  }

  /** The comments below an element that stand in a range, in the order of the text. */
  static List<Comment> commentsIn(Element element, TextRange range, Language language) {
    List<Comment> found = new ArrayList<>();
    Place root = Place.root(element, Inputs.NONE);
    for (Place place : root.preorder(below -> mayHoldComment(below, range))) {
      if (place.element().isLeaf()) {
        commentsBefore(place.element(), language).stream()
            .filter(comment -> range.contains(comment.range()))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static boolean mayHoldComment(Element element, TextRange range) {
    return element.node().has(Node.COMMENT) && element.fullRange().overlaps(range);
  }
}
