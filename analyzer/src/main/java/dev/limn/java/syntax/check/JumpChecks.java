package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LabeledStatement;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.Optional;

/** Where control may go: {@code break}, {@code continue}, {@code yield}, {@code return}, labels. */
final class JumpChecks {
  static final String BREAK = "misplaced-break";
  static final String CONTINUE = "misplaced-continue";
  static final String YIELD = "misplaced-yield";
  static final String RETURN = "misplaced-return";
  static final String RETURN_VALUE = "return-value";
  static final String UNKNOWN_LABEL = "unknown-label";
  static final String DUPLICATE_LABEL = "duplicate-label";

  private JumpChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.BREAK_STATEMENT, JumpChecks::jump);
    table.on(JavaKind.CONTINUE_STATEMENT, JumpChecks::jump);
    table.on(JavaKind.YIELD_STATEMENT, JumpChecks::yieldStatement);
    table.on(JavaKind.RETURN_STATEMENT, JumpChecks::returnStatement);
    table.on(JavaKind.LABELED_STATEMENT, JumpChecks::label);
  }

  // Break and continue.

  private static void jump(Site site, Problems problems) {
    if (!isInSoundMember(site)) {
      return;
    }
    Optional<Identifier> label = site.element().first(Identifier.class);
    if (label.isPresent()) {
      jumpToLabel(site, label.get(), problems);
      return;
    }
    boolean isBreak = site.kind() == JavaKind.BREAK_STATEMENT;
    for (int i = 0; i < site.scopes(); i++) {
      JavaKind scope = site.kind(site.scope(i));
      if (Scopes.isLoop(scope) || isBreak && scope == JavaKind.SWITCH_STATEMENT) {
        return;
      }
      if (scope == JavaKind.SWITCH_EXPRESSION) {
        reportOut(site, problems);
        return;
      }
      if (isBorder(scope)) {
        break;
      }
    }
    problems.report(
        site.element(),
        isBreak ? BREAK : CONTINUE,
        isBreak ? "`break` outside of a loop or switch" : "`continue` outside of a loop");
  }

  private static void reportOut(Site site, Problems problems) {
    boolean isBreak = site.kind() == JavaKind.BREAK_STATEMENT;
    problems.report(
        site.element(),
        isBreak ? BREAK : CONTINUE,
        "`%s` cannot leave a switch expression".formatted(isBreak ? "break" : "continue"));
  }

  private static void jumpToLabel(Site site, Identifier label, Problems problems) {
    for (int i = 0; i < site.scopes(); i++) {
      int up = site.scope(i);
      JavaKind scope = site.kind(up);
      if (scope == JavaKind.SWITCH_EXPRESSION) {
        reportOut(site, problems);
        return;
      }
      if (isBorder(scope)) {
        break;
      }
      if (scope == JavaKind.LABELED_STATEMENT && isCalled(site.element(up), label)) {
        if (site.kind() == JavaKind.CONTINUE_STATEMENT && !labelsLoop(site.ancestor(up))) {
          problems.report(label.element(), CONTINUE, "`continue` needs the label of a loop");
        }
        return;
      }
    }
    problems.report(
        label.element(),
        UNKNOWN_LABEL,
        "no statement around this one has the label `%s`".formatted(label.text()));
  }

  private static boolean isCalled(Element labeled, Identifier label) {
    return ((LabeledStatement) labeled.view()).label().name().equals(label.name());
  }

  private static boolean labelsLoop(Node labeled) {
    return Scopes.isLoop((JavaKind) labeled.child(labeled.childCount() - 1).kind());
  }

  /** Whether no jump leads out of a scope. */
  private static boolean isBorder(JavaKind scope) {
    return scope == JavaKind.LAMBDA_EXPRESSION || Scopes.isMember(scope) || Scopes.isType(scope);
  }

  // Yield.

  private static void yieldStatement(Site site, Problems problems) {
    if (!isInSoundMember(site)) {
      return;
    }
    for (int i = 0; i < site.scopes(); i++) {
      JavaKind scope = site.kind(site.scope(i));
      if (scope == JavaKind.SWITCH_EXPRESSION) {
        return;
      }
      if (isBorder(scope)) {
        break;
      }
    }
    problems.report(site.element(), YIELD, "`yield` outside of a switch expression");
  }

  // Return.

  private static void returnStatement(Site site, Problems problems) {
    if (!isInSoundMember(site)) {
      return;
    }
    for (int i = 0; i < site.scopes(); i++) {
      int up = site.scope(i);
      switch (site.kind(up)) {
        case LAMBDA_EXPRESSION -> {
          return;
        }
        case SWITCH_EXPRESSION -> {
          problems.report(
              site.element(), RETURN, "`return` cannot leave a switch expression; use `yield`");
          return;
        }
        case METHOD_DECLARATION, CONSTRUCTOR_DECLARATION -> {
          value(site, up, problems);
          return;
        }
        case COMPACT_CONSTRUCTOR_DECLARATION -> {
          problems.report(site.element(), RETURN, "a compact constructor has no `return`");
          return;
        }
        case INITIALIZER, FIELD_DECLARATION, ENUM_CONSTANT, CLASS_BODY, ENUM_BODY -> {
          problems.report(site.element(), RETURN, "`return` outside of a method");
          return;
        }
        default -> {
          // Statements that it leaves.
        }
      }
    }
  }

  private static void value(Site site, int up, Problems problems) {
    Element executable = site.element(up);
    boolean isVoid =
        executable.kind() == JavaKind.CONSTRUCTOR_DECLARATION
            || executable.view() instanceof MethodDeclaration method
                && method.returnType().kind() == JavaKind.VOID_TYPE;
    var value = ((ReturnStatement) site.element().view()).expression();
    if (isVoid && value.isPresent()) {
      problems.report(
          value.get().element(),
          RETURN_VALUE,
          executable.kind() == JavaKind.CONSTRUCTOR_DECLARATION
              ? "a constructor returns no value"
              : "a `void` method returns no value");
    } else if (!isVoid && value.isEmpty()) {
      problems.report(site.element(), RETURN_VALUE, "this method must return a value");
    }
  }

  // Labels.

  private static void label(Site site, Problems problems) {
    Identifier label = ((LabeledStatement) site.element().view()).label();
    for (int i = 0; i < site.scopes(); i++) {
      int up = site.scope(i);
      if (isBorder(site.kind(up))) {
        return;
      }
      if (site.kind(up) == JavaKind.LABELED_STATEMENT && isCalled(site.element(up), label)) {
        problems.report(
            label.element(),
            DUPLICATE_LABEL,
            "label `%s` is the label of a statement around this one".formatted(label.text()));
        return;
      }
    }
  }

  /** Whether the member around a statement is free of syntax errors, which may be the cause. */
  private static boolean isInSoundMember(Site site) {
    for (int i = 0; i < site.scopes(); i++) {
      int up = site.scope(i);
      if (Scopes.isMember(site.kind(up))) {
        return !site.ancestor(up).has(Node.FAULTY);
      }
    }
    return true;
  }
}
