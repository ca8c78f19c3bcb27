package dev.limn.java.scope;

import dev.limn.java.scope.Jumps.Target;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.AssertStatement;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.ContinueStatement;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.ForEachStatement;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LabeledStatement;
import dev.limn.java.syntax.LambdaExpression;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SynchronizedStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.java.syntax.YieldStatement;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Traces statements: where control goes, and whether it can go on after each (JLS 14.22). Other
 * than there, an {@code if} with a constant condition has one branch alone, as a loop has.
 */
abstract class StatementTrace extends ExpressionTrace {
  private Jumps jumps = new Jumps(flow);
  private final List<Body.Stretch> unreachable = new ArrayList<>();

  /** How many unreachable statements are around the place. */
  private int dead;

  /** The labels of the loop that is traced next. */
  private Set<String> labels = new HashSet<>();

  /** The pattern variables that the statement traced last introduces after it (JLS 6.3.2). */
  private List<Integer> introduced = List.of();

  StatementTrace(Element member) {
    super(member);
  }

  abstract void localType(TypeDeclaration declaration);

  final List<Body.Stretch> unreachable() {
    return unreachable;
  }

  // Lists of statements.

  /** Traces a block and tells whether control can go on after it. */
  final boolean block(Block block) {
    int mark = scope.mark();
    boolean completes = statements(block.element());
    scope.leave(mark);
    return completes;
  }

  /** Traces the statements that are children of an element; what they declare stays visible. */
  final boolean statements(Element list) {
    boolean alive = true;
    Optional<Element> first = Optional.empty();
    Element last = list;
    for (Element child : list.children()) {
      if (!(child.view() instanceof Statement statement)) {
        continue;
      }
      if (!alive && first.isEmpty() && isCode(child)) {
        first = Optional.of(child);
        dead++;
      }
      alive = statement(statement) && alive;
      scope.show(introduced);
      introduced = List.of();
      last = child;
    }
    if (first.isPresent()) {
      dead--;
      addUnreachable(first.get(), last, Body.Cause.JUMP);
    }
    return alive;
  }

  /** Whether there is something to be executed. */
  private static boolean isCode(Element statement) {
    return statement.kind() != JavaKind.EMPTY_STATEMENT && statement.range().length() > 0;
  }

  private void addUnreachable(Element first, Element last, Body.Cause cause) {
    if (dead == 0 && isCode(first)) {
      int end = offset(last) + last.range().length();
      unreachable.add(new Body.Stretch(offset(first), end, cause));
    }
  }

  /** Traces a statement that is a part of another one. */
  private boolean substatement(Statement statement) {
    int mark = scope.mark();
    boolean completes = statement(statement);
    introduced = List.of();
    scope.leave(mark);
    return completes;
  }

  /** Traces a statement that is a part of a switch. */
  final boolean part(Statement statement) {
    return substatement(statement);
  }

  /** Traces a part that is never executed if {@code never} holds. */
  private boolean substatement(Statement statement, boolean never) {
    if (!never) {
      return substatement(statement);
    }
    addUnreachable(statement.element(), statement.element(), Body.Cause.CONDITION);
    dead++;
    boolean completes = substatement(statement);
    dead--;
    return completes;
  }

  // Statements.

