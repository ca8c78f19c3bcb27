package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Node;
import dev.limn.text.SourceText;

/**
 * Finds the tokens of Java (JLS 3). Has no state between tokens: what {@link #next} finds depends
 * on the text from the given offset on alone. Greater-than signs are found singly.
 */
final class JavaLexer {
  /** How many characters after its end a token may depend on. */
  static final int BEYOND = 3;

  private static final String CHARACTER = "syntax-character";

  /** How many equal characters a version control system writes where it could not merge. */
  private static final int CONFLICT_MARKER = 7;

  private static final String MALFORMED_ESCAPE = "illegal Unicode escape";

  private static final String[] DIRECTIVES = {
    "limn-ignore", "noinspection", "NOSONAR", "NOPMD", "CHECKSTYLE:"
  };

  /**
   * What is wrong with a token.
   *
   * @param code the id under which it is shown
   * @param message as a sentence without a full stop
   * @param start the offset at which it begins
   * @param end the offset at which it ends
   */
  record Problem(String code, String message, int start, int end) {
    /** Nothing is wrong. */
    static final Problem NONE = new Problem("", "", 0, 0);

    boolean isNone() {
      return code.isEmpty();
    }

    private boolean isConflict() {
      return code.equals(JavaParser.CONFLICT);
    }

    /** The first of two; but a conflict before all else, and two of them as one. */
    Problem and(Problem later) {
      if (isConflict() && later.isConflict()) {
        return new Problem(code, message, start, later.end);
      }
      return isNone() || later.isConflict() ? later : this;
    }
  }

  private final CharWindow window;
  private final int length;

  /** What was found; see the methods of the same names. */
  private JavaKind kind = JavaKind.END_OF_FILE;

  private JavaKind word = JavaKind.IDENTIFIER;
  private int start;
  private int end;
  private int examined;
  private int flags;
  private int docStart;
  private int docEnd;
  private Problem problem = Problem.NONE;
  private int docFlags;
  private Problem docProblem = Problem.NONE;

  /** Where what is being read began; documentation comments are read by themselves. */
  private int segment;

  /** Whether a documentation comment in lines was the last thing before the segment. */
  private boolean afterMarkdown;

  /** The offset up to which was looked for the end of a quote, or for markers of a conflict. */
  private int sought;

  private int docExamined;

  /** Set when an escape was met that must be translated first. */
  private boolean escaped;

  private boolean unterminated;

  JavaLexer(SourceText text) {
    this.window = new CharWindow(text);
    this.length = text.length();
  }

  /** The kind; contextual keywords are identifiers. */
  JavaKind kind() {
    return kind;
  }

  /** The contextual keyword that an identifier may be; else the same as {@link #kind}. */
  JavaKind word() {
    return word;
  }

  /** The offset of the first character of the token's own text. */
  int start() {
    return start;
  }

  /** The offset after the last character of the token. */
  int end() {
    return end;
  }

  /** The offset up to which the text decided what the token is; may be beyond the text's end. */
  int examined() {
    return examined;
  }

  /** As {@link #examined}, for the documentation comment and what is before it, if that is more. */
  int docExamined() {
    return docExamined;
  }

  /** Flags of {@link Node} for the token and what is after the last documentation comment. */
  int flags() {
    return flags;
  }

  /** Flags of {@link Node} for the documentation comment and what is before it. */
  int docFlags() {
    return docFlags;
  }

  /** Where the last documentation comment before the token begins, or -1. */
  int docStart() {
    return docStart;
  }

  /** Where the last documentation comment before the token ends, if there is one. */
  int docEnd() {
    return docEnd;
  }

  /** What is wrong with the token or the trivia after the last documentation comment. */
  Problem problem() {
    return problem;
  }

  /** What is wrong with the last documentation comment or the trivia before it. */
  Problem docProblem() {
    return docProblem;
  }

  /** How many characters were read from the text. */
  int charactersRead() {
    return window.charactersRead();
  }

  /** Finds the token that begins, with the trivia before it, at an offset. */
  void next(int offset) {
    next(offset, -1, 0);
  }

