/**
 * The engine: runs inspections over documents and computes their fixes.
 *
 * <p>Here stands when and where inspections run, what happens when one fails, and what becomes of
 * their findings. The unit of work is the {@linkplain dev.limn.highlight.Pair pair} of a check and
 * an element. Nothing here knows Java, LSP or files: what it must know of a language it asks the
 * {@link dev.limn.query.Language} that the settings of a document name.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>To run a pair is a pure function of its element and of what its footprint records ({@code
 *       RecordingViewTest}, and the laws of the test kit for each inspection).
 *   <li>No inspection, whatever it does, ends a run or takes the findings of others with it ({@code
 *       DocumentInspectionTest}).
 *   <li>None that does not end keeps others from being run ({@code CrewTest}).
 *   <li>After any edits, under any schedule, a {@link dev.limn.highlight.HighlightSession} that has
 *       nothing left to do has found what a fresh run finds ({@code FindingsTest} in the system
 *       tests).
 *   <li>An edit runs the pairs whose element or whose reads it changed, and no others ({@code
 *       WorkTest}), in a file of any size ({@code CostTest}).
 *   <li>No element is looked at that is being typed ({@code FaultsTest}).
 *   <li>No fix loses a comment, comments code out, or is applied where the text parses worse for it
 *       ({@code TreeEditTest}, {@code FixesTest}).
 *   <li>Where a merge left a conflict, nothing is found and no fix changes anything ({@code
 *       MergeConflictTest} in the system tests).
 *   <li>Nothing is kept of a tree but the newest one: fixes run their pair anew ({@code
 *       FixesTest}).
 * </ul>
 */
@NullMarked
package dev.limn.highlight;

import org.jspecify.annotations.NullMarked;
