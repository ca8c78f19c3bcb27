package dev.limn.cli;

import dev.limn.cli.FileReport.Outcome;
import dev.limn.cli.FileReport.Reported;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Severity;
import dev.limn.text.LineColumn;
import dev.limn.text.PositionEncoding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints findings as test results of JUnit: a file is a suite, and a finding is a test that failed;
 * one that does not fail the run was skipped. Where there is nothing, one test passed: a report
 * without tests is a mistake to most readers.
 */
final class JunitReporter implements Reporter {

  private static final String NAME = "limn";

  private final Optional<Severity> failOn;
  private final Xml xml;
  private final Fingerprints fingerprints = new Fingerprints();
  private final List<FileReport> failed = new ArrayList<>();
  private boolean any;

  /**
   * Makes a reporter.
   *
   * @param failOn the least severity that fails the run
   */
  JunitReporter(Shell shell, Optional<Severity> failOn) {
    this.failOn = failOn;
    this.xml = new Xml(shell.out());
    xml.begin("testsuites").attribute("name", NAME).line();
  }

  @Override
  public void report(FileReport report) {
    if (report.outcome() == Outcome.FAILED) {
      failed.add(report);
    }
    if (!report.findings().isEmpty()) {
      any = true;
      int tests = report.findings().size();
      int failures = (int) report.findings().stream().filter(this::fails).count();
      suite(report.name(), tests, failures, 0, tests - failures);
      report.findings().forEach(reported -> print(report, reported));
      xml.end().line();
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    if (!any || !failed.isEmpty()) {
      suite(NAME, Math.max(1, failed.size()), 0, failed.size(), 0);
      for (FileReport report : failed) {
        test("check", NAME).begin("error").attribute("message", report.troubles().get(0)).end();
        xml.end().line();
      }
      if (failed.isEmpty()) {
        test("no problems", NAME).end().line();
      }
      xml.end().line();
    }
    xml.end().close();
  }

  private void suite(String name, int tests, int failures, int errors, int skipped) {
    xml.begin("testsuite")
        .attribute("name", name)
        .attribute("tests", tests)
        .attribute("failures", failures)
        .attribute("errors", errors)
        .attribute("skipped", skipped)
        .line();
  }

  private Xml test(String name, String className) {
    return xml.begin("testcase").attribute("name", name).attribute("classname", className);
  }

  private void print(FileReport report, Reported reported) {
    Finding finding = reported.finding();
    LineColumn at = PositionEncoding.UTF16.position(report.source(), finding.range().start());
    String place = report.name() + ":" + (at.line() + 1) + ":" + (at.column() + 1);
    test(name(reported), report.name().replaceAll("\\.java$", ""));
    xml.begin(fails(reported) ? "failure" : "skipped").attribute("message", finding.message());
    if (fails(reported)) {
      xml.attribute("type", finding.severity().id());
    }
    xml.text(place + ": " + finding.severity().id() + ": " + finding.message());
    xml.end().end().line();
  }

  /** Stays when lines move, so that servers know tests again. */
  private String name(Reported reported) {
    int number = fingerprints.next(reported).number();
    String member = reported.identity().orElseThrow().member();
    return reported.finding().id()
        + (member.isEmpty() ? "" : " in " + member)
        + (number > 1 ? " (" + number + ")" : "");
  }

  private boolean fails(Reported reported) {
    return failOn.filter(least -> reported.finding().severity().compareTo(least) >= 0).isPresent();
  }
}
