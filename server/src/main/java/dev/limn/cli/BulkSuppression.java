package dev.limn.cli;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Finding;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The comments that suppress some findings of a file: one a place, with a reason. */
final class BulkSuppression {

  private BulkSuppression() {}

  /** Where a comment goes, and what stands around it. */
  private record Comment(String before, TreeSet<String> ids, String after) {}

  /** The edits, in the order of the text; none for what cannot be suppressed. */
  static List<TextEdit> edits(
      SyntaxTree tree, Catalogue catalogue, List<Finding> findings, String reason) {
    Map<Integer, Comment> comments = new TreeMap<>();
    for (Finding finding : findings) {
      if (catalogue.find(finding.id()).isPresent()) {
        JavaLanguage.JAVA
            .suppress(tree, finding.id(), finding.range())
            .ifPresent(edit -> add(edit, finding.id(), comments));
      }
    }
    return comments.entrySet().stream()
        .map(entry -> TextEdit.insert(entry.getKey(), text(entry.getValue(), reason)))
        .toList();
  }

  private static void add(TextEdit edit, String id, Map<Integer, Comment> comments) {
    String text = edit.newText();
    int end = text.lastIndexOf(id) + id.length();
    int start = end - id.length();
    comments
        .computeIfAbsent(
            edit.range().start(),
            offset -> new Comment(text.substring(0, start), new TreeSet<>(), text.substring(end)))
        .ids
        .add(id);
  }

  private static String text(Comment comment, String reason) {
    return comment.before + String.join(", ", comment.ids) + ": " + reason + comment.after;
  }
}
