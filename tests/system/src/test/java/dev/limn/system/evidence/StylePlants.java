package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.has;
import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.indentation;
import static dev.limn.system.evidence.Code.isAnnotated;
import static dev.limn.system.evidence.Code.isCommented;
import static dev.limn.system.evidence.Code.isCommentedBefore;
import static dev.limn.system.evidence.Code.isOnOneLine;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ClassBody;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchBlock;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.TypePattern;
import dev.limn.java.syntax.WhileStatement;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** True cases of what could be written better. */
final class StylePlants {

  private static final Set<JavaKind> COMPARISONS =
      Set.of(JavaKind.EQ_EQ, JavaKind.BANG_EQ, JavaKind.LT, JavaKind.GT, JavaKind.GT_EQ);

  private static final Set<String> COLLECTIONS =
      Set.of("ArrayList", "HashMap", "HashSet", "LinkedHashMap", "LinkedHashSet", "TreeMap");

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry("cognitive-complexity", at(MethodDeclaration.class, StylePlants::nested)),
          entry("collapsible-if", inBlock(IfStatement.class, StylePlants::ifInIf)),
          entry(
              "commented-out-code",
              inBlock(ExpressionStatement.class, StylePlants::commentedOut)
                  .or(inBlock(LocalVariableDeclaration.class, StylePlants::commentedOut))),
          entry("default-not-last", at(SwitchBlock.class, StylePlants::defaultFirst)),
          entry("double-brace-initialization", at(NewExpression.class, StylePlants::braces)),
          entry(
              "for-to-while",
              at(
                  WhileStatement.class,
                  (loop, changes) ->
                      changes.replace(
                          loop, "for (; " + loop.condition().text() + ";) " + loop.body().text()))),
          entry("hidden-field", at(ClassBody.class, StylePlants::hidden)),
          entry("inverted-boolean", at(IfStatement.class, StylePlants::inverted)),
          entry("lambda-block-to-expression", at(LambdaExpression.class, StylePlants::block)),
          entry("lowercase-long-suffix", at(Literal.class, StylePlants::smallSuffix)),
          entry("method-too-long", at(MethodDeclaration.class, StylePlants::lengthened)),
          entry("negated-condition-with-else", inBlock(IfStatement.class, StylePlants::negated)),
          entry("nested-ternary", at(ConditionalExpression.class, StylePlants::ternary)),
          entry("pattern-matching-instanceof", inBlock(IfStatement.class, StylePlants::cast)),
          entry("redundant-boolean-literal", at(IfStatement.class, StylePlants::compared)),
          entry(
              "redundant-parentheses",
              at(ReturnStatement.class, StylePlants::parenthesized)
                  .or(at(MethodCall.class, StylePlants::parenthesizedArgument))),
          entry("simplify-boolean-return", at(MethodDeclaration.class, StylePlants::branched)),
          entry("too-many-parameters", at(MethodDeclaration.class, StylePlants::manyParameters)));

  private StylePlants() {}

  private static void nested(MethodDeclaration method, Changes changes) {
    String name = method.name().name();
    method
        .body()
        .filter(body -> !name.equals("equals") && !name.equals("hashCode"))
        .filter(body -> !body.statements().isEmpty())
        .ifPresent(
            body -> {
              String text = body.text();
              for (String head : List.of("if (planted()) {\n", "while (planted()) {\n")) {
                changes.replace(
                    method.name().range().start(),
                    body.range().end(),
                    method
                            .element()
                            .source()
                            .substring(method.name().range().start(), body.range().start() + 1)
                        + head.repeat(7)
                        + text.substring(1)
                        + "}".repeat(7));
              }
            });
  }

  private static void ifInIf(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty()) {
      changes.replace(statement, "if (planted()) {\n" + statement.text() + "\n}");
      changes.replace(statement, "if (planted)\n" + statement.text());
      changes.replace(
          statement, "if (planted()) { planted++; } §else {\n" + statement.text() + "\n}");
    }
  }

  private static void commentedOut(Statement statement, Changes changes) {
    boolean isCode =
        !(statement instanceof ExpressionStatement it) || it.expression() instanceof MethodCall;
    boolean initialized =
        !(statement instanceof LocalVariableDeclaration variables)
            || variables.declarators().get(0).initializer().isPresent();
    if (isCode
        && initialized
        && isOnOneLine(statement)
        && indentation(statement).isPresent()
        && !isCommentedBefore(statement)
        && !isCommented(statement)) {
      String indent = indentation(statement).get();
      changes.insertBefore(statement, "// " + statement.text() + "\n" + indent);
      changes.insertBefore(statement, "//" + statement.text() + "\n" + indent);
      changes.insertBefore(statement, "/* " + statement.text() + " */\n" + indent);
    }
  }

  private static void defaultFirst(SwitchBlock block, Changes changes) {
    List<SwitchEntry> entries = block.entries();
    SwitchEntry end = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    if (entries.size() > 1
        && end.text().startsWith("default")
        && end.element().first(Statement.class).isPresent()
        && entries.stream().noneMatch(Code::isCommented)) {
      StringBuilder text = new StringBuilder("{\n§" + end.text() + "\n");
      entries.subList(0, entries.size() - 1).forEach(it -> text.append(it.text()).append('\n'));
      changes.replace(block, text + "}");
    }
  }

  private static void braces(NewExpression created, Changes changes) {
    String type = created.type().text().replaceAll("<.*", "");
    if (COLLECTIONS.contains(type) && created.body().isEmpty()) {
      String filled = type.endsWith("Map") ? "put(null, null);" : "add(null);";
      changes.replace(created, created.text() + " {{ " + filled + " }}");
      changes.replace(created, created.text() + " {\n{\n" + filled + "\n}\n}");
    }
  }

  private static void hidden(ClassBody body, Changes changes) {
    for (FieldDeclaration field : body.element().all(FieldDeclaration.class)) {
      String name = field.declarators().get(0).name().name();
      for (MethodDeclaration method : body.element().all(MethodDeclaration.class)) {
        if (!method.hasModifier(JavaKind.STATIC)
            && method.body().filter(it -> !it.statements().isEmpty()).isPresent()
            && !Code.mentions(method, name)) {
          changes.insertAtStart(method.body().get(), "\n§int " + name + " = 1;\n");
          changes.insertAtStart(method.body().get(), "\nfor (§int " + name + " : planted()) { }\n");
        }
      }
    }
  }

  private static void inverted(IfStatement statement, Changes changes) {
    Expression condition = statement.condition();
    if (condition instanceof BinaryExpression binary
        && (binary.operator() == JavaKind.EQ_EQ || binary.operator() == JavaKind.BANG_EQ)) {
      changes.replace(condition, "!(" + condition.text() + ")");
    } else if (condition instanceof NameExpression || condition instanceof MethodCall) {
      changes.replace(condition, "!!" + condition.text());
    }
  }

  private static void block(LambdaExpression lambda, Changes changes) {
    lambda
        .expressionBody()
        .filter(it -> it instanceof MethodCall && isOnOneLine(it) && !isCommented(it))
        .ifPresent(
            it -> {
              changes.replace(it, "{ return " + it.text() + "; }");
              changes.replace(it, "{ " + it.text() + "; }");
            });
  }

  private static void smallSuffix(Literal literal, Changes changes) {
    String text = literal.text();
    if (literal.token().kind() == JavaKind.LONG_LITERAL && text.endsWith("L")) {
      changes.replace(literal, text.substring(0, text.length() - 1) + "l");
    }
  }

  private static void lengthened(MethodDeclaration method, Changes changes) {
    method
        .body()
        .ifPresent(
            body -> {
              int start = method.name().range().start();
              int end = body.range().start() + 1;
              changes.replace(
                  start,
                  end,
                  method.element().source().substring(start, end)
                      + "\n"
                      + "planted();\n".repeat(61));
            });
  }

  private static void negated(IfStatement statement, Changes changes) {
    Expression condition = statement.condition();
    if (statement.elseStatement().filter(it -> it instanceof Block).isPresent()) {
      if (condition instanceof NameExpression) {
        changes.replace(condition, "!" + condition.text());
      } else if (condition instanceof BinaryExpression binary
          && COMPARISONS.contains(binary.operator())
          && binary.left() instanceof NameExpression
          && binary.right() instanceof NameExpression) {
        changes.replace(condition, binary.left().text() + " != " + binary.right().text());
      }
    }
  }

  private static void ternary(ConditionalExpression choice, Changes changes) {
    if (isOnOneLine(choice) && !has(choice.elseExpression(), JavaKind.LAMBDA_EXPRESSION)) {
      Expression last = choice.elseExpression();
      Expression first = choice.thenExpression();
      changes.replace(
          choice, with(choice, last, "planted() ? " + last.text() + " : " + last.text() + "Other"));
      changes.replace(choice, with(choice, first, "(planted ? null : " + first.text() + ")"));
    }
  }

  private static void cast(IfStatement statement, Changes changes) {
    if (statement.condition() instanceof InstanceofExpression test
        && test.operand() instanceof NameExpression value
        && test.pattern().orElse(null) instanceof TypePattern pattern
        && pattern.modifiers().isEmpty()
        && statement.thenStatement() instanceof Block block) {
      String type = pattern.type().text();
      changes.replace(
          statement,
          "if (%s instanceof %s) {\n%s %s = (%s) %s;%s"
              .formatted(
                  value.text(),
                  type,
                  type,
                  pattern.name().text(),
                  type,
                  value.text(),
                  block.text().substring(1)
                      + statement.elseStatement().map(it -> " else " + it.text()).orElse("")));
    }
  }

  private static void compared(IfStatement statement, Changes changes) {
    Expression condition = statement.condition();
    if (condition instanceof NameExpression || condition instanceof MethodCall) {
      for (String literal :
          List.of(" == true", " == false", " != false", " ? true : false", " && true")) {
        changes.replace(condition, condition.text() + "§" + literal);
      }
    }
  }

  private static void parenthesized(ReturnStatement statement, Changes changes) {
    statement
        .expression()
        .filter(it -> it instanceof NameExpression || it instanceof MethodCall)
        .filter(it -> !isCommented(it))
        .ifPresent(it -> changes.replace(it, "(" + it.text() + ")"));
  }

  private static void parenthesizedArgument(MethodCall call, Changes changes) {
    for (Expression argument : call.arguments().expressions()) {
      if (argument instanceof NameExpression) {
        changes.replace(argument, "(" + argument.text() + ")");
      }
    }
  }

  private static void branched(MethodDeclaration method, Changes changes) {
    List<Statement> statements = method.body().map(Block::statements).orElse(List.of());
    if (method.returnType().text().equals("boolean")
        && statements.size() == 1
        && statements.get(0) instanceof ReturnStatement end
        && !isCommented(end)) {
      String condition = end.expression().orElseThrow().text();
      changes.replace(end, "if (" + condition + ") {\nreturn true;\n}\nreturn false;");
      changes.replace(end, "if (" + condition + ") return false;\nreturn true;");
      changes.replace(end, "if (" + condition + ") { return true; } else { return false; }");
    }
  }

  private static void manyParameters(MethodDeclaration method, Changes changes) {
    if (method.parameters().isEmpty()
        && !isAnnotated(method)
        && !method.hasModifier(JavaKind.NATIVE)) {
      int start = method.name().range().start();
      int end = method.element().source().toString().indexOf(')', start);
      changes.replace(
          start,
          end,
          method.name().text()
              + "(int width, int height, String title, long time, Object owner, int size, char key,"
              + " boolean open");
    }
  }
}
