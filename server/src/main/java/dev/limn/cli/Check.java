package dev.limn.cli;

import dev.limn.cli.Request.Action;
import dev.limn.config.ConfigError;
import dev.limn.config.ConfigException;
import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.project.RelativePath;
import dev.limn.project.SourceWalk;

/** A run of {@code limn check}. */
final class Check {

  private static final double SECOND = 1e9;

  private final Shell shell;
  private final Request request;
  private final Catalogue catalogue;
  private final Configuration configuration;
  private final Tally tally = new Tally();
  private final long start = System.nanoTime();
  private final Progress progress;

  Check(Shell shell, Request request, Catalogue catalogue) {
    this.shell = shell;
    this.request = request;
    this.catalogue = catalogue;
    this.configuration =
        new Configuration(catalogue, ConfigFolder.strict(catalogue), Layer.EMPTY, request.layer());
    this.progress = new Progress(shell, System::nanoTime, this::countFiles);
  }

  /** Checks all files, and prints what it finds. */
  ExitStatus run() {
    try {
      Reporter reporter = reporter();
      FileCheck check = new FileCheck(shell.folder(), request, catalogue, configuration);
      new OrderedWork<>(request.workers(), check::check, progress::tick)
          .run(walk(), (FileReport report) -> report(report, reporter));
      progress.erase();
      reporter.end(tally, (System.nanoTime() - start) / SECOND);
      shell.out().flush();
      return status();
    } catch (ConfigException e) {
      progress.erase();
      shell.out().flush();
      e.errors().forEach(this::complain);
      return ExitStatus.COULD_NOT_RUN;
    } catch (Sink.Closed e) {
      return closed(e);
    }
  }

  private void report(FileReport report, Reporter reporter) {
    tally.add(report);
    if (!report.findings().isEmpty() || !report.troubles().isEmpty() || !report.diff().isEmpty()) {
      progress.erase();
    }
    reporter.report(report);
    if (!report.troubles().isEmpty()) {
      shell.out().flush();
      report.troubles().forEach(shell::complain);
    }
    progress.step();
  }

  private Reporter reporter() {
    if (request.action() == Action.DIFF) {
      return new DiffReporter(shell);
    }
    return switch (request.format()) {
      case TEXT -> new TextReporter(shell);
      case STATISTICS -> new StatisticsReporter(shell, catalogue);
      case JSONL -> new JsonLinesReporter(shell);
      case SARIF -> new SarifReporter(shell, catalogue);
    };
  }

  private SourceWalk walk() {
    return SourceWalk.of(request.named(), shell.folder(), configuration::skips);
  }

  private int countFiles() {
    int files = 0;
    for (SourceWalk walk = walk(); walk.hasNext(); walk.next()) {
      files++;
    }
    return files;
  }

  private void complain(ConfigError error) {
    String file = RelativePath.of(shell.folder(), error.file());
    shell.complain(file + ":" + error.line() + ":" + error.column() + ": " + error.message());
  }

  private ExitStatus status() {
    if (tally.failed()) {
      return ExitStatus.COULD_NOT_RUN;
    }
    boolean found = request.failOn().filter(tally::reaches).isPresent();
    return found ? ExitStatus.FOUND : ExitStatus.CLEAN;
  }

  private ExitStatus closed(Sink.Closed e) {
    if (e.isByReader()) {
      return status();
    }
    shell.complain("cannot print: " + e.getMessage());
    return ExitStatus.COULD_NOT_RUN;
  }
}
