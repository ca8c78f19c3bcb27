package dev.limn.cli;

import dev.limn.config.Layer;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a run of {@code limn check} is asked for.
 *
 * @param layer what the command line configures
 * @param unsafe whether fixes may change what the program does
 * @param failOn the least severity that makes the run fail; empty for none
 * @param workers how many files are checked at the same time
 * @param cached whether what was found in earlier runs is believed
 */
record Request(
    Input input,
    Layer layer,
    Action action,
    boolean unsafe,
    Suppression suppression,
    Output output,
    Optional<Severity> failOn,
    int workers,
    boolean cached) {

  /**
   * What is checked.
   *
   * @param named the files and folders to check, absolute and normalised
   * @param typed the file whose content comes from stdin; then nothing else is checked
   * @param staged whether it is the content that git has in its index
   * @param since the revision since when findings are new; the others are not reported
   * @param forceExclude whether files that are named are left out if they are excluded
   */
  record Input(
      List<Path> named,
      Optional<Path> typed,
      boolean staged,
      Optional<String> since,
      boolean forceExclude) {

    /** Files and folders on the disk. */
    Input(List<Path> named) {
      this(named, Optional.empty(), false, Optional.empty(), false);
    }
  }

  /** The same for other files and folders on the disk. */
  Request naming(List<Path> named) {
    Input other = new Input(named, input.typed, input.staged, input.since, input.forceExclude);
    return new Request(other, layer, action, unsafe, suppression, output, failOn, workers, cached);
  }

  /**
   * What comes out.
   *
   * @param file where findings are printed, if not on stdout
   * @param baseline the findings that are not reported
   */
  record Output(Format format, Optional<Path> file, Optional<Baseline> baseline) {

    /** On stdout, without a baseline. */
    Output(Format format) {
      this(format, Optional.empty(), Optional.empty());
    }

    /** Whether it is of use to know a finding again. */
    boolean identifies() {
      return format.identifies || baseline.isPresent();
    }
  }

  /**
   * What is done with suppressions.
   *
   * @param unused whether those without effect are reported
   * @param reason why findings are suppressed, if they are to be
   */
  record Suppression(boolean unused, String reason) {

    /** Nothing but to heed them. */
    static final Suppression HEEDED = new Suppression(false, "");
  }

  /** What is done with fixes. */
  enum Action {
    /** They are only counted. */
    REPORT,
    /** They are applied. */
    FIX,
    /** It is printed what they would change. */
    DIFF,
    /** Nothing; findings are suppressed by comments instead. */
    SUPPRESS
  }

  /** How findings are printed. */
  enum Format {
    TEXT(false),
    STATISTICS(false),
    TIMINGS(false),
    /** All findings in one document. */
    JSON(false),
    /** A document for each finding. */
    JSONL(false),
    SARIF(true),
    GITHUB(false),
    GITLAB(true),
    CHECKSTYLE(false),
    JUNIT(true),
    /** They are not. */
    NONE(true);

    /** Those that a user can ask for by name. */
    static final List<Format> NAMED =
        List.of(TEXT, JSON, JSONL, SARIF, GITHUB, GITLAB, CHECKSTYLE, JUNIT);

    private final boolean identifies;

    Format(boolean identifies) {
      this.identifies = identifies;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether more can always follow. */
    boolean isOfLines() {
      return isForPeople() || this == JSONL || this == GITHUB;
    }

    /** Whether people read it, and so a summary after it. */
    boolean isForPeople() {
      return this == TEXT || this == STATISTICS || this == TIMINGS;
    }
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
