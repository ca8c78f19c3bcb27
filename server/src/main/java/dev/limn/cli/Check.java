package dev.limn.cli;

import com.google.common.collect.Iterators;
import dev.limn.cli.Request.Action;
import dev.limn.cli.cache.FindingCache;
import dev.limn.config.ConfigException;
import dev.limn.config.ConfigFolder;
import dev.limn.config.Configuration;
import dev.limn.config.Layer;
import dev.limn.highlight.Catalogue;
import dev.limn.project.RelativePath;
import dev.limn.project.Repository;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceWalk;
import dev.limn.server.CacheFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** A run of {@code limn check}. */
final class Check {

  private static final double SECOND = 1e9;

  private final Shell shell;
  private final Request request;
  private final Catalogue catalogue;
  private final Configuration configuration;
  private final Tally tally = new Tally();
  private final Timings timings = new Timings();
  private final long start = System.nanoTime();
  private final Progress progress;
  private final Optional<Baseline.Known> known;
  private final Optional<Git> git;
  private final Sources sources;
  private boolean ended;

  Check(Shell shell, Request request, Catalogue catalogue) {
    this.shell = shell;
    this.request = request;
    this.catalogue = catalogue;
    this.configuration =
        new Configuration(catalogue, ConfigFolder.strict(catalogue), Layer.EMPTY, request.layer());
    this.known = request.output().baseline().map(Baseline.Known::new);
    boolean asksGit = request.input().staged() || request.input().since().isPresent();
    this.git = asksGit ? Optional.of(Git.in(shell.folder())) : Optional.empty();
    this.sources = sources();
    this.progress = new Progress(shell, System::nanoTime, this::countFiles);
  }

  /** Checks all files, and prints what it finds. */
  ExitStatus run() {
    Optional<Path> file = request.output().file();
    if (file.isEmpty()) {
      return run(reporter(shell));
    }
    String name = RelativePath.of(shell.folder(), file.get());
    try (OutputFile output = OutputFile.begin(file.get(), name)) {
      ExitStatus status = run(shell.printingTo(output.stream()), name);
      if (ended) {
        output.commit();
      }
      return status;
    } catch (IOException e) {
      throw new UsageException("cannot write " + name + ": " + SourceFile.reason(e), e);
    }
  }

  /** Checks all files, and prints what it finds into a file. */
  private ExitStatus run(Shell printing, String name) {
    try {
      ExitStatus status = run(reporter(printing));
      printing.out().flush();
      return status;
    } catch (Sink.Closed e) {
      if (printing.out().isClosed()) {
        throw new UsageException("cannot write " + name + ": " + e.getMessage(), e);
      }
      throw e;
    }
  }

  /** Checks all files, and tells a reporter what it finds. */
  ExitStatus run(Reporter reporter) {
    FindingCache cache = cache();
    try {
      Optional<Past> past = request.input().since().map(ref -> Past.of(git.orElseThrow(), ref));
      FileCheck check =
          new FileCheck(
              shell.folder(), request, catalogue, configuration, sources, past, cache, timings);
      new OrderedWork<>(request.workers(), check::check, progress::tick)
          .run(walk(), (FileReport report) -> report(report, reporter));
      progress.erase();
      double seconds = (System.nanoTime() - start) / SECOND;
      reporter.end(tally, seconds);
      ended = true;
      if (isSummarised()) {
        String verb = request.action() == Action.SUPPRESS ? "suppressed" : "fixed";
        tally.fixes(verb).ifPresent(fixes -> shell.out().print(fixes).print("\n"));
        shell.out().print(tally.summary(seconds)).print("\n");
      }
      shell.out().flush();
      return status();
    } catch (ConfigException e) {
      progress.erase();
      shell.out().flush();
      e.errors().forEach(error -> ConfigCommand.complain(shell, error));
      return ExitStatus.COULD_NOT_RUN;
    } catch (Sink.Closed e) {
      if (e.isByReader()) {
        return status();
      }
      throw e;
    } finally {
      git.ifPresent(Git::close);
      cache.save();
    }
  }

  /** What an editor sends is another text each time, and what is known takes no time. */
  private FindingCache cache() {
    boolean isTimed = request.output().format() == Request.Format.TIMINGS;
    if (!request.cached() || isTimed || request.input().typed().isPresent()) {
      return FindingCache.none();
    }
    Path folder = CacheFolder.of(shell.environment()).resolve("findings");
    Path project = Repository.rootOf(shell.folder()).orElse(shell.folder());
    return FindingCache.of(folder, project, catalogue, request.suppression().unused());
  }

  private boolean isSummarised() {
    return request.action() != Action.DIFF
        && (request.output().format().isForPeople() || request.output().file().isPresent());
  }

  private void report(FileReport checked, Reporter reporter) {
    FileReport report = known.map(before -> withoutKnown(checked, before)).orElse(checked);
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

  private FileReport withoutKnown(FileReport report, Baseline.Known before) {
    FileReport left = report.only(reported -> !before.takes(reported.identity().orElseThrow()));
    tally.addKnown(report.findings().size() - left.findings().size());
    return left;
  }

  private Reporter reporter(Shell printing) {
    if (request.action() == Action.DIFF) {
      return new DiffReporter(printing);
    }
    return switch (request.output().format()) {
      case TEXT -> new TextReporter(printing);
      case STATISTICS -> new StatisticsReporter(printing, catalogue);
      case TIMINGS -> new TimingsReporter(printing, timings);
      case JSON -> new JsonReporter(printing, true);
      case JSONL -> new JsonReporter(printing, false);
      case SARIF -> new SarifReporter(printing, catalogue);
      case GITHUB -> new GithubReporter(printing);
      case GITLAB -> new GitlabReporter(printing);
      case CHECKSTYLE -> new CheckstyleReporter(printing, catalogue);
      case JUNIT -> new JunitReporter(printing, request.failOn());
      case NONE -> new Census();
    };
  }

  private Sources sources() {
    Request.Input input = request.input();
    if (input.typed().isPresent()) {
      return new TypedSource(input.typed().get(), shell.readAll());
    }
    return input.staged()
        ? StagedSources.of(git.orElseThrow(), input.named())
        : Sources.onDisk(() -> SourceWalk.of(input.named(), shell.folder(), configuration::skips));
  }

  /** What there is to check. What is staged is in folders that are named, and not named itself. */
  Iterator<? extends SourceWalk.Step> walk() {
    boolean excludesAll = request.input().staged() || request.input().forceExclude();
    return excludesAll ? Iterators.filter(sources.walk(), this::isIncluded) : sources.walk();
  }

  private boolean isIncluded(SourceWalk.Step step) {
    return !(step instanceof SourceWalk.Source source)
        || !(configuration.excludes(source.file()) || configuration.isGenerated(source.file()));
  }

  private int countFiles() {
    return Iterators.size(walk());
  }

  /** Whether all was checked, and what was found was printed. */
  boolean isEnded() {
    return ended;
  }

  /** What stdin contained, with what was fixed in it. */
  Optional<byte[]> typed() {
    return sources instanceof TypedSource typed ? Optional.of(typed.bytes()) : Optional.empty();
  }

  private ExitStatus status() {
    if (tally.failed()) {
      return ExitStatus.COULD_NOT_RUN;
    }
    boolean found = request.failOn().filter(tally::reaches).isPresent();
    return found ? ExitStatus.FOUND : ExitStatus.CLEAN;
  }
}
