package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Reuse;
import dev.limn.text.SourceText;
import java.util.EnumSet;
import java.util.Set;

/** Types and their members (JLS 8, 9). */
abstract class DeclarationGrammar extends StatementGrammar {

  /** Where skipping ends in the body of a type. */
  private static final Set<JavaKind> MEMBER_STARTS =
      EnumSet.of(
          JavaKind.PUBLIC,
          JavaKind.PROTECTED,
          JavaKind.PRIVATE,
          JavaKind.STATIC,
          JavaKind.ABSTRACT,
          JavaKind.FINAL,
          JavaKind.NATIVE,
          JavaKind.SYNCHRONIZED,
          JavaKind.TRANSIENT,
          JavaKind.VOLATILE,
          JavaKind.STRICTFP,
          JavaKind.DEFAULT,
          JavaKind.CLASS,
          JavaKind.INTERFACE,
          JavaKind.ENUM,
          JavaKind.AT,
          JavaKind.IDENTIFIER,
          JavaKind.VOID,
          JavaKind.BOOLEAN,
          JavaKind.BYTE,
          JavaKind.CHAR,
          JavaKind.DOUBLE,
          JavaKind.FLOAT,
          JavaKind.INT,
          JavaKind.LONG,
          JavaKind.SHORT,
          JavaKind.LT,
          JavaKind.SEMICOLON,
          JavaKind.LBRACE,
          JavaKind.RBRACE);

  /** Whether the declaration of a type that begins here stands at the top of the file. */
  boolean outermost;

  DeclarationGrammar(SourceText text, Reuse reuse) {
    super(text, reuse);
  }

  // Modifiers.

  @Override
  final void modifiers() {
    if (reuse(Context.MODIFIERS)) {
      return;
    }
    beginElement();
    int from = mark();
    allModifiers();
    if (mark() > from) {
      close(JavaKind.MODIFIERS, from);
      endElement(Context.MODIFIERS);
    } else {
      abandonElement();
    }
  }

  private void allModifiers() {
    while (true) {
      JavaKind kind = kind();
      if (kind == JavaKind.AT && kind(1) != JavaKind.INTERFACE) {
        annotation();
      } else if (isModifier(kind) && !isDefaultOfSwitch(kind)) {
        take();
      } else if (kind == JavaKind.IDENTIFIER && isSealing(0)) {
        if (word(0) == JavaKind.SEALED) {
          takeAs(JavaKind.SEALED);
        } else {
          takeJoined(JavaKind.NON_SEALED, 3);
        }
      } else {
        break;
      }
    }
  }

  private boolean isDefaultOfSwitch(JavaKind kind) {
    return kind == JavaKind.DEFAULT && (kind(1) == JavaKind.COLON || kind(1) == JavaKind.ARROW);
  }

  // Types.

  @Override
  final void typeDeclaration(int from) {
    Context bodies = outermost ? Context.OUTERMOST_BODIES : Context.BODIES;
    outermost = false;
    String outer = nameOfType;
    switch (kind()) {
      case CLASS -> {
        header(false);
        body(bodies);
        close(JavaKind.CLASS_DECLARATION, from);
      }
      case INTERFACE -> {
        header(false);
        body(bodies);
        close(JavaKind.INTERFACE_DECLARATION, from);
      }
      case ENUM -> {
        header(false);
        enumBody(bodies);
        close(JavaKind.ENUM_DECLARATION, from);
      }
      case AT -> {
        take();
        header(false);
        body(bodies);
        close(JavaKind.ANNOTATION_TYPE_DECLARATION, from);
      }
      default -> {
        header(true);
        body(bodies);
        close(JavaKind.RECORD_DECLARATION, from);
      }
    }
    nameOfType = outer;
  }

