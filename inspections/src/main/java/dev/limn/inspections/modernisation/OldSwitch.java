package dev.limn.inspections.modernisation;

import dev.limn.inspect.Edit;
import dev.limn.inspect.View;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchStatement;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code switch} with colons, no case of which goes on into the next one.
 *
 * @param choice the statement
 * @param cases its cases, two at least
 */
record OldSwitch(SwitchStatement choice, List<OldCase> cases) {

  /** Makes the list unmodifiable. */
  OldSwitch {
    cases = List.copyOf(cases);
  }

  /** A statement as such a switch; empty if it is none, or cannot have arrows. */
  static Optional<OldSwitch> of(SwitchStatement choice) {
    List<SwitchEntry> entries = choice.block().entries();
    if (choice.element().isFaulty() || entries.size() < 2) {
      return Optional.empty();
    }
    List<OldCase> cases = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      boolean last = i == entries.size() - 1;
      if (!(entries.get(i) instanceof SwitchGroup group) || !canStandAlone(group, last)) {
        return Optional.empty();
      }
      cases.add(OldCase.of(group));
    }
    return sharesVariables(cases) ? Optional.empty() : Optional.of(new OldSwitch(choice, cases));
  }

  private static boolean canStandAlone(SwitchGroup group, boolean last) {
    List<SwitchLabel> labels = group.labels();
    return (labels.size() == 1 || labels.stream().noneMatch(SwitchLabel::hasDefault))
        && labels.stream().allMatch(OldSwitch::isPlain)
        && !group.statements().isEmpty()
        && (last || !Exits.of(group.statements()).normal());
  }

  private static boolean isPlain(SwitchLabel label) {
    return label.patterns().isEmpty()
        && label.guard().isEmpty()
        && !(label.hasDefault() && !label.constants().isEmpty());
  }

  /** Whether a case may use what another one declares. */
  private static boolean sharesVariables(List<OldCase> cases) {
    Set<String> declared = new HashSet<>();
    for (OldCase each : cases) {
      if (!declared.isEmpty() && each.uses(declared)) {
        return true;
      }
      each.group().statements().forEach(statement -> declared(statement, declared));
    }
    return false;
  }

  private static void declared(Statement statement, Set<String> names) {
    if (statement instanceof LocalVariableDeclaration declaration) {
      declaration.declarators().stream()
          .map(VariableDeclarator::name)
          .forEach(name -> names.add(name.name()));
    } else if (statement instanceof LocalTypeDeclaration type) {
      names.add(type.declaration().name().name());
    }
  }

  /**
   * What to do with the value if the whole can be an expression, as text before it: {@code return}
   * or {@code x =}.
   */
  Optional<String> result() {
    if (cases.stream().noneMatch(OldCase::isDefault)) {
      return Optional.empty();
    }
    Set<String> results = new HashSet<>();
    for (OldCase each : cases) {
      Optional<Statement> only = each.only();
      if (only.isEmpty()) {
        return Optional.empty();
      }
      if (!(only.get() instanceof ThrowStatement)) {
        results.add(result(only.get()).orElse(""));
      }
    }
    return results.size() == 1
        ? results.stream().filter(result -> !result.isEmpty()).findFirst()
        : Optional.empty();
  }

  private static Optional<String> result(Statement statement) {
    if (statement instanceof ReturnStatement jump) {
      return jump.expression().map(value -> "return ");
    }
    return statement instanceof ExpressionStatement expression
            && expression.expression() instanceof Assignment assignment
            && assignment.operator() == JavaKind.EQ
            && assignment.target().unqualified().isPresent()
        ? Optional.of(Operands.tokens(assignment.target()).replace(" ", "") + " = ")
        : Optional.empty();
  }

  /** Whether a comment stands where the text changes. */
  boolean isCommented(View view) {
    return cases.stream().anyMatch(each -> each.isCommented(view));
  }

  /** Makes an expression of it. */
  void toExpression(Edit edit) {
    edit.insertBefore(choice.element(), result().orElseThrow());
    cases.forEach(each -> each.toValue(edit));
    edit.insertAfter(choice.element(), ";");
  }

  /**
   * Gives it arrows, and changes its end as well: no other fix may add a case with a colon there.
   */
  void toArrows(Edit edit) {
    cases.forEach(each -> each.toArrow(edit));
    TextRange brace = choice.block().element().first(JavaKind.RBRACE).orElseThrow().range();
    SourceText source = choice.element().source();
    int line = source.lines().lineStart(brace.start());
    boolean begins = source.substring(line, brace.start()).isBlank();
    TextRange end = new TextRange(begins ? line : brace.start(), brace.end());
    edit.replaceText(end, source.substring(end.start(), end.end()));
  }
}
