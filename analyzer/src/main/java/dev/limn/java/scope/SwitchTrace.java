package dev.limn.java.scope;

import dev.limn.java.scope.Jumps.Target;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.Pattern;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchRule;
import java.util.ArrayList;
import java.util.List;

/** Traces one switch, of either form (JLS 14.11, 15.28). */
final class SwitchTrace {
  private final StatementTrace trace;
  private final Flow flow;
  private final int exit;
  private int dispatch;
  private int defaultEntry = Flow.NONE;
  private boolean exhaustive;

  /** Whether control falls out of the entry traced last. */
  private boolean falls;

  private boolean ruleCompletes;

  SwitchTrace(StatementTrace trace) {
    this.trace = trace;
    this.flow = trace.flow;
    this.exit = flow.block();
  }

  /** Traces a switch statement and tells whether control can go on after it. */
  boolean statement(Switch statement) {
    Target target = trace(statement, false);
    boolean empty = statement.block().entries().isEmpty();
    return empty || !exhaustive || falls || ruleCompletes || target.isLeft();
  }

  /** Traces a switch expression. */
  void expression(Switch expression) {
    trace(expression, true);
  }

  private Target trace(Switch whole, boolean valueUsed) {
    trace.value(whole.selector());
    int mark = trace.scope.mark();
    Target target = trace.openSwitch(exit);
    dispatch = flow.current();
    for (SwitchEntry entry : whole.block().entries()) {
      entry(entry, valueUsed);
    }
    if (falls) {
      flow.edgeTo(exit);
    }
    flow.edge(dispatch, defaultEntry == Flow.NONE ? exit : defaultEntry);
    trace.jumps().close();
    trace.scope.leave(mark);
    flow.start(exit);
    return target;
  }

  private void entry(SwitchEntry entry, boolean valueUsed) {
    int before = flow.current();
    int body = flow.block();
    int mark = trace.scope.mark();
    List<Integer> bindings = new ArrayList<>();
    for (SwitchLabel label : entry.labels()) {
      label(label, body, bindings);
    }
    if (falls) {
      flow.edge(before, body);
    }
    flow.start(body);
    trace.scope.show(bindings);
    if (entry instanceof SwitchRule rule) {
      rule(rule.body(), valueUsed);
      trace.scope.leave(mark);
    } else {
      falls = trace.statements(entry.element());
    }
  }

  private void label(SwitchLabel label, int body, List<Integer> bindings) {
    flow.start(dispatch);
    if (label.hasDefault()) {
      defaultEntry = body;
      exhaustive = true;
    }
    for (Expression constant : label.constants()) {
      trace.value(constant);
      exhaustive |= isNull(constant);
    }
    int next = flow.block();
    for (Pattern pattern : label.patterns()) {
      exhaustive = true;
      trace.pattern(pattern, Kind.COMPONENT_PATTERN, bindings);
    }
    flow.edgeTo(next);
    if (label.guard().isPresent()) {
      int mark = trace.scope.mark();
      trace.scope.show(bindings);
      Bindings more = trace.condition(label.guard().get().condition(), body, next);
      trace.scope.leave(mark);
      bindings.addAll(more.whenTrue());
    } else {
      flow.edgeTo(body);
    }
    dispatch = next;
  }

  /** A switch that may select {@code null}, or has patterns, covers all there is. */
  private static boolean isNull(Expression constant) {
    return constant instanceof Literal literal && literal.token().kind() == JavaKind.NULL;
  }

  private void rule(Statement body, boolean valueUsed) {
    if (body instanceof ExpressionStatement statement) {
      trace.expression(statement.expression(), valueUsed);
      ruleCompletes = true;
      flow.edgeTo(exit);
    } else if (trace.part(body)) {
      ruleCompletes = true;
      flow.edgeTo(exit);
    }
    falls = false;
  }
}
