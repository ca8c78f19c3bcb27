package dev.limn.inspections.scope;

import dev.limn.java.scope.Body;
import dev.limn.java.scope.Local;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The uses of a field in a member that assigns it before all else: a statement of a block gives it
 * a value, and all other uses follow in this block, none of them in a lambda expression or a class.
 *
 * @param target what is assigned, with {@code this} where that is written
 * @param others the other uses
 */
public record FieldSite(Element target, List<Element> others) {

  /** Makes the list unmodifiable. */
  public FieldSite {
    others = List.copyOf(others);
  }

  /** Of each variable that is used in a member and is none of its own: whether it is such a use. */
  static Map<String, Boolean> all(Element member) {
    Reading reading = new Reading(member);
    Map<String, Boolean> names = new HashMap<>();
    reading.uses.keySet().forEach(name -> names.put(name, reading.site(name).isPresent()));
    reading.unclear.forEach(name -> names.put(name, false));
    return names;
  }

  /** The uses of a field in a member. */
  public static Optional<FieldSite> of(Element member, String name) {
    return new Reading(member).site(name);
  }

  /** Where a variable has the value of an assignment, or of a later one. */
  private record Scope(Element target, TextRange after) {}

  /** The variables of a member, read once. */
  private static final class Reading {
    private final Map<String, List<Element>> uses = new HashMap<>();
    private final Map<String, List<Scope>> scopes = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();
    private final String method;
    private boolean isClear;
    private int closed = -1;

    Reading(Element member) {
      Body.OF.of(member).locals().stream().map(Local::name).forEach(unclear::add);
      this.isClear = !member.isFaulty();
      this.method = member.view() instanceof MethodDeclaration it ? it.name().name() : "";
      member.interior().forEach(this::read);
    }

    private boolean isSelf(Syntax view) {
      return view instanceof MethodCall call
          && call.name().name().equals(method)
          && call.qualifier().map(it -> it.kind() == JavaKind.THIS_EXPRESSION).orElse(true);
    }

    private void read(Element element) {
      Syntax view = element.view();
      if (element.kind() == JavaKind.LAMBDA_EXPRESSION || element.kind() == JavaKind.CLASS_BODY) {
        closed = Math.max(closed, element.fullRange().end());
      }
      isClear &= !isSelf(view);
      Optional<String> own =
          view instanceof Expression expression ? expression.unqualified() : Optional.empty();
      if (own.isPresent() && element.range().start() >= closed) {
        uses.computeIfAbsent(own.get(), any -> new ArrayList<>()).add(element);
      } else if (own.isPresent()) {
        unclear.add(own.get());
      } else if (view instanceof FieldAccess access) {
        unclear.add(access.name().name());
      } else if (view instanceof Block block) {
        block.statements().forEach(statement -> scope(statement, block));
      }
    }

    private void scope(Statement statement, Block block) {
      if (statement instanceof ExpressionStatement it
          && it.expression() instanceof Assignment assignment
          && assignment.operator() == JavaKind.EQ) {
        TextRange after = new TextRange(statement.range().end(), block.range().end());
        Scope scope = new Scope(assignment.target().element(), after);
        assignment
            .target()
            .unqualified()
            .ifPresent(name -> scopes.computeIfAbsent(name, any -> new ArrayList<>()).add(scope));
      }
    }

    Optional<FieldSite> site(String name) {
      List<Element> all = uses.getOrDefault(name, List.of());
      if (!isClear || unclear.contains(name) || all.size() < 2 || !scopes.containsKey(name)) {
        return Optional.empty();
      }
      Element first = all.get(0);
      List<Element> others = all.subList(1, all.size());
      return scopes.get(name).stream()
          .filter(scope -> scope.target.equals(first))
          .filter(scope -> others.stream().allMatch(use -> scope.after.contains(use.range())))
          .findFirst()
          .map(scope -> new FieldSite(first, others));
    }
  }
}
