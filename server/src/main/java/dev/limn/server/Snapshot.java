package dev.limn.server;

import com.google.common.base.Suppliers;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One version of an open document. Immutable; parsed once, by the first thread that asks. */
final class Snapshot {

  private final long sequence;
  private final Optional<Integer> version;
  private final SourceText text;
  private final OptionalInt caret;
  private final Supplier<DocumentTree> tree;

  private Snapshot(
      long sequence,
      Optional<Integer> version,
      SourceText text,
      OptionalInt caret,
      Supplier<DocumentTree> tree) {
    this.sequence = sequence;
    this.version = version;
    this.text = text;
    this.caret = caret;
    this.tree = Suppliers.memoize(tree::get);
  }

  /**
   * The first version of a document.
   *
   * @param sequence counts the snapshots of all documents of a session
   * @param version the number that the client gave it, if any
   */
  static Snapshot first(long sequence, Optional<Integer> version, SourceText text) {
    return new Snapshot(
        sequence, version, text, OptionalInt.empty(), () -> JavaParser.document(text));
  }

  /**
   * The version after edits, which is parsed with what is left of this one.
   *
   * @param edits each in the coordinates of the text after the one before
   * @param nextText the text after all of them
   */
  Snapshot next(
      long nextSequence, Optional<Integer> number, SourceText nextText, List<TextEdit> edits) {
    return new Snapshot(
        nextSequence,
        number,
        nextText,
        edits.isEmpty() ? caret : OptionalInt.of(endOf(edits)),
        () -> edited(edits));
  }

  /** The same version, which is parsed on its own. */
  Snapshot unparsed(long nextSequence) {
    return new Snapshot(nextSequence, version, text, caret, () -> JavaParser.document(text));
  }

  private DocumentTree edited(List<TextEdit> edits) {
    DocumentTree edited = tree.get();
    for (TextEdit edit : edits) {
      edited = edited.edit(List.of(edit));
    }
    return edited;
  }

  private static int endOf(List<TextEdit> edits) {
    TextEdit last = edits.get(edits.size() - 1);
    return last.range().start() + last.newText().length();
  }

  long sequence() {
    return sequence;
  }

  Optional<Integer> version() {
    return version;
  }

  SourceText text() {
    return text;
  }

  /** The end of the last edit, where the caret probably is; empty before the first one. */
  OptionalInt caret() {
    return caret;
  }

  SyntaxTree tree() {
    return tree.get().tree();
  }
}
