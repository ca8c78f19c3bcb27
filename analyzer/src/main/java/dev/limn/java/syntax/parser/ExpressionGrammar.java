package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import dev.limn.syntax.Reuse;
import dev.limn.syntax.Token;
import dev.limn.text.SourceText;
import java.util.Arrays;

/** Expressions and patterns (JLS 15, 14.30). */
abstract class ExpressionGrammar extends TypeGrammar {

  /** Whether an arrow ends the expression, as in a case label, and makes no lambda expression. */
  private boolean arrowEnds;

  /** Whether the body of a lambda expression is around, and no class in it. */
  boolean inLambda;

  ExpressionGrammar(SourceText text, Reuse reuse) {
    super(text, reuse);
  }

  /** A block; pushes one node. */
  abstract void block();

  /** The body of a class; pushes one node. */
  abstract void classBody();

  /** The block of a switch; pushes one node. */
  abstract void switchBlock();

  /** Modifiers and annotations, if there are some. */
  abstract void modifiers();

  /** The parameters of a lambda expression; pushes one node. */
  abstract void lambdaParameters();

  /** An expression; pushes one node. */
  final void expression() {
    Context context = arrowEnds ? Context.EXPRESSIONS_BEFORE_ARROW : Context.EXPRESSIONS;
    if (reuse(context)) {
      return;
    }
    beginElement();
    if (!enter()) {
      tooDeep(JavaKind.MISSING_EXPRESSION);
    } else {
      assignment();
    }
    leave();
    endElement(context);
  }

  /** An expression in brackets of some kind, in which an arrow always makes a lambda expression. */
  @Override
  final void enclosedExpression() {
    boolean outer = allowArrows();
    expression();
    arrowEnds = outer;
  }

  /** An expression that an arrow ends. */
  final void expressionBeforeArrow() {
    boolean outer = arrowEnds;
    arrowEnds = true;
    expression();
    arrowEnds = outer;
  }

  private boolean allowArrows() {
    boolean outer = arrowEnds;
    arrowEnds = false;
    return outer;
  }

  /** An expression in parentheses as the head of a statement; pushes three nodes or more. */
  final void condition() {
    if (takeIf(JavaKind.LPAREN)) {
      enclosedExpression();
      closeParenthesis();
    } else {
      expected("`(`");
      if (kind() == JavaKind.RBRACE && isClosedLater(1)) {
        reject("syntax-unexpected", "");
      }
      enclosedExpression();
      takeIf(JavaKind.RPAREN);
    }
  }

  /** The closing parenthesis; what stands before it and cannot belong there is skipped. */
  final void closeParenthesis() {
    if (kind() != JavaKind.RPAREN && isClosedLater(kind() == JavaKind.RBRACE ? 1 : 0)) {
      int from = mark();
      expected("`)`");
      skipToParenthesis();
      close(JavaKind.ERROR, from);
    }
    expect(JavaKind.RPAREN);
  }

  /** Takes what stands before a parenthesis that closes none: expressions, and what is between. */
  final void skipToParenthesis() {
    while (kind() != JavaKind.RPAREN
        && kind() != JavaKind.SEMICOLON
        && kind() != JavaKind.END_OF_FILE) {
      int start = position();
      if (startsExpression(kind())) {
        enclosedExpression();
      }
      if (position() == start) {
        take();
      }
    }
  }

  private void assignment() {
    int from = mark();
    binary(1);
    if (kind() == JavaKind.QUESTION) {
      conditional(from);
    }
    JavaKind operator = assignmentOperator();
    if (operator == JavaKind.EQ && isFatArrow()) {
      fault("syntax-unexpected", "`=>` is no operator, `>=` and `->` are");
      take();
      reject("syntax-unexpected", "");
      expression();
      close(JavaKind.ASSIGNMENT, from);
    } else if (operator != JavaKind.FAULT) {
      takeOperator(operator);
      expression();
      close(JavaKind.ASSIGNMENT, from);
    }
  }

