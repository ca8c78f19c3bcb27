package dev.limn.system.evidence;

import dev.limn.inspect.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The page that shows the figures of all inspections. */
final class EvidencePage {
  private static final String HEAD =
      """
      # Evidence

      Written by `tests/system/evidence table`; do not edit.

      **Reports** are what an inspection says on Guava 33.4.0, Commons Lang 3.17.0, Spring Core and
      Web MVC 6.2.1 and the `java.base` of OpenJDK 17, files apart that say that they are generated.
      **Accepted** is how many of those that were read the authors of the code would accept as right
      and useful. All are read, or as many as are drawn: 200 of a warning, 50 of an information, 20
      of a hint. The verdicts, each with its reason, are in `evidence-verdicts.txt`; verdicts on what
      is no longer reported stay there.

      **Found** is how many true cases are found of those that are planted into files of the same
      code, one at a time, on the line where they were planted.

      Of a warning, both are to be 95 % at least.
      """;

  private static final Comparator<Figures> WORST_FIRST =
      Comparator.<Figures>comparingInt(it -> Math.min(it.acceptance(), it.recall()))
          .thenComparing(Figures::id);

  private EvidencePage() {}

  /** The page, the gravest severity first, and of each the worst inspections. */
  static String of(List<Figures> figures) {
    StringBuilder page = new StringBuilder(HEAD);
    List<Severity> severities = Arrays.asList(Severity.values());
    for (int i = severities.size() - 1; i >= 0; i--) {
      Severity severity = severities.get(i);
      List<Figures> rows =
          figures.stream().filter(it -> it.severity() == severity).sorted(WORST_FIRST).toList();
      if (!rows.isEmpty()) {
        append(severity, rows, page);
      }
    }
    return page.toString();
  }

  private static void append(Severity severity, List<Figures> rows, StringBuilder page) {
    String name = severity.name();
    page.append("\n## ")
        .append(name.charAt(0))
        .append(name.substring(1).toLowerCase(Locale.ROOT))
        .append("\n\n| inspection | reports | read | accepted | planted | found |\n")
        .append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
    for (Figures row : rows) {
      page.append(
          "| `%s` | %d | %d | %s | %d | %s |\n"
              .formatted(
                  row.id(),
                  row.reports(),
                  row.read(),
                  share(row.read(), row.accepted(), row.acceptance()),
                  row.score().planted(),
                  share(row.score().planted(), row.score().found(), row.recall())));
    }
  }

  private static String share(int whole, int part, int percent) {
    if (whole == 0) {
      return "–";
    }
    String mark = percent < Figures.WANTED ? "**" : "";
    return "%s%d (%d %%)%s".formatted(mark, part, percent, mark);
  }
}