  private void header(boolean record) {
    if (record) {
      takeAs(JavaKind.RECORD);
    } else {
      take();
    }
    nameOfType = isName(0) ? text.substring(current().start, current().end) : "";
    identifier();
    if (kind() == JavaKind.LT) {
      typeParameters();
    }
    if (record) {
      recordHeader();
    }
    while (clause()) {
      // Any order, any number: a check over the tree tells the wrong ones.
    }
  }

  private boolean clause() {
    int from = mark();
    switch (kind()) {
      case EXTENDS -> {
        take();
        typeList();
        close(JavaKind.EXTENDS_CLAUSE, from);
      }
      case IMPLEMENTS -> {
        take();
        typeList();
        close(JavaKind.IMPLEMENTS_CLAUSE, from);
      }
      default -> {
        if (word(0) != JavaKind.PERMITS) {
          return false;
        }
        takeAs(JavaKind.PERMITS);
        typeList();
        close(JavaKind.PERMITS_CLAUSE, from);
      }
    }
    return true;
  }

  private void recordHeader() {
    if (kind() != JavaKind.LPAREN) {
      missing(JavaKind.RECORD_HEADER, "`(`");
      return;
    }
    int from = mark();
    take();
    if (kind() != JavaKind.RPAREN) {
      do {
        if (!reuse(Context.COMPONENTS)) {
          beginElement();
          parameter(JavaKind.RECORD_COMPONENT);
          endElement(Context.COMPONENTS);
        }
      } while (takeComma());
    }
    closeParenthesis();
    close(JavaKind.RECORD_HEADER, from);
  }

  @Override
  final void classBody() {
    String outer = nameOfType;
    nameOfType = "";
    body(Context.ANONYMOUS_BODIES);
    nameOfType = outer;
  }

  private void body(Context bodies) {
    if (kind() != JavaKind.LBRACE) {
      missing(JavaKind.CLASS_BODY, "`{`");
    } else if (!reuse(bodies)) {
      beginElement();
      int from = mark();
      boolean outer = inLambda;
      inLambda = false;
      openBraces++;
      take();
      members(bodies);
      openBraces--;
      inLambda = outer;
      expect(JavaKind.RBRACE);
      close(JavaKind.CLASS_BODY, from);
      endElement(bodies);
    }
  }

  private void members(Context bodies) {
    while (true) {
      if (reuseRun(Context.MEMBERS) || reuseRun(Context.INNER_TYPES)) {
        continue;
      }
      if (kind() == JavaKind.END_OF_FILE) {
        return;
      }
      if (bodies == Context.ANONYMOUS_BODIES && goesOnAroundBody()) {
        return;
      }
      if (kind() == JavaKind.RBRACE) {
        if (!closesTooEarly(bodies)) {
          return;
        }
        reject("syntax-unexpected", "one `}` too many, or a `{` is missing before it");
      } else {
        beginElement();
        if (isOrphan()) {
          orphanMember();
        } else {
          member();
        }
        boolean type = isType((JavaKind) top().kind());
        endElement(type ? Context.INNER_TYPES : Context.MEMBERS);
      }
    }
  }

  /** Whether what stands here belongs to what the body of an anonymous class is a part of. */
  private boolean goesOnAroundBody() {
    return (kind() == JavaKind.RPAREN || kind() == JavaKind.COMMA) && braces() == Braces.TOO_FEW;
  }

  static boolean isType(JavaKind declaration) {
    return switch (declaration) {
      case CLASS_DECLARATION,
          INTERFACE_DECLARATION,
          ENUM_DECLARATION,
          RECORD_DECLARATION,
          ANNOTATION_TYPE_DECLARATION ->
          true;
      default -> false;
    };
  }

  /** Whether the brace here closes a body though what follows can only stand in it. */
  private boolean closesTooEarly(Context bodies) {
    return switch (bodies) {
      case OUTERMOST_BODIES -> isBeforeMember() && braces() == Braces.TOO_MANY;
      case ANONYMOUS_BODIES -> isBeforeWord() && braces() == Braces.TOO_MANY;
      default -> false;
    };
  }

