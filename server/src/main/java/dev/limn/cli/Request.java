package dev.limn.cli;

import dev.limn.config.Layer;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run of {@code limn check} is asked for.
 *
 * @param named the files and folders to check, absolute and normalised
 * @param layer what the command line configures
 * @param unsafe whether fixes may change what the program does
 * @param failOn the least severity that makes the run fail; empty for none
 * @param workers how many files are checked at the same time
 */
record Request(
    List<Path> named,
    Layer layer,
    Action action,
    boolean unsafe,
    Format format,
    Optional<Severity> failOn,
    int workers) {

  /** What is done with fixes. */
  enum Action {
    /** They are only counted. */
    REPORT,
    /** They are applied. */
    FIX,
    /** It is printed what they would change. */
    DIFF
  }

  /** How findings are printed. */
  enum Format {
    TEXT,
    STATISTICS,
    JSONL,
    SARIF
  }

  /** Whether a finding is one to print: a hint is only if it was asked for. */
  boolean wants(Finding finding) {
    return finding.severity() != Severity.HINT
        || layer.only().filter(ids -> ids.contains(finding.id())).isPresent();
  }

  /** Whether a fix is one to apply. */
  boolean wants(Finding finding, Finding.Offer fix) {
    return wants(finding) && (unsafe || fix.safe());
  }
}
