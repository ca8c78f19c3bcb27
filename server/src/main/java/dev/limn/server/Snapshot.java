package dev.limn.server;

import com.google.common.base.Suppliers;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One version of an open document. Immutable; parsed once, by the first thread that asks. */
final class Snapshot {

  private final long sequence;
  private final Optional<Integer> version;
  private final SourceText text;
  private final OptionalInt caret;
  private final Supplier<SyntaxTree> tree;

  /**
   * A version.
   *
   * @param sequence counts the snapshots of all documents of a session
   * @param version the number that the client gave it, if any
   * @param caret the end of the last edit, where the caret probably is; empty before the first one
   */
  Snapshot(long sequence, Optional<Integer> version, SourceText text, OptionalInt caret) {
    this.sequence = sequence;
    this.version = version;
    this.text = text;
    this.caret = caret;
    this.tree = Suppliers.memoize(() -> JavaLanguage.JAVA.parse(text));
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

  OptionalInt caret() {
    return caret;
  }

  SyntaxTree tree() {
    return tree.get();
  }
}
