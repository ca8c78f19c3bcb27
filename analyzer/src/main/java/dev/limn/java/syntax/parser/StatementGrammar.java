package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Node;
import dev.limn.syntax.Reuse;
import dev.limn.text.SourceText;
import java.util.EnumSet;
import java.util.Set;

/** Blocks, statements and switches (JLS 14). */
abstract class StatementGrammar extends ExpressionGrammar {

  /** Where skipping ends in a block: at what can begin a statement or end a block. */
  private static final Set<JavaKind> STATEMENT_STARTS = statementStarts();

  private int switchDepth;

  StatementGrammar(SourceText text, Reuse reuse) {
    super(text, reuse);
  }

  /** The rest of a type declaration, after its modifiers. */
  abstract void typeDeclaration(int from);

  /** Variables with commas between them. */
  abstract void declarators();

  /** The rest of a member of a type, after its modifiers. */
  abstract void memberAfterModifiers(int from);

  private static Set<JavaKind> statementStarts() {
    Set<JavaKind> starts =
        EnumSet.of(
            JavaKind.LBRACE,
            JavaKind.RBRACE,
            JavaKind.SEMICOLON,
            JavaKind.IF,
            JavaKind.WHILE,
            JavaKind.DO,
            JavaKind.FOR,
            JavaKind.RETURN,
            JavaKind.THROW,
            JavaKind.BREAK,
            JavaKind.CONTINUE,
            JavaKind.SYNCHRONIZED,
            JavaKind.TRY,
            JavaKind.ASSERT,
            JavaKind.CASE,
            JavaKind.DEFAULT,
            JavaKind.FINAL,
            JavaKind.CLASS,
            JavaKind.INTERFACE,
            JavaKind.ENUM,
            JavaKind.ABSTRACT,
            JavaKind.STATIC,
            JavaKind.PUBLIC,
            JavaKind.PROTECTED,
            JavaKind.PRIVATE,
            JavaKind.END_OF_FILE);
    for (JavaKind kind : JavaKind.values()) {
      if (kind.isToken() && startsExpression(kind)) {
        starts.add(kind);
      }
    }
    return starts;
  }

  // Blocks.

  @Override
  final void block() {
    if (!reuse(Context.BLOCKS)) {
      beginElement();
      blockItself();
      endElement(Context.BLOCKS);
    }
  }

  private void blockItself() {
    int from = mark();
    expect(JavaKind.LBRACE);
    openBraces++;
    blockStatements();
    openBraces--;
    expect(JavaKind.RBRACE);
    close(JavaKind.BLOCK, from);
  }

  /** A block that must be there. */
  final void requiredBlock() {
    if (kind() == JavaKind.LBRACE) {
      block();
    } else {
      missing(JavaKind.BLOCK, "`{`");
    }
  }

  private void blockStatements() {
    int outer = switchDepth;
    statements(true);
    switchDepth = outer;
  }

  private boolean endsStatements() {
    return switch (kind()) {
      case RBRACE, END_OF_FILE -> true;
      case RPAREN, COMMA -> inLambda && braces() == Braces.TOO_FEW;
      case CASE -> switchDepth > 0;
      case DEFAULT -> isDefaultLabel() ? switchDepth > 0 : isAtMember();
      default -> isAtMember();
    };
  }

  /** Whether a member begins here, and not all braces around are closed later. */
  private boolean isAtMember() {
    return (startsMember() || startsConstructor()) && braces() != Braces.FITTING
        || startsStaticField() && braces() == Braces.TOO_FEW;
  }

  private boolean isDefaultLabel() {
    return kind(1) == JavaKind.COLON || kind(1) == JavaKind.ARROW;
  }

  /**
   * Statements up to what ends them.
   *
   * @param braced whether a brace is to close them
   */
  private void statements(boolean braced) {
    boolean afterJump = false;
    while (true) {
      if (afterJump || !reuseRun(Context.STATEMENTS)) {
        beginElement();
        // Nothing can be reached after a jump: it is there that a brace is missing. What stands
        // after one is never taken over, for the same statements may be braced elsewhere.
        if (endsStatements() || afterJump && braces() == Braces.TOO_FEW && braced) {
          abandonElement();
          return;
        }
        if (startsMember()) {
          memberInBlock();
        } else {
          statement();
        }
        endElement(Context.STATEMENTS);
      }
      afterJump = isJump((JavaKind) top().kind());
    }
  }

