package dev.limn.inspections.member;

import dev.limn.inspect.Edit;
import dev.limn.java.syntax.DocComment;
import dev.limn.java.syntax.Executable;
import dev.limn.text.TextRange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code @param} by which the documentation of a method tells of a parameter.
 *
 * @param comment the documentation
 * @param range where the tag and its text stand in it, with what divides them from what is around
 */
public record ParameterTag(DocComment comment, TextRange range) {

  /** The beginning of a line of a comment, with the break before it. */
  private static final String LINE = "(?>\\R)[ \\t]*+(?:\\*++(?!/)|///)?+[ \\t]*+";

  private static final Pattern NEXT = Pattern.compile(LINE + "(?=@\\w)");

  private static final Pattern END = Pattern.compile("\\s*+\\*++/$");

  private static final Pattern BLANK_LINES_BEFORE = Pattern.compile("(?:" + LINE + ")+$");

  /** The tag of a parameter; empty where the documentation does not tell of it. */
  public static Optional<ParameterTag> of(Executable executable, String parameter) {
    return executable.docComment().flatMap(comment -> of(comment, parameter));
  }

  private static Optional<ParameterTag> of(DocComment comment, String parameter) {
    String text = comment.text();
    Pattern tag =
        Pattern.compile(
            "(?:(?<lead>^(?:/\\*\\*|///)[ \\t]*)|%s)@param\\s+%s(?![\\w$])"
                .formatted(LINE, Pattern.quote(parameter)));
    Matcher found = tag.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    int start = Math.max(found.start(), found.end("lead"));
    Matcher next = NEXT.matcher(text);
    if (next.find(found.end())) {
      int end = start == found.start() ? next.start() : next.end();
      return Optional.of(new ParameterTag(comment, new TextRange(start, end)));
    }
    Matcher blank = BLANK_LINES_BEFORE.matcher(text).region(0, start);
    Matcher close = END.matcher(text);
    return Optional.of(
        new ParameterTag(
            comment,
            new TextRange(
                blank.find() ? blank.start() : start,
                close.find(found.end()) ? close.start() : text.length())));
  }

  /** Removes the tag; with it the comment, if nothing else is in it. */
  public void remove(Edit edit) {
    String text = comment.text();
    String rest = text.substring(0, range.start()) + text.substring(range.end());
    if (rest.chars().noneMatch(Character::isLetterOrDigit)) {
      edit.delete(comment.element());
    } else {
      int start = comment.range().start();
      edit.replaceText(new TextRange(start + range.start(), start + range.end()), "");
    }
  }
}
