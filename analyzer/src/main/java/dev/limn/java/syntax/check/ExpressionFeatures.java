package dev.limn.java.syntax.check;

import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.TypePattern;
import dev.limn.syntax.Element;

/** Features of expressions and literals. */
final class ExpressionFeatures {
  private ExpressionFeatures() {}

  static void addTo(FeatureLevels levels) {
    levels
        .on(JavaKind.LITERAL, Feature.TEXT_BLOCK, ExpressionFeatures::literal)
        .on(JavaKind.NEW_EXPRESSION, Feature.ANONYMOUS_DIAMOND, ExpressionFeatures::creation)
        .on(JavaKind.LAMBDA_EXPRESSION, Feature.LAMBDA, JavaKind.ARROW)
        .on(JavaKind.METHOD_REFERENCE, Feature.METHOD_REFERENCE, JavaKind.COLON_COLON)
        .on(JavaKind.CAST, Feature.INTERSECTION_CAST, ExpressionFeatures::cast)
        .on(
            JavaKind.INSTANCEOF_EXPRESSION,
            Feature.PRIMITIVE_PATTERN,
            ExpressionFeatures::instanceOf);
  }

  private static void literal(Site site, FeatureUses uses) {
    Element token = ((Literal) site.element().view()).token();
    switch ((JavaKind) token.kind()) {
      case TEXT_BLOCK -> uses.lack(Feature.TEXT_BLOCK, token);
      case STRING_LITERAL, CHARACTER_LITERAL -> {
        if (hasSpaceEscape(token.text())) {
          uses.lack(Feature.SPACE_ESCAPE, token);
        }
      }
      case INTEGER_LITERAL, LONG_LITERAL, FLOAT_LITERAL, DOUBLE_LITERAL -> number(token, uses);
      default -> {
        // As old as Java.
      }
    }
  }

  private static boolean hasSpaceEscape(String literal) {
    for (int i = literal.indexOf('\\'); i >= 0 && i + 1 < literal.length(); ) {
      if (literal.charAt(i + 1) == 's') {
        return true;
      }
      i = literal.indexOf('\\', i + 2);
    }
    return false;
  }

  private static void number(Element token, FeatureUses uses) {
    if (Feature.BINARY_LITERAL.isIn(uses.dialect())) {
      return;
    }
    String text = token.text();
    if (text.startsWith("0b") || text.startsWith("0B")) {
      uses.lack(Feature.BINARY_LITERAL, token);
    } else if (text.indexOf('_') >= 0) {
      uses.lack(Feature.UNDERSCORE_IN_LITERAL, token);
    }
  }

  private static void creation(Site site, FeatureUses uses) {
    NewExpression creation = (NewExpression) site.element().view();
    if (creation.type() instanceof ClassType type) {
      type.typeArguments()
          .filter(arguments -> arguments.types().isEmpty())
          .ifPresent(
              diamond -> {
                if (!uses.lack(Feature.DIAMOND, diamond.element()) && creation.body().isPresent()) {
                  uses.lack(Feature.ANONYMOUS_DIAMOND, diamond.element());
                }
              });
    }
  }

  private static void cast(Site site, FeatureUses uses) {
    site.element()
        .first(JavaKind.INTERSECTION_TYPE)
        .ifPresent(at -> uses.lack(Feature.INTERSECTION_CAST, at));
  }

  private static void instanceOf(Site site, FeatureUses uses) {
    InstanceofExpression test = (InstanceofExpression) site.element().view();
    test.pattern()
        .ifPresent(
            pattern -> {
              boolean lacked =
                  pattern instanceof TypePattern
                      && uses.lack(Feature.PATTERN_IN_INSTANCEOF, pattern.element());
              if (!lacked) {
                Patterns.uses(pattern, uses);
              }
            });
    test.type()
        .filter(type -> type.kind() == JavaKind.PRIMITIVE_TYPE)
        .ifPresent(type -> uses.lack(Feature.PRIMITIVE_PATTERN, type.element()));
  }
}
