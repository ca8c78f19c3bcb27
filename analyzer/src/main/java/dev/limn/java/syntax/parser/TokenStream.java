package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Node;
import dev.limn.text.SourceText;
import java.util.Arrays;

/**
 * The tokens from the current one on, as far ahead as they are asked for. What is asked for counts:
 * {@link #requested} is how far the text has decided what the parser did.
 */
class TokenStream {
  final SourceText text;
  final JavaLexer lexer;

  private Slot[] slots = new Slot[16];
  private int head;
  private int tail;

  /** Where the next token to be found begins. */
  private int lexed;

  /** The offset up to which the text was asked for since this was last set. */
  int requested;

  /** The end of the token that was taken last. */
  private int previousEnd;

  /** Where a documentation comment is known to be, with what is before it; see {@link #know}. */
  private int knownFrom = -1;

  private int knownDoc;
  private int knownTo;
  private int knownFlags;

  TokenStream(SourceText text) {
    this.text = text;
    this.lexer = new JavaLexer(text);
    Arrays.setAll(slots, i -> new Slot());
  }

  /** A token that was found and not yet taken. */
  static final class Slot {
    JavaKind kind = JavaKind.END_OF_FILE;
    JavaKind word = JavaKind.END_OF_FILE;
    int fullStart;
    int start;
    int end;
    int examined;
    int ownExamined;
    int flags;
    int docStart;
    int docEnd;
    int docFlags;
    JavaLexer.Problem problem = JavaLexer.Problem.NONE;
    JavaLexer.Problem docProblem = JavaLexer.Problem.NONE;

    /** The flags of all of it, a documentation comment that was not split off included. */
    int allFlags() {
      return flags | docFlags;
    }

    /** The first problem of all of it; but a conflict before all else. */
    JavaLexer.Problem firstProblem() {
      return docProblem.and(problem);
    }

    /** Whether something is wrong before the token's own text. */
    boolean isAfterProblem() {
      return (allFlags() & Node.MALFORMED) != 0 && firstProblem().start() < start;
    }

    /** Says that nothing is wrong with the token after all. */
    void settle() {
      problem = JavaLexer.Problem.NONE;
      flags &= ~Node.MALFORMED;
    }

    /** Leaves the documentation comment and what is before it to a token of its own. */
    void splitDoc() {
      fullStart = docEnd;
      examined = ownExamined;
      docStart = -1;
      docFlags = 0;
      docProblem = JavaLexer.Problem.NONE;
    }

    /** The number of the token where a search that began at this one ended. */
    int endOfScan;
  }

  /** The current token. */
  final Slot current() {
    if (head == tail) {
      load();
    }
    Slot slot = slots[head & slots.length - 1];
    if (slot.examined > requested) {
      requested = slot.examined;
    }
    return slot;
  }

  /** The token {@code ahead} places after the current one. */
  final Slot ahead(int ahead) {
    while (tail - head <= ahead) {
      load();
    }
    Slot slot = slots[head + ahead & slots.length - 1];
    if (slot.examined > requested) {
      requested = slot.examined;
    }
    return slot;
  }

  /** The kind of the current token; contextual keywords are identifiers. */
  final JavaKind kind() {
    return current().kind;
  }

  /** The kind of the token {@code ahead} places after the current one. */
  final JavaKind kind(int ahead) {
    return ahead(ahead).kind;
  }

  /** The contextual keyword that the token may be, else its kind. */
  final JavaKind word(int ahead) {
    return ahead(ahead).word;
  }

  /** Whether the token {@code ahead} places on follows the one before it without trivia. */
  final boolean isAdjacent(int ahead) {
    Slot slot = ahead(ahead);
    return slot.fullStart == slot.start;
  }

  /** Whether the token is an identifier, {@code _} included. */
  final boolean isName(int ahead) {
    JavaKind kind = kind(ahead);
    return kind == JavaKind.IDENTIFIER || kind == JavaKind.UNDERSCORE;
  }

  /** What {@link #endOfScan} gives where nothing was noted. */
  static final int UNKNOWN = -1;

  /** How many tokens ahead a search ended that began at a token ahead, if that was noted. */
  final int endOfScan(int ahead) {
    int end = ahead(ahead).endOfScan;
    return end == UNKNOWN ? UNKNOWN : end - head;
  }

  /** Notes where a search ended, so that it need not be made again. */
  final void noteEndOfScan(int ahead, int end) {
    ahead(ahead).endOfScan = head + end;
  }

  /** The offset at which the current token begins with the trivia before it; asks for nothing. */
  final int position() {
    return head == tail ? lexed : slots[head & slots.length - 1].fullStart;
  }

  /** The end of the token that was taken last. */
  final int previousEnd() {
    return previousEnd;
  }

  /** How many characters were read from the text. */
  final int charactersRead() {
    return lexer.charactersRead();
  }

  /** Goes on to the next token. */
  final void advance() {
    previousEnd = slots[head & slots.length - 1].end;
    head++;
  }

  /** Goes on to the token that begins at an offset, from the end of a node that was taken over. */
  final void seek(int offset) {
    while (head < tail && slots[head & slots.length - 1].fullStart < offset) {
      head++;
    }
    if (head == tail || slots[head & slots.length - 1].fullStart > offset) {
      head = tail;
      lexed = offset;
    }
    previousEnd = offset;
  }

  /**
   * Says that the trivia of the token at an offset begin as an earlier version had them: so far
   * they need not be read.
   *
   * @param doc where the last documentation comment in them begins, one in slash and asterisk
   * @param to where it ends
   * @param flags those of {@link Node} for it and what is before it; nothing is wrong with it
   */
  final void know(int from, int doc, int to, int flags) {
    knownFrom = from;
    knownDoc = doc;
    knownTo = to;
    knownFlags = flags;
  }

  /** The offset at which the next token begins that was not looked at yet. */
  final int lexed() {
    return lexed;
  }

  private void load() {
    if (tail - head == slots.length) {
      grow();
    }
    Slot slot = slots[tail & slots.length - 1];
    if (lexed == knownFrom) {
      lexer.next(knownTo, knownDoc, knownFlags);
    } else {
      lexer.next(lexed);
    }
    slot.kind = lexer.kind();
    slot.word = lexer.word();
    slot.fullStart = lexed;
    slot.start = lexer.start();
    slot.end = lexer.end();
    slot.ownExamined = lexer.examined();
    slot.examined = Math.max(slot.ownExamined, lexer.docExamined());
    slot.flags = lexer.flags();
    slot.docStart = lexer.docStart();
    slot.docEnd = lexer.docEnd();
    slot.docFlags = lexer.docFlags();
    slot.problem = lexer.problem();
    slot.docProblem = lexer.docProblem();
    slot.endOfScan = UNKNOWN;
    lexed = slot.end;
    tail++;
  }

  private void grow() {
    Slot[] larger = new Slot[slots.length * 2];
    for (int i = head; i < tail; i++) {
      larger[i & larger.length - 1] = slots[i & slots.length - 1];
    }
    for (int i = 0; i < larger.length; i++) {
      if (larger[i] == null) {
        larger[i] = new Slot();
      }
    }
    slots = larger;
  }
}
