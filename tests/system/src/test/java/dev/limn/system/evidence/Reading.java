package dev.limn.system.evidence;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.system.tree.Sources;
import dev.limn.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the inspections report on the corpora. */
final class Reading {
  private static final int LINES_BEFORE = 3;
  private static final int LINES_AFTER = 4;

  private final Map<String, List<Located>> reports = new TreeMap<>();

  /** A report, with where it is at present. */
  record Located(Report report, Path path, Finding finding) {

    /** The lines around it. */
    String excerpt() {
      SourceText text = SourceText.of(Sources.text(path));
      int line = text.lines().lineOf(finding.range().start());
      int first = Math.max(0, line - LINES_BEFORE);
      int last = Math.min(text.lines().lineCount() - 1, line + LINES_AFTER);
      StringBuilder excerpt = new StringBuilder("   " + finding.message() + "\n");
      for (int i = first; i <= last; i++) {
        String source =
            text.substring(text.lines().startOf(i), text.lines().endOf(i)).stripTrailing();
        excerpt.append("%s%5d | %s\n".formatted(i == line ? ">" : " ", i + 1, source));
      }
      return excerpt.toString();
    }
  }

  /** Inspects all files of the corpora. */
  static Reading of(Corpora corpora, Catalogue catalogue) {
    Reading reading = new Reading();
    catalogue.entries().forEach(entry -> reading.reports.put(entry.id(), new ArrayList<>()));
    for (Path file : corpora.files()) {
      reading.inspect(corpora.nameOf(file), file, catalogue);
    }
    return reading;
  }

  private void inspect(String name, Path path, Catalogue catalogue) {
    SyntaxTree tree = JavaLanguage.JAVA.parse(SourceText.of(Sources.text(path)));
    Map<Report, Integer> numbers = new HashMap<>();
    for (Finding finding :
        DocumentInspection.run(tree, catalogue, Corpora.settings(name), Cancellation.NEVER)
            .findings()) {
      if (reports.containsKey(finding.id())) {
        Report report = Report.of(name, tree, finding);
        int number = numbers.merge(report, 1, Integer::sum);
        reports.get(finding.id()).add(new Located(report.withNumber(number), path, finding));
      }
    }
  }

  /** The number of reports of an inspection. */
  int count(String id) {
    return reports.get(id).size();
  }

  /** Those reports of an inspection that are to be read: all, or as many as suffice. */
  List<Located> drawn(Catalogue.Entry entry) {
    return reports.get(entry.id()).stream()
        .sorted(Comparator.comparing((Located located) -> located.report().lot()))
        .limit(most(entry.info().severity()))
        .sorted(Comparator.comparing(Located::report))
        .toList();
  }

  private static int most(Severity severity) {
    return switch (severity) {
      case ERROR, WARNING -> 200;
      case INFORMATION -> 50;
      case HINT -> 20;
    };
  }
}
