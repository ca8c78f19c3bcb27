package dev.limn.syntax;

import dev.limn.text.SourceText;
import java.util.List;
import java.util.Optional;

/** The significant content of nodes of one version: their tokens, trivia apart, and kinds. */
record Content(SourceText text) {

  /**
   * Sums up the content of places, so that equal content has equal sums; of other content the sums
   * are hardly ever equal.
   *
   * @param places parents before their children
   */
  void sumUp(List<Place> places) {
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      place.content = sum(place);
    }
  }

  private int sum(Place place) {
    Branch node = place.node;
    int sum = node.kind().ordinal();
    int at = place.offset;
    int inner = 0;
    for (int i = 0; i < node.childCount(); i++) {
      Node child = node.child(i);
      if (!(child instanceof Branch branch)) {
        sum = 31 * sum + sum(child, at);
      } else if (inner < place.inner.size() && place.inner.get(inner).node == branch) {
        sum = 31 * sum + place.inner.get(inner++).content;
      } else {
        sum = 31 * sum + branch.id();
      }
      at += child.width();
    }
    return sum;
  }

  private int sum(Node leaf, int at) {
    int sum = leaf.kind().ordinal();
    for (int i = at + leaf.leadingWidth(); i < at + leaf.width(); i++) {
      sum = 31 * sum + text.charAt(i);
    }
    return sum;
  }

  /** The first name among the children of a node. */
  Optional<String> name(Place place) {
    int at = place.offset;
    for (int i = 0; i < place.node.childCount(); i++) {
      Node child = place.node.child(i);
      if (child instanceof Token token && token.kind().isName()) {
        return Optional.of(text.substring(at + token.leadingWidth(), at + token.width()));
      }
      at += child.width();
    }
    return Optional.empty();
  }
}
