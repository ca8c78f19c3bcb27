package dev.limn.inspect;

import dev.limn.text.TextRange;
import java.util.List;

/**
 * A problem at a place in one version of a document.
 *
 * @param id the id of the inspection, or the code of the syntax error
 * @param range where, in UTF-16 code units from the start of the document
 * @param message what is wrong, as a sentence without a full stop, with code in back quotes
 * @param unnecessary whether what is marked can be removed
 * @param related other places that explain it
 * @param fixes the fixes that are offered, without their edits
 */
public record Finding(
    String id,
    Severity severity,
    TextRange range,
    String message,
    boolean unnecessary,
    List<Related> related,
    List<Offer> fixes) {

  /** Makes the lists unmodifiable. */
  public Finding {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /** Another place that explains a finding. */
  public record Related(TextRange range, String message) {}

  /**
   * A fix that is offered.
   *
   * @param why what it may change; empty for a safe one
   */
  public record Offer(String title, String why) {

    /** Whether the fix does not change what the program does. */
    public boolean safe() {
      return why.isEmpty();
    }
  }
}
