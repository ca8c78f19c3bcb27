package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Reuse;
import dev.limn.text.SourceText;
import java.util.EnumSet;
import java.util.Set;

/** Types, annotations and type parameters (JLS 4, 9.7). */
abstract class TypeGrammar extends Lookahead {

  /** Where skipping ends among the values of an array. */
  private static final Set<JavaKind> VALUE_BORDERS = valueBorders();

  TypeGrammar(SourceText text, Reuse reuse) {
    super(text, reuse);
  }

  /** An expression in brackets of some kind; pushes one node. */
  abstract void enclosedExpression();

  /** Whether a type can begin with the current token. */
  final boolean atType() {
    return isName(0) || isPrimitive(kind()) || kind() == JavaKind.AT;
  }

  // Types.

  /** A type; {@code var} where a name follows it. */
  final void type() {
    if (!reuse(Context.TYPES)) {
      beginElement();
      int from = mark();
      typeWithoutDimensions();
      arrayDimensions(from);
      endElement(Context.TYPES);
    }
  }

  /** Makes an array type of the type since a mark, if pairs of brackets follow. */
  final void arrayDimensions(int from) {
    boolean array = false;
    while (scanDimension(0) > 0) {
      dimension();
      array = true;
    }
    if (array) {
      close(JavaKind.ARRAY_TYPE, from);
    }
  }

  /** A pair of brackets without a length, perhaps annotated. */
  final void dimension() {
    int from = mark();
    annotations();
    expect(JavaKind.LBRACKET);
    expect(JavaKind.RBRACKET);
    close(JavaKind.DIMENSION, from);
  }

  final void typeWithoutDimensions() {
    if (!enter()) {
      tooDeep(JavaKind.MISSING_TYPE);
    } else {
      int from = mark();
      annotations();
      if (isPrimitive(kind())) {
        take();
        close(JavaKind.PRIMITIVE_TYPE, from);
      } else if (kind() == JavaKind.VOID) {
        take();
        close(JavaKind.VOID_TYPE, from);
      } else if (word(0) == JavaKind.VAR && isName(1)) {
        takeAs(JavaKind.VAR);
        close(JavaKind.VAR_TYPE, from);
      } else if (isName(0)) {
        classType(from);
      } else {
        expected("type");
        close(JavaKind.MISSING_TYPE, from);
      }
    }
    leave();
  }

  private void classType(int from) {
    while (true) {
      identifier();
      if (kind() == JavaKind.LT) {
        typeArguments();
      }
      close(JavaKind.CLASS_TYPE, from);
      if (kind() != JavaKind.DOT || kind(1) == JavaKind.CLASS) {
        return;
      }
      take();
      annotations();
    }
  }

  final void typeArguments() {
    int from = mark();
    expect(JavaKind.LT);
    if (kind() != JavaKind.GT) {
      do {
        typeArgument();
      } while (takeIf(JavaKind.COMMA) || takeStray());
    }
    expect(JavaKind.GT);
    close(JavaKind.TYPE_ARGUMENTS, from);
  }

  /**
   * Takes what is wrong after a type argument if the angle bracket is closed later. Returns whether
   * another type argument follows.
   */
  private boolean takeStray() {
    if (kind() == JavaKind.GT || scanAngles(0, 1) == NO) {
      return false;
    }
    if (atType() && !startsType(0) || kind() == JavaKind.QUESTION) {
      expected("`,` or `>`");
      return true;
    }
    int from = mark();
    reject("syntax-unexpected", "unexpected " + shown());
    tellOnce(from);
    return takeIf(JavaKind.COMMA) || kind() != JavaKind.GT;
  }

  private void typeArgument() {
    int from = mark();
    if (kind(scanAnnotations(0)) != JavaKind.QUESTION) {
      type();
      return;
    }
    annotations();
    take();
    if (takeIf(JavaKind.EXTENDS) || takeIf(JavaKind.SUPER)) {
      type();
    }
    close(JavaKind.WILDCARD_TYPE, from);
  }

  /** Types with a separator between them, as the children of one node if there are several. */
  final void joinedTypes(JavaKind separator, JavaKind joined) {
    int from = mark();
    type();
    if (kind() == separator) {
      while (takeIf(separator)) {
        type();
      }
      close(joined, from);
    }
  }

  /** Types with commas between them. */
  final void typeList() {
    do {
      type();
    } while (takeIf(JavaKind.COMMA));
  }

  final void typeParameters() {
    int from = mark();
    expect(JavaKind.LT);
    do {
      typeParameter();
    } while (takeIf(JavaKind.COMMA));
    expect(JavaKind.GT);
    close(JavaKind.TYPE_PARAMETERS, from);
  }

  private void typeParameter() {
    int from = mark();
    if (kind() == JavaKind.AT) {
      annotations();
      close(JavaKind.MODIFIERS, from);
    }
    identifier();
    if (takeIf(JavaKind.EXTENDS)) {
      joinedTypes(JavaKind.AND, JavaKind.INTERSECTION_TYPE);
    }
    close(JavaKind.TYPE_PARAMETER, from);
  }