  /** Whether what follows the brace here cannot go on with an expression. */
  private boolean isBeforeWord() {
    JavaKind next = kind(1);
    return isName(1) || next == JavaKind.AT || next.isKeyword() && next != JavaKind.INSTANCEOF;
  }

  // Members.

  /** Whether what stands here, in the place of a member, can begin none. */
  final boolean isOrphan() {
    return switch (kind()) {
      case IDENTIFIER -> isOrphanName();
      case SYNCHRONIZED -> kind(1) == JavaKind.LPAREN;
      case DEFAULT -> kind(1) == JavaKind.COLON || kind(1) == JavaKind.ARROW;
      case VOID -> kind(1) == JavaKind.DOT;
      case UNDERSCORE -> false;
      default -> !MEMBER_STARTS.contains(kind());
    };
  }

  /** Whether a statement begins with the identifier here. */
  private boolean isOrphanName() {
    return switch (kind(1)) {
      case EQ,
          PLUS_EQ,
          MINUS_EQ,
          STAR_EQ,
          SLASH_EQ,
          AND_EQ,
          OR_EQ,
          CARET_EQ,
          PERCENT_EQ,
          PLUS_PLUS,
          MINUS_MINUS,
          ARROW,
          COLON ->
          true;
      case PLUS, STAR, SLASH, QUESTION, EQ_EQ, BANG_EQ, AND_AND, OR_OR -> true;
      case MINUS -> !isSealing(0);
      case RBRACKET, RPAREN, INSTANCEOF -> true;
      case LPAREN -> isCall() && !isTypeAndName(2);
      case DOT -> isQualifiedCall();
      case LBRACKET -> kind(2) != JavaKind.RBRACKET;
      default -> false;
    };
  }

  private boolean isCall() {
    int after = scanParentheses(1);
    return after != NO
        && switch (kind(after)) {
          case SEMICOLON, DOT, COLON, RPAREN, RBRACKET -> true;
          case PLUS, MINUS, STAR, SLASH, QUESTION, EQ_EQ, BANG_EQ, AND_AND, OR_OR -> true;
          default -> false;
        };
  }

  private boolean isQualifiedCall() {
    int next = 1;
    while (kind(next) == JavaKind.DOT && isName(next + 1)) {
      next += 2;
    }
    return switch (kind(next)) {
      case LPAREN, EQ, PLUS_PLUS, MINUS_MINUS, PLUS_EQ, MINUS_EQ -> true;
      default -> false;
    };
  }

  /** Takes what can begin no member. */
  final void orphanMember() {
    if (startsExpression(kind()) || isStatement(kind())) {
      orphanStatements("statements must stand in a method, a constructor or an initializer");
    } else {
      skip("unexpected " + shown(), MEMBER_STARTS);
    }
  }

  private static boolean isStatement(JavaKind kind) {
    return switch (kind) {
      case IF,
          WHILE,
          DO,
          FOR,
          SWITCH,
          RETURN,
          THROW,
          BREAK,
          CONTINUE,
          TRY,
          ASSERT,
          SYNCHRONIZED,
          ELSE,
          CATCH,
          FINALLY ->
          true;
      default -> false;
    };
  }

  /** A member of a type; pushes one node. */
  private void member() {
    int from = mark();
    if (!enter()) {
      statementTooDeep(JavaKind.ERROR);
    } else {
      if (kind() != JavaKind.SEMICOLON) {
        docComment();
      }
      modifiers();
      memberAfterModifiers(from);
    }
    leave();
  }

