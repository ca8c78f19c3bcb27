package dev.limn.cli;

/** Prints what fixes would change. */
final class DiffReporter implements Reporter {

  private final Shell shell;

  DiffReporter(Shell shell) {
    this.shell = shell;
  }

  @Override
  public void report(FileReport report) {
    if (shell.terminals().out()) {
      report.diff().lines().forEach(row -> shell.out().print(Visible.of(row)).print("\n"));
    } else {
      shell.out().print(report.diff());
    }
  }

  @Override
  public void end(Tally tally, double seconds) {
    shell.out().flush();
    shell.complain(tally.fixes("would fix").orElse("would fix nothing"));
  }
}