  private static boolean isJump(JavaKind statement) {
    return switch (statement) {
      case RETURN_STATEMENT, THROW_STATEMENT, BREAK_STATEMENT, CONTINUE_STATEMENT -> true;
      default -> false;
    };
  }

  /** What looks like a member of a type, where all blocks around are closed later. */
  private void memberInBlock() {
    int from = mark();
    boolean method = isMethodAfterModifiers();
    String what = method ? "a method or an initializer" : "`" + kind().fixedText() + "`";
    fault("syntax-unexpected", what + " cannot stand in a block");
    int member = mark();
    if (method) {
      modifiers();
      memberAfterModifiers(member);
    } else {
      declaration(member);
    }
    close(JavaKind.ERROR, from);
  }

  private boolean isMethodAfterModifiers() {
    int next = scanAnnotations(0);
    while (isModifier(kind(next))) {
      next = scanAnnotations(next + 1);
    }
    return switch (kind(next)) {
      case VOID, LT, LBRACE -> true;
      default -> isMethod(next);
    };
  }

  // Statements.

  /** A statement or a local declaration; pushes one node. */
  final void statement() {
    if (enter()) {
      statementByKind();
    } else {
      statementTooDeep(JavaKind.MISSING_STATEMENT);
    }
    leave();
  }

  /** A statement as a part of another one; there is always one, after what is skipped too. */
  private void substatement() {
    do {
      if (!reuse(Context.SUBSTATEMENTS)) {
        beginElement();
        statementOrMissing();
        endElement(Context.SUBSTATEMENTS);
      }
    } while (top().kind() == JavaKind.ERROR);
  }

  private void statementOrMissing() {
    switch (kind()) {
      case RBRACE, END_OF_FILE, CASE, ELSE, CATCH, FINALLY ->
          missing(JavaKind.MISSING_STATEMENT, "statement");
      default -> {
        if (startsMember()) {
          missing(JavaKind.MISSING_STATEMENT, "statement");
        } else {
          statement();
        }
      }
    }
  }

  private void statementByKind() {
    int from = mark();
    switch (kind()) {
      case LBRACE -> blockItself();
      case SEMICOLON -> {
        take();
        close(JavaKind.EMPTY_STATEMENT, from);
      }
      case IF -> ifStatement();
      case WHILE -> {
        take();
        condition();
        substatement();
        close(JavaKind.WHILE_STATEMENT, from);
      }
      case DO -> doStatement(from);
      case FOR -> {
        take();
        forStatement(from);
      }
      case LPAREN -> {
        if (isHeadOfFor(0)) {
          fault("syntax-missing", "`for` expected");
          forStatement(from);
        } else {
          expressionStatement(from);
        }
      }
      case SWITCH -> switchStatement(from);
      case RETURN -> {
        if (isHeadOfFor(1)) {
          wrongFor(from);
        } else {
          jump(from, JavaKind.RETURN_STATEMENT, false);
        }
      }
      case THROW -> jump(from, JavaKind.THROW_STATEMENT, true);
      case BREAK -> labelJump(from, JavaKind.BREAK_STATEMENT);
      case CONTINUE -> labelJump(from, JavaKind.CONTINUE_STATEMENT);
      case TRY -> tryStatement(from);
      case ASSERT -> assertStatement(from);
      case SYNCHRONIZED -> synchronizedStatement(from);
      case FINAL, ABSTRACT, STATIC, STRICTFP -> declaration(from);
      case CLASS, INTERFACE, ENUM -> declaration(from);
      case AT -> {
        if (startsTypeExpression()) {
          expressionStatement(from);
        } else {
          declaration(from);
        }
      }
      case IDENTIFIER, UNDERSCORE -> nameStatement(from);
      case ELSE -> skip("`else` without `if`", STATEMENT_STARTS);
      case CASE -> orphanLabel(from);
      case DEFAULT -> {
        if (isDefaultLabel()) {
          orphanLabel(from);
        } else {
          otherStatement(from);
        }
      }
      case CATCH, FINALLY -> orphanClause(from);
      default -> otherStatement(from);
    }
  }

