package dev.limn.java.scope;

import dev.limn.java.scope.Jumps.Clause;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.syntax.CatchClause;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.Resource;
import dev.limn.java.syntax.Resources;
import dev.limn.java.syntax.TryStatement;
import dev.limn.java.syntax.VariableDeclarator;
import java.util.ArrayList;
import java.util.List;

/**
 * Traces one {@code try} statement (JLS 14.20). From any point of its block control may go to each
 * {@code catch} clause; all ways out lead through one {@code finally}, so that what is live after
 * one of them is taken as live after all.
 */
final class TryTrace {
  private final StatementTrace trace;
  private final Flow flow;

  TryTrace(StatementTrace trace) {
    this.trace = trace;
    this.flow = trace.flow;
  }

  /** Traces the statement and tells whether control can go on after it. */
  boolean statement(TryStatement statement) {
    return statement.finallyClause().isPresent()
        ? withFinally(statement)
        : withoutFinally(statement, flow.block(), flow.handleBy(Flow.NONE));
  }

  private boolean withFinally(TryStatement statement) {
    int start = flow.block();
    int failed = flow.block();
    flow.edge(failed, start);
    int handler = flow.handleBy(failed);
    flow.handleBy(handler);
    Clause clause = trace.jumps().openClause(start);
    boolean completes = guarded(statement, start, failed);
    trace.jumps().closeClause();
    flow.handleBy(handler);
    flow.start(start);
    boolean finallyCompletes = trace.block(statement.finallyClause().orElseThrow().body());
    if (finallyCompletes) {
      if (handler != Flow.NONE) {
        flow.edgeTo(handler);
      }
      trace.jumps().passOn(clause);
    }
    flow.enter(flow.block());
    return completes && finallyCompletes;
  }

  private boolean withoutFinally(TryStatement statement, int after, int handler) {
    boolean completes = guarded(statement, after, handler);
    flow.handleBy(handler);
    flow.start(after);
    return completes;
  }

  /**
   * Traces the block and the {@code catch} clauses.
   *
   * @param after where control goes after each of them
   * @param handler where an exception that none of the clauses catches leads to
   */
  private boolean guarded(TryStatement statement, int after, int handler) {
    List<Integer> catches = new ArrayList<>();
    int thrown = statement.catches().isEmpty() ? handler : flow.block();
    for (int i = 0; i < statement.catches().size(); i++) {
      catches.add(flow.block());
      flow.edge(thrown, catches.get(i));
    }
    if (thrown != handler && handler != Flow.NONE) {
      flow.edge(thrown, handler);
    }
    flow.handleBy(thrown);
    flow.enter(flow.block());
    int mark = trace.scope.mark();
    statement.resources().ifPresent(this::resources);
    boolean completes = trace.block(statement.body());
    trace.scope.leave(mark);
    flow.edgeTo(after);
    flow.handleBy(handler);
    for (int i = 0; i < catches.size(); i++) {
      flow.start(catches.get(i));
      completes |= catchClause(statement.catches().get(i));
      flow.edgeTo(after);
    }
    return completes;
  }

  private void resources(Resources resources) {
    for (Resource resource : resources.resources()) {
      resource.modifiers().ifPresent(modifiers -> trace.names(modifiers.element()));
      resource.type().ifPresent(type -> trace.names(type.element()));
      resource.expression().ifPresent(trace::value);
      resource.declarator().ifPresent(this::resource);
    }
  }

  private void resource(VariableDeclarator declarator) {
    int local = trace.declare(Kind.RESOURCE, declarator.name());
    declarator.initializer().ifPresent(trace::value);
    trace.initialize(local, declarator.name());
  }

  private boolean catchClause(CatchClause clause) {
    int mark = trace.scope.mark();
    Parameter parameter = clause.parameter();
    parameter.modifiers().ifPresent(modifiers -> trace.names(modifiers.element()));
    parameter.type().ifPresent(type -> trace.names(type.element()));
    int local = trace.declare(Kind.EXCEPTION_PARAMETER, parameter.name());
    trace.initialize(local, parameter.name());
    boolean completes = trace.block(clause.body());
    trace.scope.leave(mark);
    return completes;
  }
}
