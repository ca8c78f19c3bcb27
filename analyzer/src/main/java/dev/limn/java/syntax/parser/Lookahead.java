package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Reuse;
import dev.limn.text.SourceText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks ahead where the current token does not decide: nothing is taken here, and all that is
 * looked at counts as asked for. A scan begins at a number of tokens ahead, and gives that number
 * for what follows, or {@link #NO} if what it looks for is not there.
 */
class Lookahead extends Grammar {
  static final int NO = -1;

  /** How many characters are looked at for the braces that follow, if the file ends so soon. */
  private static final int FARTHEST_BRACE = 200_000;

  /** How many tokens are looked at for the parenthesis that closes an open one. */
  private static final int FARTHEST_PARENTHESIS = 50;

  /** How many tokens are looked at for the end of type arguments or of a label. */
  private static final int FARTHEST_END = 50;

  /** How many tokens after one that is no value show whether values go on. */
  private static final int FARTHEST_VALUE = 16;

  /** How many braces stand open around the current token. */
  int openBraces;

  /** The name of the innermost type around the current token; empty if it has none. */
  String nameOfType = "";

  private @Nullable BraceSums braceSums;

  /** How deep type arguments may be nested for a scan to go on. */
  private static final int DEEPEST_SCAN = 100;

  Lookahead(SourceText text, Reuse reuse) {
    super(text, reuse);
  }

  static boolean isPrimitive(JavaKind kind) {
    return switch (kind) {
      case BOOLEAN, BYTE, CHAR, DOUBLE, FLOAT, INT, LONG, SHORT -> true;
      default -> false;
    };
  }

  static boolean isLiteral(JavaKind kind) {
    return switch (kind) {
      case INTEGER_LITERAL,
          LONG_LITERAL,
          FLOAT_LITERAL,
          DOUBLE_LITERAL,
          CHARACTER_LITERAL,
          STRING_LITERAL,
          TEXT_BLOCK,
          TRUE,
          FALSE,
          NULL ->
          true;
      default -> false;
    };
  }

  /** Whether an expression can begin with a token. */
  static boolean startsExpression(JavaKind kind) {
    return switch (kind) {
      case IDENTIFIER,
          UNDERSCORE,
          LPAREN,
          THIS,
          SUPER,
          NEW,
          SWITCH,
          VOID,
          BANG,
          TILDE,
          PLUS,
          MINUS,
          PLUS_PLUS,
          MINUS_MINUS,
          AT ->
          true;
      default -> isLiteral(kind) || isPrimitive(kind);
    };
  }

  /** Whether a token is a modifier wherever modifiers may stand. */
  static boolean isModifier(JavaKind kind) {
    return switch (kind) {
      case PUBLIC,
          PROTECTED,
          PRIVATE,
          STATIC,
          ABSTRACT,
          FINAL,
          NATIVE,
          SYNCHRONIZED,
          TRANSIENT,
          VOLATILE,
          STRICTFP,
          DEFAULT ->
          true;
      default -> false;
    };
  }

  // Types.

  /** A type with its dimensions, annotations included. */
  final int scanType(int at) {
    return scanType(at, 0);
  }

  private int scanType(int at, int level) {
    int next = scanAnnotations(at);
    if (isPrimitive(kind(next))) {
      next++;
    } else {
      next = scanClassType(next, level);
    }
    return next == NO ? NO : scanDimensions(next);
  }

  private int scanClassType(int at, int level) {
    int next = at;
    while (true) {
      if (!isName(next)) {
        return NO;
      }
      next++;
      if (kind(next) == JavaKind.LT) {
        next = scanTypeArguments(next, level + 1);
        if (next == NO) {
          return NO;
        }
      }
      if (kind(next) != JavaKind.DOT || !isName(next + 1) && kind(next + 1) != JavaKind.AT) {
        return next;
      }
      next = scanAnnotations(next + 1);
    }
  }

  /** Pairs of brackets without a length. */
  final int scanDimensions(int at) {
    int next = at;
    int after = scanDimension(next);
    while (after > next) {
      next = after;
      after = scanDimension(next);
    }
    return next;
  }

  /** One pair of brackets without a length, perhaps annotated; none is enough. */
  final int scanDimension(int at) {
    int bracket = kind(at) == JavaKind.AT ? scanAnnotations(at) : at;
    boolean pair = kind(bracket) == JavaKind.LBRACKET && kind(bracket + 1) == JavaKind.RBRACKET;
    return pair ? bracket + 2 : at;
  }

  /** Type arguments, from the opening angle bracket on. */
  final int scanTypeArguments(int at) {
    return scanTypeArguments(at, 1);
  }

  private int scanTypeArguments(int at, int level) {
    if (level > DEEPEST_SCAN) {
      return NO;
    }
    int next = at + 1;
    if (kind(next) == JavaKind.GT) {
      return next + 1;
    }
    while (true) {
      next = scanTypeArgument(next, level);
      if (next == NO) {
        return NO;
      }
      if (kind(next) == JavaKind.GT) {
        return next + 1;
      }
      if (kind(next) != JavaKind.COMMA) {
        return NO;
      }
      next++;
    }
  }

  private int scanTypeArgument(int at, int level) {
    int next = scanAnnotations(at);
    if (kind(next) != JavaKind.QUESTION) {
      return scanType(at, level);
    }
    next++;
    return kind(next) == JavaKind.EXTENDS || kind(next) == JavaKind.SUPER
        ? scanType(next + 1, level)
        : next;
  }

  /** All to the angle bracket that closes so many open ones, whatever it is. */
  final int scanAngles(int at, int opened) {
    int open = opened;
    for (int next = at; next < at + FARTHEST_END; next++) {
      switch (kind(next)) {
        case LT -> open++;
        case GT -> {
          if (--open == 0) {
            return next + 1;
          }
        }
        case LBRACE, RBRACE -> {
          if (kind(next + 1) != JavaKind.GT && !isName(next + 1)) {
            return NO;
          }
        }
        case EQ, SEMICOLON, LPAREN, RPAREN, END_OF_FILE -> {
          return NO;
        }
        default -> {
          // Goes on.
        }
      }
    }
    return NO;
  }

  // Modifiers.

  /** Annotations; none is enough. */
  final int scanAnnotations(int at) {
    int next = at;
    while (kind(next) == JavaKind.AT && isName(next + 1)) {
      next += 2;
      while (kind(next) == JavaKind.DOT && isName(next + 1)) {
        next += 2;
      }
      if (kind(next) == JavaKind.LPAREN) {
        next = scanParentheses(next);
        if (next == NO) {
          return at;
        }
      }
    }
    return next;
  }

  /** All to the parenthesis that closes the one here; semicolons end the search in vain. */
  final int scanParentheses(int at) {
    int end = endOfScan(at);
    if (end == UNKNOWN) {
      findParentheses(at);
      end = endOfScan(at);
    }
    return kind(end) == JavaKind.RPAREN ? end + 1 : NO;
  }

  /** Notes of all parentheses from the one here to its end where their search ends. */
  private void findParentheses(int at) {
    int[] open = new int[8];
    int count = 0;
    int next = at;
    while (true) {
      switch (kind(next)) {
        case LPAREN -> {
          open = count == open.length ? Arrays.copyOf(open, count * 2) : open;
          open[count++] = next;
        }
        case RPAREN -> noteEndOfScan(open[--count], next);
        case SEMICOLON, END_OF_FILE -> {
          while (count > 0) {
            noteEndOfScan(open[--count], next);
          }
        }
        default -> {
          // Skipped.
        }
      }
      if (count == 0) {
        return;
      }
      next++;
    }
  }

  /** Whether {@code non-sealed} stands here. */
  final boolean isNonSealed(int at) {
    Slot slot = ahead(at);
    return slot.kind == JavaKind.IDENTIFIER
        && slot.end - slot.start == 3
        && kind(at + 1) == JavaKind.MINUS
        && isAdjacent(at + 1)
        && word(at + 2) == JavaKind.SEALED
        && isAdjacent(at + 2)
        && text.regionMatches(slot.start, "non");
  }

  /** Whether the identifier here is {@code sealed} or {@code non-sealed} as a modifier. */
  final boolean isSealing(int at) {
    if (word(at) == JavaKind.SEALED) {
      return startsTypeAfterModifier(at + 1);
    }
    return isNonSealed(at) && startsTypeAfterModifier(at + 3);
  }

  private boolean startsTypeAfterModifier(int at) {
    return switch (kind(at)) {
      case CLASS, INTERFACE, ENUM, AT -> true;
      case IDENTIFIER -> word(at) == JavaKind.SEALED || isRecord(at) || isNonSealed(at);
      default -> isModifier(kind(at));
    };
  }

  /** Whether a record declaration begins here, modifiers apart. */
  final boolean isRecord(int at) {
    if (word(at) != JavaKind.RECORD || !isName(at + 1)) {
      return false;
    }
    return switch (kind(at + 2)) {
      case LPAREN, LT, LBRACE, IMPLEMENTS -> true;
      default -> false;
    };
  }

  /** Whether a declaration of a type begins here, modifiers apart. */
  final boolean startsType(int at) {
    return switch (kind(at)) {
      case CLASS, INTERFACE, ENUM -> true;
      case AT -> kind(at + 1) == JavaKind.INTERFACE;
      case IDENTIFIER -> isRecord(at);
      default -> false;
    };
  }

  /** What the closing braces from a place on are to the open ones. */
  enum Braces {
    TOO_FEW,
    FITTING,
    TOO_MANY,
    /** The end of the file is too far away to look. */
    UNKNOWN
  }

  /**
   * What the braces from here on are to the open ones; only asked where something is wrong. What is
   * parsed by the answer depends on what is around it, and is not taken over.
   */
  final Braces braces() {
    requested = Integer.MAX_VALUE;
    if (text.length() - position() > FARTHEST_BRACE) {
      return Braces.UNKNOWN;
    }
    if (braceSums == null) {
      braceSums = BraceSums.of(lexer, position());
    }
    if (openBraces + braceSums.leastFrom(position()) < 0) {
      return Braces.TOO_MANY;
    }
    return openBraces + braceSums.allFrom(position()) == 0 ? Braces.FITTING : Braces.TOO_FEW;
  }

  /** Whether a member follows the brace here, which closes the outermost type. */
  final boolean isBeforeMember() {
    int next = scanAnnotations(1);
    boolean inner = false;
    while (isModifier(kind(next))) {
      inner |= isModifierOfMembers(kind(next));
      next = scanAnnotations(next + 1);
    }
    return switch (kind(next)) {
      case CLASS, INTERFACE, ENUM, AT -> inner;
      case IDENTIFIER -> inner || !isRecord(next) && !isSealing(next);
      case VOID, LT, LBRACE -> true;
      default -> isPrimitive(kind(next));
    };
  }

  private static boolean isModifierOfMembers(JavaKind kind) {
    return kind == JavaKind.PRIVATE || kind == JavaKind.PROTECTED || kind == JavaKind.STATIC;
  }

  // Statements.

  /** Whether what begins here, in the place of a statement, can only be a member of a type. */
  final boolean startsMember() {
    JavaKind first = kind();
    return switch (first) {
      case PUBLIC, PROTECTED, PRIVATE, NATIVE, TRANSIENT, VOLATILE -> true;
      case AT, STATIC, ABSTRACT, FINAL, STRICTFP, DEFAULT, SYNCHRONIZED ->
          startsMemberAfterModifiers();
      case VOID -> isName(1) && isHeadAfterType(1);
      case LT -> startsTypeParameters(0);
      default -> (first == JavaKind.IDENTIFIER || isPrimitive(first)) && isMethod(0);
    };
  }

  /** Whether a constructor begins here, modifiers apart, and not a call. */
  final boolean startsConstructor() {
    if (kind() != JavaKind.IDENTIFIER || kind(1) != JavaKind.LPAREN) {
      return false;
    }
    boolean constructor =
        kind(2) == JavaKind.RPAREN ? isNameOfType(0) : kind(2) == JavaKind.FINAL || isParameter(2);
    return constructor && isMethodAfterName(0);
  }

  private boolean isParameter(int at) {
    int next = scanType(at);
    return next != NO && isName(kind(next) == JavaKind.ELLIPSIS ? next + 1 : next);
  }

  /** Whether the token is the name of the innermost type around. */
  private boolean isNameOfType(int ahead) {
    Slot slot = ahead(ahead);
    return slot.end - slot.start == nameOfType.length()
        && text.regionMatches(slot.start, nameOfType);
  }

  private boolean startsMemberAfterModifiers() {
    int next = 0;
    boolean isAbstract = false;
    while (true) {
      JavaKind kind = kind(next);
      if (kind == JavaKind.AT && isName(next + 1)) {
        int after = scanAnnotations(next);
        if (after == next) {
          return false;
        }
        next = after;
      } else if (kind == JavaKind.STATIC && kind(next + 1) == JavaKind.LBRACE) {
        return true;
      } else if (kind == JavaKind.STATIC
          || kind == JavaKind.ABSTRACT
          || kind == JavaKind.FINAL
          || kind == JavaKind.STRICTFP
          || kind == JavaKind.SYNCHRONIZED
          || kind == JavaKind.DEFAULT) {
        isAbstract |= kind == JavaKind.ABSTRACT;
        next++;
      } else {
        break;
      }
    }
    return switch (kind(next)) {
      case PUBLIC, PROTECTED, PRIVATE, NATIVE, TRANSIENT, VOLATILE -> true;
      case VOID ->
          isName(next + 1)
              && (isAbstract ? kind(next + 2) == JavaKind.LPAREN : isHeadAfterType(next + 1));
      case LT -> startsTypeParameters(next);
      case IDENTIFIER -> isMethodAfterName(next) || isMethod(next) || isAbstract && isHead(next);
      default -> isMethod(next) || isAbstract && isHead(next);
    };
  }

  /** Whether a type, a name and a parenthesis stand here. */
  private boolean isHead(int at) {
    int name = scanType(at);
    return name != NO && isName(name) && kind(name + 1) == JavaKind.LPAREN;
  }

  /** Whether a static field is declared here, in the place of a statement. */
  final boolean startsStaticField() {
    int next = 0;
    boolean isStatic = false;
    while (kind(next) == JavaKind.STATIC || kind(next) == JavaKind.FINAL) {
      isStatic |= kind(next++) == JavaKind.STATIC;
    }
    return isStatic && isParameter(next) && kind(scanType(next)) != JavaKind.ELLIPSIS;
  }

  /** Whether a type, a name, parentheses and the beginning of a body follow. */
  final boolean isMethod(int at) {
    JavaKind second = kind(at + 1);
    if (second != JavaKind.IDENTIFIER
        && second != JavaKind.LT
        && second != JavaKind.DOT
        && second != JavaKind.LBRACKET) {
      return false;
    }
    if (word(at) == JavaKind.RECORD || word(at) == JavaKind.YIELD || word(at) == JavaKind.WHEN) {
      return false;
    }
    int name = scanType(at);
    return name != NO && isName(name) && isHeadAfterType(name);
  }

  private boolean isEndedAfterParentheses(int at) {
    int after = scanParentheses(at);
    return after != NO && kind(after) == JavaKind.SEMICOLON;
  }

  /** Whether a name and the parameters of a method follow, and not the arguments of a call. */
  private boolean isHeadAfterType(int name) {
    return isMethodAfterName(name)
        || kind(name + 1) == JavaKind.LPAREN
            && isParameter(name + 2)
            && isEndedAfterParentheses(name + 1);
  }

  private boolean isMethodAfterName(int name) {
    if (kind(name + 1) != JavaKind.LPAREN) {
      return false;
    }
    int after = scanParentheses(name + 1);
    return after != NO && (kind(after) == JavaKind.LBRACE || kind(after) == JavaKind.THROWS);
  }

  private boolean startsTypeParameters(int at) {
    if (!isName(at + 1)) {
      return false;
    }
    int next = scanTypeArguments(at);
    return next == NO
        ? kind(at + 2) == JavaKind.EXTENDS
        : kind(next) != JavaKind.THIS && kind(next) != JavaKind.SUPER;
  }

  /** Whether a declaration of local variables begins here, at an identifier. */
  final boolean startsLocalVariable() {
    int next = scanType(0);
    if (next == NO) {
      return false;
    }
    if (isName(next)) {
      return word(next) != JavaKind.WHEN || kind(next + 1) != JavaKind.ARROW;
    }
    boolean generic = kind(next - 1) == JavaKind.GT || kind(next - 1) == JavaKind.RBRACKET;
    return switch (kind(next)) {
      case SEMICOLON, EQ, RBRACE, END_OF_FILE -> generic;
      case CLASS, DEFAULT, NEW, ENUM, CASE, PACKAGE, IMPORT, GOTO, CONST, INTERFACE ->
          kind(next + 1) == JavaKind.EQ || kind(next + 1) == JavaKind.SEMICOLON;
      default ->
          kind(next + 1) == JavaKind.EQ
              ? kind(next).isKeyword()
              : generic && isName(next + 1) && kind(next + 2) == JavaKind.EQ;
    };
  }

  /** Whether a variable is declared here, at a name, though its type arguments are malformed. */
  final boolean startsGenericVariable() {
    int name = kind(1) == JavaKind.LT ? scanAngles(1, 0) : NO;
    return name != NO
        && isName(name)
        && switch (kind(name + 1)) {
          case EQ, SEMICOLON, COLON -> true;
          default -> false;
        };
  }

  /** Whether a declaration begins after the name here, which does not belong to it. */
  final boolean isBeforeDeclaration() {
    if (kind(1) != JavaKind.IDENTIFIER) {
      return false;
    }
    int name = scanType(1);
    return name != NO && isName(name) && (kind(name + 1) == JavaKind.EQ || isMethodAfterName(name));
  }

  /** Whether the label of a switch stands here, without the word before it. */
  final boolean isLabelWithoutCase() {
    int open = 0;
    for (int next = 0; next < FARTHEST_END; next++) {
      switch (kind(next)) {
        case LPAREN -> open++;
        case RPAREN -> open--;
        case ARROW, COLON -> {
          if (open == 0) {
            return next > 0;
          }
        }
        case SEMICOLON, LBRACE, RBRACE, EQ, QUESTION, CASE, DEFAULT, END_OF_FILE -> {
          return false;
        }
        default -> {
          // Goes on.
        }
      }
    }
    return false;
  }

  /** Whether a label goes on with a token that stands after a name or a literal. */
  static boolean goesOnInLabel(JavaKind kind) {
    return switch (kind) {
      case COMMA, ARROW, COLON, DOT, LPAREN, LT -> true;
      default -> false;
    };
  }

  /** Whether {@code yield} here begins a yield statement (JLS 14.21). */
  final boolean isYield() {
    return switch (kind(1)) {
      case IDENTIFIER,
          UNDERSCORE,
          PLUS,
          MINUS,
          BANG,
          TILDE,
          THIS,
          SUPER,
          NEW,
          SWITCH,
          VOID,
          SEMICOLON ->
          true;
      case PLUS_PLUS, MINUS_MINUS -> kind(2) != JavaKind.SEMICOLON;
      case LPAREN -> isYieldOfParentheses();
      default -> isLiteral(kind(1)) || isPrimitive(kind(1));
    };
  }

  private boolean isYieldOfParentheses() {
    int open = 0;
    boolean comma = false;
    int next = 1;
    while (true) {
      switch (kind(next)) {
        case LPAREN -> open++;
        case RPAREN -> open--;
        case COMMA -> comma |= open == 1;
        case END_OF_FILE -> {
          return !comma;
        }
        default -> {
          // Skipped.
        }
      }
      next++;
      if (open == 0) {
        return !comma || kind(next) == JavaKind.ARROW;
      }
    }
  }

  // Expressions.

  /** Whether an equals sign and a greater-than sign stand here as one. */
  final boolean isFatArrow() {
    return kind() == JavaKind.EQ && kind(1) == JavaKind.GT && isAdjacent(1);
  }

  /** Whether a token that stands after an argument surely begins another one. */
  static boolean startsArgument(JavaKind kind) {
    return kind == JavaKind.IDENTIFIER || isLiteral(kind) || kind == JavaKind.NEW;
  }

  /** Whether the values of an array go on after the token here, which cannot stand among them. */
  final boolean isAmongValues() {
    for (int next = 1; next <= FARTHEST_VALUE; next++) {
      JavaKind first = kind(next);
      JavaKind second = kind(next + 1);
      boolean goesOn =
          switch (first) {
            case COMMA -> second == JavaKind.LBRACE || next == 1 && isLiteral(second);
            case LBRACE -> isArray(next);
            case RBRACE -> second == JavaKind.COMMA;
            case IDENTIFIER -> second == JavaKind.RBRACE;
            default ->
                isLiteral(first)
                    && (second == JavaKind.RBRACE || next == 1 && second == JavaKind.COMMA);
          };
      if (goesOn) {
        return true;
      }
      if (first == JavaKind.SEMICOLON
          || first == JavaKind.EQ
          || first == JavaKind.LBRACE
          || first == JavaKind.END_OF_FILE) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether an array in braces stands here: no block begins with a value and a comma or a brace.
   */
  final boolean isArray(int at) {
    int next = at;
    while (next < at + FARTHEST_VALUE && kind(next) == JavaKind.LBRACE) {
      next++;
    }
    return next > at
        && (isLiteral(kind(next)) || isName(next))
        && (kind(next + 1) == JavaKind.COMMA || kind(next + 1) == JavaKind.RBRACE);
  }

  /** Whether what must follow {@code for} stands here. */
  final boolean isHeadOfFor(int at) {
    if (kind(at) != JavaKind.LPAREN) {
      return false;
    }
    int name = scanType(kind(at + 1) == JavaKind.FINAL ? at + 2 : at + 1);
    return name != NO
        && isName(name)
        && (kind(name + 1) == JavaKind.EQ || kind(name + 1) == JavaKind.COLON);
  }

  /** Whether values follow, as in an array, though its brace was closed just before. */
  final boolean isAfterValues() {
    if (previousEnd() == 0 || text.charAt(previousEnd() - 1) != '}') {
      return false;
    }
    return switch (kind()) {
      case COMMA -> kind(1) == JavaKind.LBRACE || isLiteral(kind(1));
      case LBRACE -> isArray(0);
      case IDENTIFIER -> kind(1) == JavaKind.COMMA;
      default -> isLiteral(kind()) && (kind(1) == JavaKind.COMMA || kind(1) == JavaKind.RBRACE);
    };
  }

  /**
   * Whether a parenthesis that is not opened from a number of tokens ahead on is closed before the
   * statement ends.
   */
  final boolean isClosedLater(int ahead) {
    int open = 0;
    for (int next = ahead; next < ahead + FARTHEST_PARENTHESIS; next++) {
      switch (kind(next)) {
        case LPAREN -> open++;
        case RPAREN -> {
          if (open-- == 0) {
            return true;
          }
        }
        case SEMICOLON, LBRACE, RBRACE, END_OF_FILE -> {
          return false;
        }
        default -> {
          // Goes on.
        }
      }
    }
    return false;
  }

  /** What an opening parenthesis begins. */
  enum Parenthesis {
    LAMBDA,
    CAST,
    GROUP
  }

  /** What the opening parenthesis here begins. */
  final Parenthesis parenthesis() {
    if (kind(1) == JavaKind.RPAREN) {
      return Parenthesis.LAMBDA;
    }
    if (isName(1) && isImplicitLambda()) {
      return Parenthesis.LAMBDA;
    }
    int type = 1;
    while (kind(type) == JavaKind.FINAL || kind(type) == JavaKind.AT) {
      int after = kind(type) == JavaKind.FINAL ? type + 1 : scanAnnotations(type);
      if (after == type) {
        return Parenthesis.GROUP;
      }
      type = after;
    }
    boolean primitive = isPrimitive(kind(type));
    int next = scanType(type);
    if (next == NO) {
      return Parenthesis.GROUP;
    }
    if (isName(next)) {
      return kind(next - 1) == JavaKind.GT && !isParameterAfterType(next)
          ? Parenthesis.GROUP
          : Parenthesis.LAMBDA;
    }
    if (kind(next) == JavaKind.ELLIPSIS || kind(next) == JavaKind.AT) {
      return Parenthesis.LAMBDA;
    }
    if (kind(next) == JavaKind.THIS && kind(next - 1) != JavaKind.DOT) {
      return Parenthesis.LAMBDA;
    }
    if (kind(next) == JavaKind.RPAREN && primitive) {
      return Parenthesis.CAST;
    }
    while (kind(next) == JavaKind.AND) {
      next = scanType(next + 1);
      if (next == NO) {
        return Parenthesis.GROUP;
      }
    }
    return kind(next) == JavaKind.RPAREN && startsCastOperand(kind(next + 1))
        ? Parenthesis.CAST
        : Parenthesis.GROUP;
  }

  /**
   * Whether a name is that of a parameter, and not the operand of a greater-than sign before it.
   */
  private boolean isParameterAfterType(int name) {
    int next = scanDimensions(name + 1);
    return kind(next) == JavaKind.COMMA
        || kind(next) == JavaKind.RPAREN && kind(next + 1) == JavaKind.ARROW;
  }

  private boolean isImplicitLambda() {
    int next = 1;
    while (isName(next) && kind(next + 1) == JavaKind.COMMA) {
      next += 2;
    }
    return isName(next) && kind(next + 1) == JavaKind.RPAREN && kind(next + 2) == JavaKind.ARROW;
  }

  private static boolean startsCastOperand(JavaKind kind) {
    return switch (kind) {
      case PLUS, MINUS, PLUS_PLUS, MINUS_MINUS, AT -> false;
      default -> startsExpression(kind);
    };
  }

  /**
   * Whether a type begins here, at an identifier or an annotation, that can stand before a double
   * colon or {@code .class} alone: one with type arguments, brackets or annotations.
   */
  final boolean startsTypeExpression() {
    int next = 0;
    if (kind() != JavaKind.AT) {
      next = 1;
      while (kind(next) == JavaKind.DOT && isName(next + 1)) {
        next += 2;
      }
      boolean brackets = kind(next) == JavaKind.LBRACKET && kind(next + 1) == JavaKind.RBRACKET;
      boolean annotated =
          kind(next) == JavaKind.AT || kind(next) == JavaKind.DOT && kind(next + 1) == JavaKind.AT;
      if (kind(next) != JavaKind.LT && !brackets && !annotated) {
        return false;
      }
    }
    next = scanType(0);
    return next != NO
        && (kind(next) == JavaKind.COLON_COLON
            || kind(next) == JavaKind.DOT && kind(next + 1) == JavaKind.CLASS);
  }

  /** Whether a pattern begins here and not an expression. */
  final boolean startsPattern() {
    if (kind() == JavaKind.UNDERSCORE) {
      JavaKind next = kind(1);
      return next != JavaKind.DOT && next != JavaKind.LPAREN;
    }
    if (kind() == JavaKind.FINAL || kind() == JavaKind.AT) {
      return true;
    }
    int next = scanType(0);
    if (next == NO) {
      return false;
    }
    if (isName(next)) {
      return word(next) != JavaKind.WHEN || isPatternNamedWhen(next);
    }
    return kind(next) == JavaKind.LPAREN && isRecordPattern(next);
  }

  private boolean isPatternNamedWhen(int at) {
    return switch (kind(at + 1)) {
      case ARROW, COLON, COMMA, RPAREN -> true;
      default -> word(at + 1) == JavaKind.WHEN;
    };
  }

  private boolean isRecordPattern(int parenthesis) {
    int next = parenthesis;
    while (next != NO && kind(next) == JavaKind.LPAREN) {
      switch (kind(next + 1)) {
        case RPAREN, FINAL, AT, UNDERSCORE -> {
          return true;
        }
        default -> next = scanType(next + 1);
      }
    }
    return next != NO && isName(next);
  }
}
