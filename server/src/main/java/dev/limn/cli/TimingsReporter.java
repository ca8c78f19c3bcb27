package dev.limn.cli;

import dev.limn.cli.FileReport.Reported;
import dev.limn.cli.Timings.Cost;
import dev.limn.cli.Timings.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prints how long inspections and files took, the longest first. */
final class TimingsReporter implements Reporter {

  private static final double MILLISECOND = 1e6;

  private final Sink out;
  private final Palette palette;
  private final Timings timings;
  private final Map<String, Integer> findings = new HashMap<>();

  TimingsReporter(Shell shell, Timings timings) {
    this.out = shell.out();
    this.palette = shell.palette();
    this.timings = timings;
  }

  private record Row(String id, Cost cost, int findings) {}

  @Override
  public void report(FileReport report) {
    for (Reported reported : report.findings()) {
      findings.merge(reported.finding().id(), 1, Integer::sum);
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    List<Row> rows = new ArrayList<>();
    timings
        .inspections()
        .forEach((id, cost) -> rows.add(new Row(id, cost, findings.getOrDefault(id, 0))));
    rows.sort(Comparator.comparingLong((Row row) -> -row.cost.nanos()).thenComparing(Row::id));
    long inspecting = rows.stream().mapToLong(row -> row.cost.nanos()).sum();
    line("      ms    %        runs  findings  inspection");
    rows.forEach(this::print);
    print(timings.parsing(), "(parsing)");
    print(Math.max(0, timings.all() - timings.parsing() - inspecting), "(all else)");
    line("");
    line("      ms  file");
    for (FileTime file : timings.slowest()) {
      line(milliseconds(file.nanos()) + "  " + palette.path(Visible.of(file.name())));
    }
    line("");
  }

  private void print(Row row) {
    line(
        beginning(row.cost.nanos())
            + right(Tally.grouped(row.cost.runs()), 12)
            + right(Tally.grouped(row.findings), 10)
            + "  "
            + palette.id(row.id));
  }

  private void print(long nanos, String what) {
    line(beginning(nanos) + " ".repeat(24) + what);
  }

  private String beginning(long nanos) {
    long share = timings.all() == 0 ? 0 : Math.round(100.0 * nanos / timings.all());
    return milliseconds(nanos) + right(Long.toString(share), 5);
  }

  private static String milliseconds(long nanos) {
    return right(Tally.grouped(Math.round(nanos / MILLISECOND)), 8);
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private void line(String text) {
    out.print(text).print("\n");
  }
}