  /**
   * A member of a type after its documentation comment and its modifiers; takes a token at least.
   */
  @Override
  final void memberAfterModifiers(int from) {
    if (isWrongModifier()) {
      reject("syntax-unexpected", shown() + " is no modifier");
      modifiers();
    }
    if (isCapitalKeyword()) {
      reject("syntax-unexpected", shown() + " is no keyword, it is written small");
      identifier();
      body(Context.BODIES);
      close(JavaKind.CLASS_DECLARATION, from);
      return;
    }
    if (startsType(0)) {
      typeDeclaration(from);
      return;
    }
    switch (kind()) {
      case SEMICOLON -> {
        if (mark() > from) {
          incomplete(from);
        } else {
          take();
          close(JavaKind.EMPTY_DECLARATION, from);
        }
      }
      case LBRACE -> {
        block();
        close(JavaKind.INITIALIZER, from);
      }
      case LT -> {
        typeParameters();
        methodOrField(from);
      }
      default -> methodOrField(from);
    }
  }

  private void methodOrField(int from) {
    if (isName(0) && kind(1) == JavaKind.LPAREN) {
      take();
      methodRest(from, JavaKind.CONSTRUCTOR_DECLARATION);
    } else if (isName(0) && kind(1) == JavaKind.LBRACE) {
      take();
      block();
      close(JavaKind.COMPACT_CONSTRUCTOR_DECLARATION, from);
    } else if (!atType() && kind() != JavaKind.VOID) {
      incomplete(from);
    } else {
      boolean isVoid = kind() == JavaKind.VOID;
      type();
      if (isModifier(kind()) && isName(1) && endsNameOfMember(kind(2))) {
        reject("syntax-unexpected", "`" + kind().fixedText() + "` must stand before the type");
      }
      if (isVoid && kind().isKeyword() && kind(1) == JavaKind.LPAREN) {
        keywordAsName();
        methodRest(from, JavaKind.METHOD_DECLARATION);
      } else if (isVoid || isName(0) && startsMethodRest(kind(1))) {
        identifier();
        methodRest(from, JavaKind.METHOD_DECLARATION);
      } else {
        fieldRest(from);
      }
    }
  }

  private static boolean startsMethodRest(JavaKind kind) {
    return kind == JavaKind.LPAREN || kind == JavaKind.LBRACE;
  }

  private static boolean endsNameOfMember(JavaKind kind) {
    return switch (kind) {
      case EQ, SEMICOLON, COMMA, LPAREN -> true;
      default -> false;
    };
  }

  /** Whether a word stands before a declaration that is none that can. */
  private boolean isWrongModifier() {
    return kind() == JavaKind.IDENTIFIER
        && switch (kind(1)) {
          case CLASS, INTERFACE, ENUM -> isName(2);
          default -> isMethod(1) || kind(2) != JavaKind.IDENTIFIER && isTypeAndName(1);
        };
  }

  /** Whether the keyword of a type stands here with a capital letter. */
  private boolean isCapitalKeyword() {
    if (kind() != JavaKind.IDENTIFIER || !isName(1) || kind(2) != JavaKind.LBRACE) {
      return false;
    }
    Slot slot = current();
    String word = text.substring(slot.start, slot.end);
    return word.equals("Class") || word.equals("Interface") || word.equals("Enum");
  }

  /** Modifiers, type parameters or a comment with nothing that they belong to. */
  private void incomplete(int from) {
    missing(JavaKind.MISSING_TYPE, "declaration");
    fieldRest(from);
  }

  private void fieldRest(int from) {
    declarators();
    memberSemicolon();
    close(JavaKind.FIELD_DECLARATION, from);
  }

  private void memberSemicolon() {
    strayValues();
    if (takeIf(JavaKind.SEMICOLON)) {
      return;
    }
    if (MEMBER_STARTS.contains(kind()) || kind() == JavaKind.END_OF_FILE || isStatement(kind())) {
      expected("`;`");
      return;
    }
    skip("unexpected " + shown(), MEMBER_STARTS);
    takeIf(JavaKind.SEMICOLON);
  }

