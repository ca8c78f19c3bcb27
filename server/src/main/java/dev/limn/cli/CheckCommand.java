package dev.limn.cli;

import dev.limn.cli.Usage.Argument;
import dev.limn.cli.Usage.Option;
import dev.limn.highlight.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code limn check}. */
final class CheckCommand implements Subcommand {

  static final String FORMAT = "--format";
  static final String OUTPUT_FILE = "--output-file";
  static final String BASELINE = "--baseline";
  static final String FIX = "--fix";
  static final String UNSAFE_FIXES = "--unsafe-fixes";
  static final String DIFF = "--diff";
  static final String FAIL_ON = "--fail-on";
  static final String STATISTICS = "--statistics";
  static final String TIMINGS = "--timings";
  static final String STDIN_FILENAME = "--stdin-filename";
  static final String FILES_FROM = "--files-from";
  static final String STAGED = "--staged";
  static final String CHANGED_SINCE = "--changed-since";
  static final String FORCE_EXCLUDE = "--force-exclude";
  static final String UNUSED_SUPPRESSIONS = "--unused-suppressions";
  static final String WATCH = "--watch";

  private final Shell shell;
  private final Supplier<Catalogue> catalogues;

  CheckCommand(Shell shell, Supplier<Catalogue> catalogues) {
    this.shell = shell;
    this.catalogues = catalogues;
  }

  @Override
  public Usage usage() {
    return new Usage(
        "limn check",
        "Finds problems in Java files.",
        Optional.of(
            new Argument(
                "PATH", 0, Integer.MAX_VALUE, "Files and folders; the current folder if none.")),
        List.of(
            Option.value(
                FORMAT,
                "FORMAT",
                "How to print findings: text, json, jsonl, sarif, github, gitlab, checkstyle or"
                    + " junit."),
            Option.value(
                OUTPUT_FILE,
                "FILE",
                "Print findings into a file, which is there in full or not at all, and the summary"
                    + " on stdout."),
            Option.flag(FIX, "Apply the fixes that do not change what programs do."),
            Option.flag(UNSAFE_FIXES, "With --fix or --diff: the other fixes too."),
            Option.flag(DIFF, "Print what --fix would change, and change nothing."),
            CheckOptions.SELECT_OPTION,
            CheckOptions.IGNORE_OPTION,
            CheckOptions.PROFILE_OPTION,
            Option.value(
                FAIL_ON,
                "SEVERITY",
                "Exit with status 1 when a finding is at least of this severity: error, warning"
                    + " (the default), information, hint, or never."),
            Option.flag(
                STATISTICS, "Print how often each inspection found something, and not where."),
            Option.flag(
                TIMINGS,
                "Print how long each inspection took, and the slowest files, and not what was"
                    + " found."),
            Option.flag(BASELINE, "Report only findings that are not in limn-baseline.txt."),
            Option.value(CheckOptions.BASELINE_FILE, "FILE", "Another baseline than that."),
            Option.value(
                STDIN_FILENAME,
                "NAME",
                "Check what stdin contains as if it were this file; with --fix, print the fixed"
                    + " source on stdout, and findings on stderr."),
            Option.value(
                FILES_FROM,
                "FILE",
                "Check the Java files that are listed in a file (- for stdin), one a line, or with"
                    + " NUL after each."),
            Option.flag(
                STAGED,
                "Check what git would commit: the changed files, as they are in the index."),
            Option.value(
                CHANGED_SINCE,
                "REF",
                "Report only findings on lines that changed since this branch left REF, and those"
                    + " that came with the changes."),
            Option.flag(FORCE_EXCLUDE, "Leave out excluded files also where they are named."),
            Option.flag(
                UNUSED_SUPPRESSIONS, "Report `limn-ignore` comments that suppress nothing too."),
            Option.flag(WATCH, "Check what changes, again and again, until interrupted."),
            CheckOptions.NO_CACHE_OPTION,
            CheckOptions.THREADS_OPTION),
        List.of(
            "",
            "Folders are searched for *.java files; what git ignores, hidden folders, build outputs"
                + " and symbolic links are left out. Files and folders that are named are checked"
                + " anyway.",
            "",
            "Exit status: 0; 1 when a finding is at or above --fail-on; 2 when it could not run."));
  }

  @Override
  public ExitStatus run(Arguments arguments) {
    Catalogue catalogue = catalogues.get();
    Request request = new CheckRequest(shell, arguments, catalogue).read();
    if (arguments.has(WATCH)) {
      return new Watch(shell, request, catalogue, Watch.Pause::sleep).run();
    }
    boolean printsSource =
        request.input().typed().isPresent() && request.action() == Request.Action.FIX;
    return printsSource ? fix(request, catalogue) : new Check(shell, request, catalogue).run();
  }

  /** Prints the fixed source alone on stdout, and what else there is to say on stderr. */
  private ExitStatus fix(Request request, Catalogue catalogue) {
    Check check = new Check(shell.onStderr(), request, catalogue);
    ExitStatus status = check.run();
    if (check.isEnded()) {
      shell.out().print(check.typed().orElseThrow());
    }
    return status;
  }
}
