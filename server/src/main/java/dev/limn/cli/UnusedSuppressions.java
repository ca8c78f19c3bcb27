package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Catalogue.Entry;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Inspected;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.LimnIgnore;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds comments {@code limn-ignore} that suppress nothing. Says so only where all inspections that
 * a comment may mean did run: without them nobody knows.
 */
final class UnusedSuppressions {

  /** The id of the findings. */
  static final String ID = "unused-suppression";

  private static final String SUMMARY = "Suppression without effect";

  private final Catalogue catalogue;
  private final Settings settings;
  private final List<Finding> all;

  private UnusedSuppressions(Catalogue catalogue, Settings settings, List<Finding> all) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.all = all;
  }

  /** The findings of a file. */
  static List<Finding> in(
      SyntaxTree tree, Catalogue catalogue, Settings settings, Cancellation cancellation) {
    List<LimnIgnore> ignores = LimnIgnore.in(tree);
    if (ignores.isEmpty() || settings.language().isGenerated(tree)) {
      return List.of();
    }
    Inspected inspected =
        DocumentInspection.run(tree, catalogue, settings.withSuppression(false), cancellation);
    if (!inspected.complete() || !inspected.crashes().isEmpty()) {
      return List.of();
    }
    var unused = new UnusedSuppressions(catalogue, settings, inspected.findings());
    List<Finding> findings = new ArrayList<>();
    for (LimnIgnore ignore : ignores) {
      unused.message(ignore).ifPresent(message -> findings.add(finding(ignore, message)));
    }
    return findings;
  }

  /** What is called by an id, for people: the summary of an inspection, or of what is built in. */
  static String summary(Catalogue catalogue, String id) {
    return catalogue
        .find(id)
        .map(entry -> entry.info().summary())
        .orElse(id.equals(ID) ? SUMMARY : "Syntax error");
  }

  private Optional<String> message(LimnIgnore ignore) {
    List<Entry> meant = catalogue.entries().stream().filter(e -> means(ignore, e)).toList();
    if (meant.isEmpty()) {
      return Optional.of("No inspection is called `%s`".formatted(ignore.name()));
    }
    boolean used = all.stream().anyMatch(finding -> suppresses(ignore, finding));
    return used || !meant.stream().allMatch(settings::runs)
        ? Optional.empty()
        : Optional.of("Nothing is suppressed here by `%s`".formatted(ignore.name()));
  }

  private boolean suppresses(LimnIgnore ignore, Finding finding) {
    return ignore.reaches(finding.range())
        && catalogue.find(finding.id()).filter(entry -> means(ignore, entry)).isPresent();
  }

  private static boolean means(LimnIgnore ignore, Entry entry) {
    return ignore.means(entry.id(), entry.aliases());
  }

  private static Finding finding(LimnIgnore ignore, String message) {
    return new Finding(
        ID, Severity.INFORMATION, ignore.comment(), message, true, List.of(), List.of());
  }
}
