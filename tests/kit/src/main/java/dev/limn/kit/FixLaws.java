package dev.limn.kit;

import dev.limn.highlight.Pair;
import dev.limn.inspect.Finding;
import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/** The laws of fixes: the text parses no worse, has all its comments, and the finding is gone. */
final class FixLaws {
  private final Subject subject;
  private final SyntaxTree tree;

  private FixLaws(Subject subject, String text) {
    this.subject = subject;
    this.tree = subject.parse(text);
  }

  /** Checks each fix on its own, in a text with line feeds and in one with carriage returns too. */
  static void check(Subject subject, String text) {
    new FixLaws(subject, text).check();
    new FixLaws(subject, text.replaceAll("\r?\n", "\r\n")).check();
  }

  private void check() {
    for (Pair pair : subject.pairs(tree)) {
      Answer answer = Answer.of(pair);
      for (int i = 0; i < answer.findings().size(); i++) {
        Finding finding = answer.findings().get(i);
        for (int k = 0; k < finding.fixes().size(); k++) {
          new Fixed(finding, k, pair.edits(answer.outcome(), i, k)).check();
        }
      }
    }
  }

  /** The text after a fix. */
  private final class Fixed {
    private final Finding finding;
    private final String title;
    private final List<TextEdit> edits;
    private final SyntaxTree after;

    Fixed(Finding finding, int fix, List<TextEdit> edits) {
      this.finding = finding;
      this.title = finding.fixes().get(fix).title();
      this.edits = edits;
      this.after = subject.settings().language().parse(tree.text().apply(edits));
    }

    void check() {
      demand(!edits.isEmpty(), "changes nothing");
      demand(subject.errors(after) <= subject.errors(tree), "makes the text parse worse");
      demand(lostComments().isEmpty(), "loses " + lostComments());
      demand(!isStillThere(), "leaves the finding where it was");
      demand(hasOneKindOfLineBreak(), "mixes line breaks");
    }

    private List<String> lostComments() {
      List<String> lost = new ArrayList<>();
      comments(tree).stream()
          .filter(comment -> !comment.contains(finding.range()) && !isMarked(comment))
          .forEach(comment -> lost.add(tree.text().substring(comment)));
      comments(after).forEach(comment -> lost.remove(after.text().substring(comment)));
      return lost;
    }

    /** Whether a comment is one of several that a finding marks, and nothing else. */
    private boolean isMarked(TextRange comment) {
      TextRange marked = finding.range();
      return marked.contains(comment)
          && comments(tree).stream().anyMatch(first -> first.start() == marked.start());
    }

    /** Whether there are as many findings as before, and one is the same at the same place. */
    private boolean isStillThere() {
      int shift = 0;
      for (TextEdit edit : edits) {
        shift += edit.range().end() <= finding.range().start() ? edit.growth() : 0;
      }
      int start = finding.range().start() + shift;
      List<Finding> found = findings(after);
      return found.size() >= findings(tree).size()
          && found.stream()
              .anyMatch(
                  other ->
                      other.range().start() == start && other.message().equals(finding.message()));
    }

    private boolean hasOneKindOfLineBreak() {
      return tree.text().toString().replace("\r\n", "").contains("\n")
          || !after.text().toString().replace("\r\n", "").contains("\n");
    }

    private void demand(boolean kept, String breach) {
      if (!kept) {
        throw new AssertionFailedError(
            "The fix `%s` of `%s` %s:%n%s"
                .formatted(title, finding.message(), breach, after.text()));
      }
    }
  }

  private List<Finding> findings(SyntaxTree version) {
    return subject.inspect(version).findings().stream()
        .filter(finding -> finding.id().equals(subject.entry().id()))
        .toList();
  }

  /** The comments, documentation apart. */
  private List<TextRange> comments(SyntaxTree version) {
    List<TextRange> comments = new ArrayList<>();
    for (Element element : version.root().preorder()) {
      if (element.isLeaf() && element.node().has(Node.COMMENT)) {
        int start = element.fullRange().start();
        String trivia = version.text().substring(start, element.range().start());
        for (Language.Comment comment : subject.settings().language().comments(trivia)) {
          comments.add(comment.range().shift(start));
        }
      }
    }
    return comments;
  }
}
