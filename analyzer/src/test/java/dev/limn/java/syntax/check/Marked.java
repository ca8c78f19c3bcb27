package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text in which the places of the expected errors stand in {@code «»}. */
record Marked(String text, List<TextRange> places) {

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<TextRange> places = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '«') {
        open.add(text.length());
      } else if (c == '»') {
        places.add(new TextRange(open.remove(open.size() - 1), text.length()));
      } else {
        text.append(c);
      }
    }
    return new Marked(text.toString(), places);
  }

  SyntaxTree tree() {
    return JavaParser.parse(SourceText.of(text));
  }

  /** All errors of the text, those of the parser too, in order. */
  List<SyntaxError> errors(Dialect dialect) {
    SyntaxTree tree = tree();
    List<SyntaxError> errors = new ArrayList<>(tree.errors());
    errors.addAll(ContextChecks.check(tree, dialect));
    errors.sort(Comparator.comparingInt(error -> error.range().start()));
    return errors;
  }

  /** The text with marks around the given errors, and the errors after it. */
  String with(List<SyntaxError> errors) {
    return marked(errors)
        + errors.stream()
            .map(error -> "\n" + error.code() + ": " + error.message())
            .collect(Collectors.joining());
  }

  /** The text with marks around the given errors. */
  String marked(List<SyntaxError> errors) {
    StringBuilder marked = new StringBuilder(text);
    errors.stream()
        .map(SyntaxError::range)
        .sorted(Comparator.comparingInt(TextRange::start).reversed())
        .forEach(
            range -> {
              marked.insert(range.end(), '»');
              marked.insert(range.start(), '«');
            });
    return marked.toString();
  }
}
