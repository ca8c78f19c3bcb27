package dev.limn.inspections.readability;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells code from prose. */
final class CodeText {

  /** Ends of lines without which there is no code worth a look. */
  private static final Pattern ENDS_LIKE_CODE = Pattern.compile("(?m)[;{}]\\s*(?://.*)?$");

  /** Words before code that is an example, or an idea. */
  private static final Pattern REMARK =
      Pattern.compile(
          "\\s*(?:e\\.g\\.|i\\.e\\.|TODO|FIXME|XXX|generates|example)", CASE_INSENSITIVE);

  private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\*");

  /** Statements that nobody writes in prose, whatever is in them. */
  private static final Set<JavaKind> CLEAR =
      EnumSet.of(
          JavaKind.CONSTRUCTOR_CALL,
          JavaKind.DO_STATEMENT,
          JavaKind.FOR_EACH_STATEMENT,
          JavaKind.FOR_STATEMENT,
          JavaKind.IF_STATEMENT,
          JavaKind.IMPORT_DECLARATION,
          JavaKind.NEW_EXPRESSION,
          JavaKind.SWITCH_STATEMENT,
          JavaKind.SYNCHRONIZED_STATEMENT,
          JavaKind.TRY_STATEMENT,
          JavaKind.WHILE_STATEMENT);

  /** What code may stand in, and the end of that. */
  private static final List<String[]> PLACES =
      List.of(
          new String[] {"class A{void m(){", "\n}}"},
          new String[] {"class A{", "\n}"},
          new String[] {"", "\nclass A{}"});

  private CodeText() {}

  /** Whether a text is nothing but statements, members or imports, and not prose by chance. */
  static boolean isCode(String text) {
    if (!ENDS_LIKE_CODE.matcher(text.stripTrailing()).find() || REMARK.matcher(text).lookingAt()) {
      return false;
    }
    String balanced = text + "}".repeat(Math.max(0, open(text)));
    for (String[] place : PLACES) {
      SyntaxTree tree = JavaLanguage.JAVA.parse(SourceText.of(place[0] + balanced + place[1]));
      if (tree.errors().isEmpty()) {
        return isClear(tree.root(), place[0].length());
      }
    }
    return false;
  }

  /** The text of a comment {@code /* … *}{@code /} without its margin. */
  static String ofBlock(String comment) {
    int end = comment.endsWith("*/") ? comment.length() - 2 : comment.length();
    return MARGIN.matcher(comment.substring(2, Math.max(2, end))).replaceAll("");
  }

  /** How many more braces are opened than closed. */
  private static int open(String text) {
    return (int)
        (text.chars().filter(c -> c == '{').count() - text.chars().filter(c -> c == '}').count());
  }

  private static boolean isClear(Element root, int from) {
    for (Element element : root.preorder()) {
      if (!element.isLeaf() && element.fullRange().start() >= from && isClear(element)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isClear(Element element) {
    Syntax view = element.view();
    if (view instanceof ExpressionStatement statement) {
      return statement.expression() instanceof MethodCall
          || (statement.expression() instanceof Assignment assignment
              && !(assignment.target() instanceof MethodCall)
              && has(assignment.value().element(), JavaKind.METHOD_CALL));
    }
    if (view instanceof LocalVariableDeclaration locals) {
      return isInitialized(locals.declarators());
    }
    if (view instanceof FieldDeclaration fields) {
      return isInitialized(fields.declarators()) || fields.modifiers().isPresent();
    }
    if (view instanceof MethodDeclaration method) {
      return method.body().isPresent() || method.modifiers().isPresent();
    }
    if (view instanceof ReturnStatement || view instanceof ThrowStatement) {
      return has(element, JavaKind.METHOD_CALL);
    }
    return CLEAR.contains(element.kind());
  }

  private static boolean isInitialized(List<VariableDeclarator> declarators) {
    return declarators.stream().anyMatch(declarator -> declarator.initializer().isPresent());
  }

  private static boolean has(Element element, JavaKind kind) {
    for (Element inner : element.preorder()) {
      if (inner.kind() == kind) {
        return true;
      }
    }
    return false;
  }
}