  private void methodRest(int from, JavaKind declaration) {
    if (kind() == JavaKind.LPAREN) {
      parameters();
    } else {
      missing(JavaKind.PARAMETERS, "`(`");
    }
    while (declaration == JavaKind.METHOD_DECLARATION && scanDimension(0) > 0) {
      dimension();
    }
    if (kind() == JavaKind.THROWS) {
      int clause = mark();
      take();
      typeList();
      close(JavaKind.THROWS_CLAUSE, clause);
    }
    if (kind() == JavaKind.DEFAULT && !isModifierAfterDefault()) {
      int value = mark();
      take();
      elementValue();
      close(JavaKind.DEFAULT_VALUE, value);
    }
    if (kind() == JavaKind.LBRACE) {
      block();
    } else if (!takeIf(JavaKind.SEMICOLON)) {
      bodyMissing();
    }
    close(declaration, from);
  }

  private boolean isModifierAfterDefault() {
    JavaKind next = kind(1);
    return next == JavaKind.VOID && kind(2) != JavaKind.DOT
        || isModifier(next)
        || next == JavaKind.LT;
  }

  private void bodyMissing() {
    if (MEMBER_STARTS.contains(kind()) || kind() == JavaKind.END_OF_FILE || isStatement(kind())) {
      expected("`{` or `;`");
      return;
    }
    skip("unexpected " + shown(), MEMBER_STARTS);
    if (kind() == JavaKind.LBRACE) {
      block();
    } else {
      takeIf(JavaKind.SEMICOLON);
    }
  }

  @Override
  final void declarators() {
    do {
      if (!reuse(Context.DECLARATORS)) {
        beginElement();
        declarator();
        endElement(Context.DECLARATORS);
      }
    } while (!isAfterValues() && (takeIf(JavaKind.COMMA) || isNextName()));
  }

  /** Whether another variable follows, without the comma before it. */
  private boolean isNextName() {
    boolean follows =
        isName(0) && !isTold() && (kind(1) == JavaKind.COMMA || kind(1) == JavaKind.SEMICOLON);
    if (follows) {
      expected("`,` or `;`");
    }
    return follows;
  }

  /** Brackets with a length, which only {@code new} has. */
  private void length() {
    int from = mark();
    fault("syntax-unexpected", "the type of an array has no length, `new` gives it one");
    take();
    if (kind() != JavaKind.RBRACKET) {
      enclosedExpression();
    }
    expect(JavaKind.RBRACKET);
    close(JavaKind.ERROR, from);
  }

  private void declarator() {
    int from = mark();
    identifier();
    while (scanDimension(0) > 0) {
      dimension();
    }
    while (kind() == JavaKind.LBRACKET) {
      length();
    }
    if (takeIf(JavaKind.EQ)) {
      if (kind() == JavaKind.LBRACE) {
        elementValue();
      } else {
        enclosedExpression();
      }
    }
    close(JavaKind.VARIABLE_DECLARATOR, from);
  }

  // Parameters.

  private void parameters() {
    if (!reuse(Context.PARAMETER_LISTS)) {
      beginElement();
      allParameters();
      endElement(Context.PARAMETER_LISTS);
    }
  }

  private void allParameters() {
    int from = mark();
    take();
    if (kind() != JavaKind.RPAREN) {
      do {
        if (!reuse(Context.PARAMETERS)) {
          beginElement();
          parameter(JavaKind.PARAMETER);
          endElement(Context.PARAMETERS);
        }
      } while (takeComma());
    }
    closeParenthesis();
    close(JavaKind.PARAMETERS, from);
  }

  /** Whether another parameter follows; the comma before it may be missing. */
  private boolean takeComma() {
    if (takeIf(JavaKind.COMMA)) {
      return true;
    }
    boolean follows = kind() == JavaKind.FINAL || isPrimitive(kind()) || isTypeAndName(0);
    if (follows) {
      expected("`,` or `)`");
    }
    return follows;
  }

  private boolean isTypeAndName(int at) {
    int next = isName(at) ? scanType(at) : NO;
    return next != NO && isName(next);
  }

