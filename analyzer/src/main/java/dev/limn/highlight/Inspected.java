package dev.limn.highlight;

import dev.limn.inspect.Finding;
import java.util.List;

/**
 * What came of the inspection of a document.
 *
 * @param findings the findings and the syntax errors, by position and then by id
 * @param crashes the inspections that failed, each one once, and what happened first
 * @param statistics what was done
 * @param complete whether all was done; not so if it was cancelled
 */
public record Inspected(
    List<Finding> findings, List<Crash> crashes, Statistics statistics, boolean complete) {

  /** Makes the lists unmodifiable. */
  public Inspected {
    findings = List.copyOf(findings);
    crashes = List.copyOf(crashes);
  }

  /**
   * The failure of an inspection.
   *
   * @param id the id of the inspection
   * @param cause what it threw
   */
  public record Crash(String id, Throwable cause) {}

  /**
   * The work that was done.
   *
   * @param elements elements that were walked over, tokens that nobody wants not among them
   * @param pairs checks of an inspection on an element that were run
   * @param suppressed findings that were dropped because they are suppressed in the document
   */
  public record Statistics(int elements, int pairs, int suppressed) {}
}
