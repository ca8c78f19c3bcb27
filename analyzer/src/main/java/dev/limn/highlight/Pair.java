package dev.limn.highlight;

import dev.limn.highlight.VisitTable.Visit;
import dev.limn.query.Cancellation;
import dev.limn.query.Place;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * A check of an inspection and an element that it wants: the unit of work. To run one is a pure
 * function, which any thread may call at any time.
 */
public final class Pair {
  private final Visit visit;
  private final Place place;
  private final Settings settings;

  Pair(Visit visit, Place place, Settings settings) {
    this.visit = visit;
    this.place = place;
    this.settings = settings;
  }

  /**
   * All pairs of a document, elements in the order of the text, inspections in that of their ids.
   */
  public static List<Pair> all(SyntaxTree tree, Catalogue catalogue, Settings settings) {
    Dispatch dispatch = catalogue.dispatch(settings);
    List<Pair> pairs = new ArrayList<>();
    for (Place place : dispatch.places(Place.root(tree.root(), settings), element -> true)) {
      pairs.addAll(dispatch.at(place));
    }
    return pairs;
  }

  /** The id of the inspection. */
  public String id() {
    return visit.entry().id();
  }

  /** The check, with its inspection. */
  Visit visit() {
    return visit;
  }

  /** The element that is looked at. */
  public Place place() {
    return place;
  }

  /**
   * Runs the check. What it throws is caught, and then it has found nothing.
   *
   * @throws Cancellation.Cancelled if the result is no longer wanted
   */
  public Outcome run(Cancellation cancellation) {
    RecordingView view = new RecordingView(visit.entry(), place, settings, cancellation);
    try {
      visit.check().check(place.element(), view);
    } catch (Cancellation.Cancelled cancelled) {
      throw cancelled;
    } catch (Throwable thrown) {
      cancellation.check();
      return Outcome.crashed(place, thrown);
    }
    if (cancellation.isCancelled()) {
      throw Cancellation.cancelled();
    }
    return view.outcome();
  }

  /**
   * The edits of a fix that a run of this pair offered, by position. Throws what the fix throws.
   *
   * @param finding the index of the finding in the outcome
   * @param fix the index of the fix in the finding
   */
  public List<TextEdit> edits(Outcome outcome, int finding, int fix) {
    TreeEdit edit = new TreeEdit(place.root(), settings.language());
    outcome.drafts().get(finding).edits().get(fix).accept(edit);
    return edit.textEdits();
  }

  @Override
  public String toString() {
    return id() + " at " + place;
  }
}