  /**
   * Finds the token that begins at an offset, or before it with a documentation comment that ends
   * there.
   *
   * @param knownDoc where that comment begins; -1 if there is none
   * @param knownFlags flags of {@link Node} for that comment and what is before it
   */
  void next(int offset, int knownDoc, int knownFlags) {
    docStart = knownDoc;
    docEnd = offset;
    docFlags = knownFlags;
    docProblem = Problem.NONE;
    afterMarkdown = false;
    sought = 0;
    docExamined = 0;
    beginSegment(offset);
    scan(window.begin(offset));
    while (escaped) {
      beginSegment(segment);
      flags = Node.ESCAPED;
      window.beginTranslated(segment);
      scan(0);
    }
  }

  /**
   * Begins what is read in one way, with Unicode escapes translated or not: what is found in it
   * does not depend on what is before it.
   */
  private void beginSegment(int offset) {
    segment = offset;
    escaped = false;
    unterminated = false;
    flags = 0;
    problem = Problem.NONE;
  }

  private void scan(int index) {
    int from = trivia(index);
    if (escaped) {
      return;
    }
    int to = token(from);
    if (!window.isTranslated() && (escaped || isEscape(to))) {
      escaped = true;
      return;
    }
    start = window.offset(from);
    end = window.offset(to);
    if (kind != JavaKind.IDENTIFIER) {
      word = kind;
    }
    if (unterminated) {
      examined = length + 1;
    } else {
      window.at(to + BEYOND);
      examined = Math.max(end + BEYOND, sought);
      if (window.isTranslated()) {
        examined = Math.max(examined, window.translatedFrom());
      }
    }
    reportMalformedEscape(end);
  }

  private void reportMalformedEscape(int before) {
    int at = window.malformedEscape();
    if (at < before) {
      report(CHARACTER, MALFORMED_ESCAPE, at, Math.min(at + 2, before));
    }
  }

  // Trivia.

  private int trivia(int index) {
    int p = index;
    boolean markdown = afterMarkdown;
    boolean blankLine = false;
    int lineStart = window.offset(index) == 0 ? index : -1;
    while (true) {
      char c = window.at(p);
      if (c == ' ' || c == '\t' || c == '\f') {
        p++;
      } else if (c == '\n' || c == '\r') {
        markdown &= !blankLine;
        blankLine = true;
        p++;
        if (c == '\r' && window.at(p) == '\n') {
          p++;
        }
        lineStart = p;
      } else if (p == lineStart && (c == '<' || c == '|' || c == '=') && isConflictMarker(p, c)) {
        p = conflict(p, c);
        blankLine = false;
      } else if (c == '/' && window.at(p + 1) == '/') {
        int to = lineComment(p);
        if (escaped) {
          return p;
        }
        boolean three = window.at(p + 2) == '/';
        p = three ? doc(markdown ? docStart : window.offset(p), to) : to;
        lineStart = -1;
        markdown = three;
        afterMarkdown = three;
        blankLine = false;
      } else if (c == '/' && window.at(p + 1) == '*') {
        int to = blockComment(p);
        if (escaped) {
          return p;
        }
        boolean two = window.at(p + 2) == '*' && window.at(p + 3) != '/';
        p = two ? doc(window.offset(p), to) : to;
        lineStart = -1;
        markdown = false;
        afterMarkdown = false;
      } else if (c == 0x1A && window.isEnd(p + 1)) {
        p++;
      } else {
        int to = illegal(p, c);
        if (to == p) {
          return p;
        }
        p = to;
      }
    }
  }

  /**
   * Takes what a version control system wrote where it could not merge as trivia, with a problem:
   * the line of a marker, so that the first side is read as code, and with the marker after it the
   * other sides. That depends on no marker before, so that this lexer needs no state.
   */
  private int conflict(int from, char c) {
    int marker = lineEnd(from);
    int to = c == '<' ? marker : otherSides(marker);
    report(
        JavaParser.CONFLICT,
        "merge conflict is not resolved",
        window.offset(from),
        offsetAfter(to));
    return to;
  }

  /** The end of the line of the last marker of a conflict; {@code from} if there is none. */
  private int otherSides(int from) {
    int p = from;
    while (!window.isEnd(p)) {
      int line = p + 1;
      if (isConflictMarker(line, '<')) {
        return from;
      }
      p = lineEnd(line);
      if (isConflictMarker(line, '>')) {
        return p;
      }
    }
    sought = length + 1;
    return from;
  }