  private JavaKind assignmentOperator() {
    JavaKind kind = kind();
    return switch (kind) {
      case EQ,
          PLUS_EQ,
          MINUS_EQ,
          STAR_EQ,
          SLASH_EQ,
          AND_EQ,
          OR_EQ,
          CARET_EQ,
          PERCENT_EQ,
          LT_LT_EQ ->
          kind;
      case GT -> {
        JavaKind joined = greater();
        yield joined == JavaKind.GT_GT_EQ || joined == JavaKind.GT_GT_GT_EQ
            ? joined
            : JavaKind.FAULT;
      }
      default -> JavaKind.FAULT;
    };
  }

  /** The operator that begins with the greater-than sign here. */
  private JavaKind greater() {
    if (kind(1) == JavaKind.EQ && isAdjacent(1)) {
      return JavaKind.GT_EQ;
    }
    if (kind(1) != JavaKind.GT || !isAdjacent(1)) {
      return JavaKind.GT;
    }
    if (kind(2) == JavaKind.EQ && isAdjacent(2)) {
      return JavaKind.GT_GT_EQ;
    }
    if (kind(2) != JavaKind.GT || !isAdjacent(2)) {
      return JavaKind.GT_GT;
    }
    return kind(3) == JavaKind.EQ && isAdjacent(3) ? JavaKind.GT_GT_GT_EQ : JavaKind.GT_GT_GT;
  }

  private void takeOperator(JavaKind operator) {
    if (kind() == JavaKind.GT && operator != JavaKind.GT) {
      takeJoined(operator, operator.fixedText().length());
    } else {
      take();
    }
  }

  /** The rest of a conditional expression with all that follow its colon: they may be many. */
  private void conditional(int condition) {
    int chained = 0;
    int from = condition;
    while (takeIf(JavaKind.QUESTION)) {
      enclosedExpression();
      expect(JavaKind.COLON);
      pushMark(from);
      chained++;
      from = mark();
      binary(1);
    }
    while (chained-- > 0) {
      close(JavaKind.CONDITIONAL_EXPRESSION, popMark());
    }
  }

  private void binary(int least) {
    int from = mark();
    unary();
    while (true) {
      JavaKind operator = kind() == JavaKind.GT ? greater() : kind();
      int precedence = precedence(operator);
      if (precedence < least) {
        return;
      }
      if (operator == JavaKind.INSTANCEOF) {
        take();
        typeOrPattern();
        close(JavaKind.INSTANCEOF_EXPRESSION, from);
      } else {
        if (operator == JavaKind.LT && kind(1) == JavaKind.GT && isAdjacent(1)) {
          fault("syntax-unexpected", "`<>` is no operator, `!=` is");
          take();
          reject("syntax-unexpected", "");
        } else {
          takeOperator(operator);
        }
        binary(precedence + 1);
        close(JavaKind.BINARY_EXPRESSION, from);
      }
    }
  }

  /** How strongly a binary operator binds, from 1; 0 for other tokens. */
  private static int precedence(JavaKind operator) {
    return switch (operator) {
      case OR_OR -> 1;
      case AND_AND -> 2;
      case OR -> 3;
      case CARET -> 4;
      case AND -> 5;
      case EQ_EQ, BANG_EQ -> 6;
      case LT, GT, LT_EQ, GT_EQ, INSTANCEOF -> 7;
      case LT_LT, GT_GT, GT_GT_GT -> 8;
      case PLUS, MINUS -> 9;
      case STAR, SLASH, PERCENT -> 10;
      default -> 0;
    };
  }

  private void unary() {
    switch (kind()) {
      case PLUS, MINUS, PLUS_PLUS, MINUS_MINUS, BANG, TILDE -> {
        int from = mark();
        boolean minus = kind() == JavaKind.MINUS;
        take();
        if (minus && isOnlyNegative()) {
          current().settle();
        }
        operand();
        close(JavaKind.PREFIX_EXPRESSION, from);
      }
      case LPAREN -> parenthesized();
      default -> {
        int from = mark();
        primary();
        selectors(from);
      }
    }
  }

