package dev.limn.kit;

import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.WorkLog;
import dev.limn.inspect.Finding;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * The law that all others are there for: after an edit, and after it is undone, the engine has
 * found by what the edit broke what it would find from nothing.
 */
final class Retyped {

  /** How many tokens are taken out and put back, one after the other, at most. */
  private static final int TOKENS = 5;

  private final Subject subject;
  private final HighlightSession session;
  private final List<Finding> original;
  private DocumentTree document;

  private Retyped(Subject subject, String text) {
    this.subject = subject;
    this.document = JavaParser.document(SourceText.of(text));
    this.session = session(document.tree());
    session.settle(Cancellation.NEVER);
    this.original = session.findings();
  }

  /** Checks the law for edits that leave most of a text as it is, and for some that break it. */
  static void check(Subject subject, String text) {
    Retyped retyped = new Retyped(subject, text);
    SyntaxTree tree = retyped.document.tree();
    for (Variation variation : Variation.ALL) {
      retyped.thereAndBack(variation.edits(tree), variation.name());
    }
    List<Element> tokens = tree.root().tokens();
    int step = Math.max(1, tokens.size() / TOKENS);
    for (int i = step / 2; i < tokens.size(); i += step) {
      TextRange range = tokens.get(i).range();
      TextEdit edit = TextEdit.delete(range.start(), range.end());
      retyped.thereAndBack(List.of(edit), "`" + tokens.get(i).text() + "` was taken out");
    }
  }

  private void thereAndBack(List<TextEdit> edits, String what) {
    if (edits.isEmpty()) {
      return;
    }
    SourceText before = document.tree().text();
    List<TextEdit> back = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : edits) {
      int start = edit.range().start() + shift;
      String old = before.substring(edit.range());
      back.add(TextEdit.replace(start, start + edit.newText().length(), old));
      shift += edit.growth();
    }
    go(edits);
    HighlightSession fresh = session(document.tree());
    fresh.settle(Cancellation.NEVER);
    compare(fresh.findings(), what);
    go(back);
    compare(original, what + ", and back");
  }

  /** Goes on by edits in the coordinates of the text as it is, in its order. */
  private void go(List<TextEdit> edits) {
    document = document.edit(edits);
    session.edit(document.tree(), inSequence(edits));
    session.settle(Cancellation.NEVER);
  }

  private void compare(List<Finding> expected, String what) {
    List<Finding> actual = session.findings();
    if (!expected.equals(actual)) {
      throw new AssertionFailedError(
          "%s finds something else after %s than in the same text from nothing:%n%s"
              .formatted(subject.entry(), what, document.tree().text()),
          expected,
          actual);
    }
  }

  /** The same edits, each in the coordinates of the text after the one before. */
  private static List<TextEdit> inSequence(List<TextEdit> edits) {
    List<TextEdit> sequence = new ArrayList<>();
    int shift = 0;
    for (TextEdit edit : edits) {
      TextRange range = edit.range().shift(shift);
      sequence.add(TextEdit.replace(range.start(), range.end(), edit.newText()));
      shift += edit.growth();
    }
    return sequence;
  }

  private HighlightSession session(SyntaxTree tree) {
    return new HighlightSession(
        tree,
        subject.catalogue(),
        subject.settings(),
        new Quarantine(),
        WorkLog.NONE,
        System::nanoTime);
  }
}