  private boolean statement(Statement statement) {
    Element element = statement.element();
    introduced = List.of();
    Set<String> outerLabels = labels;
    if (!isLoop(element)) {
      labels = new HashSet<>();
    }
    boolean completes =
        switch ((JavaKind) element.kind()) {
          case BLOCK -> block((Block) statement);
          case LOCAL_VARIABLE_DECLARATION -> variables((LocalVariableDeclaration) statement);
          case LOCAL_TYPE_DECLARATION -> type((LocalTypeDeclaration) statement);
          case EXPRESSION_STATEMENT -> expression((ExpressionStatement) statement);
          case IF_STATEMENT -> ifStatement((IfStatement) statement);
          case WHILE_STATEMENT -> whileStatement((WhileStatement) statement);
          case DO_STATEMENT -> doStatement((DoStatement) statement);
          case FOR_STATEMENT -> forStatement((ForStatement) statement);
          case FOR_EACH_STATEMENT -> forEach((ForEachStatement) statement);
          case LABELED_STATEMENT -> labeled((LabeledStatement) statement, outerLabels);
          case SWITCH_STATEMENT -> new SwitchTrace(this).statement((Switch) statement);
          case TRY_STATEMENT -> new TryTrace(this).statement((TryStatement) statement);
          case SYNCHRONIZED_STATEMENT -> synchronizedStatement((SynchronizedStatement) statement);
          case RETURN_STATEMENT -> returnStatement((ReturnStatement) statement);
          case THROW_STATEMENT -> throwStatement((ThrowStatement) statement);
          case BREAK_STATEMENT -> breakStatement((BreakStatement) statement);
          case CONTINUE_STATEMENT -> continueStatement((ContinueStatement) statement);
          case YIELD_STATEMENT -> yieldStatement((YieldStatement) statement);
          case ASSERT_STATEMENT -> assertion((AssertStatement) statement);
          default -> other(element);
        };
    labels = new HashSet<>();
    return completes;
  }

  private static boolean isLoop(Element element) {
    return switch ((JavaKind) element.kind()) {
      case WHILE_STATEMENT, DO_STATEMENT, FOR_STATEMENT, FOR_EACH_STATEMENT -> true;
      default -> false;
    };
  }

  private boolean other(Element element) {
    parts(element);
    return true;
  }

  private boolean variables(LocalVariableDeclaration declaration) {
    declaration.modifiers().ifPresent(modifiers -> names(modifiers.element()));
    names(declaration.type().element());
    for (VariableDeclarator declarator : declaration.declarators()) {
      declarator.dimensions().forEach(dimension -> names(dimension.element()));
      int local = declare(Kind.VARIABLE, declarator.name());
      if (declarator.initializer().isPresent()) {
        value(declarator.initializer().get());
        initialize(local, declarator.name());
      }
    }
    return true;
  }

  private boolean type(LocalTypeDeclaration statement) {
    TypeDeclaration declaration = statement.declaration();
    uses.add(declaration.name().name(), Form.DECLARED);
    int local = declare(Kind.TYPE, declaration.name());
    openType(local);
    localType(declaration);
    closeType(local);
    return true;
  }

  private boolean expression(ExpressionStatement statement) {
    expression(statement.expression(), false);
    return true;
  }

  private boolean synchronizedStatement(SynchronizedStatement statement) {
    value(statement.lock());
    return block(statement.body());
  }

  private boolean assertion(AssertStatement statement) {
    List<Expression> expressions = statement.element().all(Expression.class);
    int holds = flow.block();
    int fails = flow.block();
    int mark = scope.mark();
    Bindings bindings = condition(expressions.get(0), holds, fails);
    flow.start(fails);
    scope.show(bindings.whenFalse());
    expressions.subList(1, expressions.size()).forEach(this::value);
    scope.leave(mark);
    flow.start(holds);
    return true;
  }

  // If.