  /** Whether the literal here is the greatest magnitude that only a negative number can have. */
  private boolean isOnlyNegative() {
    Slot slot = current();
    if (!slot.problem.message().equals(NumberScan.ONLY_NEGATIVE)) {
      return false;
    }
    String digits = text.substring(slot.start, slot.end).replace("_", "");
    return slot.kind == JavaKind.INTEGER_LITERAL
        ? digits.equals("2147483648")
        : digits.equalsIgnoreCase("9223372036854775808L");
  }

  private void operand() {
    if (enter()) {
      unary();
    } else {
      tooDeep(JavaKind.MISSING_EXPRESSION);
    }
    leave();
  }

  private void parenthesized() {
    int from = mark();
    Parenthesis begins = parenthesis();
    if (begins == Parenthesis.LAMBDA && !(arrowEnds && isEmptyBeforeArrow())) {
      lambda();
      return;
    }
    take();
    boolean outer = allowArrows();
    if (begins == Parenthesis.CAST) {
      joinedTypes(JavaKind.AND, JavaKind.INTERSECTION_TYPE);
      closeParenthesis();
      arrowEnds = outer;
      operand();
      close(JavaKind.CAST, from);
    } else {
      expression();
      closeParenthesis();
      arrowEnds = outer;
      close(JavaKind.PARENTHESIZED_EXPRESSION, from);
      selectors(from);
    }
  }

  /** Whether what looks like the parameters of a lambda expression is the end of a case label. */
  private boolean isEmptyBeforeArrow() {
    return isName(1) && kind(2) == JavaKind.RPAREN;
  }

  private void lambda() {
    int from = mark();
    lambdaParameters();
    if (isFatArrow()) {
      int arrow = mark();
      fault("syntax-unexpected", "a lambda expression has the arrow `->`");
      take();
      take();
      close(JavaKind.ERROR, arrow);
    } else {
      expect(JavaKind.ARROW);
    }
    if (kind() == JavaKind.LBRACE) {
      boolean outer = allowArrows();
      boolean outerLambda = inLambda;
      inLambda = true;
      block();
      inLambda = outerLambda;
      arrowEnds = outer;
    } else {
      expression();
    }
    close(JavaKind.LAMBDA_EXPRESSION, from);
  }

  // Primary expressions.

  private void primary() {
    int from = mark();
    JavaKind kind = kind();
    switch (kind) {
      case IDENTIFIER, UNDERSCORE -> namePrimary();
      case THIS -> thisOrCall(from);
      case SUPER -> superOrCall(from);
      case NEW -> creation(from);
      case SWITCH -> {
        take();
        condition();
        boolean outer = allowArrows();
        switchBlock();
        arrowEnds = outer;
        close(JavaKind.SWITCH_EXPRESSION, from);
      }
      case LPAREN -> parenthesized();
      case LT -> {
        typeArguments();
        callAfterTypeArguments(from);
      }
      case AT -> typePrimary();
      case VOID -> typePrimary();
      default -> {
        if (isLiteral(kind)) {
          take();
          close(JavaKind.LITERAL, from);
        } else if (isPrimitive(kind)) {
          typePrimary();
        } else {
          missing(JavaKind.MISSING_EXPRESSION, "expression");
        }
      }
    }
  }

  private void namePrimary() {
    int from = mark();
    if (kind(1) == JavaKind.ARROW && !arrowEnds) {
      lambda();
    } else if (kind(1) == JavaKind.LPAREN) {
      take();
      arguments();
      close(JavaKind.METHOD_CALL, from);
    } else if (mayBeType(kind(1)) && startsTypeExpression()) {
      typePrimary();
    } else {
      take();
      close(JavaKind.NAME_EXPRESSION, from);
    }
  }

