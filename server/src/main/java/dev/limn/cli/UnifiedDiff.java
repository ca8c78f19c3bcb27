package dev.limn.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import dev.limn.project.SourceFile;
import dev.limn.text.SourceText;
import java.util.List;

/** The change of a file as {@code git apply} and {@code patch -p1} take it. */
final class UnifiedDiff {

  private static final int CONTEXT = 3;
  private static final int HEADER_ROWS = 2;
  private static final String NO_NEWLINE = "\n\\ No newline at end of file\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private UnifiedDiff() {}

  /** The diff between a file and a changed text of it; line breaks are part of the lines. */
  static String of(String name, SourceFile.Content before, SourceText after) {
    String mark = before.decoded().byteOrderMark() ? BYTE_ORDER_MARK : "";
    List<String> old = lines(mark + before.decoded().text());
    Patch<String> patch = DiffUtils.diff(old, lines(mark + after));
    List<String> rows =
        UnifiedDiffUtils.generateUnifiedDiff("a/" + name, "b/" + name, old, patch, CONTEXT);
    StringBuilder diff = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      boolean ofFile = i >= HEADER_ROWS && !rows.get(i).startsWith("@@");
      boolean unended = ofFile && !rows.get(i).endsWith("\n");
      diff.append(rows.get(i)).append(unended ? NO_NEWLINE : ofFile ? "" : "\n");
    }
    return diff.toString();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }
}
