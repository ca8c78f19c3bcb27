package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.counter;
import static dev.limn.system.evidence.Code.has;
import static dev.limn.system.evidence.Code.head;
import static dev.limn.system.evidence.Code.inBlock;
import static dev.limn.system.evidence.Code.indentation;
import static dev.limn.system.evidence.Code.isAnnotated;
import static dev.limn.system.evidence.Code.isCommented;
import static dev.limn.system.evidence.Code.isCommentedBefore;
import static dev.limn.system.evidence.Code.isOnOneLine;
import static dev.limn.system.evidence.Code.isPure;
import static dev.limn.system.evidence.Code.isStraight;
import static dev.limn.system.evidence.Code.last;
import static dev.limn.system.evidence.Code.members;
import static dev.limn.system.evidence.Code.statements;
import static dev.limn.system.evidence.Code.with;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FinallyClause;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PackageDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchBlock;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.syntax.Element;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** True cases of what is wrong. */
final class BugPlants {

  private static final Set<JavaKind> PATTERNS =
      EnumSet.of(JavaKind.TYPE_PATTERN, JavaKind.RECORD_PATTERN);

  private static final Set<JavaKind> COMPARISONS = EnumSet.of(JavaKind.EQ_EQ, JavaKind.BANG_EQ);

  /** Names of what takes octal numbers, and of constants, which may be such. */
  private static final Pattern OCTAL_USERS =
      Pattern.compile("(?i:append|ascii|char|flag|indexOf|mask|mode|open|perm|print|write)|^[A-Z]");

