package dev.limn.inspections.statement;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.CatchClause;
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
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchRule;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.java.syntax.SynchronizedStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.java.syntax.YieldStatement;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways in which a statement can end (JLS 14.1, 14.22): at its end, or by a jump that leaves it.
 * Exceptions that something other than a {@code throw} throws are not among them.
 */
public final class Exits {

  private static final Set<JavaKind> JUMPS =
      EnumSet.of(
          JavaKind.BREAK_STATEMENT,
          JavaKind.CONTINUE_STATEMENT,
          JavaKind.RETURN_STATEMENT,
          JavaKind.THROW_STATEMENT,
          JavaKind.YIELD_STATEMENT);

  /** A way to end. */
  public enum Way {
    /** At the end. */
    NORMAL,
    BREAK,
    CONTINUE,
    RETURN,
    THROW,
    YIELD
  }

  /**
   * A way to end, and where it leads.
   *
   * @param label the label of a {@code break} or {@code continue}; empty without one
   */
  public record Exit(Way way, String label) {
    static final Exit NORMAL = new Exit(Way.NORMAL, "");
    static final Exit BREAK = new Exit(Way.BREAK, "");
    static final Exit CONTINUE = new Exit(Way.CONTINUE, "");
    static final Exit RETURN = new Exit(Way.RETURN, "");
    static final Exit THROW = new Exit(Way.THROW, "");
    static final Exit YIELD = new Exit(Way.YIELD, "");
  }

  private final Set<Exit> exits;

  private Exits(Set<Exit> exits) {
    this.exits = exits;
  }

  /** The exits of one statement. */
  public static Exits of(Statement statement) {
    return new Exits(exits(statement, Set.of()));
  }

  /** The exits of statements that follow each other. */
  public static Exits of(List<Statement> statements) {
    return new Exits(sequence(statements));
  }

  /** Whether the statement after it can be reached. */
  public boolean normal() {
    return exits.contains(Exit.NORMAL);
  }

  /** Whether nothing in it jumps out of it. */
  public boolean onlyNormal() {
    return exits.equals(Set.of(Exit.NORMAL));
  }

  /** Whether it can end in a way. */
  public boolean has(Way way) {
    return exits.stream().anyMatch(exit -> exit.way == way);
  }

  /** Whether it has a {@code break} without label that leads out of it. */
  public boolean breaks() {
    return exits.contains(Exit.BREAK);
  }

  /** Whether it has a {@code break} or {@code continue} with a label that leads out of it. */
  public boolean leavesByLabel() {
    return exits.stream().anyMatch(exit -> !exit.label.isEmpty());
  }

  private static Set<Exit> exits(Statement statement, Set<String> labels) {
    if (statement instanceof Block block) {
      return sequence(block.statements());
    }
    if (statement instanceof ExpressionStatement expression) {
      return Set.of(endsProgram(expression.expression()) ? Exit.THROW : Exit.NORMAL);
    }
    if (statement instanceof IfStatement choice) {
      return chain(Chain.from(choice));
    }
    if (statement instanceof LabeledStatement labeled) {
      return labeled(labeled, labels);
    }
    if (statement instanceof TryStatement attempt) {
      return attempt(attempt);
    }
    if (statement instanceof SynchronizedStatement locked) {
      return sequence(locked.body().statements());
    }
    if (statement instanceof SwitchStatement choice) {
      return choice(choice);
    }
    return jump(statement).map(Set::of).orElseGet(() -> loop(statement, labels));
  }

  private static Set<Exit> chain(Chain chain) {
    Set<Exit> exits = new HashSet<>();
    chain.bodies().forEach(body -> exits.addAll(exits(body, Set.of())));
    if (chain.otherwise().isEmpty()) {
      exits.add(Exit.NORMAL);
    }
    return exits;
  }

  private static Set<Exit> sequence(List<Statement> statements) {
    Set<Exit> exits = new HashSet<>();
    exits.add(Exit.NORMAL);
    for (Statement statement : statements) {
      if (!exits.remove(Exit.NORMAL)) {
        break;
      }
      exits.addAll(exits(statement, Set.of()));
    }
    return exits;
  }

  private static Optional<Exit> jump(Statement statement) {
    if (statement instanceof ReturnStatement) {
      return Optional.of(Exit.RETURN);
    }
    if (statement instanceof ThrowStatement) {
      return Optional.of(Exit.THROW);
    }
    if (statement instanceof YieldStatement) {
      return Optional.of(Exit.YIELD);
    }
    if (statement instanceof BreakStatement jump) {
      return Optional.of(new Exit(Way.BREAK, name(jump.label())));
    }
    return statement instanceof ContinueStatement jump
        ? Optional.of(new Exit(Way.CONTINUE, name(jump.label())))
        : Optional.empty();
  }

  private static String name(Optional<Identifier> label) {
    return label.map(Identifier::name).orElse("");
  }