  /** Whether seven of a character stand at an index, and then a space or the end of the line. */
  private boolean isConflictMarker(int index, char c) {
    int p = index;
    while (window.at(p) == c) {
      p++;
    }
    char after = window.at(p);
    sought = Math.max(sought, window.isEnd(p) ? length + 1 : offsetAfter(p + 1));
    return p - index == CONFLICT_MARKER
        && (after == ' ' || after == '\n' || after == '\r' || window.isEnd(p));
  }

  private int lineEnd(int from) {
    int p = from;
    while (window.at(p) != '\n' && window.at(p) != '\r' && !window.isEnd(p)) {
      p++;
    }
    return p;
  }

  /**
   * Ends a documentation comment, and with it a segment; returns the index at which the next one
   * begins.
   */
  private int doc(int from, int to) {
    docStart = from;
    docEnd = window.offset(to);
    reportMalformedEscape(docEnd);
    docFlags |= flags;
    docProblem = docProblem.and(problem);
    docExamined = Math.max(docExamined, sought);
    sought = 0;
    beginSegment(docEnd);
    return window.isTranslated() ? window.begin(docEnd) : to;
  }

  /**
   * Takes a character that begins no token as trivia, with a problem: what stands around it is read
   * as if it were not there. Returns the index after it, or {@code p} if a token begins there.
   */
  private int illegal(int p, char c) {
    if (c < 128) {
      if (!Characters.isIllegal(c)) {
        return p;
      }
    } else if (c == CharWindow.END && window.isEnd(p)
        || Character.isJavaIdentifierStart(codePoint(p))) {
      return p;
    }
    if (c == '\\' && window.at(p + 1) == 'u') {
      escaped = !window.isTranslated();
      return escaped ? p : malformedEscape(p);
    }
    if (Characters.isForeignQuote(c) && foreignQuoteEnd(p) > p) {
      return p;
    }
    note(c);
    int point = codePoint(p);
    int to = p + Character.charCount(point);
    String shown = point > ' ' && point < 127 ? "`" + c + "`" : String.format("U+%04X", point);
    report(CHARACTER, "illegal character " + shown, window.offset(p), offsetAfter(to));
    return to;
  }

  /** Passes over a Unicode escape without its four digits. */
  private int malformedEscape(int from) {
    int p = from + 1;
    while (window.at(p) == 'u') {
      p++;
    }
    while (Character.digit(window.at(p), 16) >= 0) {
      p++;
    }
    report(CHARACTER, MALFORMED_ESCAPE, window.offset(from), offsetAfter(p));
    return p;
  }

  private boolean endsLine(char c, int p) {
    return c == '\n' || c == '\r' || c == CharWindow.END && window.isEnd(p);
  }

  private int lineComment(int from) {
    int p = from + 2;
    while (true) {
      char c = window.at(p);
      if (endsLine(c, p)) {
        break;
      }
      if (c >= 127 || c < ' ') {
        note(c);
      } else if (c == '\\') {
        p = backslash(p);
      }
      p++;
    }
    comment(from, p);
    return p;
  }

  private int blockComment(int from) {
    int p = from + 2;
    while (true) {
      char c = window.at(p);
      if (c == '*') {
        if (window.at(p + 1) == '/') {
          p += 2;
          break;
        }
      } else if (c == CharWindow.END && window.isEnd(p)) {
        unterminated = true;
        int start = window.offset(from);
        report("syntax-comment", "comment is not closed", start, offsetAfter(from + 2));
        break;
      } else if (c >= 127 || c < ' ') {
        note(c);
      } else if (c == '\\') {
        p = backslash(p);
      }
      p++;
    }
    comment(from, p);
    return p;
  }

  private void comment(int from, int to) {
    flags |= Node.COMMENT;
    boolean doc = window.at(from + 1) == '*' && window.at(from + 2) == '*';
    if (doc) {
      return;
    }
    char[] chars = window.chars();
    for (int p = from + 2; p < to; p++) {
      char c = chars[p];
      if (c == 'l' || c == 'n' || c == 'N' || c == 'C') {
        for (String directive : DIRECTIVES) {
          if (c == directive.charAt(0) && stands(directive, chars, p, to)) {
            flags |= Node.DIRECTIVE;
            return;
          }
        }
      }
    }
  }

