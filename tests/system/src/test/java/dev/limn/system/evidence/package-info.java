/**
 * What speaks for each inspection: of the reports on real code, how many its authors would accept;
 * of true cases that are planted into real code, how many are found.
 *
 * <p>Here live the drawing of reports, the kept verdicts of those who read them, the planting, and
 * the page of both figures. A verdict is never made by a program. Invariants: what is drawn depends
 * on nothing but the reports themselves, so that a change of an inspection leaves the drawn ones
 * drawn; a planted case is true by the way it is made, and counts as found only on the line for
 * which it was planted ({@code PlantingTest}); the page says what the kept figures say ({@code
 * EvidencePageTest}).
 */
@NullMarked
package dev.limn.system.evidence;

import org.jspecify.annotations.NullMarked;
