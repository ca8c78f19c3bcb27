package dev.limn.cli;

import dev.limn.inspect.Finding;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What came of the check of one file.
 *
 * @param name as the user sees it, with {@code /}
 * @param source the text that the findings are about
 * @param findings what is to be reported, by position
 * @param fixed the number of fixes that were applied, or would be
 * @param diff the change of the file as a unified diff; empty unless asked for
 * @param troubles what went wrong, each as a sentence that names the file
 */
record FileReport(
    String name,
    SourceText source,
    List<Reported> findings,
    int fixed,
    String diff,
    List<String> troubles,
    Outcome outcome) {

  /** What came of the check itself. */
  enum Outcome {
    CHECKED,
    /** The file is none that can be checked. */
    REFUSED,
    /** Limn failed. */
    FAILED
  }

  /**
   * A finding to be reported.
   *
   * @param edits for each of its fixes what it changes, if that was asked for
   * @param identity what it is known by in other versions, if that was asked for
   */
  record Reported(Finding finding, List<List<TextEdit>> edits, Optional<Identity> identity) {}

  /** Makes the lists unmodifiable. */
  FileReport {
    findings = List.copyOf(findings);
    troubles = List.copyOf(troubles);
  }

  /** The same with only those findings that are wanted. */
  FileReport only(Predicate<Reported> wanted) {
    List<Reported> kept = findings.stream().filter(wanted).toList();
    return new FileReport(name, source, kept, fixed, diff, troubles, outcome);
  }

  private static final SourceText NOTHING = SourceText.of("");

  /** A file that cannot be checked. */
  static FileReport refused(String name, String reason) {
    return unchecked(name + " " + reason, Outcome.REFUSED);
  }

  /** A file that should have been checked. */
  static FileReport failed(String name, Throwable cause) {
    return unchecked(name + " could not be checked: " + cause, Outcome.FAILED);
  }

  private static FileReport unchecked(String trouble, Outcome outcome) {
    return new FileReport("", NOTHING, List.of(), 0, "", List.of(trouble), outcome);
  }
}
