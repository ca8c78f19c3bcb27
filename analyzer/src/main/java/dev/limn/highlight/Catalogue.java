package dev.limn.highlight;

import dev.limn.inspect.Inspection;
import dev.limn.inspect.Inspection.Info;
import dev.limn.inspect.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The inspections that there are. Immutable and safe for use by several threads. */
public final class Catalogue {
  private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::id);

  private final List<Entry> entries;
  private final Map<String, Entry> byId;

  /** The last that was asked for: as a rule, a document is set like the one before. */
  private volatile @Nullable Dispatch dispatch;

  private Catalogue(List<Entry> entries) {
    this.entries = entries;
    this.byId = entries.stream().collect(Collectors.toMap(Entry::id, entry -> entry));
  }

  /**
   * The inspections that the service loader finds.
   *
   * @throws java.util.ServiceConfigurationError if one cannot be made
   * @throws IllegalArgumentException if one breaks the rules of {@link Inspection}; names all
   *     breaches
   */
  public static Catalogue load(ClassLoader loader) {
    return of(ServiceLoader.load(Inspection.class, loader).stream().map(p -> p.get()).toList());
  }

  /**
   * These inspections.
   *
   * @throws IllegalArgumentException if one breaks the rules of {@link Inspection}; names all
   *     breaches
   */
  public static Catalogue of(List<? extends Inspection> inspections) {
    List<String> breaches = Rules.breaches(inspections);
    if (!breaches.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", breaches));
    }
    return new Catalogue(inspections.stream().map(Entry::new).sorted(ORDER).toList());
  }

  /**
   * The inspections of this catalogue and of another one.
   *
   * @throws IllegalArgumentException if two have the same id
   */
  public Catalogue and(Catalogue more) {
    Optional<Entry> twice = entries.stream().filter(e -> more.byId.containsKey(e.id())).findFirst();
    if (twice.isPresent()) {
      throw new IllegalArgumentException("there are two inspections `" + twice.get() + "`");
    }
    return new Catalogue(
        Stream.concat(entries.stream(), more.entries.stream()).sorted(ORDER).toList());
  }

  /** All inspections, in the order of their ids. */
  public List<Entry> entries() {
    return entries;
  }

  /** The inspection with an id, or else the first one with that alias. */
  public Optional<Entry> find(String idOrAlias) {
    return all(idOrAlias).stream().findFirst();
  }

  /** The inspection with an id, or else all those with that alias. */
  public List<Entry> all(String idOrAlias) {
    Entry entry = byId.get(idOrAlias);
    return entry == null
        ? entries.stream().filter(other -> other.aliases().contains(idOrAlias)).toList()
        : List.of(entry);
  }

  /** The id that is most like a misspelt one. */
  public Optional<String> nearest(String misspelt) {
    return NearestName.of(misspelt, byId.keySet());
  }

  /** What some of the inspections want to see. */
  VisitTable visits(Predicate<Entry> inspections) {
    return new VisitTable(entries.stream().filter(inspections).map(entry -> entry.visits).toList());
  }

  /** Finds the pairs of documents that are set like this. */
  Dispatch dispatch(Settings settings) {
    Dispatch known = dispatch;
    if (known == null || !known.settings().equals(settings)) {
      known = new Dispatch(this, settings, settings::runs);
      dispatch = known;
    }
    return known;
  }

  /** An inspection and what is known of it. */
  public static final class Entry {
    private final Inspection inspection;
    private final Info info;
    private final String id;
    private final List<Option<?>> options;
    private final Set<String> aliases;
    private final VisitTable visits;

    private Entry(Inspection inspection) {
      this.inspection = inspection;
      this.info = inspection.getClass().getAnnotation(Info.class);
      this.id = info.id();
      this.options = List.copyOf(inspection.options());
      this.aliases = Set.of(info.aliases());
      this.visits = new VisitTable(this);
    }

    public Inspection inspection() {
      return inspection;
    }

    public Info info() {
      return info;
    }

    public String id() {
      return id;
    }

    /** The options, in the order of the inspection. */
    public List<Option<?>> options() {
      return options;
    }

    /** The option with a name. */
    public Optional<Option<?>> option(String name) {
      return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }

    /** The ids under which other tools know it, as {@code tool:id}. */
    public Set<String> aliases() {
      return aliases;
    }

    @Override
    public String toString() {
      return id();
    }
  }
}
