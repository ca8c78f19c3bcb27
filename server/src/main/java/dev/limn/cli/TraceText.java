package dev.limn.cli;

import dev.limn.cli.Trace.Step;
import dev.limn.highlight.WorkTrace.Cause;
import dev.limn.highlight.WorkTrace.Run;
import dev.limn.highlight.WorkTrace.Subject;
import dev.limn.text.TextEdit;
import java.util.Locale;
import java.util.Optional;

/** Prints what edits came to for people. */
final class TraceText {

  private static final int MOST_OF_VALUE = 100;
  private static final double MILLISECOND = 1e6;

  private final Sink out;

  TraceText(Sink out) {
    this.out = out;
  }

  /** Prints how the document was opened: no pair of it, for all of them ran. */
  void open(String file, Step step) {
    line(
        "%s: %s in %s, after %s of parsing"
            .formatted(
                Visible.of(file),
                Tally.count(step.ran().size(), "pair", "pairs"),
                time(step.inspecting()),
                time(step.parsing())));
  }

  /** Prints what an edit came to. */
  void step(int number, Step step) {
    TextEdit edit = step.edit().orElseThrow();
    line("");
    line(
        "Edit %d: %d..%d becomes `%s`"
            .formatted(
                number, edit.range().start(), edit.range().end(), Visible.of(edit.newText())));
    line(
        "%s of parsing, %s of planning, %s of inspecting"
            .formatted(time(step.parsing()), time(step.planning()), time(step.inspecting())));
    line("Run: %s".formatted(Tally.count(step.ran().size(), "pair", "pairs")));
    int place = 1;
    for (Run run : step.ran()) {
      line(
          "  %d. %s  %s%s"
              .formatted(place++, subject(run.subject()), time(run.nanos()), found(run)));
      line("     %s".formatted(why(run.cause())));
    }
    line("Kept after a look: %s".formatted(Tally.count(step.kept().size(), "pair", "pairs")));
    step.kept().forEach(subject -> line("  %s".formatted(subject(subject))));
    line("Not looked at: %s".formatted(Tally.count(step.untouched(), "pair", "pairs")));
  }

  private static String subject(Subject subject) {
    return subject.inspection() + "  " + TreeLine.of(subject.element());
  }

  private static String found(Run run) {
    return run.findings() == 0 ? "" : "  " + Tally.count(run.findings(), "finding", "findings");
  }

  private static String why(Cause cause) {
    return switch (cause.kind()) {
      case NEW -> "the element is new, or one around it";
      case UNSEEN -> "it was not looked at before";
      case TOKENS -> "tokens of the element are others";
      case TRIVIA -> "white space or comments that it read, or whose flags it wants, are others";
      case READ -> broken(cause);
    };
  }

  private static String broken(Cause cause) {
    var read = cause.read().orElseThrow();
    Optional<String> now = cause.now().map(each -> shortened(each.value()));
    return "it read %s: was %s, %s"
        .formatted(
            shortened(cause.fact()),
            shortened(read.value()),
            now.map(value -> "is " + value).orElse("and that fails now"));
  }

  private static String shortened(Object value) {
    String text = Visible.of(String.valueOf(value));
    return text.length() <= MOST_OF_VALUE ? text : text.substring(0, MOST_OF_VALUE) + "…";
  }

  private static String time(long nanos) {
    return String.format(Locale.ROOT, "%.2f ms", nanos / MILLISECOND);
  }

  private void line(String line) {
    out.print(line).print("\n");
  }
}
