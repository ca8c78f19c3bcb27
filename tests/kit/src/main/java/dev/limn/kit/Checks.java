package dev.limn.kit;

import dev.limn.inspect.Inspection;
import java.util.Map;

/**
 * Checks an inspection against fixtures.
 *
 * <p>A fixture is source text with marks. {@code //^^^ message} on a line of its own marks the code
 * above it, in the columns of the carets, with the message of a finding; marks for the same line
 * stand below each other. Every finding must be marked and every mark found. {@code $0} is the
 * caret. {@code //- /p/B.java} begins another file. On each fixture the laws of all inspections are
 * checked, too.
 */
public final class Checks {
  private Checks() {}

  /** Checks that an inspection finds what is marked, and nothing else. */
  public static void check(Class<? extends Inspection> inspection, String fixture) {
    check(inspection, Map.of(), fixture);
  }

  /** The same with options, by name, as a user writes them on the command line. */
  public static void check(
      Class<? extends Inspection> inspection, Map<String, String> options, String fixture) {
    throw new UnsupportedOperationException();
  }

  /** Checks what a safe fix at the caret makes of a fixture. */
  public static void checkFix(
      Class<? extends Inspection> inspection, String title, String before, String after) {
    throw new UnsupportedOperationException();
  }

  /** Checks what an unsafe fix at the caret makes of a fixture. */
  public static void checkUnsafeFix(
      Class<? extends Inspection> inspection, String title, String before, String after) {
    throw new UnsupportedOperationException();
  }

  /** Checks that no fix with this title is offered at the caret. */
  public static void checkNoFix(
      Class<? extends Inspection> inspection, String title, String fixture) {
    throw new UnsupportedOperationException();
  }

  /** Checks the page of an inspection: its parts, and its examples as fixtures. */
  public static void checkPage(Class<? extends Inspection> inspection) {
    throw new UnsupportedOperationException();
  }
}