  private static final String[] DOUBLE_CHECKED = {
    """
    §private static java.util.Map<String, String> planted;
    static java.util.Map<String, String> planted() {
        if (planted == null) {
            synchronized (#.class) {
                if (planted == null) {
                    planted = new java.util.HashMap<>();
                }
            }
        }
        return planted;
    }\
    """,
    """
    §private StringBuilder planted;
    StringBuilder planted() {
        if (this.planted == null) {
            synchronized (this) {
                if (this.planted == null)
                    this.planted = new StringBuilder("planted");
            }
        }
        return this.planted;
    }\
    """
  };

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry(
              "all-branches-identical",
              inBlock(IfStatement.class, BugPlants::sameBranches)
                  .or(
                      at(
                          ConditionalExpression.class,
                          (choice, changes) ->
                              changes.replace(
                                  choice,
                                  with(
                                      choice,
                                      choice.elseExpression(),
                                      choice.thenExpression().text()))))),
          entry("assignment-in-condition", at(IfStatement.class, BugPlants::assigned)),
          entry("double-checked-locking", members(DOUBLE_CHECKED)),
          entry("duplicate-branch", inBlock(IfStatement.class, BugPlants::secondBranch)),
          entry("duplicate-condition", inBlock(IfStatement.class, BugPlants::secondCondition)),
          entry("empty-catch-block", at(TryStatement.class, BugPlants::emptyCatch)),
          entry(
              "empty-control-body",
              inBlock(IfStatement.class, BugPlants::emptyIf)
                  .or(inBlock(ForStatement.class, BugPlants::emptyFor))),
          entry("equals-null", at(IfStatement.class, BugPlants::equalsNull)),
          entry("equals-without-hashcode", at(ClassDeclaration.class, BugPlants::withoutHash)),
          entry("float-loop-counter", at(ForStatement.class, BugPlants::floatCounter)),
          entry(
              "identical-operands",
              at(BinaryExpression.class, BugPlants::sameOperands)
                  .or(
                      statements(
                          "int planted = hashCode(); §if (planted == planted) { planted++; }",
                          "int planted = hashCode(); §planted = planted - planted;"))),
          entry("increment-lost", inBlock(ExpressionStatement.class, BugPlants::lost)),
          entry("infinite-loop", inBlock(ForStatement.class, BugPlants::endless)),
          entry("infinite-recursion", at(MethodDeclaration.class, BugPlants::recursive)),
          entry("jumbled-for-update", at(ForStatement.class, BugPlants::jumbled)),
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
          entry(
              "method-named-like-constructor",
              at(ConstructorDeclaration.class, BugPlants::typedConstructor)
                  .or(at(ClassDeclaration.class, BugPlants::namedMethod))),
          entry("misleading-indentation", inBlock(IfStatement.class, BugPlants::unbraced)),
          entry("misnamed-object-method", at(MethodDeclaration.class, BugPlants::misnamed)),
          entry(
              "missing-override",
              at(MethodDeclaration.class, BugPlants::withoutOverride)
                  .or(at(TypeDeclaration.class, BugPlants::withoutOverrideInFile))),
          entry(
              "octal-literal",
              at(MethodCall.class, BugPlants::octalArgument)
                  .or(at(LocalVariableDeclaration.class, BugPlants::octalVariable))),
          entry("return-in-finally", at(FinallyClause.class, BugPlants::leftFinally)),
          entry("self-assignment", at(ConstructorDeclaration.class, BugPlants::selfAssigned)),
          entry("switch-fallthrough", at(SwitchBlock.class, BugPlants::fallThrough)),
          entry("switch-missing-default", at(SwitchStatement.class, BugPlants::withoutDefault)),
          entry(
              "sync-on-non-final",
              members(
                  "§private Object plantedLock = new Object();\n"
                      + "void planted() { synchronized (plantedLock) { hashCode(); } }",
                  "§private static Object plantedLock = new Object();\n"
                      + "static int planted() { synchronized (#.plantedLock) { return 1; } }",
                  "void planted() { synchronized (this.plantedLock) { hashCode(); } }\n"
                      + "§private java.util.List<String> plantedLock = new"
                      + " java.util.ArrayList<>();")),
          entry("package-mismatch", at(PackageDeclaration.class, BugPlants::otherPackage)),
          entry("tostring-returns-null", at(MethodDeclaration.class, BugPlants::nullText)),
          entry("unreachable-code", at(Block.class, BugPlants::unreachable)),
          entry(
              "volatile-increment",
              members(
                  "private static volatile int planted;\n"
                      + "static void countPlanted() { §planted++; }",
                  "private static volatile long planted;\n"
                      + "static long countPlanted() { §planted += 2; return planted; }",
                  "static volatile int planted;\n"
                      + "void countPlanted() { if (hashCode() > 3) { §planted = planted + 1; } }")),
          entry(
              "wrong-assignment-operator", inBlock(ExpressionStatement.class, BugPlants::swapped)));

  private BugPlants() {}

  private static void sameBranches(IfStatement statement, Changes changes) {
    if (statement.thenStatement() instanceof Block then
        && statement.elseStatement().orElse(null) instanceof Block otherwise
        && !then.statements().isEmpty()
        && !has(statement.condition(), PATTERNS)) {
      changes.replace(statement, with(statement, otherwise, then.text()));
    }
  }

  private static void assigned(IfStatement statement, Changes changes) {
    Expression condition = statement.condition();
    if (condition instanceof NameExpression) {
      changes.replace(condition, condition.text() + " = true");
      changes.replace(condition, condition.text() + " = false");
    } else if (condition instanceof PrefixExpression not
        && not.operand() instanceof NameExpression name) {
      changes.replace(condition, name.text() + " = false");
    } else if (condition instanceof BinaryExpression binary
        && binary.operator() == JavaKind.EQ_EQ
        && binary.left() instanceof NameExpression
        && binary.right().kind() == JavaKind.LITERAL) {
      changes.replace(condition, binary.left().text() + " = " + binary.right().text());
    }
  }

  private static Optional<IfStatement> second(IfStatement first) {
    return first
        .elseStatement()
        .filter(IfStatement.class::isInstance)
        .map(IfStatement.class::cast)
        .filter(next -> !has(first.condition(), PATTERNS) && !has(next.condition(), PATTERNS));
  }

  private static void secondBranch(IfStatement first, Changes changes) {
    second(first)
        .filter(next -> next.elseStatement().filter(it -> it instanceof Block).isPresent())
        .filter(next -> !next.elseStatement().get().text().equals(first.thenStatement().text()))
        .filter(
            next ->
                first.thenStatement() instanceof Block block
                    && block.statements().stream()
                            .filter(ExpressionStatement.class::isInstance)
                            .count()
                        > 1)
        .ifPresent(
            next ->
                changes.replace(
                    next, with(next, next.thenStatement(), first.thenStatement().text())));
  }

  private static void secondCondition(IfStatement first, Changes changes) {
    if (isPure(first.condition()) && first.condition().kind() != JavaKind.LITERAL) {
      second(first).ifPresent(next -> changes.replace(next.condition(), first.condition().text()));
    }
  }

  private static void emptyCatch(TryStatement statement, Changes changes) {
    if (statement.catches().size() == 1
        && statement.finallyClause().isEmpty()
        && last(statement.body().statements()).filter(BugPlants::isCall).isPresent()) {
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

  private static void emptyIf(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty() && statement.thenStatement() instanceof Block block) {
      changes.insertBefore(block, "§; ");
      if (!isCommentedBefore(block)) {
        changes.replace(statement, with(statement, block, "{}\n"));
      }
    }
  }

  private static void emptyFor(ForStatement loop, Changes changes) {
    if (counter(loop).isPresent() && loop.condition().filter(Code::isPure).isPresent()) {
      changes.insertBefore(loop.body(), "§; ");
    }
  }

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

  private static void withoutHash(ClassDeclaration type, Changes changes) {
    Optional<MethodDeclaration> equals = method(type, "boolean", "equals", 1);
    Optional<MethodDeclaration> hash = method(type, "int", "hashCode", 0);
    if (type.extendedTypes().isEmpty()
        && equals.filter(it -> has(it, JavaKind.INSTANCEOF_EXPRESSION)).isPresent()
        && hash.isPresent()
        && equals.get().range().start() < hash.get().range().start()) {
      int start = equals.get().name().range().start();
      int end = hash.get().name().range().start();
      String between = type.element().source().substring(start, end);
      changes.replace(start, end + "hashCode".length(), between + "computeHash");
    }
  }

  private static Optional<MethodDeclaration> method(
      TypeDeclaration type, String result, String name, int parameters) {
    return type.body().members().stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(it -> is(it, result, name, parameters))
        .findFirst();
  }

  private static boolean is(MethodDeclaration method, String result, String name, int parameters) {
    return method.name().name().equals(name)
        && method.returnType().text().equals(result)
        && method.parameters().size() == parameters
        && method.parameters().stream()
            .allMatch(it -> it.type().filter(t -> t.text().equals("Object")).isPresent())
        && !method.hasModifier(JavaKind.STATIC);
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

  private static void typedConstructor(ConstructorDeclaration constructor, Changes changes) {
    if (constructor.parameters().isEmpty() && !isAnnotated(constructor)) {
      changes.insertBefore(constructor.name(), "void ");
    }
  }

  private static void namedMethod(ClassDeclaration type, Changes changes) {
    boolean constructed =
        type.body().members().stream().anyMatch(ConstructorDeclaration.class::isInstance);
    if (!constructed && !type.hasModifier(JavaKind.ABSTRACT)) {
      String name = type.name().name();
      changes.insertAtEnd(type.body(), "\n§public void " + name + "(int planted) { }\n");
      changes.insertAtEnd(type.body(), "\n§void " + name + "() { hashCode(); }\n");
    }
  }

  private static void unbraced(IfStatement statement, Changes changes) {
    if (statement.elseStatement().isEmpty()
        && indentation(statement).isPresent()
        && statement.thenStatement() instanceof Block block
        && block.statements().size() == 2
        && block.statements().stream().allMatch(BugPlants::isPlain)
        && !isCommented(block)) {
      String indent = indentation(block.statements().get(0)).orElseThrow();
      changes.replace(
          statement,
          with(
              statement,
              block,
              "\n%s%s\n%s§%s"
                  .formatted(
                      indent,
                      block.statements().get(0).text(),
                      indent,
                      block.statements().get(1).text())));
    }
  }

  private static boolean isPlain(Statement statement) {
    return isOnOneLine(statement)
        && indentation(statement).isPresent()
        && (statement instanceof ExpressionStatement || statement instanceof ReturnStatement);
  }

  private static void misnamed(MethodDeclaration method, Changes changes) {
    String wrong =
        is(method, "int", "hashCode", 0)
            ? "hashcode"
            : is(method, "String", "toString", 0)
                ? "tostring"
                : is(method, "boolean", "equals", 1) ? "equal" : "";
    if (!wrong.isEmpty() && method.hasModifier(JavaKind.PUBLIC)) {
      changes.replace(
          head(method).range().start(),
          method.name().range().end(),
          "public " + method.returnType().text() + " " + wrong);
    }
  }

  private static void withoutOverride(MethodDeclaration method, Changes changes) {
    if (is(method, "int", "hashCode", 0)
        || is(method, "String", "toString", 0)
        || is(method, "boolean", "equals", 1)) {
      removeOverride(method, changes);
    }
  }

  private static void withoutOverrideInFile(TypeDeclaration outer, Changes changes) {
    Map<String, TypeDeclaration> types = new HashMap<>();
    for (Member member : outer.body().members()) {
      if (member instanceof TypeDeclaration type) {
        types.put(type.name().name(), type);
      }
    }
    for (TypeDeclaration type : types.values()) {
      if (type.extendedTypes().size() == 1
          && types.get(type.extendedTypes().get(0).text()) instanceof ClassDeclaration parent
          && type instanceof ClassDeclaration) {
        for (MethodDeclaration method : type.body().element().all(MethodDeclaration.class)) {
          if (declares(parent, method)) {
            removeOverride(method, changes);
          }
        }
      }
    }
  }

  private static boolean declares(TypeDeclaration type, MethodDeclaration method) {
    return type.body().element().all(MethodDeclaration.class).stream()
        .anyMatch(
            it ->
                it.name().name().equals(method.name().name())
                    && it.parameters().isEmpty()
                    && method.parameters().isEmpty());
  }

  private static void removeOverride(MethodDeclaration method, Changes changes) {
    method
        .modifiers()
        .filter(all -> all.annotations().size() == 1)
        .map(all -> all.annotations().get(0))
        .filter(annotation -> annotation.text().equals("@Override") && method.body().isPresent())
        .ifPresent(
            annotation -> {
              int from = annotation.range().end();
              int to = method.name().range().start();
              String head = method.element().source().substring(from, to).strip();
              changes.replace(
                  annotation.range().start(),
                  method.name().range().end(),
                  head + " §" + method.name().text());
            });
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

  private static void leftFinally(FinallyClause clause, Changes changes) {
    if (isStraight(clause)) {
      for (String jump : List.of("return;", "return null;", "throw new IllegalStateException();")) {
        changes.insertAtEnd(clause.body(), "\n§" + jump + "\n");
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

  private static void fallThrough(SwitchBlock block, Changes changes) {
    List<SwitchEntry> entries = block.entries();
    for (int i = 0; i + 1 < entries.size(); i++) {
      if (entries.get(i) instanceof SwitchGroup group
          && entries.get(i + 1) instanceof SwitchGroup next
          && !isCommentedBefore(next)
          && next.statements().size() > 1
          && endsWithBreak(next)
          && endsWithBreak(group)
          && (i == 0 || endsWithBreak((SwitchGroup) entries.get(i - 1)))) {
        List<Statement> all = group.statements();
        Statement jump = all.get(all.size() - 1);
        if (!isCommentedBefore(jump)
            && all.get(all.size() - 2) instanceof ExpressionStatement it
            && !(it.expression() instanceof MethodCall)) {
          changes.replace(
              jump.range().start(), next.range().start() + 1, "\n§" + next.text().charAt(0));
        }
      }
    }
  }

  private static boolean endsWithBreak(SwitchGroup group) {
    return group.statements().size() > 1
        && last(group.statements()).filter(it -> it instanceof BreakStatement).isPresent();
  }

  private static void withoutDefault(SwitchStatement statement, Changes changes) {
    List<SwitchEntry> entries = statement.block().entries();
    boolean literal =
        entries.stream()
            .flatMap(entry -> entry.labels().stream())
            .flatMap(label -> label.constants().stream())
            .anyMatch(constant -> constant.kind() == JavaKind.LITERAL);
    if (literal
        && entries.size() > 2
        && entries.get(0).element().text().contains("break;")
        && entries.get(entries.size() - 1).labels().stream().allMatch(it -> it.hasDefault())
        && entries.stream().noneMatch(entry -> has(entry, PATTERNS))) {
      int start = statement.range().start();
      int end = entries.get(entries.size() - 1).range().start();
      changes.replace(
          start,
          statement.range().end(),
          statement.element().source().substring(start, end).stripTrailing() + "\n}");
    }
  }

  private static void nullText(MethodDeclaration method, Changes changes) {
    if ((is(method, "String", "toString", 0) || is(method, "Object", "clone", 0))
        && !method.text().contains("null")
        && !has(method, JavaKind.CATCH_CLAUSE)) {
      method
          .body()
          .flatMap(body -> last(body.statements()))
          .filter(ReturnStatement.class::isInstance)
          .ifPresent(end -> changes.replace(end, "return null;"));
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

  private static void swapped(ExpressionStatement statement, Changes changes) {
    if (statement.expression() instanceof dev.limn.java.syntax.Assignment assignment
        && (assignment.operator() == JavaKind.PLUS_EQ
            || assignment.operator() == JavaKind.MINUS_EQ)) {
      Element operator = assignment.operatorToken();
      String sign = operator.text().substring(0, 1);
      changes.replace(
          operator.range().start(), assignment.value().range().start(), "=" + sign + " ");
    }
  }

  private static void otherPackage(PackageDeclaration declaration, Changes changes) {
    List<Identifier> names = declaration.name().identifiers();
    if (names.size() > 2) {
      Identifier last = names.get(names.size() - 1);
      changes.replace(last, last.name() + "s");
      changes.insertAfter(last, ".planted");
      changes.replace(
          names.get(names.size() - 2).range().end(), declaration.name().range().end(), "");
    }
  }
}
