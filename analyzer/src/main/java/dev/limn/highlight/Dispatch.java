package dev.limn.highlight;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.VisitTable.Visit;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the pairs of a document in one walk. For one thread. */
final class Dispatch {
  private final SyntaxTree tree;
  private final Settings settings;
  private final VisitTable table;
  private final Predicate<Entry> inspections;
  private final Faults faults;
  private final Map<Kind, List<Visit>> byKind = new HashMap<>();

  /**
   * A walk for some inspections.
   *
   * @param inspections those that take part
   */
  Dispatch(SyntaxTree tree, Catalogue catalogue, Settings settings, Predicate<Entry> inspections) {
    this.tree = tree;
    this.settings = settings;
    this.table = catalogue.visits();
    this.inspections = inspections;
    this.faults = Faults.of(tree.root(), settings.language());
  }

  /** All places where there may be pairs, in the order of the text; not those that are unwanted. */
  Iterable<Place> places(Predicate<Element> wanted) {
    return Place.root(tree.root(), settings)
        .preorder(element -> leadsToPairs(element) && wanted.test(element));
  }

  private boolean leadsToPairs(Element element) {
    return !element.isLeaf() || !visits(element.node()).isEmpty();
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

  private List<Visit> visits(Node node) {
    List<Visit> visits = byKind.computeIfAbsent(node.kind(), kind -> ours(table.of(kind)));
    List<Visit> more = node.childCount() == 0 ? ours(table.ofFlags(node)) : List.of();
    if (more.isEmpty()) {
      return visits;
    }
    List<Visit> all = new ArrayList<>(visits);
    all.addAll(more);
    return all;
  }

  private List<Visit> ours(List<Visit> visits) {
    return visits.isEmpty()
        ? visits
        : visits.stream().filter(visit -> inspections.test(visit.entry())).toList();
  }
}
