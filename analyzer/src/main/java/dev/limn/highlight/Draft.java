package dev.limn.highlight;

import dev.limn.inspect.Edit;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Finding.Offer;
import dev.limn.inspect.Finding.Related;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A finding with what is known of it only while its tree is at hand: its fixes. */
final class Draft implements Report {
  private final String id;
  private final Severity severity;
  private final TextRange range;
  private final String message;
  private boolean unnecessary;
  private final List<Related> related = new ArrayList<>(0);
  private final List<Offer> offers = new ArrayList<>(0);
  private final List<Consumer<Edit>> edits = new ArrayList<>(0);

  Draft(String id, Severity severity, TextRange range, String message) {
    this.id = id;
    this.severity = severity;
    this.range = range;
    this.message = message;
  }

  Finding finding() {
    return new Finding(id, severity, range, message, unnecessary, related, offers);
  }

  String id() {
    return id;
  }

  TextRange range() {
    return range;
  }

  /** What makes the edit of each fix. */
  List<Consumer<Edit>> edits() {
    return edits;
  }

  @Override
  public Report unnecessary() {
    unnecessary = true;
    return this;
  }

  @Override
  public Report related(Element where, String message) {
    related.add(new Related(where.range(), message));
    return this;
  }

  @Override
  public Report fix(String title, Consumer<Edit> edit) {
    return offer(new Offer(title, ""), edit);
  }

  @Override
  public Report unsafeFix(String title, String why, Consumer<Edit> edit) {
    if (why.isBlank()) {
      throw new IllegalArgumentException("An unsafe fix must say why: " + title);
    }
    return offer(new Offer(title, why), edit);
  }

  private Report offer(Offer offer, Consumer<Edit> edit) {
    offers.add(offer);
    edits.add(edit);
    return this;
  }
}
