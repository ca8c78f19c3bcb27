package dev.limn.cli;

import dev.limn.cli.FileInspection.Version;
import dev.limn.cli.FileReport.Outcome;
import dev.limn.cli.FileReport.Reported;
import dev.limn.cli.Request.Action;
import dev.limn.cli.cache.FindingCache;
import dev.limn.config.ConfigException;
import dev.limn.config.Configuration;
import dev.limn.config.FileSettings;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Fixes;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.project.RelativePath;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceFile.Content;
import dev.limn.project.SourceWalk;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks one file after the other: reads, inspects, and fixes what is asked for. Thread-safe. */
final class FileCheck {

  private static final String SUFFIX = ".java";

  private final Path folder;
  private final Request request;
  private final Catalogue catalogue;
  private final Configuration configuration;
  private final Sources sources;
  private final Optional<Past> past;
  private final FindingCache cache;
  private final Timings timings;

  FileCheck(
      Path folder,
      Request request,
      Catalogue catalogue,
      Configuration configuration,
      Sources sources,
      Optional<Past> past,
      FindingCache cache,
      Timings timings) {
    this.timings = timings;
    this.sources = sources;
    this.past = past;
    this.cache = cache;
    this.folder = folder;
    this.request = request;
    this.catalogue = catalogue;
    this.configuration = configuration;
  }

  /**
   * Checks what a walk came to. Whatever is wrong with it is in the report.
   *
   * @throws ConfigException if what is configured for the file cannot be used
   */
  FileReport check(SourceWalk.Step step) {
    if (step instanceof SourceWalk.Unreadable unreadable) {
      String name = RelativePath.of(folder, unreadable.folder());
      return FileReport.refused(
          name.isEmpty() ? "." : name, "cannot be read: " + SourceFile.reason(unreadable.reason()));
    }
    Path file = ((SourceWalk.Source) step).file();
    String name = RelativePath.of(folder, file);
    try {
      return name.endsWith(SUFFIX)
          ? check(file, name)
          : FileReport.refused(name, "is not a Java file");
    } catch (ConfigException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      return FileReport.failed(name, e);
    }
  }

  private FileReport check(Path file, String name) {
    FileSettings settings = configuration.settings(file);
    SourceFile read = sources.read(file, settings.encoding());
    if (read instanceof Content content) {
      long start = System.nanoTime();
      FileReport report = new Work(file, name, content, settings).report();
      timings.checked(name, System.nanoTime() - start);
      return report;
    }
    return FileReport.refused(name, ((SourceFile.Refused) read).reason());
  }

  /** The check of one file. */
  private final class Work {
    private final Path file;
    private final String name;
    private final Content content;
    private final Settings settings;
    private final FileInspection inspection;

    Work(Path file, String name, Content content, FileSettings settings) {
      this.file = file;
      this.name = name;
      this.content = content;
      this.settings = settings.settings();
      this.inspection = new FileInspection(name, request, catalogue, settings, cache, timings);
      if (content.decoded().malformed()) {
        inspection.trouble(
            "is not valid " + settings.encoding() + ": checked with replacement characters");
      }
      if (content.bytes().length == 0) {
        inspection.trouble("is empty");
      }
    }

    FileReport report() {
      Optional<Past.Version> before = before();
      SourceText text = content.decoded().text();
      if (before.filter(Past.Version::same).isPresent()) {
        return new FileReport(name, text, List.of(), 0, "", inspection.troubles(), Outcome.CHECKED);
      }
      Version now = inspection.of(text, Optional.of(content.bytes()));
      List<Finding> findings = now.findings();
      if (request.action() == Action.SUPPRESS) {
        return suppress(now, findings);
      }
      if (request.action() == Action.REPORT || !isFixable(findings)) {
        return report(now, onlyNew(now, findings, before), 0, "");
      }
      FixAll.Fixed fixed =
          FixAll.run(
              now.text(),
              catalogue,
              settings,
              offered -> request.wants(offered.finding(), offered.offer()),
              inspection.deadline());
      if (fixed.applied() == 0) {
        if (inspection.deadline().isCancelled()) {
          inspection.late("is not fixed");
        }
        return report(now, findings, 0, "");
      }
      if (request.action() == Action.DIFF) {
        return report(now, findings, fixed.applied(), UnifiedDiff.of(name, content, fixed.text()));
      }
      Optional<String> refused = write(fixed.text());
      if (refused.isPresent()) {
        inspection.trouble(refused.get());
        return report(now, findings, 0, "");
      }
      Version after = inspection.of(fixed.text(), Optional.empty());
      return report(after, after.findings(), fixed.applied(), "");
    }

