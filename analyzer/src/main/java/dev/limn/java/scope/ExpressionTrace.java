package dev.limn.java.scope;

import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.Arguments;
import dev.limn.java.syntax.ArrayAccess;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.ConstructorCall;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.InstanceofExpression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodReference;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.ParenthesizedExpression;
import dev.limn.java.syntax.Pattern;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.RecordPattern;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.TypePattern;
import dev.limn.syntax.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Traces expressions in the order of their evaluation (JLS 15.7). What the parser reads in a loop,
 * chains of operators, calls and conditional expressions, is traced in a loop, for it may be long.
 */
abstract class ExpressionTrace extends NameTrace {

  ExpressionTrace(Element member) {
    super(member);
  }

  abstract void lambdaBody(LambdaExpression lambda);

  abstract void switchExpression(Switch expression);

  abstract void anonymousClass(NewExpression creation);

  // Values.

  /** Traces an expression whose value is used. */
  final void value(Expression expression) {
    expression(expression, true);
  }

  /** Traces an expression, as a statement unless its value is used. */
  final void expression(Expression whole, boolean valueUsed) {
    Deque<Element> chain = new ArrayDeque<>();
    Expression first = whole;
    for (Optional<Expression> left = left(first); left.isPresent(); left = left(first)) {
      chain.push(first.element());
      first = left.get();
    }
    first(first, valueUsed || !chain.isEmpty());
    while (!chain.isEmpty()) {
      rest(chain.pop());
    }
  }

  /** What is evaluated before all else in an expression that may be one of a long chain. */
  private static Optional<Expression> left(Expression expression) {
    return switch ((JavaKind) expression.kind()) {
      case BINARY_EXPRESSION -> {
        BinaryExpression binary = (BinaryExpression) expression;
        yield isShortCircuit(binary.operator()) ? Optional.empty() : Optional.of(binary.left());
      }
      case METHOD_CALL -> ((MethodCall) expression).qualifier();
      case FIELD_ACCESS -> Optional.of(((FieldAccess) expression).qualifier());
      case ARRAY_ACCESS -> Optional.of(((ArrayAccess) expression).array());
      default -> Optional.empty();
    };
  }

  private static boolean isShortCircuit(JavaKind operator) {
    return operator == JavaKind.AND_AND || operator == JavaKind.OR_OR;
  }

  /** What follows the left part of an expression. */
  private void rest(Element element) {
    switch ((JavaKind) element.kind()) {
      case BINARY_EXPRESSION -> value(((BinaryExpression) element.view()).right());
      case METHOD_CALL -> call((MethodCall) element.view());
      case FIELD_ACCESS -> uses.add(((FieldAccess) element.view()).name().name(), Form.READ);
      case ARRAY_ACCESS -> value(((ArrayAccess) element.view()).index());
      default -> throw new IllegalArgumentException(element.toString());
    }
  }

  private void first(Expression expression, boolean valueUsed) {
    switch ((JavaKind) expression.kind()) {
      case NAME_EXPRESSION -> read(((NameExpression) expression).name());
      case LITERAL -> literal((Literal) expression, false);
      case PARENTHESIZED_EXPRESSION ->
          expression(((ParenthesizedExpression) expression).expression(), valueUsed);
      case BINARY_EXPRESSION -> conditionAsValue(expression);
      case METHOD_CALL -> call((MethodCall) expression);
      case ASSIGNMENT -> assignment((Assignment) expression, valueUsed);
      case PREFIX_EXPRESSION -> prefix((PrefixExpression) expression, valueUsed);
      case POSTFIX_EXPRESSION -> update(((PostfixExpression) expression).operand(), valueUsed);
      case CONDITIONAL_EXPRESSION -> conditional((ConditionalExpression) expression);
      case INSTANCEOF_EXPRESSION -> instanceOf((InstanceofExpression) expression);
      case LAMBDA_EXPRESSION -> lambda((LambdaExpression) expression);
      case SWITCH_EXPRESSION -> switchExpression((Switch) expression);
      case NEW_EXPRESSION -> creation((NewExpression) expression);
      case CONSTRUCTOR_CALL -> constructorCall((ConstructorCall) expression);
      case METHOD_REFERENCE -> reference((MethodReference) expression);
      case THIS_EXPRESSION, SUPER_EXPRESSION -> enclosing(expression);
      default -> parts(expression.element());
    }
  }

