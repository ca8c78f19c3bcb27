package dev.limn.java.scope;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where jumps lead to, in one method or lambda expression: the statements that can be left and the
 * {@code finally} clauses on the way (JLS 14.15 to 14.17, 14.20.2). For one thread.
 */
final class Jumps {

  /** A statement that can be left, or gone on with. */
  static final class Target {
    private final Set<String> labels;
    private final boolean unlabeled;
    private final int exit;
    private final int next;
    private final int clauses;
    private boolean left;
    private boolean continued;

    private Target(Set<String> labels, boolean unlabeled, int exit, int next, int clauses) {
      this.labels = labels;
      this.unlabeled = unlabeled;
      this.exit = exit;
      this.next = next;
      this.clauses = clauses;
    }

    /** Whether a reachable jump leaves the statement. */
    boolean isLeft() {
      return left;
    }

    /** Whether a reachable jump goes on with its next round. */
    boolean isContinued() {
      return continued;
    }
  }

  /** A jump; one without target leaves the method. */
  private record Jump(@Nullable Target target, boolean isContinue, boolean reachable) {

    int block() {
      if (target == null) {
        return Flow.NONE;
      }
      return isContinue ? target.next : target.exit;
    }
  }

  /** A {@code finally} clause while its {@code try} is open. */
  static final class Clause {
    private final int start;
    private final Set<Jump> jumps = new LinkedHashSet<>();

    private Clause(int start) {
      this.start = start;
    }
  }

  private final Flow flow;
  private final List<Target> targets = new ArrayList<>();
  private final List<Clause> clauses = new ArrayList<>();

  Jumps(Flow flow) {
    this.flow = flow;
  }

  /**
   * Opens a statement that can be left.
   *
   * @param unlabeled whether a {@code break} without label leaves it
   * @param next where a {@code continue} leads to; {@link Flow#NONE} for what is no loop
   */
  Target open(Set<String> labels, boolean unlabeled, int exit, int next) {
    Target target = new Target(Set.copyOf(labels), unlabeled, exit, next, clauses.size());
    targets.add(target);
    return target;
  }

  void close() {
    targets.remove(targets.size() - 1);
  }

  /** Opens a {@code try} with a {@code finally} clause. */
  Clause openClause(int start) {
    Clause clause = new Clause(start);
    clauses.add(clause);
    return clause;
  }

  /** Closes what is guarded by the clause that was opened last. */
  void closeClause() {
    clauses.remove(clauses.size() - 1);
  }

  /** From the end of a clause, which can be reached, goes on with the jumps that came by. */
  void passOn(Clause clause) {
    clause.jumps.forEach(this::follow);
  }

  void breakOut(@Nullable String label, boolean reachable) {
    leave(find(label, false), false, reachable);
  }

  void continueWith(@Nullable String label, boolean reachable) {
    leave(find(label, true), true, reachable);
  }

  void exit() {
    leave(null, false, true);
  }

  private void leave(@Nullable Target target, boolean isContinue, boolean reachable) {
    follow(new Jump(target, isContinue, reachable));
    flow.startUnreachable();
  }

  private void follow(Jump jump) {
    int outside = jump.target == null ? 0 : jump.target.clauses;
    if (clauses.size() > outside) {
      Clause clause = clauses.get(clauses.size() - 1);
      clause.jumps.add(jump);
      flow.edgeTo(clause.start);
      return;
    }
    if (jump.block() != Flow.NONE) {
      flow.edgeTo(jump.block());
    }
    if (jump.target != null && jump.reachable) {
      jump.target.left |= !jump.isContinue;
      jump.target.continued |= jump.isContinue;
    }
  }

  private @Nullable Target find(@Nullable String label, boolean loop) {
    for (int i = targets.size() - 1; i >= 0; i--) {
      Target target = targets.get(i);
      boolean fits = label == null ? target.unlabeled : target.labels.contains(label);
      if (fits && (!loop || target.next != Flow.NONE)) {
        return target;
      }
    }
    return null;
  }
}