    private FileReport suppress(Version now, List<Finding> findings) {
      SyntaxTree tree = now.tree();
      List<TextEdit> edits =
          BulkSuppression.edits(tree, catalogue, findings, request.suppression().reason());
      if (edits.isEmpty()) {
        return report(now, findings, 0, "");
      }
      Version after = inspection.of(now.text().apply(edits), Optional.empty());
      Optional<String> refused =
          after.tree().errors().size() > tree.errors().size()
              ? Optional.of("is not changed: a comment would break it")
              : write(after.text());
      if (refused.isPresent()) {
        inspection.trouble(refused.get());
        return report(now, findings, 0, "");
      }
      List<Finding> left = after.findings();
      return report(after, left, findings.size() - left.size(), "");
    }

    private Optional<Past.Version> before() {
      try {
        return past.isPresent()
            ? Optional.of(past.get().version(file, content.bytes()))
            : Optional.empty();
      } catch (IOException e) {
        inspection.trouble("cannot be compared: " + SourceFile.reason(e));
        return Optional.empty();
      }
    }

    /** The findings on changed lines, and those that were not there before the change. */
    private List<Finding> onlyNew(
        Version now, List<Finding> findings, Optional<Past.Version> before) {
      Optional<Version> old = before.flatMap(this::version);
      if (old.isEmpty() || findings.isEmpty()) {
        return findings;
      }
      Map<Identity, Integer> left = new HashMap<>();
      old.get()
          .findings()
          .forEach(f -> left.merge(Identity.of(old.get().tree(), f), 1, Integer::sum));
      Changes changes = Changes.between(old.get().text(), now.text());
      return findings.stream()
          .filter(
              finding -> {
                boolean isNew = left.merge(Identity.of(now.tree(), finding), -1, Integer::sum) < 0;
                int line = now.text().lines().lineOf(finding.range().start());
                return isNew || changes.contain(line);
              })
          .toList();
    }

    private Optional<Version> version(Past.Version version) {
      return version
          .content()
          .map(bytes -> SourceFile.of(bytes, content.decoded().charset()))
          .filter(Content.class::isInstance)
          .map(Content.class::cast)
          .map(old -> inspection.of(old.decoded().text(), Optional.of(old.bytes())));
    }

    private boolean isFixable(List<Finding> findings) {
      return findings.stream()
          .anyMatch(f -> f.fixes().stream().anyMatch(fix -> request.wants(f, fix)));
    }

    /** Writes the file; says why if it was not. */
    private Optional<String> write(SourceText fixed) {
      Optional<byte[]> bytes = content.decoded().encode(fixed);
      return bytes.isEmpty()
          ? Optional.of(
              "is not fixed: its bytes are not all characters of " + content.decoded().charset())
          : sources.write(file, content, bytes.get());
    }

    private FileReport report(Version now, List<Finding> findings, int fixed, String diff) {
      List<Reported> reported =
          findings.stream().map(f -> new Reported(f, edits(now, f), identity(now, f))).toList();
      return new FileReport(
          name, now.text(), reported, fixed, diff, inspection.troubles(), Outcome.CHECKED);
    }

    private Optional<Identity> identity(Version now, Finding finding) {
      return request.output().identifies()
          ? Optional.of(Identity.of(now.tree(), finding))
          : Optional.empty();
    }

    private List<List<TextEdit>> edits(Version now, Finding finding) {
      List<List<TextEdit>> edits = new ArrayList<>();
      if (request.output().format() == Request.Format.SARIF) {
        for (int i = 0; i < finding.fixes().size(); i++) {
          edits.add(Fixes.edits(now.tree(), catalogue, settings, finding, i).orElse(List.of()));
        }
      }
      return edits;
    }
  }
}
