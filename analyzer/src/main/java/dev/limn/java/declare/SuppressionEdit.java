package dev.limn.java.declare;

import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.PackageDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes the comment that suppresses a finding, on a line of its own before what it covers. */
final class SuppressionEdit {
  private final SyntaxTree tree;
  private final SourceText text;
  private final TextRange place;

  SuppressionEdit(SyntaxTree tree, TextRange place) {
    this.tree = tree;
    this.text = tree.text();
    this.place = place;
  }

  /** The edit; empty where no line begins before something that encloses the place. */
  Optional<TextEdit> of(String id) {
    return comment()
        .or(this::subject)
        .filter(this::startsLine)
        .map(offset -> insertion(offset, "// limn-ignore " + id));
  }

  private TextEdit insertion(int offset, String comment) {
    int start = text.lines().lineStart(offset);
    return TextEdit.insert(start, text.substring(start, offset) + comment + lineBreak());
  }

  /** Where the first comment or token begins on the line of a comment in which the place is. */
  private Optional<Integer> comment() {
    List<Element> path = tree.path(place.start());
    Element token = path.get(path.size() - 1);
    int offset = token.fullRange().start();
    String trivia = text.substring(offset, token.range().start());
    return Comments.in(trivia).stream()
        .map(comment -> comment.range().shift(offset))
        .filter(range -> range.contains(place))
        .map(range -> firstOnLine(range.start()))
        .findFirst();
  }

  private int firstOnLine(int offset) {
    int at = text.lines().lineStart(offset);
    while (at < offset && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the smallest statement or member begins that encloses the place and begins a line. */
  private Optional<Integer> subject() {
    List<Element> outwards = new ArrayList<>(tree.path(place.start()));
    Collections.reverse(outwards);
    return outwards.stream()
        .filter(element -> element.range().contains(place) && isSubject(element))
        .map(element -> element.range().start())
        .filter(this::startsLine)
        .findFirst();
  }

  private static boolean isSubject(Element element) {
    Object view = element.view();
    return view instanceof Statement
        || view instanceof Member
        || view instanceof EnumConstant
        || view instanceof SwitchEntry
        || view instanceof ImportDeclaration
        || view instanceof PackageDeclaration;
  }

  private boolean startsLine(int offset) {
    return text.substring(text.lines().lineStart(offset), offset).isBlank();
  }

  private String lineBreak() {
    LineIndex lines = text.lines();
    return lines.lineCount() == 1 ? "\n" : text.substring(lines.endOf(0), lines.startOf(1));
  }
}
