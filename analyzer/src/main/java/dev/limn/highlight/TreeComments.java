package dev.limn.highlight;

import dev.limn.inspect.View.Comment;
import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The comments of a tree. They are looked for once, when they are asked for. For one thread. */
final class TreeComments {
  private final Element root;
  private final Language language;
  private @Nullable List<Comment> all;

  TreeComments(Element root, Language language) {
    this.root = root;
    this.language = language;
  }

  /** The outermost element of the tree. */
  Element root() {
    return root;
  }

  /** Those that stand in a range, in the order of the text. */
  List<Comment> in(TextRange range) {
    List<Comment> comments = all();
    int from = firstFrom(range.start(), comments);
    int to = from;
    while (to < comments.size() && comments.get(to).range().end() <= range.end()) {
      to++;
    }
    return comments.subList(from, to);
  }

  private List<Comment> all() {
    if (all == null) {
      all = Trivia.commentsIn(root, root.fullRange(), language);
    }
    return all;
  }

  private static int firstFrom(int offset, List<Comment> comments) {
    int low = 0;
    int high = comments.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (comments.get(middle).range().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
