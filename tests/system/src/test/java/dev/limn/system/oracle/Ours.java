package dev.limn.system.oracle;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.check.ContextChecks;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Our own verdict: that of the parser, and that of the checks over the tree. */
final class Ours implements Oracle {
  @Override
  public List<List<Complaint>> parse(List<String> texts, int level, boolean previews) {
    Dialect dialect = new Dialect(level, previews);
    return texts.stream().map(text -> complaints(text, dialect)).toList();
  }

  private static List<Complaint> complaints(String text, Dialect dialect) {
    SyntaxTree tree = JavaParser.parse(SourceText.of(text));
    List<SyntaxError> errors = new ArrayList<>(tree.errors());
    errors.addAll(ContextChecks.check(tree, dialect));
    return errors.stream()
        .sorted(Comparator.comparingInt(error -> error.range().start()))
        .map(Ours::complaint)
        .toList();
  }

  private static Complaint complaint(SyntaxError error) {
    int start = error.range().start();
    return new Complaint(error.code(), start, start, error.range().end(), error.message());
  }
}