  @Override
  final void lambdaParameters() {
    int from = mark();
    if (isName(0)) {
      take();
      close(JavaKind.PARAMETER, from);
      close(JavaKind.LAMBDA_PARAMETERS, from);
      return;
    }
    take();
    if (kind() != JavaKind.RPAREN) {
      do {
        lambdaParameter();
      } while (takeIf(JavaKind.COMMA));
    }
    closeParenthesis();
    close(JavaKind.LAMBDA_PARAMETERS, from);
  }

  private void lambdaParameter() {
    if (isName(0) && (kind(1) == JavaKind.COMMA || kind(1) == JavaKind.RPAREN)) {
      int from = mark();
      take();
      close(JavaKind.PARAMETER, from);
    } else {
      parameter(JavaKind.PARAMETER);
    }
  }

  /** A parameter with its type, or a component of a record; pushes one node. */
  private void parameter(JavaKind kind) {
    int from = mark();
    modifiers();
    type();
    if (kind(scanAnnotations(0)) == JavaKind.ELLIPSIS) {
      annotations();
      take();
    }
    if (kind() == JavaKind.THIS || isName(0) && kind(1) == JavaKind.DOT) {
      while (isName(0)) {
        take();
        expect(JavaKind.DOT);
      }
      expect(JavaKind.THIS);
      close(JavaKind.RECEIVER_PARAMETER, from);
      return;
    }
    identifier();
    while (scanDimension(0) > 0) {
      dimension();
    }
    close(kind, from);
  }

  // Enums.

  private void enumBody(Context bodies) {
    if (kind() != JavaKind.LBRACE) {
      missing(JavaKind.ENUM_BODY, "`{`");
      return;
    }
    int from = mark();
    openBraces++;
    take();
    constants();
    if (takeIf(JavaKind.SEMICOLON)) {
      members(bodies);
    } else if (kind() != JavaKind.RBRACE) {
      expected("`,`, `;` or `}`");
      members(bodies);
    }
    openBraces--;
    expect(JavaKind.RBRACE);
    close(JavaKind.ENUM_BODY, from);
  }

  private void constants() {
    if (kind() == JavaKind.COMMA && (kind(1) == JavaKind.RBRACE || kind(1) == JavaKind.SEMICOLON)) {
      take();
    }
    while (reuseRunWithCommas(Context.CONSTANTS) || constantInList()) {
      if (!takeSeparator(JavaKind.COMMA)) {
        if (!startsConstant()) {
          return;
        }
        expected("`,`");
      }
    }
  }

  private void superfluousCommas() {
    while (kind() == JavaKind.COMMA) {
      int from = mark();
      fault("syntax-unexpected", "enum constant expected");
      take();
      close(JavaKind.ERROR, from);
    }
  }

  private boolean constantInList() {
    superfluousCommas();
    beginElement();
    if (!startsConstant()) {
      abandonElement();
      return false;
    }
    constant();
    endElement(Context.CONSTANTS);
    return true;
  }

  private boolean startsConstant() {
    int name = scanAnnotations(0);
    if (!isName(name)) {
      return false;
    }
    return switch (kind(name + 1)) {
      case COMMA, SEMICOLON, RBRACE, LPAREN, LBRACE, END_OF_FILE -> true;
      case IDENTIFIER -> isNoFieldAfterType(name + 2);
      case VOID, CLASS, INTERFACE, ENUM -> true;
      default -> isPrimitive(kind(name + 1)) || isModifier(kind(name + 1));
    };
  }

  /** Whether what follows two names shows that they are no type and its field. */
  private boolean isNoFieldAfterType(int at) {
    return switch (kind(at)) {
      case COMMA, IDENTIFIER, LT, RBRACE -> true;
      default -> false;
    };
  }

  private void constant() {
    int from = mark();
    docComment();
    modifiers();
    identifier();
    if (kind() == JavaKind.LPAREN) {
      arguments();
    }
    if (kind() == JavaKind.LBRACE) {
      classBody();
    }
    close(JavaKind.ENUM_CONSTANT, from);
  }
}
