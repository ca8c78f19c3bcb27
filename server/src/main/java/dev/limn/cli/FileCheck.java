package dev.limn.cli;

import dev.limn.cli.FileReport.Outcome;
import dev.limn.cli.FileReport.Reported;
import dev.limn.cli.Request.Action;
import dev.limn.config.ConfigException;
import dev.limn.config.Configuration;
import dev.limn.config.FileSettings;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.FixAll;
import dev.limn.highlight.Fixes;
import dev.limn.highlight.Inspected;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.project.RelativePath;
import dev.limn.project.SourceFile;
import dev.limn.project.SourceFile.Content;
import dev.limn.project.SourceWalk;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks one file after the other: reads, inspects, and fixes what is asked for. Thread-safe. */
final class FileCheck {

  private static final String SUFFIX = ".java";

  /** How long one file may take, in seconds: a hundred times what the slowest one known does. */
  private static final int PATIENCE = 60;

  private final Path folder;
  private final Request request;
  private final Catalogue catalogue;
  private final Configuration configuration;
  private final Sources sources;
  private final Optional<Past> past;

  FileCheck(
      Path folder,
      Request request,
      Catalogue catalogue,
      Configuration configuration,
      Sources sources,
      Optional<Past> past) {
    this.sources = sources;
    this.past = past;
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
      return new Work(file, name, content, settings).report();
    }
    return FileReport.refused(name, ((SourceFile.Refused) read).reason());
  }

  /** The check of one file. */
  private final class Work {
    private final Path file;
    private final String name;
    private final Content content;
    private final Settings settings;
    private final List<String> troubles = new ArrayList<>();
    private int timeouts;
    private final Cancellation deadline = new Deadline(PATIENCE);
    private final Set<String> crashed = new HashSet<>();

    Work(Path file, String name, Content content, FileSettings settings) {
      this.file = file;
      this.name = name;
      this.content = content;
      this.settings = settings.settings();
      if (content.decoded().malformed()) {
        trouble("is not valid " + settings.encoding() + ": checked with replacement characters");
      }
      if (content.bytes().length == 0) {
        trouble("is empty");
      }
    }

    FileReport report() {
      Optional<Past.Version> before = before();
      SourceText text = content.decoded().text();
      if (before.filter(Past.Version::same).isPresent()) {
        return new FileReport(name, text, List.of(), 0, "", troubles, Outcome.CHECKED);
      }
      SyntaxTree tree = JavaLanguage.JAVA.parse(text);
      List<Finding> findings = inspect(tree);
      if (request.action() == Action.SUPPRESS) {
        return suppress(tree, findings);
      }
      if (request.action() == Action.REPORT || !isFixable(findings)) {
        return report(tree, onlyNew(tree, findings, before), 0, "");
      }
      FixAll.Fixed fixed =
          FixAll.run(
              text,
              catalogue,
              settings,
              offered -> request.wants(offered.finding(), offered.offer()),
              deadline);
      if (fixed.applied() == 0) {
        return report(tree, findings, 0, "");
      }
      if (request.action() == Action.DIFF) {
        return report(tree, findings, fixed.applied(), UnifiedDiff.of(name, content, fixed.text()));
      }
      Optional<String> refused = write(fixed.text());
      if (refused.isPresent()) {
        trouble(refused.get());
        return report(tree, findings, 0, "");
      }
      SyntaxTree after = JavaLanguage.JAVA.parse(fixed.text());
      return report(after, inspect(after), fixed.applied(), "");
    }

    private List<Finding> inspect(SyntaxTree tree) {
      Inspected inspected = DocumentInspection.run(tree, catalogue, settings, deadline);
      if (!inspected.complete() && timeouts++ == 0) {
        trouble("is not inspected in full: that took more than " + PATIENCE + " s");
      }
      for (Inspected.Crash crash : inspected.crashes()) {
        if (crashed.add(crash.id())) {
          trouble("was not inspected for `" + crash.id() + "`, which failed: " + crash.cause());
        }
      }
      List<Finding> findings = inspected.findings().stream().filter(request::wants).toList();
      return request.suppression().unused() ? withUnused(tree, findings) : findings;
    }

    private List<Finding> withUnused(SyntaxTree tree, List<Finding> findings) {
      List<Finding> all = new ArrayList<>(findings);
      all.addAll(UnusedSuppressions.in(tree, catalogue, settings, deadline));
      all.sort(Comparator.comparingInt(finding -> finding.range().start()));
      return all;
    }

    private FileReport suppress(SyntaxTree tree, List<Finding> findings) {
      List<TextEdit> edits =
          BulkSuppression.edits(tree, catalogue, findings, request.suppression().reason());
      if (edits.isEmpty()) {
        return report(tree, findings, 0, "");
      }
      SyntaxTree after = JavaLanguage.JAVA.parse(tree.text().apply(edits));
      Optional<String> refused =
          after.errors().size() > tree.errors().size()
              ? Optional.of("is not changed: a comment would break it")
              : write(after.text());
      if (refused.isPresent()) {
        trouble(refused.get());
        return report(tree, findings, 0, "");
      }
      List<Finding> left = inspect(after);
      return report(after, left, findings.size() - left.size(), "");
    }

    private Optional<Past.Version> before() {
      try {
        return past.isPresent()
            ? Optional.of(past.get().version(file, content.bytes()))
            : Optional.empty();
      } catch (IOException e) {
        trouble("cannot be compared: " + SourceFile.reason(e));
        return Optional.empty();
      }
    }

    /** The findings on changed lines, and those that were not there before the change. */
    private List<Finding> onlyNew(
        SyntaxTree tree, List<Finding> findings, Optional<Past.Version> before) {
      Optional<SourceText> old = before.flatMap(this::text);
      if (old.isEmpty() || findings.isEmpty()) {
        return findings;
      }
      SyntaxTree oldTree = JavaLanguage.JAVA.parse(old.get());
      Map<Identity, Integer> left = new HashMap<>();
      inspect(oldTree).forEach(f -> left.merge(Identity.of(oldTree, f), 1, Integer::sum));
      Changes changes = Changes.between(old.get(), tree.text());
      return findings.stream()
          .filter(
              finding -> {
                boolean isNew = left.merge(Identity.of(tree, finding), -1, Integer::sum) < 0;
                int line = tree.text().lines().lineOf(finding.range().start());
                return isNew || changes.contain(line);
              })
          .toList();
    }

    private Optional<SourceText> text(Past.Version version) {
      return version
          .content()
          .map(bytes -> SourceFile.of(bytes, content.decoded().charset()))
          .filter(Content.class::isInstance)
          .map(old -> ((Content) old).decoded().text());
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

    private FileReport report(SyntaxTree tree, List<Finding> findings, int fixed, String diff) {
      List<Reported> reported =
          findings.stream().map(f -> new Reported(f, edits(tree, f), identity(tree, f))).toList();
      return new FileReport(name, tree.text(), reported, fixed, diff, troubles, Outcome.CHECKED);
    }

    private Optional<Identity> identity(SyntaxTree tree, Finding finding) {
      return request.output().identifies()
          ? Optional.of(Identity.of(tree, finding))
          : Optional.empty();
    }

    private List<List<TextEdit>> edits(SyntaxTree tree, Finding finding) {
      List<List<TextEdit>> edits = new ArrayList<>();
      if (request.output().format() == Request.Format.SARIF) {
        for (int i = 0; i < finding.fixes().size(); i++) {
          edits.add(Fixes.edits(tree, catalogue, settings, finding, i).orElse(List.of()));
        }
      }
      return edits;
    }

    private void trouble(String clause) {
      troubles.add(name + " " + clause);
    }
  }
}
