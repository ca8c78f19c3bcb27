package dev.limn.inspections.statement;

import dev.limn.inspect.View;
import dev.limn.inspect.View.Comment;
import dev.limn.java.syntax.BreakStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.Switch;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.java.syntax.SwitchRule;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one of several branches does.
 *
 * @param statements what it does, without a {@code break} at the end that only ends the branch
 * @param code all of it, for comments to be looked for in it
 */
public record Branch(List<Statement> statements, Syntax code) {

  /** Makes the list unmodifiable. */
  public Branch {
    statements = List.copyOf(statements);
  }

  /** What a branch with a body does. */
  public static Branch of(Statement body) {
    return new Branch(Bodies.statements(body), body);
  }

  /**
   * What the entries of a switch do, by their order; empty for an entry that goes on in the next
   * one, or that gives a name to what it finds.
   */
  public static List<Optional<Branch>> of(Switch choice) {
    List<SwitchEntry> entries = choice.block().entries();
    List<Optional<Branch>> found = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      found.add(of(entries.get(i), i == entries.size() - 1));
    }
    return found;
  }

  private static Optional<Branch> of(SwitchEntry entry, boolean last) {
    if (entry.labels().stream().anyMatch(Branch::bindsNames)) {
      return Optional.empty();
    }
    if (entry instanceof SwitchRule rule) {
      return Optional.of(of(rule.body()));
    }
    List<Statement> statements = Bodies.flat(((SwitchGroup) entry).statements());
    if (!last && Exits.of(statements).normal()) {
      return Optional.empty();
    }
    int end = statements.size() - 1;
    boolean breaks =
        end >= 0 && statements.get(end) instanceof BreakStatement jump && jump.label().isEmpty();
    return Optional.of(new Branch(breaks ? statements.subList(0, end) : statements, entry));
  }

  private static boolean bindsNames(SwitchLabel label) {
    for (Element element : label.element().preorder()) {
      if (element.kind() == JavaKind.TYPE_PATTERN) {
        return true;
      }
    }
    return false;
  }

  /** Whether it does nothing. */
  public boolean isEmpty() {
    return statements.stream().allMatch(Bodies::isEmpty);
  }

  /** Whether another branch does the same, and has the same comments in it. */
  public boolean same(Branch other, View view) {
    return Bodies.same(statements, other.statements) && comments(view).equals(other.comments(view));
  }

  /** The comments in it. */
  public List<String> comments(View view) {
    return view.commentsIn(code.element()).stream().map(Comment::text).toList();
  }
}
