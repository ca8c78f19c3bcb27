package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConstructorCall;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where {@code this}, {@code super} and calls of constructors may stand (JLS 8.8.7, 15.8.3). */
final class InstanceChecks {
  static final String CALL = "misplaced-constructor-call";
  static final String STATIC = "this-in-static-context";
  static final String EARLY = "this-before-construction";

  private InstanceChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.CONSTRUCTOR_CALL, InstanceChecks::call);
    table.on(JavaKind.CONSTRUCTOR_DECLARATION, InstanceChecks::calls);
    table.on(JavaKind.THIS_EXPRESSION, InstanceChecks::instance);
    table.on(JavaKind.SUPER_EXPRESSION, InstanceChecks::instance);
  }

  // Calls of constructors.

  private static void call(Site site, Problems problems) {
    if (!site.isSound() || isInFaultyMember(site)) {
      return;
    }
    boolean statement =
        site.kind(1) == JavaKind.EXPRESSION_STATEMENT && site.kind(2) == JavaKind.BLOCK;
    if (statement && site.kind(3) == JavaKind.COMPACT_CONSTRUCTOR_DECLARATION) {
      return;
    }
    ConstructorCall call = (ConstructorCall) site.element().view();
    String word = call.isSuper() ? "super" : "this";
    if (!statement || site.kind(3) != JavaKind.CONSTRUCTOR_DECLARATION) {
      problems.report(
          call.element(),
          CALL,
          "`%s(...)` must be a statement of the body of a constructor".formatted(word));
      return;
    }
    early(call, problems);
  }

  /** Before the constructor of the superclass has run there is no instance to name. */
  private static void early(ConstructorCall call, Problems problems) {
    Deque<Element> open = new ArrayDeque<>();
    open.add(call.arguments().element());
    while (!open.isEmpty()) {
      Element element = open.remove();
      for (Element child : element.children()) {
        switch ((JavaKind) child.kind()) {
          case THIS_EXPRESSION, SUPER_EXPRESSION -> {
            if (child.node().childCount() == 1 && element.kind() != JavaKind.FIELD_ACCESS) {
              problems.report(
                  child,
                  EARLY,
                  "`%s` cannot be used before the constructor is called".formatted(child.text()));
              return;
            }
          }
          case CLASS_BODY -> {
            // Another `this`.
          }
          default -> {
            if (!child.isLeaf()) {
              open.add(child);
            }
          }
        }
      }
    }
  }

  private static void calls(Site site, Problems problems) {
    if (site.node().has(Node.FAULTY)) {
      return;
    }
    Executable constructor = (Executable) site.element().view();
    List<ConstructorCall> calls = constructor.body().map(InstanceChecks::callsIn).orElse(List.of());
    if (calls.size() > 1) {
      problems.report(
          calls.get(1).element(), CALL, "a constructor calls one other constructor at most");
    }
    calls.stream()
        .filter(ConstructorCall::isSuper)
        .findFirst()
        .ifPresent(
            call -> {
              JavaKind owner = Owners.kind(site);
              if (owner == JavaKind.ENUM_DECLARATION || owner == JavaKind.RECORD_DECLARATION) {
                problems.report(
                    call.element(),
                    CALL,
                    owner == JavaKind.ENUM_DECLARATION
                        ? "a constructor of an enum cannot call `super(...)`"
                        : "a constructor of a record cannot call `super(...)`");
              }
            });
  }

  private static List<ConstructorCall> callsIn(Block body) {
    return body.statements().stream()
        .flatMap(statement -> ConstructorCalls.call(statement).stream())
        .toList();
  }

  // Instances.

  private static void instance(Site site, Problems problems) {
    if (site.node().childCount() != 1) {
      return;
    }
    for (int i = 0; i < site.scopes(); i++) {
      int up = site.scope(i);
      JavaKind scope = site.kind(up);
      if (Scopes.isType(scope)) {
        return;
      }
      if (Scopes.isMember(scope)) {
        if (isStatic(site, up) && !site.ancestor(up).has(Node.FAULTY)) {
          problems.report(
              site.element(),
              STATIC,
              "there is no `%s` in a static context".formatted(site.element().text()));
        }
        return;
      }
    }
  }

  private static boolean isStatic(Site site, int up) {
    return switch (site.kind(up)) {
      case ENUM_CONSTANT -> true;
      case CONSTRUCTOR_DECLARATION, COMPACT_CONSTRUCTOR_DECLARATION -> false;
      case FIELD_DECLARATION ->
          Owners.isInterface(site.kind(up + 2))
              || Owners.hasModifier(site.ancestor(up), JavaKind.STATIC);
      default -> Owners.hasModifier(site.ancestor(up), JavaKind.STATIC);
    };
  }

  private static boolean isInFaultyMember(Site site) {
    for (int i = 0; i < site.scopes(); i++) {
      int up = site.scope(i);
      if (Scopes.isMember(site.kind(up))) {
        return site.ancestor(up).has(Node.FAULTY);
      }
    }
    return false;
  }
}