  private void otherStatement(int from) {
    JavaKind kind = kind();
    if (isPrimitive(kind)) {
      if (kind(scanDimensions(1)) == JavaKind.DOT
          || kind(scanDimensions(1)) == JavaKind.COLON_COLON) {
        expressionStatement(from);
      } else {
        localVariable(from);
      }
    } else if (startsExpression(kind) || kind == JavaKind.LT) {
      expressionStatement(from);
    } else {
      skip("unexpected " + shown(), STATEMENT_STARTS);
    }
  }

  /**
   * A label that is in no switch; with all that follow if they seem to be those of one, the head or
   * the brace of which is wrong.
   */
  private void orphanLabel(int from) {
    fault("syntax-unexpected", "`" + kind().fixedText() + "` without `switch`");
    boolean first = previousEnd() > 0 && text.charAt(previousEnd() - 1) == '{';
    if (first || closesTooMany()) {
      openBraces += first ? 0 : 1;
      entries();
      openBraces -= first ? 0 : 1;
      if (!first) {
        takeIf(JavaKind.RBRACE);
      }
    } else {
      label();
      if (!takeIf(JavaKind.COLON)) {
        takeIf(JavaKind.ARROW);
      }
    }
    close(JavaKind.ERROR, from);
  }

  /** Whether a brace that follows may close one too many. */
  private boolean closesTooMany() {
    Braces braces = braces();
    return braces == Braces.TOO_MANY || braces == Braces.UNKNOWN;
  }

  private boolean isLabel() {
    return kind() == JavaKind.CASE || kind() == JavaKind.DEFAULT && isDefaultLabel();
  }

  /** A {@code catch} or {@code finally} that belongs to no {@code try}. */
  private void orphanClause(int from) {
    fault("syntax-unexpected", "`" + kind().fixedText() + "` without `try`");
    if (kind() == JavaKind.CATCH) {
      catchClause();
    } else {
      finallyClause();
    }
    close(JavaKind.ERROR, from);
  }

  private void nameStatement(int from) {
    JavaKind next = kind(1);
    if (next == JavaKind.COLON) {
      take();
      take();
      substatement();
      close(JavaKind.LABELED_STATEMENT, from);
    } else if (next == JavaKind.LPAREN && isHeadOfFor(1)) {
      wrongFor(from);
    } else if (word(0) == JavaKind.YIELD && isYield()) {
      takeAs(JavaKind.YIELD);
      expression();
      semicolon(from);
      close(JavaKind.YIELD_STATEMENT, from);
    } else if (isRecord(0) || isSealing(0)) {
      declaration(from);
    } else if (isBeforeDeclaration()) {
      take();
      close(JavaKind.NAME_EXPRESSION, from);
      semicolon(from);
      close(JavaKind.EXPRESSION_STATEMENT, from);
    } else if (mayBeDeclaration(next) && (startsLocalVariable() || startsGenericVariable())) {
      localVariable(from);
    } else {
      expressionStatement(from);
    }
  }

  private boolean mayBeDeclaration(JavaKind next) {
    return switch (next) {
      case IDENTIFIER, UNDERSCORE, LT, LBRACKET, AT -> true;
      case DOT -> true;
      default -> next.isKeyword() && next != JavaKind.INSTANCEOF;
    };
  }

  private void declaration(int from) {
    modifiers();
    if (startsType(0)) {
      typeDeclaration(from);
      close(JavaKind.LOCAL_TYPE_DECLARATION, from);
    } else {
      localVariable(from);
    }
  }

  private void localVariable(int from) {
    type();
    if (!isName(0) && isName(1) && kind(2) == JavaKind.EQ) {
      reject("syntax-unexpected", "unexpected " + shown());
    }
    declarators();
    if (kind() == JavaKind.LPAREN) {
      strayArguments();
    }
    semicolon(from);
    close(JavaKind.LOCAL_VARIABLE_DECLARATION, from);
  }

  /** What shows that it was no variable that was declared: a call, with a word before it. */
  private void strayArguments() {
    int from = mark();
    expected("`;`");
    arguments();
    close(JavaKind.ERROR, from);
  }

  private void expressionStatement(int from) {
    boolean rest = isTold();
    expression();
    if (!isStatementExpression((JavaKind) top().kind()) && !top().has(Node.FAULTY)) {
      faultSince(from, "syntax-statement", rest ? "" : whyNoStatement());
    }
    semicolon(from);
    close(JavaKind.EXPRESSION_STATEMENT, from);
  }

