package dev.limn.inspections.modernisation;

import dev.limn.inspect.Edit;
import dev.limn.inspect.View;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.ThrowStatement;
import dev.limn.syntax.Element;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A case of an {@link OldSwitch}.
 *
 * @param group all of it
 * @param statements what it does, without the {@code break} at its end
 * @param end the {@code break}
 */
record OldCase(SwitchGroup group, List<Statement> statements, Optional<Statement> end) {

  /** Makes the list unmodifiable. */
  OldCase {
    statements = List.copyOf(statements);
  }

  static OldCase of(SwitchGroup group) {
    List<Statement> all = group.statements();
    int last = all.size() - 1;
    return all.get(last) instanceof BreakStatement jump && jump.label().isEmpty()
        ? new OldCase(group, all.subList(0, last), Optional.of(jump))
        : new OldCase(group, all, Optional.empty());
  }

  boolean isDefault() {
    return group.labels().get(0).hasDefault();
  }

  /** The statement, if there is only one. */
  Optional<Statement> only() {
    return statements.size() == 1 ? Optional.of(statements.get(0)) : Optional.empty();
  }

  boolean uses(Set<String> names) {
    for (Element element : group.element().preorder()) {
      if (element.view() instanceof Identifier name && names.contains(name.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a comment stands among the labels or before what follows the arrow, or the jump. */
  boolean isCommented(View view) {
    int from = group.labels().get(0).range().end();
    int to = start().range().start();
    return group.element().tokens().stream()
            .filter(token -> from <= token.range().start() && token.range().start() <= to)
            .anyMatch(token -> !view.commentsBefore(token).isEmpty())
        || end.filter(jump -> !view.commentsBefore(jump.element()).isEmpty()).isPresent();
  }

  /** What comes after the arrow if the case gives a value. */
  private Element start() {
    Statement first = statements.isEmpty() ? end.orElseThrow() : statements.get(0);
    if (first instanceof ReturnStatement jump && jump.expression().isPresent()) {
      return jump.expression().get().element();
    }
    return first instanceof ExpressionStatement expression
            && expression.expression() instanceof Assignment assignment
        ? assignment.value().element()
        : first.element();
  }

  private List<Element> colons() {
    List<Element> colons = new ArrayList<>();
    for (Element child : group.element().children()) {
      if (child.kind() == JavaKind.COLON) {
        colons.add(child);
      }
    }
    return colons;
  }

  private int arrow() {
    List<Element> colons = colons();
    return colons.get(colons.size() - 1).range().start();
  }

  /** Writes it as a rule of an expression. */
  void toValue(Edit edit) {
    joinLabels(edit);
    edit.replaceText(new TextRange(arrow(), start().range().start()), " -> ");
    removeEnd(edit);
  }

  /** Writes it as a rule of a statement. */
  void toArrow(Edit edit) {
    joinLabels(edit);
    int colon = arrow();
    if (statements.isEmpty()) {
      edit.replaceText(new TextRange(colon, end.orElseThrow().range().end()), " -> {}");
      return;
    }
    int start = statements.get(0).range().start();
    int last = statements.get(statements.size() - 1).range().end();
    SourceText source = group.element().source();
    only().ifPresent(statement -> removeJump(statement, edit));
    if (canFollowArrow()) {
      edit.replaceText(new TextRange(colon, start), " -> ");
      removeEnd(edit);
    } else if (source.lines().lineOf(colon) == source.lines().lineOf(start)) {
      edit.replaceText(new TextRange(colon, start), " -> { ");
      edit.replaceText(new TextRange(last, end.map(jump -> jump.range().end()).orElse(last)), " }");
    } else {
      edit.replaceText(TextRange.ofLength(colon, 1), " -> {");
      String close = edit.lineBreak() + edit.indentation(group.element()) + "}";
      edit.replaceText(
          new TextRange(last, end.map(jump -> jump.range().end()).orElse(last)), close);
    }
  }

  private boolean canFollowArrow() {
    return only()
        .filter(
            statement ->
                statement instanceof ExpressionStatement
                    || statement instanceof ThrowStatement
                    || statement instanceof Block)
        .isPresent();
  }

  /** A jump at the end of a block is as needless there. */
  private static void removeJump(Statement statement, Edit edit) {
    if (statement instanceof Block block && !block.statements().isEmpty()) {
      Statement last = block.statements().get(block.statements().size() - 1);
      if (last instanceof BreakStatement jump && jump.label().isEmpty()) {
        edit.delete(last.element());
      }
    }
  }

  private void joinLabels(Edit edit) {
    List<SwitchLabel> labels = group.labels();
    List<Element> colons = colons();
    for (int i = 1; i < labels.size(); i++) {
      int start = labels.get(i).constants().get(0).range().start();
      edit.replaceText(new TextRange(colons.get(i - 1).range().start(), start), ", ");
    }
  }

  private void removeEnd(Edit edit) {
    end.ifPresent(
        jump ->
            edit.replaceText(
                new TextRange(
                    statements.get(statements.size() - 1).range().end(), jump.range().end()),
                ""));
  }
}
