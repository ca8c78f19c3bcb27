package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Fault;
import dev.limn.syntax.Node;
import dev.limn.syntax.Reuse;
import dev.limn.syntax.Token;
import dev.limn.syntax.TreeParser;
import dev.limn.text.SourceText;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What all productions need: the nodes made so far, faults, and the guard against deep nesting. A
 * production pushes one node; {@code from} is always the number of nodes before its first child.
 */
class Grammar extends TokenStream {
  /**
   * How deep the recursion may go. A level takes up to two kilobytes, so that a stack of 512 KiB is
   * enough.
   */
  static final int DEEPEST = 256;

  private Node[] nodes = new Node[256];
  private int size;
  private int[] marks = new int[16];
  private int markCount;
  private int depth;
  private int deepest;

  /** Where the token stood that was found faulty last: one mistake, one error. */
  private int faultyAt = -1;

  private final Reuse reuse;
  private final boolean reusing;
  private int nodesMade;
  private int childrenCopied;

  Grammar(SourceText text, Reuse reuse) {
    super(text);
    this.reuse = reuse;
    this.reusing = reuse.offersNodes();
  }

  // Nodes.

  /** The number of nodes that wait for their parent. */
  final int mark() {
    return size;
  }

  /** Keeps a mark until {@link #popMark}: where the open links of chains begin. */
  final void pushMark(int mark) {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, markCount * 2);
    }
    marks[markCount++] = mark;
  }

  final int popMark() {
    return marks[--markCount];
  }

  final void push(Node node) {
    if (size == nodes.length) {
      nodes = Arrays.copyOf(nodes, size * 2);
    }
    nodes[size++] = node;
  }

  final Node top() {
    return nodes[size - 1];
  }

  final Node pop() {
    return nodes[--size];
  }

  /** Makes the nodes from a mark on children of a new node. */
  final void close(JavaKind kind, int from) {
    Branch branch = Branch.of(kind, nodes, from, size);
    nodesMade++;
    childrenCopied += size - from;
    size = from;
    push(branch);
  }

  /** Pushes a node of no width, with a fault in it, for something that is missing. */
  final void missing(JavaKind kind, String what) {
    int from = mark();
    expected(what);
    close(kind, from);
  }

  // Tokens.

  /** Takes the current token. */
  final void take() {
    takeAs(kind());
  }

  /** Takes the current token as one of another kind: a contextual keyword. */
  final void takeAs(JavaKind as) {
    Slot slot = current();
    int flags = slot.allFlags();
    if ((flags & Node.MALFORMED) != 0) {
      malformed(slot, slot.firstProblem());
    }
    boolean malformed = (flags & Node.MALFORMED) != 0 && slot.firstProblem().end() > slot.start;
    push(TokenCache.token(as, slot.start - slot.fullStart, slot.end - slot.fullStart, flags));
    advance();
    if (malformed) {
      // It may have swallowed what is missing now.
      faultyAt = position();
    }
  }

  /** Takes several tokens that stand without trivia between them as one. */
  final void takeJoined(JavaKind as, int count) {
    int start = current().fullStart;
    int leading = current().start - start;
    int flags = 0;
    if ((current().allFlags() & Node.MALFORMED) != 0) {
      malformed(current(), current().firstProblem());
    }
    for (int i = 0; i < count; i++) {
      flags |= current().allFlags();
      advance();
    }
    push(TokenCache.token(as, leading, previousEnd() - start, flags));
  }

  /** Takes the current token if it is of a kind. */
  final boolean takeIf(JavaKind wanted) {
    if (kind() != wanted) {
      return false;
    }
    take();
    return true;
  }

  /** Takes a token that must be there, or says that it is missing. */
  final void expect(JavaKind wanted) {
    if (!takeIf(wanted)) {
      expected("`" + wanted.fixedText() + "`");
    }
  }

  /** Takes an identifier, or puts one of no width where it is missing. */
  final void identifier() {
    if (isName(0)) {
      take();
      return;
    }
    if (kind().isKeyword() && endsName(kind(1))) {
      keywordAsName();
    } else {
      expected("identifier");
      push(new Token(JavaKind.IDENTIFIER, 0, 0, Node.MALFORMED));
    }
  }

  /** Takes a keyword where only a name can stand. */
  final void keywordAsName() {
    reject("syntax-keyword", "`" + kind().fixedText() + "` is a keyword and cannot be a name");
    push(new Token(JavaKind.IDENTIFIER, 0, 0, Node.MALFORMED));
  }

  static boolean endsName(JavaKind kind) {
    return switch (kind) {
      case EQ, SEMICOLON, COMMA, RPAREN, COLON -> true;
      default -> false;
    };
  }

  /** Takes the current token as one that cannot stand here, and says why. */
  final void reject(String code, String message) {
    int from = mark();
    fault(code, message);
    take();
    close(JavaKind.ERROR, from);
  }

  /** Splits the documentation comment off the trivia before the current token. */
  final void docComment() {
    Slot slot = current();
    if (slot.docStart >= 0) {
      int start = slot.fullStart;
      if ((slot.docFlags & Node.MALFORMED) != 0) {
        malformed(slot, slot.docProblem);
      }
      push(
          TokenCache.token(
              JavaKind.DOC_COMMENT, slot.docStart - start, slot.docEnd - start, slot.docFlags));
      slot.splitDoc();
    }
  }

  // Faults.

  /** Says that something is missing after the token that was taken last. */
  final void expected(String what) {
    int length = Math.min(1, previousEnd());
    push(
        newFault(
            "syntax-missing", what + " expected", previousEnd() - length - position(), length));
  }

  /** Says that something is wrong with the current token. */
  final void fault(String code, String message) {
    Slot slot = current();
    if (slot.kind == JavaKind.END_OF_FILE) {
      int length = Math.min(1, previousEnd());
      push(newFault(code, message, previousEnd() - length - slot.fullStart, length));
    } else {
      push(newFault(code, message, slot.start - slot.fullStart, slot.end - slot.start));
    }
  }

  /**
   * Says that something is wrong with the nodes from a mark on; it ends before the current token.
   */
  final void faultSince(int from, String code, String message) {
    int width = 0;
    int leading = -1;
    for (int i = from; i < size; i++) {
      if (leading < 0 && nodes[i].width() > 0) {
        leading = nodes[i].leadingWidth();
      }
      width += nodes[i].width();
    }
    leading = Math.max(leading, 0);
    push(newFault(code, message, leading - width, width - leading));
  }

  /**
   * A fault at the same token as the last one is a consequence of it, and is not told; nor is one
   * at a token before which the lexer found something wrong.
   */
  private Fault newFault(String code, String message, int start, int length) {
    Slot slot = current();
    boolean told = faultyAt == position() || slot.isAfterProblem();
    faultyAt = position();
    return new Fault(JavaKind.FAULT, code, told ? "" : message, start, length);
  }

  /** Whether something was found wrong at the current token: what follows from it is not told. */
  final boolean isTold() {
    return faultyAt == position();
  }

  /** Does not tell what is missing here if something is wrong with the nodes from a mark on. */
  final void tellOnce(int from) {
    for (int i = from; i < size; i++) {
      if (nodes[i].has(Node.FAULTY)) {
        faultyAt = position();
      }
    }
  }

  private void malformed(Slot slot, JavaLexer.Problem problem) {
    int start = problem.start() - slot.fullStart;
    int length = problem.end() - problem.start();
    push(new Fault(JavaKind.FAULT, problem.code(), problem.message(), start, length));
  }

  /** Takes the current token and those that follow, up to one of a set, as skipped. */
  final void skip(String message, Set<JavaKind> until) {
    int from = mark();
    fault("syntax-unexpected", message);
    do {
      take();
    } while (!until.contains(kind()) && kind() != JavaKind.END_OF_FILE);
    close(JavaKind.ERROR, from);
  }

  /** The current token as it is shown in messages. */
  final String shown() {
    Slot slot = current();
    if (slot.kind == JavaKind.END_OF_FILE) {
      return "end of file";
    }
    String own = text.substring(slot.start, Math.min(slot.end, slot.start + 20));
    return "`" + (slot.end - slot.start > 20 ? own + "…" : own) + "`";
  }

  // Depth.

  /** Goes one level down; whoever does must {@link #leave}. Returns false where it is too deep. */
  final boolean enter() {
    depth++;
    if (depth > deepest) {
      deepest = depth;
    }
    return depth <= DEEPEST;
  }

  final void leave() {
    depth--;
  }

  /** Takes what is nested too deeply, up to where the level above can go on, without recursion. */
  final void tooDeep(JavaKind kind) {
    int from = mark();
    fault("syntax-nesting", "nested too deeply");
    int open = 0;
    while (kind() != JavaKind.END_OF_FILE) {
      JavaKind next = kind();
      if (next == JavaKind.LPAREN || next == JavaKind.LBRACE || next == JavaKind.LBRACKET) {
        open++;
      } else if (next == JavaKind.RPAREN || next == JavaKind.RBRACE || next == JavaKind.RBRACKET) {
        if (open == 0) {
          break;
        }
        open--;
      } else if (open == 0 && (next == JavaKind.SEMICOLON || next == JavaKind.COMMA)) {
        break;
      }
      take();
    }
    close(kind, from);
  }

  /** Takes a statement or a member that is nested too deeply; a token at least. */
  final void statementTooDeep(JavaKind kind) {
    int from = mark();
    fault("syntax-nesting", "nested too deeply");
    int open = 0;
    boolean ends = false;
    while (!ends && kind() != JavaKind.END_OF_FILE) {
      switch (kind()) {
        case LBRACE -> open++;
        case RBRACE -> open--;
        default -> ends = open == 0 && kind() == JavaKind.SEMICOLON;
      }
      if (open < 0) {
        break;
      }
      take();
    }
    close(kind, from);
  }

  // Elements: nodes that may be taken over.

  /**
   * Takes over the element that stands here in an earlier version, if it would be made again. To be
   * asked before the element is looked at, so that what it costs does not depend on its size.
   */
  final boolean reuse(Context context) {
    return reusing && takeOver(context, depth);
  }

  /** As {@link #reuse}, with the elements that follow in a list, so far as they are taken too. */
  final boolean reuseRun(Context context) {
    return reusing && takeOver(context, depth) && takeFollowing(context, depth, null);
  }

  /** As {@link #reuseRun}, in a list with commas. */
  final boolean reuseRunWithCommas(Context context) {
    return reusing && takeOver(context, depth) && takeFollowing(context, depth, JavaKind.COMMA);
  }

  /** As {@link #reuseRunWithCommas}, for elements that are parsed one level further down. */
  final boolean reuseRunBelow(Context context) {
    int below = depth + 1;
    return reusing && takeOver(context, below) && takeFollowing(context, below, JavaKind.COMMA);
  }

  /** Takes over what would be next, one by one; always true. */
  private boolean takeFollowing(Context context, int level, @Nullable JavaKind separator) {
    Reuse.Run run = reuse.following(context.ordinal(), DEEPEST - level, separator);
    int count = run.to() - run.from();
    if (count > 0) {
      if (size + count > nodes.length) {
        nodes = Arrays.copyOf(nodes, Math.max(size + count, size * 2));
      }
      run.copyTo(nodes, size);
      size += count;
      requested = Math.max(requested, position() + run.seen());
      deepest = Math.max(deepest, level + run.nesting());
      seek(position() + run.width());
    }
    return true;
  }

  private boolean takeOver(Context context, int level) {
    int start = position();
    Branch node = reuse.take(start, context.ordinal(), DEEPEST - level);
    if (node == null) {
      if (context == Context.MEMBERS && lexed() == start) {
        knowDocComment(start);
      }
      return false;
    }
    push(node);
    int end = start + node.width();
    seek(end);
    requested = Math.max(requested, end + node.lookahead());
    deepest = Math.max(deepest, level + node.nesting());
    return true;
  }

  /**
   * Takes the token between two elements of a list, if it is of a kind; where an earlier version
   * has it, without a look at the text, for lists may be long.
   */
  final boolean takeSeparator(JavaKind wanted) {
    Token token = reusing && lexed() == position() ? reuse.firstToken(position(), wanted) : null;
    if (token == null || token.has(Node.MALFORMED) || token.has(Node.ESCAPED)) {
      return takeIf(wanted);
    }
    int end = position() + token.width();
    push(token);
    seek(end);
    requested = Math.max(requested, end + JavaLexer.BEYOND);
    return true;
  }

  /** Lets the documentation comment of a declaration be if it is as in an earlier version. */
  private void knowDocComment(int start) {
    Token token = reuse.firstToken(start, JavaKind.DOC_COMMENT);
    if (token == null) {
      return;
    }
    int flags = Node.COMMENT | (token.has(Node.ESCAPED) ? Node.ESCAPED : 0);
    int doc = start + token.leadingWidth();
    if (token.hasExactly(flags) && text.regionMatches(doc, "/*")) {
      know(start, doc, start + token.width(), flags);
    }
  }

  /** What was made of all the text. */
  final TreeParser.Parsed parsed() {
    return new TreeParser.Parsed((Branch) pop(), nodesMade, childrenCopied, charactersRead());
  }

  /** What {@link #beginElement} put aside. */
  private long[] frames = new long[64];

  private int frameCount;

  /** Begins an element: what it asks for and how deep it goes is measured from here on. */
  final void beginElement() {
    if (frameCount == frames.length) {
      frames = Arrays.copyOf(frames, frameCount * 2);
    }
    frames[frameCount++] = (long) requested << 32 | deepest;
    requested = position();
    deepest = depth;
  }

  /** Ends what was begun as an element and is none. */
  final void abandonElement() {
    long frame = frames[--frameCount];
    requested = Math.max(requested, (int) (frame >>> 32));
    deepest = Math.max(deepest, (int) frame);
  }

  /** Ends the element, which is the node that was pushed last. */
  final void endElement(Context context) {
    long frame = frames[--frameCount];
    if (top() instanceof Branch branch) {
      int lookahead = Math.max(0, requested - position());
      branch.measure(context.ordinal(), lookahead, deepest - depth);
    }
    requested = Math.max(requested, (int) (frame >>> 32));
    deepest = Math.max(deepest, (int) frame);
  }
}
