package dev.limn.highlight;

import dev.limn.inspect.Edit;
import dev.limn.inspect.View.Comment;
import dev.limn.query.Cancellation;
import dev.limn.query.Language;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The edit of one fix of a tree. What it must do for comments is seen when all of it is known. */
final class TreeEdit implements Edit {
  private static final Comparator<TextRange> BY_POSITION =
      Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end);

  private final TreeComments comments;
  private final Cancellation cancellation;
  private final Lines lines;
  private final List<TextRange> deletions = new ArrayList<>();
  private final List<TextEdit> replacements = new ArrayList<>();
  private final List<TextEdit> others = new ArrayList<>();
  private final List<TextRange> kept = new ArrayList<>();

  TreeEdit(Element root, Language language) {
    this(root.source(), new TreeComments(root, language), Cancellation.NEVER);
  }

  /**
   * An edit of a tree with these comments.
   *
   * @param cancellation ends the fix at the next thing it asks for
   */
  TreeEdit(SourceText text, TreeComments comments, Cancellation cancellation) {
    this.comments = comments;
    this.cancellation = cancellation;
    this.lines = new Lines(text);
  }

  @Override
  public Edit delete(Element element) {
    return delete(element, element);
  }

  @Override
  public Edit delete(Element first, Element last) {
    cancellation.check();
    deletions.add(first.range().cover(last.range()));
    return this;
  }

  @Override
  public Edit replace(Element element, String text) {
    return replace(element, element, text);
  }

  @Override
  public Edit replace(Element first, Element last, Object... parts) {
    cancellation.check();
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      text.append(textOf(part));
    }
    TextRange range = first.range().cover(last.range());
    replacements.add(new TextEdit(range, withLineBreaks(text.toString())));
    return this;
  }

  private String textOf(Object part) {
    if (part instanceof Element element) {
      return keep(element);
    }
    return part instanceof Syntax syntax ? keep(syntax.element()) : (String) part;
  }

  @Override
  public Edit insertBefore(Element element, String text) {
    return replaceText(TextRange.empty(element.range().start()), text);
  }

  @Override
  public Edit insertAfter(Element element, String text) {
    return replaceText(TextRange.empty(element.range().end()), text);
  }

  @Override
  public Edit replaceText(TextRange range, String text) {
    cancellation.check();
    others.add(new TextEdit(range, withLineBreaks(text)));
    return this;
  }

  @Override
  public String keep(Element element) {
    cancellation.check();
    kept.add(element.range());
    return element.text();
  }

  @Override
  public Element root() {
    return comments.root();
  }

  @Override
  public String indentation(Element element) {
    cancellation.check();
    return lines.indentation(element.range().start());
  }

  @Override
  public String lineBreak() {
    return lines.lineBreak();
  }

  private String withLineBreaks(String text) {
    return lineBreak().equals("\r\n") ? text.replaceAll("\r?\n", "\r\n") : text;
  }

  /**
   * The edits of the text, by position.
   *
   * @throws IllegalStateException if two of them overlap
   */
  List<TextEdit> textEdits() {
    List<TextEdit> edits = new ArrayList<>(others);
    for (TextRange deletion : joined(deletions)) {
      edits.add(new Removal(lines, deletion, lostComments(deletion)).deletion());
    }
    for (TextEdit replacement : replacements) {
      TextRange range = replacement.range();
      edits.add(new Removal(lines, range, lostComments(range)).replacement(replacement.newText()));
    }
    edits.sort(Comparator.comparing(TextEdit::range, BY_POSITION));
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i).range().start() < edits.get(i - 1).range().end()) {
        throw new IllegalStateException(
            "changes overlap: " + edits.get(i - 1) + " and " + edits.get(i));
      }
    }
    return edits;
  }

  /** Makes one of deletions with nothing but white space between them. */
  private List<TextRange> joined(List<TextRange> ranges) {
    List<TextRange> joined = new ArrayList<>();
    for (TextRange range : ranges.stream().sorted(BY_POSITION).toList()) {
      int last = joined.size() - 1;
      if (last >= 0 && reaches(joined.get(last), range)) {
        joined.set(last, joined.get(last).cover(range));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }

  private boolean reaches(TextRange earlier, TextRange later) {
    return later.start() <= earlier.end() || lines.isBlankBetween(earlier.end(), later.start());
  }

  private List<Comment> lostComments(TextRange range) {
    return comments.in(range).stream()
        .filter(comment -> kept.stream().noneMatch(part -> part.contains(comment.range())))
        .toList();
  }
}