  private String whyNoStatement() {
    Kind operator = top().childCount() > 1 ? top().child(1).kind() : JavaKind.FAULT;
    if (operator == JavaKind.LT && isName(0)) {
      return "`>` expected after the type argument";
    }
    String hint = operator == JavaKind.EQ_EQ ? ", `=` assigns" : "";
    return "this expression is no statement" + hint;
  }

  private boolean isStatementExpression(JavaKind kind) {
    return switch (kind) {
      case ASSIGNMENT,
          METHOD_CALL,
          CONSTRUCTOR_CALL,
          NEW_EXPRESSION,
          POSTFIX_EXPRESSION,
          MISSING_EXPRESSION ->
          true;
      case PREFIX_EXPRESSION -> {
        var first = top().child(0).kind();
        yield first == JavaKind.PLUS_PLUS || first == JavaKind.MINUS_MINUS;
      }
      default -> false;
    };
  }

  /** The semicolon that ends a statement; what stands before it and fits nowhere is skipped. */
  final void semicolon(int from) {
    strayValues();
    if (takeIf(JavaKind.SEMICOLON)) {
      return;
    }
    tellOnce(from);
    if (isClosedLater(0)) {
      skipSurplus();
      takeIf(JavaKind.SEMICOLON);
      return;
    }
    if (STATEMENT_STARTS.contains(kind()) || isClause(kind())) {
      expected("`;`");
      return;
    }
    skip("unexpected " + shown(), STATEMENT_STARTS);
    takeIf(JavaKind.SEMICOLON);
  }

  /** Skips all to the parenthesis that closes none. */
  private void skipSurplus() {
    int from = mark();
    fault("syntax-unexpected", "unexpected " + shown());
    skipToParenthesis();
    takeIf(JavaKind.RPAREN);
    close(JavaKind.ERROR, from);
  }

  private static boolean isClause(JavaKind kind) {
    return kind == JavaKind.ELSE || kind == JavaKind.CATCH || kind == JavaKind.FINALLY;
  }

  /** An {@code if} with all that follow its {@code else}: a loop, for such chains may be long. */
  private void ifStatement() {
    int outermost = mark();
    int chained = 0;
    while (true) {
      take();
      condition();
      substatement();
      if (kind() != JavaKind.ELSE) {
        break;
      }
      take();
      if (kind() != JavaKind.IF) {
        substatement();
        break;
      }
      if (reuse(Context.ELSE_IFS)) {
        break;
      }
      beginElement();
      chained++;
      pushMark(mark());
    }
    while (chained-- > 0) {
      close(JavaKind.IF_STATEMENT, popMark());
      endElement(Context.ELSE_IFS);
    }
    close(JavaKind.IF_STATEMENT, outermost);
  }

  private void doStatement(int from) {
    take();
    substatement();
    if (takeIf(JavaKind.WHILE)) {
      condition();
      semicolon(from);
    } else {
      missing(JavaKind.MISSING_EXPRESSION, "`while`");
    }
    close(JavaKind.DO_STATEMENT, from);
  }

  private void jump(int from, JavaKind statement, boolean required) {
    take();
    if (startsMember() || startsConstructor()) {
      if (required) {
        missing(JavaKind.MISSING_EXPRESSION, "expression");
      }
    } else if (required || kind() != JavaKind.SEMICOLON && startsExpression(kind())) {
      expression();
    }
    semicolon(from);
    close(statement, from);
  }

  private void labelJump(int from, JavaKind statement) {
    take();
    if (isName(0)) {
      take();
    }
    semicolon(from);
    close(statement, from);
  }

  private void assertStatement(int from) {
    take();
    expression();
    if (takeIf(JavaKind.COLON)) {
      expression();
    }
    semicolon(from);
    close(JavaKind.ASSERT_STATEMENT, from);
  }

  private void synchronizedStatement(int from) {
    take();
    condition();
    requiredBlock();
    close(JavaKind.SYNCHRONIZED_STATEMENT, from);
  }

  // Loops.

  /** A word that stands for {@code for}, such as {@code foreach}. */
  private void wrongFor(int from) {
    reject("syntax-unexpected", "`for` expected");
    forStatement(from);
  }

