package dev.limn.highlight;

import dev.limn.highlight.Catalogue.Entry;
import dev.limn.inspect.Option;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.query.Cancellation;
import dev.limn.query.Fact;
import dev.limn.query.Footprint.Read;
import dev.limn.query.Place;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The view of one run of a pair, which records what is read and what is reported. */
final class RecordingView implements View {

  /** The value of an option, as a fact like any other. */
  private record OptionValue<T>(String id, Option<T> option) implements Fact<T> {
    @Override
    public T of(Surroundings surroundings) {
      return surroundings.input(Settings.inputOf(id, option));
    }

    /** Of the names alone: it is asked for each time that an option is read. */
    @Override
    public int hashCode() {
      return 31 * id.hashCode() + option.name().hashCode();
    }
  }

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final Entry entry;
  private final Place place;
  private final Settings settings;
  private final Cancellation cancellation;

  // Most checks read nothing and report nothing: these are made when they do.
  private Map<Fact<?>, Read<?>> reads = Map.of();
  private Set<Layout> layouts = Set.of();
  private List<Draft> drafts = List.of();
  private List<TextRange> strays = List.of();

  RecordingView(Entry entry, Place place, Settings settings, Cancellation cancellation) {
    this.entry = entry;
    this.place = place;
    this.settings = settings;
    this.cancellation = cancellation;
  }

  @Override
  public <T> T ask(Fact<T> fact) {
    checkCancelled();
    if (reads.isEmpty()) {
      reads = new LinkedHashMap<>(4);
    }
    @SuppressWarnings("unchecked") // under this fact stands what it gave
    Read<T> read = (Read<T>) reads.get(fact);
    if (read == null) {
      read = Read.of(fact, place);
      reads.put(fact, read);
    }
    return read.value();
  }

  @Override
  public <T> T summary(Summary<T> summary, Element of) {
    checkCancelled();
    if (!place.element().fullRange().contains(of.fullRange())) {
      throw new IllegalArgumentException(of + " is not in " + place);
    }
    return place.summary(summary, of);
  }

  @Override
  public <T> T option(Option<T> option) {
    return ask(new OptionValue<>(entry.id(), option));
  }

  @Override
  public int column(Element element) {
    int start = read(element).start();
    if (element.source().lines().lineStart(start) <= visited().start()) {
      note(Layout.MARGIN);
    }
    return Layout.column(element);
  }

  @Override
  public boolean startsLine(Element element) {
    int start = read(element).start();
    if (start == visited().start()) {
      note(Layout.MARGIN);
    }
    return Layout.startsLine(element);
  }

  @Override
  public int line(Element element) {
    int start = read(element).start();
    SourceText source = element.source();
    return source.lines().lineOf(start) - source.lines().lineOf(visited().start());
  }

  @Override
  public List<Comment> commentsBefore(Element element) {
    readBefore(element);
    return Trivia.commentsBefore(element, settings.language());
  }

  @Override
  public List<Comment> commentsIn(Element element) {
    read(element);
    note(Layout.INSIDE);
    return Trivia.commentsIn(element, element.range(), settings.language());
  }

  @Override
  public String trivia(Element element) {
    readBefore(element);
    return element.source().substring(Trivia.before(element));
  }

  private void readBefore(Element element) {
    if (read(element).start() == visited().start()) {
      note(Layout.BEFORE);
    }
  }

  /** Notes that what is before an element inside the visited one is read. */
  private TextRange read(Element element) {
    checkCancelled();
    TextRange range = element.range();
    if (!visited().contains(range)) {
      throw new IllegalArgumentException(element + " is not in " + place);
    }
    if (range.start() > visited().start()) {
      note(Layout.INSIDE);
    }
    return range;
  }

  private void note(Layout layout) {
    if (layouts.isEmpty()) {
      layouts = EnumSet.of(layout);
    }
    layouts.add(layout);
  }

  private TextRange visited() {
    return place.element().range();
  }

  @Override
  public void checkCancelled() {
    cancellation.check();
  }

  @Override
  public Report report(Element where, String message, Object... arguments) {
    return reportAt(where.range(), message, arguments);
  }

  @Override
  public Report reportAt(TextRange where, String message, Object... arguments) {
    String text = String.format(Locale.ROOT, message, arguments);
    Draft draft =
        new Draft(
            entry.id(),
            settings.severity(entry),
            inside(where),
            WHITE_SPACE.matcher(text).replaceAll(" "));
    if (drafts.isEmpty()) {
      drafts = new ArrayList<>();
    }
    drafts.add(draft);
    return draft;
  }

  /** The range, or that of the visited element for one that is not inside. */
  private TextRange inside(TextRange where) {
    if (place.element().fullRange().contains(where)) {
      return where;
    }
    if (strays.isEmpty()) {
      strays = new ArrayList<>();
    }
    strays.add(where);
    return visited();
  }

  Outcome outcome() {
    if (!drafts.isEmpty()) {
      note(Layout.INSIDE); // for messages may quote code, and places are counted in characters
    }
    return new Outcome(drafts, strays, reads.values(), layouts, place, Optional.empty());
  }
}
