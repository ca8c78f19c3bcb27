package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.has;
import static dev.limn.system.evidence.Code.head;
import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.isAnnotated;
import static dev.limn.system.evidence.Code.isCommented;
import static dev.limn.system.evidence.Code.last;
import static dev.limn.system.evidence.Code.members;
import static dev.limn.system.evidence.Code.statements;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.ClassBody;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.EnumDeclaration;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.ForEachStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.InterfaceDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.java.syntax.WhileStatement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** True cases of what does nothing. */
final class RedundancyPlants {

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry("catch-only-rethrows", at(TryStatement.class, RedundancyPlants::rethrown)),
          entry("redundant-constructor", at(ClassDeclaration.class, RedundancyPlants::constructor)),
          entry("redundant-initializer", at(ClassBody.class, RedundancyPlants::initialized)),
          entry("redundant-jump", RedundancyPlants::jumps),
          entry(
              "redundant-local-variable",
              inBlock(ReturnStatement.class, RedundancyPlants::localVariable)),
          entry(
              "redundant-modifier",
              at(InterfaceDeclaration.class, RedundancyPlants::ofInterface)
                  .or(at(MethodDeclaration.class, RedundancyPlants::ofPrivate))
                  .or(at(EnumDeclaration.class, RedundancyPlants::ofEnum))),
          entry(
              "redundant-semicolon",
              inBlock(
                      ExpressionStatement.class,
                      (statement, changes) -> changes.insertAfter(statement, ";"))
                  .or(
                      at(
                          MethodDeclaration.class,
                          (method, changes) ->
                              method.body().ifPresent(body -> changes.insertAfter(body, ";"))))),
          entry(
              "unused-assignment",
              inBlock(LocalVariableDeclaration.class, RedundancyPlants::overwritten)
                  .or(at(MethodDeclaration.class, RedundancyPlants::assignedLast))),
          entry("unused-import", at(ImportDeclaration.class, RedundancyPlants::imported)),
          entry("unused-label", RedundancyPlants::labels),
          entry(
              "unused-local-variable",
              statements(
                      "§int planted = 0;",
                      "§final Object planted = hashCode();",
                      "§String planted;",
                      "§long planted = System.nanoTime(); planted += 2;",
                      "§var planted = new StringBuilder();")
                  .or(inBlock(LocalVariableDeclaration.class, RedundancyPlants::twin))),
          entry("unused-parameter", at(ClassBody.class, RedundancyPlants::parameters)),
          entry(
              "unused-private-class",
              members(
                      "§private static class PlantedEntry { int key; PlantedEntry next; }",
                      "§private enum PlantedState { OPEN, CLOSED }",
                      "§private interface PlantedVisitor { void visit(PlantedVisitor other); }",
                      "§private record PlantedPair(int left, int right) {}")
                  .or(
                      statements(
                          "§class PlantedLocal { int x; }", "§record PlantedPoint(int x) {}"))),
          entry(
              "unused-private-field",
              at(
                      ClassDeclaration.class,
                      (type, changes) -> {
                        if (!isSpecial(type)) {
                          members(
                                  "§private int plantedCount;",
                                  "§private static final String PLANTED_NAME = \"planted\";",
                                  "§private final Object plantedLock = new Object();",
                                  "§private long plantedTime;\n"
                                      + "void planted() { plantedTime = System.nanoTime(); }",
                                  "§private static boolean plantedDone;\n"
                                      + "static { plantedDone = true; }")
                              .plant(type.element(), changes);
                        }
                      })
                  .or(at(ClassDeclaration.class, RedundancyPlants::unreadField))),
          entry("unused-private-method", at(ClassBody.class, RedundancyPlants::copiedMethod)));

  private RedundancyPlants() {}

  private static void rethrown(TryStatement statement, Changes changes) {
    last(statement.catches())
        .filter(clause -> !isCommented(clause))
        .ifPresent(
            (CatchClause clause) ->
                changes.replace(
                    clause,
                    with(
                        clause,
                        clause.body(),
                        "{\nthrow " + clause.parameter().name().text() + ";\n}")));
  }

  private static void constructor(ClassDeclaration type, Changes changes) {
    boolean constructed =
        type.body().members().stream().anyMatch(ConstructorDeclaration.class::isInstance);
    if (!constructed && !type.hasModifier(JavaKind.PRIVATE) && !isAnnotated(type)) {
      String access =
          type.hasModifier(JavaKind.PUBLIC)
              ? "public "
              : type.hasModifier(JavaKind.PROTECTED) ? "protected " : "";
      for (String body : List.of("{}", "{\n}", "{ super(); }")) {
        changes.insertAtEnd(type.body(), "\n§" + access + type.name().text() + "() " + body + "\n");
      }
    }
  }

  private static void initialized(ClassBody body, Changes changes) {
    for (FieldDeclaration field : body.element().all(FieldDeclaration.class)) {
      if (!field.hasModifier(JavaKind.FINAL) && field.declarators().size() == 1) {
        VariableDeclarator variable = field.declarators().get(0);
        String value =
            switch (field.type().text()) {
              case "int", "short", "byte" -> "0";
              case "long" -> "0L";
              case "boolean" -> "false";
              case "float", "double", "char" -> "";
              default -> "null";
            };
        if (variable.initializer().isEmpty() && !value.isEmpty()) {
          changes.insertAfter(variable, " = " + value);
        }
      }
    }
  }

  private static void jumps(dev.limn.syntax.Element place, Changes changes) {
    if (place.view() instanceof MethodDeclaration method
        && method.returnType().text().equals("void")) {
      method.body().ifPresent(body -> jump(body, "return", changes));
    } else if (place.view() instanceof ForStatement loop) {
      jump(loop.body(), "continue", changes);
    } else if (place.view() instanceof ForEachStatement loop) {
      jump(loop.body(), "continue", changes);
    } else if (place.view() instanceof WhileStatement loop) {
      jump(loop.body(), "continue", changes);
    } else if (place.view() instanceof DoStatement loop) {
      jump(loop.body(), "continue", changes);
    }
  }

  private static void jump(Statement body, String keyword, Changes changes) {
    if (body instanceof Block block
        && last(block.statements()).filter(it -> it instanceof ExpressionStatement).isPresent()) {
      changes.insertAtEnd(block, "\n§" + keyword + ";\n");
    }
  }

  private static void localVariable(ReturnStatement statement, Changes changes) {
    Optional<Expression> value =
        statement
            .expression()
            .filter(it -> it instanceof MethodCall || it instanceof NewExpression)
            .filter(it -> !isCommented(statement));
    value.ifPresent(
        it -> {
          changes.replace(statement, "Object planted = " + it.text() + ";\nreturn planted;");
          changes.replace(statement, "var planted = " + it.text() + ";\nreturn planted;");
        });
  }

  private static void ofInterface(InterfaceDeclaration type, Changes changes) {
    for (Member member : type.body().members()) {
      int start = head(member).range().start();
      if (member instanceof MethodDeclaration method && method.modifiers().isEmpty()) {
        changes.replace(start, start, "public ");
        if (method.body().isEmpty()) {
          changes.replace(start, start, "abstract ");
        }
      } else if (member instanceof FieldDeclaration field && field.modifiers().isEmpty()) {
        changes.replace(start, start, "static final ");
      }
    }
  }

  private static void ofPrivate(MethodDeclaration method, Changes changes) {
    if (method.hasModifier(JavaKind.PRIVATE)
        && !method.hasModifier(JavaKind.FINAL)
        && !isAnnotated(method)) {
      changes.insertBefore(method.returnType(), "final ");
    }
  }

  private static void ofEnum(EnumDeclaration type, Changes changes) {
    for (ConstructorDeclaration constructor :
        type.body().element().all(ConstructorDeclaration.class)) {
      if (constructor.modifiers().isEmpty()) {
        changes.insertBefore(constructor.name(), "private ");
      }
    }
  }

  private static void overwritten(LocalVariableDeclaration variables, Changes changes) {
    VariableDeclarator variable = variables.declarators().get(0);
    String name = variable.name().text();
    boolean computed = variable.initializer().filter(it -> it instanceof MethodCall).isPresent();
    if (computed
        && variables.declarators().size() == 1
        && variables.modifiers().isEmpty()
        && variables.type().kind() != JavaKind.VAR_TYPE) {
      changes.replace(
          variables, with(variables, variable.name(), "§" + name) + "\n" + name + " = planted();");
    }
  }

  private static void assignedLast(MethodDeclaration method, Changes changes) {
    List<Statement> statements = method.body().map(Block::statements).orElse(List.of());
    for (Statement statement : statements) {
      if (statement instanceof LocalVariableDeclaration variables
          && method.returnType().text().equals("void")
          && !has(method, JavaKind.LAMBDA_EXPRESSION)
          && !has(method, JavaKind.CLASS_BODY)
          && variables.declarators().get(0).initializer().isPresent()
          && variables.modifiers().isEmpty()
          && last(statements).filter(it -> it instanceof ExpressionStatement).isPresent()) {
        String name = variables.declarators().get(0).name().text();
        Statement end = statements.get(statements.size() - 1);
        if (end.text().contains("(" + name + ")")) {
          changes.insertAfter(end, "\n§" + name + " = planted();");
        }
      }
    }
  }

  private static void imported(ImportDeclaration declaration, Changes changes) {
    for (String line :
        List.of(
            "import java.util.concurrent.Phaser;",
            "import java.awt.Robot;",
            "import static java.lang.Math.nextAfter;",
            "import org.example.Planted.Inner;")) {
      changes.insertBefore(declaration, line + "\n");
    }
  }

  private static void labels(dev.limn.syntax.Element place, Changes changes) {
    if (place.view() instanceof Block block) {
      for (Statement statement : block.statements()) {
        if (statement instanceof ForStatement
            || statement instanceof ForEachStatement
            || statement instanceof WhileStatement) {
          changes.insertBefore(statement, "planted:\n");
        }
      }
    }
  }

  private static void twin(LocalVariableDeclaration variables, Changes changes) {
    VariableDeclarator variable = variables.declarators().get(0);
    if (variables.declarators().size() == 1
        && variables.type().kind() != JavaKind.VAR_TYPE
        && variable.initializer().filter(it -> it instanceof MethodCall).isPresent()) {
      changes.insertBefore(variables, "§" + with(variables, variable.name(), "planted") + "\n");
    }
  }

  private static void parameters(ClassBody body, Changes changes) {
    List<MethodDeclaration> methods = body.element().all(MethodDeclaration.class);
    for (MethodDeclaration method : methods) {
      long same =
          methods.stream().filter(it -> it.name().name().equals(method.name().name())).count();
      boolean varargs = method.parameters().stream().anyMatch(Parameter::isVarargs);
      int statements = method.body().map(Block::statements).orElse(List.of()).size();
      boolean referred =
          body.text().contains("::" + method.name().text())
              || method.name().text().matches("(read|write)(Object|Resolve|Replace)\\w*");
      if (same == 1
          && !varargs
          && !referred
          && statements > 1
          && method.hasModifier(JavaKind.PRIVATE)
          && !isAnnotated(method)) {
        last(method.parameters())
            .ifPresent(parameter -> changes.insertAfter(parameter, ", §int planted"));
      }
    }
  }

  /** Whether fields of a type may be read by something else. */
  private static boolean isSpecial(ClassDeclaration type) {
    return type.element().source().toString().contains(" native ")
        || type.text().contains("serialVersionUID")
        || !type.implementedTypes().isEmpty()
        || isAnnotated(type);
  }

  /** Gives a class a field beside one that a constructor sets, which it sets too. */
  private static void unreadField(ClassDeclaration type, Changes changes) {
    for (FieldDeclaration field : type.body().element().all(FieldDeclaration.class)) {
      String name = field.declarators().get(0).name().text();
      if (!isSpecial(type)
          && field.hasModifier(JavaKind.PRIVATE)
          && !field.hasModifier(JavaKind.STATIC)
          && !isAnnotated(field)
          && field.declarators().size() == 1) {
        int start = head(field).range().start();
        String declared =
            field
                .element()
                .source()
                .substring(start, field.range().end())
                .replaceAll("\\b" + name + "\\b", name + "Planted");
        changes.replace(start, start, "§" + declared + "\n");
      }
    }
  }

  private static void copiedMethod(ClassBody body, Changes changes) {
    for (MethodDeclaration method : body.element().all(MethodDeclaration.class)) {
      if (method.body().isPresent() && !isAnnotated(method) && !has(method, JavaKind.CLASS_BODY)) {
        int start = method.typeParameters().isEmpty() ? method.returnType().range().start() : -1;
        String kind = method.hasModifier(JavaKind.STATIC) ? "private static " : "private ";
        if (start >= 0) {
          String copied =
              method
                  .element()
                  .source()
                  .substring(start, method.range().end())
                  .replaceAll(
                      "\\b" + method.name().text() + "\\b",
                      "planted" + Code.capitalized(method.name().text()));
          changes.insertAtEnd(body, "\n" + kind + "§" + copied + "\n");
        }
      }
    }
  }
}