  private void forStatement(int from) {
    expect(JavaKind.LPAREN);
    int init = mark();
    if (startsForVariable()) {
      modifiers();
      type();
      if (startsForEach()) {
        identifier();
        close(JavaKind.FOR_EACH_VARIABLE, init);
        forEach(from);
        return;
      }
      declarators();
      close(JavaKind.LOCAL_VARIABLE_DECLARATION, init);
      close(JavaKind.FOR_INIT, init);
    } else if (kind() != JavaKind.SEMICOLON && kind() != JavaKind.RPAREN) {
      statementExpressions();
      close(JavaKind.FOR_INIT, init);
    }
    forRest(from);
  }

  private boolean startsForVariable() {
    if (kind() == JavaKind.FINAL || kind() == JavaKind.AT || isPrimitive(kind())) {
      return true;
    }
    int next = isName(0) ? scanType(0) : NO;
    return next == NO
        ? isName(0) && startsGenericVariable()
        : isName(next) || kind(next).isKeyword() && endsName(kind(next + 1));
  }

  /** Whether the name of a variable, and what should be a colon, stand here. */
  private boolean startsForEach() {
    return kind(1) == JavaKind.COLON || isName(0) && isName(1) && startsArgument(kind(2));
  }

  private void forEach(int from) {
    if (!takeIf(JavaKind.COLON)) {
      reject("syntax-missing", "`:` expected");
    }
    enclosedExpression();
    closeParenthesis();
    substatement();
    close(JavaKind.FOR_EACH_STATEMENT, from);
  }

  private void forRest(int from) {
    expect(JavaKind.SEMICOLON);
    if (kind() != JavaKind.SEMICOLON && kind() != JavaKind.RPAREN) {
      enclosedExpression();
    }
    tellOnce(from);
    expect(JavaKind.SEMICOLON);
    tellOnce(from);
    if (kind() != JavaKind.RPAREN) {
      int update = mark();
      statementExpressions();
      close(JavaKind.FOR_UPDATE, update);
    }
    closeParenthesis();
    substatement();
    close(JavaKind.FOR_STATEMENT, from);
  }

  private void statementExpressions() {
    do {
      int from = mark();
      enclosedExpression();
      if (!isStatementExpression((JavaKind) top().kind()) && !top().has(Node.FAULTY)) {
        faultSince(from, "syntax-statement", "this expression is no statement");
      }
    } while (takeIf(JavaKind.COMMA));
  }

  // Try.

  private void tryStatement(int from) {
    take();
    boolean resources = kind() == JavaKind.LPAREN;
    if (resources) {
      resources();
    }
    requiredBlock();
    boolean handled = resources;
    while (kind() == JavaKind.CATCH) {
      catchClause();
      handled = true;
    }
    if (kind() == JavaKind.FINALLY) {
      finallyClause();
      handled = true;
    }
    if (!handled) {
      expected("`catch` or `finally`");
    }
    close(JavaKind.TRY_STATEMENT, from);
  }

  private void catchClause() {
    int from = mark();
    take();
    expect(JavaKind.LPAREN);
    int parameter = mark();
    modifiers();
    joinedTypes(JavaKind.OR, JavaKind.UNION_TYPE);
    identifier();
    close(JavaKind.PARAMETER, parameter);
    closeParenthesis();
    requiredBlock();
    close(JavaKind.CATCH_CLAUSE, from);
  }

  private void finallyClause() {
    int from = mark();
    take();
    requiredBlock();
    close(JavaKind.FINALLY_CLAUSE, from);
  }

  private void resources() {
    int from = mark();
    take();
    do {
      if (kind() == JavaKind.RPAREN && mark() > from + 1) {
        break;
      }
      resource();
    } while (takeIf(JavaKind.SEMICOLON));
    closeParenthesis();
    close(JavaKind.RESOURCES, from);
  }

  private void resource() {
    int from = mark();
    if (startsForVariable()) {
      modifiers();
      type();
      int declarator = mark();
      identifier();
      expect(JavaKind.EQ);
      enclosedExpression();
      close(JavaKind.VARIABLE_DECLARATOR, declarator);
    } else {
      enclosedExpression();
    }
    close(JavaKind.RESOURCE, from);
  }

  // Switch.