  /** An object, that of an enclosing class if a name stands before it. */
  private void enclosing(Expression object) {
    Optional<Expression> qualifier = object.element().first(Expression.class);
    qualifier.ifPresent(this::value);
    if (qualifier.orElse(null) instanceof NameExpression name) {
      uses.add(name.name().name(), Form.ENCLOSING);
    } else if (qualifier.orElse(null) instanceof FieldAccess access) {
      uses.add(access.name().name(), Form.ENCLOSING);
    }
  }

  /** What an expression consists of: values, and other things with names in them. */
  final void parts(Element element) {
    for (Element child : element.children()) {
      if (child.isLeaf()) {
        continue;
      }
      if (child.kind() == JavaKind.ANNOTATION) {
        names(child);
      } else if (child.view() instanceof Expression expression) {
        value(expression);
      } else if (child.kind() == JavaKind.DIMENSION) {
        parts(child);
      } else {
        names(child);
      }
    }
  }

  private void conditionAsValue(Expression expression) {
    int join = flow.block();
    condition(expression, join, join);
    flow.start(join);
  }

  private void prefix(PrefixExpression prefix, boolean valueUsed) {
    switch (prefix.operator()) {
      case PLUS_PLUS, MINUS_MINUS -> update(prefix.operand(), valueUsed);
      case BANG -> conditionAsValue(prefix);
      default -> value(prefix.operand());
    }
  }

  private void update(Expression operand, boolean valueUsed) {
    target(operand, true, valueUsed);
    finish(operand, true, valueUsed);
  }

  private void assignment(Assignment assignment, boolean valueUsed) {
    boolean compound = assignment.operator() != JavaKind.EQ;
    target(assignment.target(), compound, valueUsed);
    value(assignment.value());
    finish(assignment.target(), compound, valueUsed);
  }

  /** What is done with a target before the value is computed. */
  private void target(Expression target, boolean compound, boolean valueUsed) {
    Expression bare = target.bare();
    if (bare instanceof NameExpression name) {
      if (compound) {
        readToUpdate(name.name(), valueUsed);
      }
    } else if (bare instanceof FieldAccess access) {
      value(access.qualifier());
      if (compound) {
        uses.add(access.name().name(), valueUsed ? Form.READ : Form.UPDATED);
      }
    } else {
      value(bare);
    }
  }

  private void finish(Expression target, boolean compound, boolean valueUsed) {
    Expression bare = target.bare();
    if (bare instanceof NameExpression name) {
      if (compound) {
        writeToUpdate(name.name(), valueUsed);
      } else {
        write(name.name());
      }
    } else if (bare instanceof FieldAccess access && (!compound || valueUsed)) {
      uses.add(access.name().name(), Form.WRITTEN);
    }
  }

  private void conditional(ConditionalExpression conditional) {
    int join = flow.block();
    int mark = scope.mark();
    Expression last = conditional;
    while (last instanceof ConditionalExpression next) {
      int thenBlock = flow.block();
      int elseBlock = flow.block();
      Bindings bindings = condition(next.condition(), thenBlock, elseBlock);
      int inner = scope.mark();
      flow.start(thenBlock);
      scope.show(bindings.whenTrue());
      value(next.thenExpression());
      flow.edgeTo(join);
      scope.leave(inner);
      flow.start(elseBlock);
      scope.show(bindings.whenFalse());
      last = next.elseExpression();
    }
    value(last);
    scope.leave(mark);
    flow.enter(join);
  }

  // Calls and creations.

  private void call(MethodCall call) {
    call.typeArguments().ifPresent(types -> names(types.element()));
    int arguments = arguments(call.arguments());
    uses.add(call.name().name(), new NameUse(Form.CALLED, arguments));
  }

  private void constructorCall(ConstructorCall call) {
    call.qualifier().ifPresent(this::value);
    call.typeArguments().ifPresent(types -> names(types.element()));
    int arguments = arguments(call.arguments());
    uses.add(call.isSuper() ? "super" : "this", new NameUse(Form.CALLED, arguments));
    if (call.qualifier().isPresent()) {
      uses.add("super", Form.BOUND);
    }
  }

  /** Traces arguments and tells their number. */
  final int arguments(Arguments arguments) {
    int count = 0;
    for (Element child : arguments.element().children()) {
      if (child.view() instanceof Expression expression) {
        value(expression);
        count++;
      }
    }
    return count;
  }