  private static boolean mayBeType(JavaKind next) {
    return next == JavaKind.LT
        || next == JavaKind.DOT
        || next == JavaKind.LBRACKET
        || next == JavaKind.AT;
  }

  /** A type where it can only be part of a class literal or a method reference. */
  private void typePrimary() {
    int from = mark();
    type();
    if (kind() == JavaKind.COLON_COLON) {
      methodReference(from);
    } else if (kind() == JavaKind.DOT && kind(1) == JavaKind.CLASS) {
      take();
      take();
      close(JavaKind.CLASS_LITERAL, from);
    } else {
      expected("`.class`");
      close(JavaKind.MISSING_EXPRESSION, from);
    }
  }

  private void thisOrCall(int from) {
    take();
    if (kind() == JavaKind.LPAREN) {
      arguments();
      close(JavaKind.CONSTRUCTOR_CALL, from);
    } else {
      close(JavaKind.THIS_EXPRESSION, from);
    }
  }

  private void superOrCall(int from) {
    take();
    if (kind() == JavaKind.LPAREN) {
      arguments();
      close(JavaKind.CONSTRUCTOR_CALL, from);
    } else {
      if (kind() != JavaKind.DOT && kind() != JavaKind.COLON_COLON) {
        expected("`.`");
      }
      close(JavaKind.SUPER_EXPRESSION, from);
    }
  }

  private void callAfterTypeArguments(int from) {
    if (kind() == JavaKind.THIS || kind() == JavaKind.SUPER) {
      take();
      argumentsOrMissing();
      close(JavaKind.CONSTRUCTOR_CALL, from);
    } else {
      identifier();
      argumentsOrMissing();
      close(JavaKind.METHOD_CALL, from);
    }
  }

  private void argumentsOrMissing() {
    if (kind() == JavaKind.LPAREN) {
      arguments();
    } else {
      missing(JavaKind.ARGUMENTS, "`(`");
    }
  }

  // Selectors and postfix operators.

  private void selectors(int from) {
    while (true) {
      switch (kind()) {
        case DOT -> selector(from);
        case LBRACKET -> {
          take();
          enclosedExpression();
          expect(JavaKind.RBRACKET);
          close(JavaKind.ARRAY_ACCESS, from);
        }
        case COLON_COLON -> methodReference(from);
        default -> {
          postfixes(from);
          return;
        }
      }
    }
  }

  private void postfixes(int from) {
    while (kind() == JavaKind.PLUS_PLUS || kind() == JavaKind.MINUS_MINUS) {
      take();
      close(JavaKind.POSTFIX_EXPRESSION, from);
    }
  }

  private void selector(int from) {
    switch (kind(1)) {
      case NEW -> {
        take();
        creation(from);
      }
      case THIS -> {
        take();
        thisOrCall(from);
      }
      case SUPER -> {
        take();
        superOrCall(from);
      }
      case LT -> {
        take();
        typeArguments();
        callAfterTypeArguments(from);
      }
      case CLASS -> classLiteral(from);
      default -> {
        take();
        member(from);
      }
    }
  }

  /** What stands after the dot: the name of a field or of a method with its arguments. */
  private void member(int from) {
    if (!isName(0) && kind().isKeyword() && isAdjacent(0)) {
      keywordAsName();
    } else {
      identifier();
    }
    if (kind() == JavaKind.LPAREN) {
      arguments();
      close(JavaKind.METHOD_CALL, from);
    } else {
      close(JavaKind.FIELD_ACCESS, from);
    }
  }

  /** Makes the name that was parsed as an expression the type of a class literal. */
  private void classLiteral(int from) {
    Node qualifier = pop();
    if (isTypeName(qualifier)) {
      push(asType(qualifier));
      take();
      take();
      close(JavaKind.CLASS_LITERAL, from);
    } else {
      push(qualifier);
      take();
      fault("syntax-unexpected", "a type is expected before `.class`");
      take();
      push(new Token(JavaKind.IDENTIFIER, 0, 0, Node.MALFORMED));
      close(JavaKind.FIELD_ACCESS, from);
    }
  }