  // Names and annotations.

  /** A qualified name. */
  final void name() {
    int from = mark();
    identifier();
    while (kind() == JavaKind.DOT && kind(1) != JavaKind.STAR) {
      take();
      identifier();
    }
    close(JavaKind.NAME, from);
  }

  /** All annotations that follow, each as a node; perhaps none. */
  final void annotations() {
    while (kind() == JavaKind.AT && kind(1) != JavaKind.INTERFACE) {
      annotation();
    }
  }

  final void annotation() {
    int from = mark();
    expect(JavaKind.AT);
    name();
    if (kind() == JavaKind.LPAREN) {
      annotationArguments();
    }
    close(JavaKind.ANNOTATION, from);
  }

  private void annotationArguments() {
    int from = mark();
    take();
    boolean open = kind() == JavaKind.VOID && kind(1) != JavaKind.DOT;
    if (kind() != JavaKind.RPAREN && !open) {
      do {
        annotationArgument();
      } while (takeIf(JavaKind.COMMA));
    }
    expect(JavaKind.RPAREN);
    close(JavaKind.ANNOTATION_ARGUMENTS, from);
  }

  private void annotationArgument() {
    int from = mark();
    if (isName(0) && kind(1) == JavaKind.EQ) {
      take();
      take();
      elementValue();
      close(JavaKind.ELEMENT_VALUE_PAIR, from);
    } else {
      elementValue();
    }
  }

  /** The value of an annotation element, or an initializer: an expression or values in braces. */
  final void elementValue() {
    if (!enter()) {
      tooDeep(JavaKind.MISSING_EXPRESSION);
    } else if (kind() == JavaKind.LBRACE) {
      if (!reuse(Context.VALUES)) {
        beginElement();
        arrayInitializer();
        endElement(Context.VALUES);
      }
    } else if (kind() == JavaKind.AT && !startsTypeExpression()) {
      annotation();
    } else {
      enclosedExpression();
    }
    leave();
  }

  private static Set<JavaKind> valueBorders() {
    Set<JavaKind> borders =
        EnumSet.of(JavaKind.COMMA, JavaKind.LBRACE, JavaKind.RBRACE, JavaKind.SEMICOLON);
    for (JavaKind kind : JavaKind.values()) {
      if (startsArgument(kind)) {
        borders.add(kind);
      }
    }
    return borders;
  }

  /** Whether another value of an array surely begins here. */
  private boolean startsValue() {
    return startsArgument(kind()) || kind() == JavaKind.LBRACE;
  }

  /** Values in braces (JLS 10.6, 9.7.1). */
  final void arrayInitializer() {
    int from = mark();
    int outer = openBraces;
    openBraces += kind() == JavaKind.LBRACE ? 1 : 0;
    expect(JavaKind.LBRACE);
    if (kind() == JavaKind.COMMA && kind(1) == JavaKind.RBRACE) {
      take();
    }
    values();
    openBraces = outer;
    tellOnce(from);
    expect(JavaKind.RBRACE);
    close(JavaKind.ARRAY_INITIALIZER, from);
  }

  private void values() {
    while (reuseValue() || valueInList()) {
      if (!takeSeparator(JavaKind.COMMA) && !goesOnWithoutComma()) {
        break;
      }
    }
  }

  private boolean goesOnWithoutComma() {
    if (startsValue()) {
      if (!isTold()) {
        expected("`,` or `}`");
      }
      return true;
    }
    return skipToValue() && (takeSeparator(JavaKind.COMMA) || startsValue());
  }

  /** Skips what is no value if values go on after it: tables are long, and one slip is one slip. */
  private boolean skipToValue() {
    boolean slip = kind() != JavaKind.RBRACE && isAmongValues();
    if (slip) {
      skip("unexpected " + shown(), VALUE_BORDERS);
    }
    return slip;
  }

  /**
   * An array where none can stand, or what stands after the end of one as if it had not ended: a
   * brace too many or too few.
   */
  final void strayValues() {
    while (isAfterValues()) {
      int from = mark();
      fault("syntax-unexpected", "one `}` too many before this, or a `{` is missing");
      takeSeparator(JavaKind.COMMA);
      values();
      takeIf(JavaKind.RBRACE);
      close(JavaKind.ERROR, from);
    }
    if (isArray(0)) {
      int from = mark();
      fault("syntax-unexpected", "unexpected " + shown());
      elementValue();
      close(JavaKind.ERROR, from);
    }
  }

  private boolean reuseValue() {
    return reuseRunBelow(Context.VALUES) || reuseRunBelow(Context.EXPRESSIONS);
  }

  private boolean valueInList() {
    if (kind() == JavaKind.RBRACE) {
      return false;
    }
    if (canBeValue() || !skipToValue() || startsValue()) {
      elementValue();
    }
    return true;
  }

  private boolean canBeValue() {
    return switch (kind()) {
      case LBRACE, COMMA -> true;
      default -> startsExpression(kind());
    };
  }
}
