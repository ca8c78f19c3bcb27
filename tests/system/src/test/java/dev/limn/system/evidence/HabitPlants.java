package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.isCommented;
import static dev.limn.system.evidence.Code.isOnOneLine;
import static dev.limn.system.evidence.Code.isStraight;
import static dev.limn.system.evidence.Code.last;
import static dev.limn.system.evidence.Code.members;
import static dev.limn.system.evidence.Code.statements;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** True cases of habits that others find hard to read, or to live with. */
final class HabitPlants {

  /** Names of methods that are there to print. */
  private static final Pattern PRINTS =
      Pattern.compile("(?i)print|log|dump|show|debug|trace|usage|help|verbose|report|test|main");

  private static final Pattern TWO_MODIFIERS =
      Pattern.compile("(public|protected|private) (static|final|abstract|synchronized)");

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry(
              "c-style-array",
              statements("int planted[] = new int[1];", "String planted[][] = null;")),
          entry(
              "catch-generic",
              statements(
                  "try { hashCode(); } catch (Exception e) { planted++; }",
                  "try {\nhashCode();\n} §catch (Throwable t) {\nplanted = null;\n}",
                  "try { hashCode(); } catch (NullPointerException e) { planted(); }")),
          entry("cyclomatic-complexity", at(MethodDeclaration.class, HabitPlants::manyPaths)),
          entry("identical-catches", at(TryStatement.class, HabitPlants::sameCatch)),
          entry(
              "incompatible-mask",
              statements(
                  "int planted = hashCode(); §if ((planted & 4) == 3) { planted++; }",
                  "int planted = hashCode(); §if ((planted | 4) == 0) { planted++; }",
                  "int planted = hashCode(); §if ((planted & 0xF0) != 0x0F) { planted++; }")),
          entry("missing-braces", inBlock(IfStatement.class, HabitPlants::withoutBraces)),
          entry("modifier-order", at(MethodDeclaration.class, HabitPlants::swapped)),
          entry("print-stack-trace", at(MethodDeclaration.class, HabitPlants::stackTrace)),
          entry(
              "raw-exception-thrown",
              statements(
                  "if (hashCode() == 1) { throw new RuntimeException(\"planted\"); }",
                  "if (planted()) { throw new Exception(); }",
                  "if (planted()) { throw new Error(\"planted: \" + hashCode()); }")),
          entry("redundant-else", inBlock(IfStatement.class, HabitPlants::alwaysLeft)),
          entry(
              "switch-to-expression",
              statements(
                  """
                  §switch (hashCode()) {
                      case 1: planted(); break;
                      case 2: planted(2); break;
                      default: planted(3);
                  }\
                  """)),
          entry("system-out-println", at(MethodDeclaration.class, HabitPlants::printed)),
          entry(
              "text-block",
              statements("String planted =\n§\"first\\n\"\n+ \"second\\n\"\n+ \"third\\n\";")),
          entry(
              "todo-comment",
              statements("// TODO: planted", "// FIXME check this", "/* TODO(ann): planted */")),
          entry(
              "utility-class-constructor",
              members(
                  "static class Planted {\nstatic int planted() { return 1; }\n}",
                  "public static final class Planted {\n"
                      + "public static final int X = 1;\nstatic void planted() {}\n}")));

  private HabitPlants() {}

  private static void manyPaths(MethodDeclaration method, Changes changes) {
    method
        .body()
        .filter(body -> !method.name().text().matches("equals|hashCode"))
        .ifPresent(
            body -> {
              int start = method.name().range().start();
              int end = body.range().start() + 1;
              String head = method.element().source().substring(start, end);
              changes.replace(start, end, head + "if (planted()) { planted++; }\n".repeat(16));
            });
  }

  private static void sameCatch(TryStatement statement, Changes changes) {
    last(statement.catches())
        .filter(clause -> !clause.body().statements().isEmpty() && !isCommented(clause))
        .filter(clause -> clause.parameter().type().isPresent())
        .filter(clause -> !Code.isAssigned(clause.body(), clause.parameter().name().text()))
        .ifPresent(
            (CatchClause clause) ->
                changes.insertAfter(
                    clause,
                    " §"
                        + with(
                            clause, clause.parameter().type().orElseThrow(), "PlantedException")));
  }

  private static void withoutBraces(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty()
        && statement.thenStatement() instanceof Block block
        && block.statements().size() == 1
        && block.statements().get(0) instanceof ExpressionStatement only
        && isOnOneLine(only)
        && !isCommented(block)) {
      changes.replace(statement, with(statement, block, "\n" + only.text()));
    }
  }

  private static void swapped(MethodDeclaration method, Changes changes) {
    method
        .modifiers()
        .ifPresent(
            modifiers -> {
              Matcher two = TWO_MODIFIERS.matcher(modifiers.text());
              if (two.matches()) {
                changes.replace(modifiers, two.group(2) + " " + two.group(1));
              }
            });
  }

  private static boolean prints(MethodDeclaration method) {
    return PRINTS.matcher(method.name().text()).find()
        || method.element().source().toString().contains(" main(");
  }

  private static void stackTrace(MethodDeclaration method, Changes changes) {
    if (method.body().isPresent() && !prints(method)) {
      changes.insertAtStart(
          method.body().get(),
          "\ntry {\nhashCode();\n} catch (IllegalStateException e) {\n§e.printStackTrace();\n}\n");
    }
  }

  private static void alwaysLeft(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty()
        && statement.thenStatement() instanceof Block block
        && !Code.has(statement.condition(), JavaKind.TYPE_PATTERN)
        && last(block.statements())
            .filter(it -> it instanceof ReturnStatement || it instanceof ThrowStatement)
            .isPresent()) {
      changes.insertAfter(statement, " §else {\nplanted();\n}\n");
    }
  }

  private static void printed(MethodDeclaration method, Changes changes) {
    if (method.body().filter(body -> isStraight(body)).isPresent() && !prints(method)) {
      changes.insertAtStart(method.body().get(), "\n§System.out.println(\"planted\");\n");
      changes.insertAtStart(method.body().get(), "\n§System.err.println(hashCode());\n");
    }
  }
}
