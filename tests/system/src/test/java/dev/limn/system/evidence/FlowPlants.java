package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.counter;
import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.isCommented;
import static dev.limn.system.evidence.Code.isCommentedBefore;
import static dev.limn.system.evidence.Code.isPure;
import static dev.limn.system.evidence.Code.isStraight;
import static dev.limn.system.evidence.Code.last;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FinallyClause;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.WhileStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** True cases of code that runs too often, too seldom or not at all. */
final class FlowPlants {

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry("empty-catch-block", at(TryStatement.class, FlowPlants::emptyCatch)),
          entry("float-loop-counter", at(ForStatement.class, FlowPlants::floatCounter)),
          entry("infinite-loop", inBlock(ForStatement.class, FlowPlants::endless)),
          entry("infinite-recursion", at(MethodDeclaration.class, FlowPlants::recursive)),
          entry("jumbled-for-update", at(ForStatement.class, FlowPlants::jumbled)),
          entry(
              "loop-executes-once",
              inBlock(ForStatement.class, (loop, changes) -> once(loop, loop.body(), changes))
                  .or(
                      inBlock(
                          WhileStatement.class,
                          (loop, changes) -> once(loop, loop.body(), changes)))
                  .or(
                      inBlock(
                          DoStatement.class, (loop, changes) -> once(loop, loop.body(), changes)))),
          entry("return-in-finally", at(FinallyClause.class, FlowPlants::leftFinally)),
          entry("unreachable-code", at(Block.class, FlowPlants::unreachable)));

  private FlowPlants() {}

  private static void emptyCatch(TryStatement statement, Changes changes) {
    if (statement.catches().size() == 1
        && statement.finallyClause().isEmpty()
        && last(statement.body().statements()).filter(FlowPlants::isCall).isPresent()) {
      var clause = statement.catches().get(0);
      if (clause.parameter().name().name().length() <= 2
          && !isCommentedBefore(clause)
          && !isCommented(clause)) {
        changes.replace(clause, with(clause, clause.body(), "{\n}\n"));
      }
    }
  }

  private static boolean isCall(Statement statement) {
    return statement instanceof ExpressionStatement it && it.expression() instanceof MethodCall;
  }

  private static void floatCounter(ForStatement loop, Changes changes) {
    counter(loop)
        .filter(name -> loop.condition().filter(it -> Code.mentions(it, name)).isPresent())
        .ifPresent(
            name -> {
              var type = loop.init().orElseThrow().declaration().orElseThrow().type();
              var update = loop.update().orElseThrow();
              for (String step : List.of("0.1", "0.01", "1.1", "0.2f")) {
                String updated = with(loop, update, "§" + name + " += " + step);
                int at = type.range().start() - loop.range().start();
                changes.replace(
                    loop,
                    updated.substring(0, at) + "double" + updated.substring(at + "int".length()));
              }
            });
  }

  private static void endless(ForStatement loop, Changes changes) {
    counter(loop)
        .filter(name -> isStraight(loop.body()) && loop.condition().isPresent())
        .filter(name -> loop.body() instanceof Block block && !block.statements().isEmpty())
        .ifPresent(
            name ->
                changes.replace(
                    loop,
                    "for (%s; %s < 10;) %s"
                        .formatted(loop.init().orElseThrow().text(), name, loop.body().text())));
  }

  private static void recursive(MethodDeclaration method, Changes changes) {
    boolean varargs = method.parameters().stream().anyMatch(Parameter::isVarargs);
    method
        .body()
        .filter(body -> !varargs)
        .ifPresent(
            body ->
                changes.insertAtStart(
                    body, "\n§" + method.name().text() + Code.arguments(method) + ";\n"));
  }

  private static void jumbled(ForStatement loop, Changes changes) {
    Optional<String> outer = counter(loop);
    if (outer.isEmpty() || !(loop.body() instanceof Block block)) {
      return;
    }
    for (Statement statement : block.statements()) {
      if (statement instanceof ForStatement inner
          && counter(inner).isPresent()
          && inner.condition().filter(it -> it instanceof BinaryExpression).isPresent()
          && inner.condition().filter(it -> Code.mentions(it, outer.get())).isEmpty()) {
        changes.replace(inner.update().orElseThrow(), outer.get() + "++");
      }
    }
    if (isStraight(block)
        && loop.condition().orElse(null) instanceof BinaryExpression binary
        && binary.operator() == JavaKind.LT
        && binary.left().text().equals(outer.get())
        && isPure(binary)) {
      changes.replace(loop.update().orElseThrow(), outer.get() + "--");
    }
  }

  private static void once(Statement loop, Statement body, Changes changes) {
    if (body instanceof Block block && !block.statements().isEmpty() && isStraight(body)) {
      for (String jump : List.of("break;", "return;")) {
        String text = body.text();
        changes.replace(
            loop, with(loop, body, text.substring(0, text.length() - 1) + jump + "\n}"));
      }
    }
  }

  private static void leftFinally(FinallyClause clause, Changes changes) {
    if (isStraight(clause)) {
      for (String jump : List.of("return;", "return null;", "throw new IllegalStateException();")) {
        changes.insertAtEnd(clause.body(), "\n§" + jump + "\n");
      }
    }
  }

  private static void unreachable(Block block, Changes changes) {
    last(block.statements())
        .filter(it -> it instanceof ReturnStatement || it instanceof ThrowStatement)
        .ifPresent(
            end -> {
              changes.insertAfter(end, "\n§hashCode();\n");
              changes.insertBefore(end, "§if (false) {\nhashCode();\n}\n");
            });
  }
}