  private static boolean isTypeName(Node node) {
    Node at = node;
    while (at.kind() == JavaKind.FIELD_ACCESS && at.childCount() == 3) {
      at = at.child(0);
    }
    return at.kind() == JavaKind.NAME_EXPRESSION;
  }

  /** The same name as a type; a loop, for names may be long. */
  private static Node asType(Node expression) {
    int depth = 0;
    for (Node at = expression; at.kind() == JavaKind.FIELD_ACCESS; at = at.child(0)) {
      depth++;
    }
    Node[] accesses = new Node[depth];
    Node first = expression;
    for (int i = depth - 1; i >= 0; i--) {
      accesses[i] = first;
      first = first.child(0);
    }
    Branch type = Branch.of(JavaKind.CLASS_TYPE, childrenOf(first), 0, first.childCount());
    for (Node access : accesses) {
      Node[] children = {type, access.child(1), access.child(2)};
      type = Branch.of(JavaKind.CLASS_TYPE, children, 0, 3);
    }
    return type;
  }

  private static Node[] childrenOf(Node node) {
    Node[] children = new Node[node.childCount()];
    Arrays.setAll(children, node::child);
    return children;
  }

  private void methodReference(int from) {
    take();
    if (kind() == JavaKind.LT) {
      typeArguments();
    }
    if (!takeIf(JavaKind.NEW)) {
      identifier();
    }
    close(JavaKind.METHOD_REFERENCE, from);
  }

  // Arguments and creation.

  final void arguments() {
    int from = mark();
    boolean outer = allowArrows();
    expect(JavaKind.LPAREN);
    boolean more = kind() != JavaKind.RPAREN;
    while (more) {
      expression();
      more = takeSeparator(JavaKind.COMMA);
      if (!more && startsArgument(kind()) && !isTold()) {
        expected("`,` or `)`");
        more = true;
      }
    }
    tellOnce(from);
    closeParenthesis();
    arrowEnds = outer;
    close(JavaKind.ARGUMENTS, from);
  }

  private void creation(int from) {
    take();
    if (kind() == JavaKind.LT) {
      typeArguments();
    }
    if (!atType() && isStrayAfterNew()) {
      int stray = mark();
      reject("syntax-unexpected", "type expected");
      tellOnce(stray);
    }
    typeWithoutDimensions();
    boolean outer = allowArrows();
    if (endsDimension(0) || endsDimension(1)) {
      dimensionWithoutBracket();
      arrayCreation(from);
    } else if (kind(scanAnnotations(0)) == JavaKind.LBRACKET) {
      arrayCreation(from);
    } else if (kind() == JavaKind.LPAREN) {
      arguments();
      if (kind() == JavaKind.LBRACE) {
        classBody();
      }
      close(JavaKind.NEW_EXPRESSION, from);
    } else {
      missing(JavaKind.ARGUMENTS, "`(` or `[`");
      if (kind() == JavaKind.LBRACE) {
        int skipped = mark();
        arrayInitializer();
        close(JavaKind.ERROR, skipped);
      }
      close(JavaKind.NEW_EXPRESSION, from);
    }
    arrowEnds = outer;
  }

  /** Whether a token stands in the place of the type that is created, or before it. */
  private boolean isStrayAfterNew() {
    JavaKind next = kind(1);
    if (next == JavaKind.LBRACKET) {
      return kind(2) == JavaKind.RBRACKET && kind() != JavaKind.END_OF_FILE;
    }
    if (next == JavaKind.LT) {
      return scanTypeArguments(1) != NO;
    }
    return (isLiteral(kind()) || kind() == JavaKind.THIS || kind() == JavaKind.NEW)
        && isName(1)
        && (kind(2) == JavaKind.LPAREN || kind(2) == JavaKind.LBRACKET || kind(2) == JavaKind.LT);
  }

