package dev.limn.highlight;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Visits;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Node;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which checks want which elements. Safe for use by several threads once it is filled. */
final class VisitTable {

  /** A check of an inspection, and the kinds of element that it wants. */
  record Visit(Entry entry, Predicate<Kind> wants, Visits.Check<Element> check) {}

  /** A check that wants all tokens with some flags. */
  private record FlagVisit(int flags, Visit visit) {
    boolean wants(Node token) {
      return token.has(flags);
    }
  }

  private final Function<Kind, List<Visit>> source;
  private final List<FlagVisit> flagVisits;
  private final Map<Kind, List<Visit>> byKind = new ConcurrentHashMap<>();

  private VisitTable(Function<Kind, List<Visit>> source, List<FlagVisit> flagVisits) {
    this.source = source;
    this.flagVisits = flagVisits;
  }

  /** A table of the checks that inspections register. */
  static VisitTable of(List<Entry> entries) {
    List<Visit> visits = new ArrayList<>();
    List<FlagVisit> flagVisits = new ArrayList<>();
    for (Entry entry : entries) {
      entry.inspection().register(new Registration(entry, visits, flagVisits));
    }
    return new VisitTable(
        kind -> visits.stream().filter(visit -> visit.wants.test(kind)).toList(), flagVisits);
  }

  /** The table without the checks of some inspections. */
  VisitTable only(Predicate<Entry> wanted) {
    return new VisitTable(
        kind -> of(kind).stream().filter(visit -> wanted.test(visit.entry)).toList(),
        flagVisits.stream().filter(flagVisit -> wanted.test(flagVisit.visit.entry)).toList());
  }

  /** The checks that want an element, in the order of the catalogue. */
  List<Visit> of(Node node) {
    List<Visit> wanted = of(node.kind());
    return node.childCount() == 0 && flagVisits.stream().anyMatch(visit -> visit.wants(node))
        ? withFlagVisits(node, wanted)
        : wanted;
  }

  private List<Visit> of(Kind kind) {
    return byKind.computeIfAbsent(kind, source);
  }

  private List<Visit> withFlagVisits(Node token, List<Visit> wanted) {
    List<Visit> all = new ArrayList<>(wanted);
    flagVisits.stream().filter(visit -> visit.wants(token)).map(FlagVisit::visit).forEach(all::add);
    return all;
  }

  private record Registration(Entry entry, List<Visit> visits, List<FlagVisit> flagVisits)
      implements Visits {

    @Override
    public <S extends Syntax> void on(Class<S> type, Check<? super S> check) {
      visits.add(
          new Visit(
              entry,
              kind -> type.isAssignableFrom(kind.viewType()),
              (element, view) -> check.check(type.cast(element.view()), view)));
    }

    @Override
    public void onToken(Kind kind, Check<Element> check) {
      visits.add(new Visit(entry, kind::equals, check));
    }

    @Override
    public void onTokensWith(int flags, Check<Element> check) {
      flagVisits.add(new FlagVisit(flags, new Visit(entry, kind -> false, check)));
    }
  }
}