  private boolean ifStatement(IfStatement outermost) {
    int join = flow.block();
    int mark = scope.mark();
    boolean thenCompletes = true;
    boolean elseCompletes = false;
    Bindings outer = Bindings.NONE;
    Optional<Statement> rest = Optional.of(outermost);
    int neverBefore = 0;
    while (rest.isPresent() && rest.get() instanceof IfStatement next) {
      int whenTrue = flow.block();
      int whenFalse = flow.block();
      Optional<Boolean> constant = Constants.of(next.condition());
      Bindings bindings = condition(next.condition(), whenTrue, whenFalse);
      int inner = scope.mark();
      flow.start(whenTrue);
      scope.show(bindings.whenTrue());
      boolean completes =
          substatement(next.thenStatement(), constant.filter(value -> !value).isPresent())
              && constant.orElse(true);
      flow.edgeTo(join);
      scope.leave(inner);
      flow.start(whenFalse);
      scope.show(bindings.whenFalse());
      if (next.equals(outermost)) {
        thenCompletes = completes;
        outer = bindings;
      } else {
        elseCompletes |= completes && neverBefore == 0;
      }
      rest = next.elseStatement();
      if (constant.orElse(false)) {
        rest.ifPresent(
            never -> addUnreachable(never.element(), never.element(), Body.Cause.CONDITION));
        dead++;
        neverBefore++;
      }
    }
    boolean last = rest.map(this::substatement).orElse(true);
    elseCompletes |= last && neverBefore == 0;
    dead -= neverBefore;
    scope.leave(mark);
    flow.enter(join);
    introduced = introducedAfter(outer, thenCompletes, elseCompletes);
    return thenCompletes || elseCompletes;
  }

  private static List<Integer> introducedAfter(
      Bindings bindings, boolean thenCompletes, boolean elseCompletes) {
    if (thenCompletes == elseCompletes) {
      return List.of();
    }
    return thenCompletes ? bindings.whenTrue() : bindings.whenFalse();
  }

  // Loops.

  private Target open(boolean unlabeled, int exit, int next) {
    Target target = jumps.open(labels, unlabeled, exit, next);
    labels = new HashSet<>();
    return target;
  }

  private boolean whileStatement(WhileStatement loop) {
    int head = flow.block();
    int body = flow.block();
    int exit = flow.block();
    Target target = open(true, exit, head);
    flow.enter(head);
    Bindings bindings = condition(loop.condition(), body, exit);
    Optional<Boolean> constant = Constants.of(loop.condition());
    flow.start(body);
    bodyOf(loop.body(), bindings.whenTrue(), constant);
    flow.edgeTo(head);
    jumps.close();
    flow.start(exit);
    introduced = target.isLeft() ? List.of() : bindings.whenFalse();
    return target.isLeft() || !constant.orElse(false);
  }

  private boolean bodyOf(Statement body, List<Integer> visible, Optional<Boolean> condition) {
    int mark = scope.mark();
    scope.show(visible);
    boolean completes = substatement(body, condition.filter(value -> !value).isPresent());
    scope.leave(mark);
    return completes;
  }

  private boolean doStatement(DoStatement loop) {
    int body = flow.block();
    int foot = flow.block();
    int exit = flow.block();
    Target target = open(true, exit, foot);
    flow.enter(body);
    boolean completes = substatement(loop.body());
    flow.enter(foot);
    jumps.close();
    Bindings bindings = condition(loop.condition(), body, exit);
    flow.start(exit);
    boolean endless = Constants.of(loop.condition()).orElse(false);
    introduced = target.isLeft() ? List.of() : bindings.whenFalse();
    return target.isLeft() || (completes || target.isContinued()) && !endless;
  }

  private boolean forStatement(ForStatement loop) {
    int mark = scope.mark();
    loop.init().ifPresent(init -> init.declaration().ifPresent(this::variables));
    loop.init().ifPresent(init -> init.expressions().forEach(part -> expression(part, false)));
    int head = flow.block();
    int body = flow.block();
    int foot = flow.block();
    int exit = flow.block();
    Target target = open(true, exit, foot);
    flow.enter(head);
    Optional<Boolean> constant = loop.condition().map(Constants::of).orElse(Optional.of(true));
    Bindings bindings = Bindings.NONE;
    if (loop.condition().isPresent()) {
      bindings = condition(loop.condition().get(), body, exit);
    } else {
      flow.edgeTo(body);
    }
    flow.start(body);
    bodyOf(loop.body(), bindings.whenTrue(), constant);
    flow.enter(foot);
    int inner = scope.mark();
    scope.show(bindings.whenTrue());
    loop.update().ifPresent(update -> update(update.element()));
    scope.leave(inner);
    flow.edgeTo(head);
    jumps.close();
    scope.leave(mark);
    flow.start(exit);
    introduced = target.isLeft() ? List.of() : bindings.whenFalse();
    return target.isLeft() || !constant.orElse(false);
  }

