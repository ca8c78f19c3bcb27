package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.isPure;
import static dev.limn.system.evidence.Code.statements;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** True cases of expressions that are not what was meant. */
final class BugPlants {

  private static final Set<JavaKind> COMPARISONS = EnumSet.of(JavaKind.EQ_EQ, JavaKind.BANG_EQ);

  /** Names of what takes octal numbers, and of constants, which may be such. */
  private static final Pattern OCTAL_USERS =
      Pattern.compile("(?i:append|ascii|char|flag|indexOf|mask|mode|open|perm|print|write)|^[A-Z]");

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry("equals-null", at(IfStatement.class, BugPlants::equalsNull)),
          entry(
              "identical-operands",
              at(BinaryExpression.class, BugPlants::sameOperands)
                  .or(
                      statements(
                          "int planted = hashCode(); §if (planted == planted) { planted++; }",
                          "int planted = hashCode(); §planted = planted - planted;"))),
          entry("increment-lost", inBlock(ExpressionStatement.class, BugPlants::lost)),
          entry(
              "octal-literal",
              at(MethodCall.class, BugPlants::octalArgument)
                  .or(at(LocalVariableDeclaration.class, BugPlants::octalVariable))),
          entry("self-assignment", at(ConstructorDeclaration.class, BugPlants::selfAssigned)),
          entry(
              "wrong-assignment-operator", inBlock(ExpressionStatement.class, BugPlants::swapped)));

  private BugPlants() {}

  private static void equalsNull(IfStatement statement, Changes changes) {
    Expression condition = statement.condition();
    equalsNull(condition, changes);
    if (condition instanceof BinaryExpression binary
        && (binary.operator() == JavaKind.AND_AND || binary.operator() == JavaKind.OR_OR)) {
      equalsNull(binary.left(), changes);
      equalsNull(binary.right(), changes);
    }
  }

  private static void equalsNull(Expression test, Changes changes) {
    if (test instanceof BinaryExpression binary
        && COMPARISONS.contains(binary.operator())
        && binary.right().text().equals("null")
        && (binary.left() instanceof NameExpression || binary.left() instanceof MethodCall)) {
      String not = binary.operator() == JavaKind.EQ_EQ ? "" : "!";
      changes.replace(test, not + "§" + binary.left().text() + ".equals(null)");
    }
  }

  private static void sameOperands(BinaryExpression binary, Changes changes) {
    boolean joins = binary.operator() == JavaKind.AND_AND || binary.operator() == JavaKind.OR_OR;
    if (joins
        && binary.left().kind() != JavaKind.LITERAL
        && isPure(binary.left())
        && !(binary.left() instanceof BinaryExpression left
            && left.operator() == binary.operator())) {
      changes.replace(binary, with(binary, binary.right(), binary.left().text()));
    }
  }

  private static void lost(ExpressionStatement statement, Changes changes) {
    if (statement.expression() instanceof PostfixExpression postfix
        && postfix.operand() instanceof NameExpression name) {
      changes.insertBefore(statement, name.text() + " = ");
    }
  }

  private static void octalArgument(MethodCall call, Changes changes) {
    if (!OCTAL_USERS.matcher(call.name().name()).find()) {
      call.arguments().expressions().forEach(it -> octal(it, changes));
    }
  }

  private static void octalVariable(LocalVariableDeclaration variables, Changes changes) {
    variables.declarators().stream()
        .filter(it -> !OCTAL_USERS.matcher(it.name().name()).find())
        .map(VariableDeclarator::initializer)
        .flatMap(Optional::stream)
        .forEach(it -> octal(it, changes));
  }

  private static void octal(Expression value, Changes changes) {
    if (value instanceof Literal literal
        && literal.token().kind() == JavaKind.INTEGER_LITERAL
        && literal.text().matches("[1-9]\\d*")) {
      for (String octal : List.of("012", "045", "0123", "02134")) {
        changes.replace(value, octal);
      }
    }
  }

  private static void selfAssigned(ConstructorDeclaration constructor, Changes changes) {
    List<String> parameters =
        constructor.parameters().stream().map(it -> it.name().name()).toList();
    for (Statement statement : constructor.body().map(Block::statements).orElse(List.of())) {
      for (String name : parameters) {
        if (statement.text().equals("this." + name + " = " + name + ";")) {
          changes.replace(statement, name + " = " + name + ";");
          changes.replace(statement, "this." + name + " = this." + name + ";");
        }
      }
    }
  }

  private static void swapped(ExpressionStatement statement, Changes changes) {
    if (statement.expression() instanceof Assignment assignment
        && (assignment.operator() == JavaKind.PLUS_EQ
            || assignment.operator() == JavaKind.MINUS_EQ)) {
      Element operator = assignment.operatorToken();
      String sign = operator.text().substring(0, 1);
      changes.replace(
          operator.range().start(), assignment.value().range().start(), "=" + sign + " ");
    }
  }
}