  private static Set<Exit> labeled(LabeledStatement labeled, Set<String> labels) {
    String label = labeled.label().name();
    Set<String> all = new HashSet<>(labels);
    all.add(label);
    Set<Exit> exits = new HashSet<>(exits(labeled.body(), all));
    if (exits.remove(new Exit(Way.BREAK, label))) {
      exits.add(Exit.NORMAL);
    }
    return exits;
  }

  private static Set<Exit> attempt(TryStatement attempt) {
    Set<Exit> exits = new HashSet<>(sequence(attempt.body().statements()));
    for (CatchClause clause : attempt.catches()) {
      exits.addAll(sequence(clause.body().statements()));
    }
    if (attempt.finallyClause().isPresent()) {
      Set<Exit> last = sequence(attempt.finallyClause().get().body().statements());
      if (!last.contains(Exit.NORMAL)) {
        return last;
      }
      boolean normal = exits.contains(Exit.NORMAL);
      exits.addAll(last);
      if (!normal) {
        exits.remove(Exit.NORMAL);
      }
    }
    return exits;
  }

  private static Set<Exit> choice(SwitchStatement choice) {
    Set<Exit> exits = new HashSet<>();
    boolean hasDefault = false;
    boolean fallsOut = true;
    for (SwitchEntry entry : choice.block().entries()) {
      hasDefault |= entry.labels().stream().anyMatch(SwitchLabel::hasDefault);
      Set<Exit> some = new HashSet<>(entry(entry));
      fallsOut = some.contains(Exit.NORMAL);
      if (entry instanceof SwitchGroup) {
        some.remove(Exit.NORMAL);
      }
      exits.addAll(some);
    }
    boolean breaks = exits.remove(Exit.BREAK);
    if (breaks || fallsOut || !hasDefault) {
      exits.add(Exit.NORMAL);
    }
    return exits;
  }

  private static Set<Exit> entry(SwitchEntry entry) {
    return entry instanceof SwitchRule rule
        ? exits(rule.body(), Set.of())
        : sequence(((SwitchGroup) entry).statements());
  }

  /** The exits of a loop, or of a statement that just ends. */
  private static Set<Exit> loop(Statement statement, Set<String> labels) {
    Optional<Statement> body = body(statement);
    if (body.isEmpty()) {
      return Set.of(Exit.NORMAL);
    }
    Set<Exit> exits = new HashSet<>(exits(body.get(), Set.of()));
    boolean loops = loops(exits, labels);
    boolean ends = exits.contains(Exit.BREAK) || condition(statement, loops);
    exits.remove(Exit.NORMAL);
    exits.remove(Exit.BREAK);
    exits.remove(Exit.CONTINUE);
    labels.forEach(label -> exits.remove(new Exit(Way.CONTINUE, label)));
    if (ends) {
      exits.add(Exit.NORMAL);
    }
    return exits;
  }

  private static boolean loops(Set<Exit> body, Set<String> labels) {
    return body.contains(Exit.NORMAL)
        || body.contains(Exit.CONTINUE)
        || labels.stream().anyMatch(label -> body.contains(new Exit(Way.CONTINUE, label)));
  }

  /** Whether the condition of a loop can end it. */
  private static boolean condition(Statement loop, boolean loops) {
    if (loop instanceof DoStatement && !loops) {
      return false;
    }
    return !isEndless(loop);
  }

  /** Whether a statement is a jump: what follows it does not run (JLS 14.15 to 14.18, 14.21). */
  public static boolean isJump(Statement statement) {
    return JUMPS.contains(statement.kind());
  }

  /** Whether a loop has no condition, or one that is {@code true}. */
  public static boolean isEndless(Statement loop) {
    if (loop instanceof ForStatement counted) {
      return counted.condition().isEmpty() || isTrue(counted.condition().get());
    }
    if (loop instanceof WhileStatement loopWhile) {
      return isTrue(loopWhile.condition());
    }
    return loop instanceof DoStatement loopDo && isTrue(loopDo.condition());
  }

  private static boolean isTrue(Expression condition) {
    return condition.bare() instanceof Literal literal && literal.token().kind() == JavaKind.TRUE;
  }

  /** The body of a loop; empty for what is none. */
  public static Optional<Statement> body(Statement loop) {
    if (loop instanceof ForStatement counted) {
      return Optional.of(counted.body());
    }
    if (loop instanceof ForEachStatement each) {
      return Optional.of(each.body());
    }
    if (loop instanceof WhileStatement loopWhile) {
      return Optional.of(loopWhile.body());
    }
    return loop instanceof DoStatement loopDo ? Optional.of(loopDo.body()) : Optional.empty();
  }

  /** Whether an expression is {@code System.exit(…)} or {@code Runtime.getRuntime().halt(…)}. */
  public static boolean endsProgram(Expression expression) {
    if (!(expression instanceof MethodCall call) || call.qualifier().isEmpty()) {
      return false;
    }
    String name = call.name().name();
    return (name.equals("exit")
            && call.qualifier().get() instanceof NameExpression type
            && type.name().name().equals("System"))
        || (name.equals("halt") && call.qualifier().get() instanceof MethodCall);
  }
}