  private void creation(NewExpression creation) {
    creation.qualifier().ifPresent(this::value);
    names(creation.type().element());
    int arguments = arguments(creation.arguments());
    if (creation.type() instanceof ClassType type) {
      uses.add(type.name().name(), new NameUse(Form.CREATED, arguments));
      if (creation.body().isPresent()) {
        uses.add(type.name().name(), Form.EXTENDED);
      }
      if (creation.qualifier().isPresent()) {
        uses.add(type.name().name(), Form.BOUND);
      }
    }
    if (creation.body().isPresent()) {
      anonymousClass(creation);
    }
  }

  private void reference(MethodReference reference) {
    reference.qualifier().ifPresent(this::value);
    reference.type().ifPresent(type -> names(type.element()));
    reference.typeArguments().ifPresent(types -> names(types.element()));
    String name = reference.name().map(Identifier::name).orElse("new");
    uses.add(name, Form.REFERRED_TO);
  }

  private void lambda(LambdaExpression lambda) {
    int mark = scope.mark();
    scope.enterLambda();
    for (Parameter parameter : lambda.parameters()) {
      parameter.modifiers().ifPresent(modifiers -> names(modifiers.element()));
      parameter.type().ifPresent(type -> names(type.element()));
      scope.initialize(declare(Kind.LAMBDA_PARAMETER, parameter.name()));
    }
    lambdaBody(lambda);
    scope.leaveLambda();
    scope.leave(mark);
  }

  // Conditions.

  /**
   * Traces a condition. Control does not go on after it, but in the one block where it holds, in
   * the other where it does not.
   */
  final Bindings condition(Expression condition, int whenTrue, int whenFalse) {
    Expression bare = condition.bare();
    if (bare instanceof PrefixExpression prefix && prefix.operator() == JavaKind.BANG) {
      return condition(prefix.operand(), whenFalse, whenTrue).negated();
    }
    if (bare instanceof BinaryExpression binary && isShortCircuit(binary.operator())) {
      return chain(binary, whenTrue, whenFalse);
    }
    Bindings bindings = Bindings.NONE;
    if (bare instanceof InstanceofExpression test) {
      bindings = new Bindings(instanceOf(test), List.of());
    } else {
      value(bare);
    }
    Optional<Boolean> constant = Constants.of(bare);
    if (constant.orElse(true)) {
      flow.edgeTo(whenTrue);
    }
    if (!constant.orElse(false)) {
      flow.edgeTo(whenFalse);
    }
    return bindings;
  }

  private Bindings chain(BinaryExpression last, int whenTrue, int whenFalse) {
    boolean and = last.operator() == JavaKind.AND_AND;
    Deque<Expression> operands = operands(last);
    int mark = scope.mark();
    List<Integer> shown = List.of();
    while (!operands.isEmpty()) {
      Expression operand = operands.pop();
      int next = operands.isEmpty() ? (and ? whenTrue : whenFalse) : flow.block();
      Bindings bindings =
          and ? condition(operand, next, whenFalse) : condition(operand, whenTrue, next).negated();
      shown = Bindings.join(shown, bindings.whenTrue());
      if (!operands.isEmpty()) {
        flow.start(next);
        scope.show(bindings.whenTrue());
      }
    }
    scope.leave(mark);
    Bindings all = new Bindings(shown, List.of());
    return and ? all : all.negated();
  }

  /** The operands of a chain of the same operator, the first one on top. */
  private static Deque<Expression> operands(BinaryExpression last) {
    Deque<Expression> operands = new ArrayDeque<>();
    Expression left = last;
    while (left instanceof BinaryExpression binary && binary.operator() == last.operator()) {
      operands.push(binary.right());
      left = binary.left();
    }
    operands.push(left);
    return operands;
  }

  /** Traces an {@code instanceof} and tells the variables of its pattern. */
  private List<Integer> instanceOf(InstanceofExpression test) {
    value(test.operand());
    test.type().ifPresent(type -> names(type.element()));
    List<Integer> declared = new ArrayList<>();
    test.pattern().ifPresent(pattern -> pattern(pattern, Kind.PATTERN, declared));
    return declared;
  }

  /** Declares the variables of a pattern, which cannot be seen yet. */
  final void pattern(Pattern pattern, Kind kind, List<Integer> declared) {
    if (pattern instanceof TypePattern typed) {
      typed.modifiers().ifPresent(modifiers -> names(modifiers.element()));
      names(typed.type().element());
      int local = scope.declare(kind, typed.name().name(), offset(typed.name()));
      scope.initialize(local);
      declared.add(local);
    } else if (pattern instanceof RecordPattern record) {
      names(record.type().element());
      record.patterns().forEach(part -> pattern(part, Kind.COMPONENT_PATTERN, declared));
    }
  }
}
