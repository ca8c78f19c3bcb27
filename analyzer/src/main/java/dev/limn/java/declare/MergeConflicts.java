package dev.limn.java.declare;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Conflicts;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins what the parser tells of the markers of merge conflicts, from the first to the last. */
final class MergeConflicts {
  private static final Pattern MARKER =
      Pattern.compile("^(<{7}|\\|{7}|={7}|>{7})(?: .*)?$", Pattern.MULTILINE);

  private final List<TextRange> ranges = new ArrayList<>();
  private boolean open;

  private MergeConflicts() {}

  /** The conflicts in a tree. */
  static Conflicts of(SyntaxTree tree) {
    return among(tree.errors(), tree.text());
  }

  /** Puts one error a conflict in the place of all errors in it. */
  static void settle(List<SyntaxError> errors, SourceText text) {
    Conflicts conflicts = among(errors, text);
    if (!conflicts.ranges().isEmpty()) {
      String message =
          errors.stream().filter(MergeConflicts::isConflict).findFirst().orElseThrow().message();
      errors.removeIf(error -> conflicts.hold(error.range()));
      for (TextRange range : conflicts.ranges()) {
        errors.add(new SyntaxError(JavaParser.CONFLICT, message, range));
      }
    }
  }

  private static boolean isConflict(SyntaxError error) {
    return error.code().equals(JavaParser.CONFLICT);
  }

  private static Conflicts among(List<SyntaxError> errors, SourceText text) {
    MergeConflicts conflicts = new MergeConflicts();
    for (SyntaxError error : errors) {
      if (isConflict(error)) {
        Matcher marker = MARKER.matcher(text.substring(error.range()));
        while (marker.find()) {
          TextRange line = new TextRange(marker.start(), marker.end());
          conflicts.add(marker.group(1).charAt(0), line.shift(error.range().start()));
        }
      }
    }
    return new Conflicts(conflicts.ranges);
  }

  private void add(char marker, TextRange line) {
    int last = ranges.size() - 1;
    if (open && marker != '<') {
      ranges.set(last, ranges.get(last).cover(line));
    } else {
      ranges.add(line);
    }
    open = marker != '>';
  }
}