  private void update(Element update) {
    update.all(Expression.class).forEach(part -> expression(part, false));
  }

  private boolean forEach(ForEachStatement loop) {
    value(loop.expression());
    int mark = scope.mark();
    int head = flow.block();
    int body = flow.block();
    int exit = flow.block();
    open(true, exit, head);
    flow.enter(head);
    flow.edgeTo(exit);
    flow.enter(body);
    loop.variable().modifiers().ifPresent(modifiers -> names(modifiers.element()));
    names(loop.variable().type().element());
    initialize(declare(Kind.ELEMENT, loop.variable().name()), loop.variable().name());
    substatement(loop.body());
    flow.edgeTo(head);
    jumps.close();
    scope.leave(mark);
    flow.start(exit);
    return true;
  }

  private boolean labeled(LabeledStatement statement, Set<String> outerLabels) {
    Statement body = statement.body();
    String label = statement.label().name();
    if (isLoop(body.element())) {
      labels = new HashSet<>(outerLabels);
      labels.add(label);
      return statement(body);
    }
    int exit = flow.block();
    labels = new HashSet<>(Set.of(label));
    Target target = open(false, exit, Flow.NONE);
    boolean completes = statement(body);
    List<Integer> introducedInside = target.isLeft() ? List.of() : introduced;
    jumps.close();
    flow.enter(exit);
    introduced = introducedInside;
    return completes || target.isLeft();
  }

  // Jumps.

  final Jumps jumps() {
    return jumps;
  }

  final Target openSwitch(int exit) {
    return open(true, exit, Flow.NONE);
  }

  private boolean returnStatement(ReturnStatement statement) {
    statement.element().first(Expression.class).ifPresent(this::value);
    jumps.exit();
    return false;
  }

  private boolean throwStatement(ThrowStatement statement) {
    Expression thrown = statement.element().first(Expression.class).orElseThrow();
    if (thrown.bare() instanceof NewExpression creation
        && creation.type() instanceof ClassType type) {
      uses.add(type.name().name(), Form.THROWN);
    }
    value(thrown);
    flow.startUnreachable();
    return false;
  }

  private boolean breakStatement(BreakStatement statement) {
    jumps.breakOut(statement.label().map(Identifier::name).orElse(null), dead == 0);
    return false;
  }

  private boolean continueStatement(ContinueStatement statement) {
    jumps.continueWith(statement.label().map(Identifier::name).orElse(null), dead == 0);
    return false;
  }

  private boolean yieldStatement(YieldStatement statement) {
    value(statement.expression());
    jumps.breakOut(null, dead == 0);
    return false;
  }

  // What is executed in expressions.

  @Override
  final void switchExpression(Switch expression) {
    List<Integer> outerIntroduced = introduced;
    new SwitchTrace(this).expression(expression);
    introduced = outerIntroduced;
  }

  /** The body of a lambda expression is a way that control may go, where the lambda is created. */
  @Override
  final void lambdaBody(LambdaExpression lambda) {
    Jumps outerJumps = jumps;
    Set<String> outerLabels = labels;
    List<Integer> outerIntroduced = introduced;
    jumps = new Jumps(flow);
    labels = new HashSet<>();
    int join = flow.block();
    int body = flow.block();
    flow.edgeTo(join);
    flow.edgeTo(body);
    int handler = flow.handleBy(Flow.NONE);
    flow.start(body);
    lambda.expressionBody().ifPresent(this::value);
    lambda.blockBody().ifPresent(this::block);
    flow.edgeTo(join);
    flow.handleBy(handler);
    flow.start(join);
    jumps = outerJumps;
    labels = outerLabels;
    introduced = outerIntroduced;
  }
}