  /** Whether the bracket there closes a dimension, before which none opens it. */
  private boolean endsDimension(int at) {
    return kind(at) == JavaKind.RBRACKET
        && kind(0) != JavaKind.LBRACKET
        && (kind(at + 1) == JavaKind.LBRACE
            || kind(at + 1) == JavaKind.LBRACKET && kind(at + 2) == JavaKind.RBRACKET);
  }

  private void dimensionWithoutBracket() {
    int from = mark();
    if (kind() == JavaKind.RBRACKET) {
      fault("syntax-missing", "`[` expected");
    } else {
      reject("syntax-missing", "`[` expected");
    }
    take();
    close(JavaKind.DIMENSION, from);
  }

  /** Whether the values of an array stand here, or after the token here, without their brace. */
  private boolean isBeforeValues() {
    boolean after = isLiteral(kind(1)) && (kind(2) == JavaKind.COMMA || kind(2) == JavaKind.RBRACE);
    return switch (kind()) {
      case SEMICOLON, COMMA, RPAREN, RBRACKET, RBRACE, END_OF_FILE -> false;
      default -> after || isLiteral(kind()) && kind(1) == JavaKind.COMMA;
    };
  }

  private void valuesWithoutBrace() {
    int from = mark();
    if (kind(1) != JavaKind.COMMA) {
      reject("syntax-missing", "`{` expected");
      tellOnce(from);
    }
    arrayInitializer();
  }

  private void arrayCreation(int from) {
    boolean lengths = false;
    while (kind(scanAnnotations(0)) == JavaKind.LBRACKET) {
      int dimension = mark();
      annotations();
      take();
      if (kind() != JavaKind.RBRACKET) {
        expression();
        lengths = true;
      }
      expect(JavaKind.RBRACKET);
      close(JavaKind.DIMENSION, dimension);
    }
    if (kind() == JavaKind.LBRACE) {
      arrayInitializer();
    } else if (!lengths && isBeforeValues()) {
      valuesWithoutBrace();
    } else if (!lengths) {
      expected("array dimension");
    }
    close(JavaKind.NEW_ARRAY_EXPRESSION, from);
  }

  // Patterns.

  /** What stands after {@code instanceof}. */
  private void typeOrPattern() {
    boolean modified = kind() == JavaKind.FINAL || kind() == JavaKind.AT && !isTypeAlone();
    if (modified || kind() == JavaKind.UNDERSCORE) {
      pattern();
      return;
    }
    int from = mark();
    type();
    patternAfterType(from);
  }

  /** Whether an annotated type stands here and no pattern. */
  private boolean isTypeAlone() {
    int next = scanType(0);
    return next != NO && !isName(next) && kind(next) != JavaKind.LPAREN;
  }

  final void pattern() {
    if (!enter()) {
      tooDeep(JavaKind.MATCH_ALL_PATTERN);
    } else {
      int from = mark();
      if (kind() == JavaKind.UNDERSCORE && !isName(1)) {
        take();
        close(JavaKind.MATCH_ALL_PATTERN, from);
      } else {
        modifiers();
        type();
        if (kind() != JavaKind.LPAREN && !isName(0)) {
          identifier();
          close(JavaKind.TYPE_PATTERN, from);
        } else {
          patternAfterType(from);
        }
      }
    }
    leave();
  }

  private void patternAfterType(int from) {
    if (kind() == JavaKind.LPAREN) {
      take();
      if (kind() != JavaKind.RPAREN) {
        do {
          pattern();
        } while (takeIf(JavaKind.COMMA));
      }
      closeParenthesis();
      close(JavaKind.RECORD_PATTERN, from);
    } else if (isName(0)) {
      take();
      close(JavaKind.TYPE_PATTERN, from);
    }
  }
}
