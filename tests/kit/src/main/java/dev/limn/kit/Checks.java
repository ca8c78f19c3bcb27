package dev.limn.kit;

import dev.limn.highlight.Fixes;
import dev.limn.highlight.Offered;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Inspection;
import dev.limn.kit.Fixture.Mark;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.opentest4j.AssertionFailedError;

/**
 * Checks an inspection against fixtures.
 *
 * <p>A fixture is source text with marks. {@code //^^^ message} on a line of its own marks the code
 * above it, in the columns of the carets, with the message of a finding; a finding over several
 * lines is marked on its first one, an empty one by a single caret. Marks for the same line stand
 * below each other; they are taken out before the text is inspected. Every finding must be marked
 * and every mark found, syntax errors not excepted. {@code $0} is the caret. {@code //- /p/B.java}
 * begins another file, {@code //- /p/B.java level:8} one of an older language level.
 *
 * <p>On each fixture the {@link Laws} are checked, too.
 */
public final class Checks {
  private Checks() {}

  /** Checks that an inspection finds what is marked, and nothing else. */
  public static void check(Class<? extends Inspection> inspection, String fixture) {
    check(inspection, Map.of(), fixture);
  }

  /** The same with options, by name, as a user writes them on the command line. */
  public static void check(
      Class<? extends Inspection> inspection, Map<String, String> options, String fixture) {
    Subject subject = Subject.of(inspection, options);
    Fixture.parse(fixture).files().forEach(file -> check(subject.in(file), file));
  }

  static void check(Subject subject, Fixture.File file) {
    Laws.check(subject, file.text());
    SyntaxTree tree = subject.parse(file.text());
    List<Mark> found =
        subject.inspect(tree).findings().stream().map(f -> mark(f, tree.text())).toList();
    compare(subject, file, found);
  }

  private static Mark mark(Finding finding, SourceText text) {
    LineIndex lines = text.lines();
    TextRange range = finding.range();
    int line = lines.lineOf(range.start());
    int lineStart = lines.startOf(line);
    int end = Math.max(Math.min(range.end(), lines.endOf(line)), range.start() + 1);
    return new Mark(line, range.start() - lineStart, end - lineStart, finding.message());
  }

  private static void compare(Subject subject, Fixture.File file, List<Mark> found) {
    int missed = Fixture.without(file.marks(), found).size();
    int unmarked = Fixture.without(found, file.marks()).size();
    if (missed + unmarked > 0) {
      String message =
          "%s in %s: %d marked and not found (-), %d found and not marked (+)%n%s"
              .formatted(
                  subject.entry(), file.path(), missed, unmarked, Fixture.compared(file, found));
      throw new AssertionFailedError(message, file.marks(), found);
    }
  }

  /** Checks what a safe fix at the caret makes of a fixture; marks are not wanted. */
  public static void checkFix(
      Class<? extends Inspection> inspection, String title, String before, String after) {
    checkFix(inspection, title, offered -> offered.offer().safe(), before, after);
  }

  /** Checks what an unsafe fix at the caret makes of a fixture; marks are not wanted. */
  public static void checkUnsafeFix(
      Class<? extends Inspection> inspection, String title, String before, String after) {
    checkFix(inspection, title, offered -> !offered.offer().safe(), before, after);
  }

  private static void checkFix(
      Class<? extends Inspection> inspection,
      String title,
      Predicate<Offered> kind,
      String before,
      String after) {
    Fixture.File file = Fixture.parse(before).only();
    Subject subject = Subject.of(inspection, Map.of()).in(file);
    SyntaxTree tree = subject.parse(file.textWithoutCaret());
    List<Offered> offers = offers(subject, tree, file.caret());
    Offered offered =
        offers.stream()
            .filter(offer -> offer.offer().title().equals(title))
            .filter(kind)
            .findFirst()
            .orElseThrow(() -> notOffered(title, offers));
    Laws.check(subject, file.textWithoutCaret());
    String fixed =
        Fixes.edits(
                tree,
                subject.catalogue(),
                subject.settings(),
                offered.finding(),
                offered.fixIndex())
            .map(edits -> tree.text().apply(edits).toString())
            .orElseThrow(() -> new AssertionFailedError("The fix fails: " + title));
    assertText(title, Fixture.parse(after).only().textWithoutCaret(), fixed);
  }

  private static List<Offered> offers(Subject subject, SyntaxTree tree, int caret) {
    return Fixes.offers(tree, subject.catalogue(), subject.settings(), TextRange.empty(caret));
  }

  private static AssertionFailedError notOffered(String title, List<Offered> offers) {
    return new AssertionFailedError(
        "`%s` is not offered as such a fix, but %s"
            .formatted(
                title,
                offers.isEmpty() ? "nothing is" : offers.stream().map(Offered::offer).toList()));
  }

  private static void assertText(String title, String expected, String actual) {
    if (!expected.equals(actual)) {
      throw new AssertionFailedError(
          "%s gives%n%s%nand not%n%s".formatted(title, actual, expected), expected, actual);
    }
  }

  /** Checks that no fix with this title is offered at the caret. */
  public static void checkNoFix(
      Class<? extends Inspection> inspection, String title, String fixture) {
    Fixture.File file = Fixture.parse(fixture).only();
    Subject subject = Subject.of(inspection, Map.of()).in(file);
    List<Offered> offers =
        offers(subject, subject.parse(file.textWithoutCaret()), file.caret()).stream()
            .filter(offer -> offer.offer().title().equals(title))
            .toList();
    if (!offers.isEmpty()) {
      throw new AssertionFailedError("These fixes are offered: " + offers);
    }
    Laws.check(subject, file.textWithoutCaret());
  }

  /** Checks the laws on a text, whatever is found in it. */
  public static void checkLaws(Class<? extends Inspection> inspection, String text) {
    Laws.check(Subject.of(inspection, Map.of()), text);
  }

  /**
   * Checks the page of an inspection: its parts, and that its examples give what is marked in them
   * and nothing else.
   */
  public static void checkPage(Class<? extends Inspection> inspection) {
    Subject subject = Subject.of(inspection, Map.of());
    Page page = new Page(subject.entry().info().doc());
    page.check();
    for (String example : page.examples()) {
      Fixture.parse(example).files().forEach(file -> check(subject.in(file), file));
    }
  }
}
