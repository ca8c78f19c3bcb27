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
import java.util.function.Predicate;

/** Which checks of a catalogue want which elements. Safe for use by several threads. */
final class VisitTable {

  /** A check of an inspection. */
  record Visit(Entry entry, Visits.Check<Element> check) {}

  private record KindVisit(Predicate<Kind> kinds, Visit visit) {}

  private record FlagVisit(int flags, Visit visit) {}

  private final List<KindVisit> kindVisits = new ArrayList<>();
  private final List<FlagVisit> flagVisits = new ArrayList<>();
  private int flags;
  private final Map<Kind, List<Visit>> byKind = new ConcurrentHashMap<>();

  /** The checks that an inspection registers. */
  VisitTable(Entry entry) {
    entry.inspection().register(new Registration(entry));
  }

  /** All checks of some tables, in their order. */
  VisitTable(List<VisitTable> parts) {
    for (VisitTable part : parts) {
      kindVisits.addAll(part.kindVisits);
      flagVisits.addAll(part.flagVisits);
      flags |= part.flags;
    }
  }

  /** The checks that want all elements of a kind, in the order of the catalogue. */
  List<Visit> of(Kind kind) {
    List<Visit> known = byKind.get(kind);
    return known == null ? byKind.computeIfAbsent(kind, this::find) : known;
  }

  private List<Visit> find(Kind kind) {
    return kindVisits.stream()
        .filter(visit -> visit.kinds.test(kind))
        .map(KindVisit::visit)
        .toList();
  }

  /** The checks that want a token because of its flags, in the order of the catalogue. */
  List<Visit> ofFlags(Node token) {
    return token.hasAny(flags)
        ? flagVisits.stream().filter(visit -> token.has(visit.flags)).map(FlagVisit::visit).toList()
        : List.of();
  }

  private final class Registration implements Visits {
    private final Entry entry;

    Registration(Entry entry) {
      this.entry = entry;
    }

    @Override
    public <S extends Syntax> void on(Class<S> type, Check<? super S> check) {
      onKinds(
          kind -> kind.isViewedAs(type),
          (element, view) -> check.check(type.cast(element.view()), view));
    }

    @Override
    public void onToken(Kind kind, Check<Element> check) {
      onKinds(kind::equals, check);
    }

    private void onKinds(Predicate<Kind> kinds, Check<Element> check) {
      kindVisits.add(new KindVisit(kinds, new Visit(entry, check)));
    }

    @Override
    public void onTokensWith(int wanted, Check<Element> check) {
      flagVisits.add(new FlagVisit(wanted, new Visit(entry, check)));
      flags |= wanted;
    }
  }
}