  private static boolean stands(String word, char[] chars, int at, int end) {
    if (end - at < word.length()) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (chars[at + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Looks at a backslash in a comment; returns the index of the last character that it covers. */
  private int backslash(int p) {
    if (isEscape(p)) {
      escaped = true;
    }
    return window.at(p + 1) == '\\' ? p + 1 : p;
  }

  /** Whether a Unicode escape begins here that was not translated. */
  private boolean isEscape(int p) {
    return !window.isTranslated() && window.at(p) == '\\' && window.at(p + 1) == 'u';
  }

  private void note(char c) {
    if (Characters.isUnusual(c)) {
      flags |= Node.UNUSUAL;
    }
  }

  private void report(String what, int from, int to) {
    report("syntax-literal", what, from, to);
  }

  private void report(String code, String what, int from, int to) {
    problem = problem.and(new Problem(code, what, from, to));
    flags |= Node.MALFORMED;
  }

  // Tokens.

  private int token(int p) {
    char c = window.at(p);
    if (c < 128 && Characters.isAsciiPart(c)) {
      return c >= '0' && c <= '9' ? number(p) : identifier(p);
    }
    return switch (c) {
      case '(' -> is(JavaKind.LPAREN, p + 1);
      case ')' -> is(JavaKind.RPAREN, p + 1);
      case '{' -> is(JavaKind.LBRACE, p + 1);
      case '}' -> is(JavaKind.RBRACE, p + 1);
      case '[' -> is(JavaKind.LBRACKET, p + 1);
      case ']' -> is(JavaKind.RBRACKET, p + 1);
      case ';' -> is(JavaKind.SEMICOLON, p + 1);
      case ',' -> is(JavaKind.COMMA, p + 1);
      case '@' -> is(JavaKind.AT, p + 1);
      case '~' -> is(JavaKind.TILDE, p + 1);
      case '?' -> is(JavaKind.QUESTION, p + 1);
      case '>' -> is(JavaKind.GT, p + 1);
      case '.' -> dot(p);
      case ':' -> either(p, ':', JavaKind.COLON_COLON, JavaKind.COLON);
      case '=' -> either(p, '=', JavaKind.EQ_EQ, JavaKind.EQ);
      case '!' -> either(p, '=', JavaKind.BANG_EQ, JavaKind.BANG);
      case '*' -> either(p, '=', JavaKind.STAR_EQ, JavaKind.STAR);
      case '/' -> either(p, '=', JavaKind.SLASH_EQ, JavaKind.SLASH);
      case '^' -> either(p, '=', JavaKind.CARET_EQ, JavaKind.CARET);
      case '%' -> either(p, '=', JavaKind.PERCENT_EQ, JavaKind.PERCENT);
      case '&' -> either(p, '&', JavaKind.AND_AND, '=', JavaKind.AND_EQ, JavaKind.AND);
      case '|' -> either(p, '|', JavaKind.OR_OR, '=', JavaKind.OR_EQ, JavaKind.OR);
      case '+' -> either(p, '+', JavaKind.PLUS_PLUS, '=', JavaKind.PLUS_EQ, JavaKind.PLUS);
      case '-' ->
          window.at(p + 1) == '>'
              ? is(JavaKind.ARROW, p + 2)
              : either(p, '-', JavaKind.MINUS_MINUS, '=', JavaKind.MINUS_EQ, JavaKind.MINUS);
      case '<' -> less(p);
      case '"' -> string(p);
      case '\'' -> character(p);
      case '`', '\u2018', '\u2019', '\u201C', '\u201D', '\u201E' -> foreignString(p);
      default -> other(p);
    };
  }

  private int is(JavaKind found, int to) {
    kind = found;
    return to;
  }

  private int either(int p, char second, JavaKind two, JavaKind one) {
    return window.at(p + 1) == second ? is(two, p + 2) : is(one, p + 1);
  }

  private int either(int p, char second, JavaKind two, char other, JavaKind third, JavaKind one) {
    return window.at(p + 1) == second ? is(two, p + 2) : either(p, other, third, one);
  }

  private int less(int p) {
    if (window.at(p + 1) == '<') {
      return window.at(p + 2) == '=' ? is(JavaKind.LT_LT_EQ, p + 3) : is(JavaKind.LT_LT, p + 2);
    }
    return either(p, '=', JavaKind.LT_EQ, JavaKind.LT);
  }

  private int dot(int p) {
    char next = window.at(p + 1);
    if (next >= '0' && next <= '9') {
      return number(p);
    }
    return next == '.' && window.at(p + 2) == '.'
        ? is(JavaKind.ELLIPSIS, p + 3)
        : is(JavaKind.DOT, p + 1);
  }

  private int identifier(int from) {
    int p = from + 1;
    while (Characters.isAsciiPart(window.at(p))) {
      p++;
    }
    if (window.at(p) >= 128) {
      p = foreignPart(p);
    }
    JavaKind found = Words.kind(window.chars(), from, p);
    if (found.isKeyword()) {
      return is(found, p);
    }
    if (p == from + 1 && window.at(from) == '_') {
      return is(JavaKind.UNDERSCORE, p);
    }
    word = found;
    return is(JavaKind.IDENTIFIER, p);
  }

  /** Goes on in an identifier at a character that is not ASCII. */
  private int foreignPart(int from) {
    int p = from;
    while (true) {
      char c = window.at(p);
      if (c == CharWindow.END && window.isEnd(p)) {
        return p;
      }
      int point = codePoint(p);
      if (c < 128 ? !Characters.isAsciiPart(c) : !Character.isJavaIdentifierPart(point)) {
        return p;
      }
      note(c);
      p += Character.charCount(point);
    }
  }

  private int codePoint(int p) {
    char c = window.at(p);
    char low = Character.isHighSurrogate(c) ? window.at(p + 1) : 0;
    return Character.isLowSurrogate(low) ? Character.toCodePoint(c, low) : c;
  }

  private int other(int p) {
    char c = window.at(p);
    if (c == CharWindow.END && window.isEnd(p)) {
      return is(JavaKind.END_OF_FILE, p);
    }
    word = JavaKind.IDENTIFIER;
    return is(JavaKind.IDENTIFIER, foreignPart(p));
  }

  /** The offset of an index up to which all has been read. */
  private int offsetAfter(int index) {
    window.at(index - 1);
    return window.offset(index);
  }

  // Literals.

  private int number(int from) {
    NumberScan scan = new NumberScan(window, from);
    if (!scan.problem().isEmpty()) {
      report(scan.problem(), window.offset(from), offsetAfter(scan.end()));
    }
    return is(scan.kind(), scan.end());
  }

  private int string(int from) {
    if (window.at(from + 1) == '"' && window.at(from + 2) == '"') {
      return textBlock(from);
    }
    int p = from + 1;
    while (true) {
      char c = window.at(p);
      if (c == '"') {
        return is(JavaKind.STRING_LITERAL, p + 1);
      }
      if (endsLine(c, p)) {
        report("string is not closed", window.offset(from), offsetAfter(p));
        return is(JavaKind.STRING_LITERAL, p);
      }
      p = c == '\\' ? escape(p, false) : plain(p, c);
      if (escaped) {
        return p;
      }
    }
  }

  /** Reads a string in quotes that Java does not have. */
  private int foreignString(int from) {
    int to = foreignQuoteEnd(from);
    report(
        CHARACTER,
        "a string stands in straight double quotes",
        window.offset(from),
        offsetAfter(to));
    return is(JavaKind.STRING_LITERAL, to);
  }

  /** The index after the quote that closes the one here, on the same line; if none does, this. */
  private int foreignQuoteEnd(int from) {
    int p = from + 1;
    while (true) {
      char c = window.at(p);
      boolean ends = c == CharWindow.END && window.isEnd(p);
      sought = Math.max(sought, ends ? length + 1 : offsetAfter(p + 1));
      if (ends || c == '\n' || c == '\r' || c == '\\' || c == '"') {
        return from;
      }
      if (Characters.isForeignQuote(c)) {
        return p + 1;
      }
      p++;
    }
  }

  private int plain(int p, char c) {
    if (c >= 127 || c < ' ') {
      note(c);
    }
    return p + 1;
  }

  private int textBlock(int from) {
    int p = from + 3;
    while (window.at(p) == ' ' || window.at(p) == '\t' || window.at(p) == '\f') {
      p++;
    }
    if (window.at(p) != '\n' && window.at(p) != '\r') {
      if (isEscape(p)) {
        escaped = true;
        return p;
      }
      report(
          "the opening `\"\"\"` of a text block must end its line",
          window.offset(from),
          offsetAfter(from + 3));
      return quotesInLine(from);
    }
    while (true) {
      char c = window.at(p);
      if (c == '"' && window.at(p + 1) == '"' && window.at(p + 2) == '"') {
        return is(JavaKind.TEXT_BLOCK, p + 3);
      }
      if (c == CharWindow.END && window.isEnd(p)) {
        unterminated = true;
        report("text block is not closed", window.offset(from), offsetAfter(from + 3));
        return is(JavaKind.TEXT_BLOCK, p);
      }
      p = c == '\\' ? escape(p, true) : plain(p, c);
      if (escaped) {
        return p;
      }
    }
  }

  /**
   * Reads three quotes with more after them on their line, which begin no text block (JLS 3.10.6),
   * so that the line alone is read otherwise: to three more on it; else to the next one if it has
   * none that closes it; else the three alone, as an empty string with one quote too many.
   */
  private int quotesInLine(int from) {
    int first = from + 3;
    int quotes = 0;
    int p = from + 3;
    while (true) {
      char c = window.at(p);
      boolean ends = c == CharWindow.END && window.isEnd(p);
      if (ends || c == '\n' || c == '\r') {
        sought = Math.max(sought, ends ? length + 1 : offsetAfter(p + 1));
        return is(JavaKind.STRING_LITERAL, quotes % 2 == 0 ? from + 3 : first);
      }
      if (isEscape(p)) {
        escaped = true;
        return p;
      }
      if (c == '"') {
        if (window.at(p + 1) == '"' && window.at(p + 2) == '"') {
          return is(JavaKind.TEXT_BLOCK, p + 3);
        }
        first = quotes++ == 0 ? p + 1 : first;
      }
      boolean pair = c == '\\' && (window.at(p + 1) == '"' || window.at(p + 1) == '\\');
      p += pair ? 2 : 1;
    }
  }

  private int character(int from) {
    int p = from + 1;
    char c = window.at(p);
    if (c == '\'') {
      report("empty character literal", window.offset(from), offsetAfter(p + 1));
      return is(JavaKind.CHARACTER_LITERAL, p + 1);
    }
    if (endsLine(c, p)) {
      report("character literal is not closed", window.offset(from), offsetAfter(p));
      return is(JavaKind.CHARACTER_LITERAL, p);
    }
    p = c == '\\' ? escape(p, false) : plain(p, c);
    if (escaped) {
      return p;
    }
    if (window.at(p) == '\'') {
      return is(JavaKind.CHARACTER_LITERAL, p + 1);
    }
    return unclosedCharacter(from, p);
  }

  /** Ends a malformed character literal at the next quote on its line, if it looks closed there. */
  private int unclosedCharacter(int from, int after) {
    int p = after;
    while (true) {
      char c = window.at(p);
      if (c == '\'') {
        report(
            "a character literal has one character, a string stands in double quotes",
            window.offset(from),
            offsetAfter(p + 1));
        return is(JavaKind.CHARACTER_LITERAL, p + 1);
      }
      boolean ends = c == CharWindow.END && window.isEnd(p);
      if (ends || !Characters.isAsciiPart(c) && c != ' ' && c < 128) {
        report("character literal is not closed", window.offset(from), offsetAfter(after));
        sought = Math.max(sought, ends ? length + 1 : offsetAfter(p + 1));
        return is(JavaKind.CHARACTER_LITERAL, after);
      }
      p++;
    }
  }

  /** Reads an escape sequence (JLS 3.10.7); returns the index after it. */
  private int escape(int p, boolean inTextBlock) {
    if (isEscape(p)) {
      escaped = true;
      return p;
    }
    char c = window.at(p + 1);
    switch (c) {
      case 'b', 't', 'n', 'f', 'r', 's', '"', '\'', '\\' -> {
        return p + 2;
      }
      case '0', '1', '2', '3', '4', '5', '6', '7' -> {
        int most = c <= '3' ? 3 : 2;
        int q = p + 1;
        while (q < p + 1 + most && window.at(q) >= '0' && window.at(q) <= '7') {
          q++;
        }
        return q;
      }
      case '\n', '\r' -> {
        if (inTextBlock) {
          return p + 2;
        }
      }
      default -> {
        // Reported below.
      }
    }
    report(
        "no escape begins with this, a backslash itself is `\\\\`",
        window.offset(p),
        offsetAfter(p + 1));
    return p + 1;
  }
}