  private void switchStatement(int from) {
    take();
    condition();
    switchBlock();
    close(JavaKind.SWITCH_STATEMENT, from);
  }

  @Override
  final void switchBlock() {
    int from = mark();
    int outer = openBraces;
    openBraces += kind() == JavaKind.LBRACE ? 1 : 0;
    expect(JavaKind.LBRACE);
    entries();
    openBraces = outer;
    expect(JavaKind.RBRACE);
    close(JavaKind.SWITCH_BLOCK, from);
  }

  private void entries() {
    switchDepth++;
    while (reuseRun(Context.ENTRIES) || entryInList()) {
      // One after the other.
    }
    switchDepth--;
  }

  /** Returns whether an entry, or something in its place, stood here. */
  private boolean entryInList() {
    if (kind() == JavaKind.RBRACE || kind() == JavaKind.END_OF_FILE) {
      return false;
    }
    beginElement();
    if (isLabel() || isLabelWithoutCase()) {
      entry();
    } else if (startsMember()) {
      abandonElement();
      return false;
    } else {
      orphanStatement("`case`, `default` or `}` expected");
    }
    endElement(Context.ENTRIES);
    return true;
  }

  /**
   * Statements where none can stand: one, or, where a brace closed too early what they were in, all
   * up to the one that was meant.
   */
  final void orphanStatements(String message) {
    int from = mark();
    fault("syntax-unexpected", message);
    if (closesTooMany()) {
      openBraces++;
      statement();
      blockStatements();
      openBraces--;
      takeIf(JavaKind.RBRACE);
    } else {
      statement();
    }
    close(JavaKind.ERROR, from);
  }

  /** A statement where none can stand. */
  private void orphanStatement(String message) {
    int from = mark();
    fault("syntax-unexpected", message);
    statement();
    close(JavaKind.ERROR, from);
  }

  private void entry() {
    int from = mark();
    label();
    if (kind() == JavaKind.ARROW) {
      take();
      ruleBody();
      close(JavaKind.SWITCH_RULE, from);
      return;
    }
    expectColon();
    while (isLabel()) {
      label();
      expectColon();
    }
    statements(false);
    close(JavaKind.SWITCH_GROUP, from);
  }

  private void expectColon() {
    if (!takeIf(JavaKind.COLON)) {
      expected("`:` or `->`");
    }
  }

  private void label() {
    if (!reuse(Context.LABELS)) {
      beginElement();
      labelItself();
      endElement(Context.LABELS);
    }
  }

  private void labelItself() {
    int from = mark();
    if (takeIf(JavaKind.DEFAULT)) {
      close(JavaKind.SWITCH_LABEL, from);
      return;
    }
    if (!takeIf(JavaKind.CASE)) {
      if ((isName(0) || isLiteral(kind())) && goesOnInLabel(kind(1))) {
        fault("syntax-missing", "`case` expected");
      } else {
        reject("syntax-missing", "`case` expected");
        tellOnce(from);
      }
    }
    do {
      labelItem();
    } while (takeIf(JavaKind.COMMA));
    if (word(0) == JavaKind.WHEN) {
      int guard = mark();
      takeAs(JavaKind.WHEN);
      expressionBeforeArrow();
      close(JavaKind.GUARD, guard);
    }
    close(JavaKind.SWITCH_LABEL, from);
  }

  private void labelItem() {
    if (kind() == JavaKind.DEFAULT) {
      take();
    } else if (startsPattern()) {
      pattern();
    } else {
      expressionBeforeArrow();
    }
  }

  private void ruleBody() {
    int from = mark();
    switch (kind()) {
      case LBRACE -> block();
      case THROW -> statement();
      default -> {
        if (startsExpression(kind())) {
          expression();
          semicolon(from);
          close(JavaKind.EXPRESSION_STATEMENT, from);
        } else {
          orphanRule();
        }
      }
    }
  }

  private void orphanRule() {
    switch (kind()) {
      case RBRACE, END_OF_FILE, CASE, DEFAULT ->
          missing(JavaKind.MISSING_STATEMENT, "expression, block or `throw`");
      default -> {
        int from = mark();
        fault("syntax-unexpected", "expression, block or `throw` expected");
        statement();
        close(JavaKind.MISSING_STATEMENT, from);
      }
    }
  }
}
