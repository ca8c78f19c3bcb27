package dev.limn.highlight;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.VisitTable.Visit;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds the pairs of elements. Safe for use by several threads. */
final class Dispatch {
  private final Settings settings;
  private final VisitTable table;
  private final Faults faults;

  /**
   * Finds the pairs of some inspections.
   *
   * @param inspections those that take part; asked once for each of them
   */
  Dispatch(Catalogue catalogue, Settings settings, Predicate<Entry> inspections) {
    this.settings = settings;
    this.table = catalogue.visits(inspections);
    this.faults = new Faults(settings.language());
  }

  Settings settings() {
    return settings;
  }

  /**
   * All places in and below one where there may be pairs, in the order of the text; not those that
   * are unwanted.
   */
  Iterable<Place> places(Place outermost, Predicate<Element> wanted) {
    return outermost.preorder(this::leadsToPairs, wanted);
  }

  private boolean leadsToPairs(Node node) {
    return node.childCount() > 0 || !visits(node).isEmpty();
  }

  /** Whether there may be pairs of a node, or of a token directly in it. */
  boolean wants(Node node) {
    return !visits(node).isEmpty() || wantsTokens(node);
  }

  /** Whether there may be pairs of a token directly in a node. */
  boolean wantsTokens(Node node) {
    for (int i = 0; i < node.childCount(); i++) {
      Node child = node.child(i);
      if (child.childCount() == 0 && !visits(child).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is wanted because of its flags, which trivia alone may set. */
  boolean wantsForFlags(Node token) {
    return token.childCount() == 0 && !table.ofFlags(token).isEmpty();
  }

  /** The checks that want a token because of its flags. */
  List<Visit> forFlags(Node token) {
    return table.ofFlags(token);
  }

  /** Whether a check wants a node. */
  boolean wants(Node node, Visit visit) {
    return visits(node).contains(visit);
  }

  /** The pairs of a place, in the order of the catalogue; none if it is too broken for it. */
  List<Pair> at(Place place) {
    Element element = place.element();
    List<Visit> visits = visits(element.node());
    if (visits.isEmpty() || faults.breaks(element)) {
      return List.of();
    }
    List<Pair> pairs = new ArrayList<>(visits.size());
    for (Visit visit : visits) {
      pairs.add(new Pair(visit, place, settings));
    }
    return pairs;
  }

  /** The checks that want a node, whether it is broken or not. */
  List<Visit> visits(Node node) {
    List<Visit> visits = table.of(node.kind());
    List<Visit> more = node.childCount() == 0 ? table.ofFlags(node) : List.of();
    if (more.isEmpty()) {
      return visits;
    }
    List<Visit> all = new ArrayList<>(visits);
    all.addAll(more);
    return all;
  }
}
