package dev.limn.inspections.expression;

import static java.util.stream.Collectors.joining;

import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.Token;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What can be said of an expression from its tokens alone. */
public final class Operands {

  /** Methods that everywhere only look, and give the same answer if asked twice in a row. */
  private static final Set<String> LOOKING =
      Set.of(
          "charAt",
          "codePointAt",
          "compareTo",
          "contains",
          "containsKey",
          "containsValue",
          "endsWith",
          "equals",
          "equalsIgnoreCase",
          "getClass",
          "indexOf",
          "intValue",
          "isAssignableFrom",
          "isBlank",
          "isEmpty",
          "isInstance",
          "lastIndexOf",
          "length",
          "longValue",
          "name",
          "ordinal",
          "size",
          "startsWith");

  private static final Pattern QUESTION =
      Pattern.compile("(is|has|can|should|contains|equals|matches|get(?!Next|And))([A-Z_]\\w*)?");

  /** The length up to which code is quoted in a message. */
  private static final int MOST_QUOTED = 40;

  private static final Set<JavaKind> REPEATABLE =
      EnumSet.of(
          JavaKind.ARGUMENTS,
          JavaKind.ARRAY_ACCESS,
          JavaKind.ARRAY_TYPE,
          JavaKind.BINARY_EXPRESSION,
          JavaKind.CAST,
          JavaKind.CLASS_LITERAL,
          JavaKind.CLASS_TYPE,
          JavaKind.CONDITIONAL_EXPRESSION,
          JavaKind.DIMENSION,
          JavaKind.FIELD_ACCESS,
          JavaKind.INSTANCEOF_EXPRESSION,
          JavaKind.INTERSECTION_TYPE,
          JavaKind.LITERAL,
          JavaKind.METHOD_CALL,
          JavaKind.NAME_EXPRESSION,
          JavaKind.PARENTHESIZED_EXPRESSION,
          JavaKind.PREFIX_EXPRESSION,
          JavaKind.PRIMITIVE_TYPE,
          JavaKind.SUPER_EXPRESSION,
          JavaKind.THIS_EXPRESSION,
          JavaKind.TYPE_ARGUMENTS,
          JavaKind.WILDCARD_TYPE);

  private Operands() {}

  /** An expression as a message quotes it, without the parentheses around it. */
  public static String quoted(Expression expression) {
    String line = expression.bare().text().replaceAll("\\s+", " ");
    String text = line.indexOf('"') < 0 ? line.replace(" .", ".") : line;
    return text.length() <= MOST_QUOTED ? "`" + text + "`" : "`…`";
  }

  /** Whether two pieces of code consist of the same tokens, whatever stands between these. */
  public static boolean same(Syntax one, Syntax other) {
    Iterator<Element> left = one.element().preorder().iterator();
    Iterator<Element> right = other.element().preorder().iterator();
    while (left.hasNext() && right.hasNext()) {
      if (!alike(left.next(), right.next())) {
        return false;
      }
    }
    return !left.hasNext() && !right.hasNext();
  }

  /** The tokens of a piece of code as one text, which is the same for code that is the same. */
  public static String tokens(Syntax code) {
    return code.element().tokens().stream().map(Element::text).collect(joining(" "));
  }

  private static boolean alike(Element one, Element other) {
    return one.kind() == other.kind()
        && (!(one.node() instanceof Token) || other.textEquals(one.text()));
  }

  /** Whether evaluating an expression twice in a row does what evaluating it once does. */
  public static boolean isRepeatable(Expression expression) {
    return isRepeatable(expression, LOOKING::contains);
  }

  /** The same, if methods that are named like questions only look: {@code isX}, {@code hasX}. */
  public static boolean isQuestion(Expression expression) {
    return isRepeatable(
        expression, name -> LOOKING.contains(name) || QUESTION.matcher(name).matches());
  }

  private static boolean isRepeatable(Expression expression, Predicate<String> looking) {
    for (Element element : expression.element().preorder()) {
      if (!element.isLeaf() && !isRepeatable(element, looking)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRepeatable(Element element, Predicate<String> looking) {
    Syntax view = element.view();
    if (view instanceof MethodCall call) {
      return looking.test(call.name().name());
    }
    if (view instanceof PrefixExpression prefix) {
      return !prefix.isUpdate();
    }
    return element.kind() instanceof JavaKind kind && REPEATABLE.contains(kind);
  }
}
