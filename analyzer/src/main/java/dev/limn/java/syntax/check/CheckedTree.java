package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.syntax.Branch;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tree with what the {@linkplain ContextChecks checks} report. The next version is checked with
 * what is known of this one: of members that both have, and that stand in the same type with the
 * same header, the errors are taken over. Immutable.
 */
public final class CheckedTree {
  private final Dialect dialect;
  private final List<SyntaxError> errors;

  /** The bodies of types, by id: whose members may be taken over. */
  private final Map<Integer, TypeScope> scopes;

  /** The errors of the members that have some. */
  private final Map<Branch, MemberErrors> members;

  CheckedTree(
      Dialect dialect,
      List<SyntaxError> errors,
      Map<Integer, TypeScope> scopes,
      Map<Branch, MemberErrors> members) {
    this.dialect = dialect;
    this.errors = List.copyOf(errors);
    this.scopes = Map.copyOf(scopes);
    this.members = Map.copyOf(members);
  }

  /** What stands in a member, at the places of a version in which it began at {@code offset}. */
  record MemberErrors(int offset, List<SyntaxError> errors) {}

  /** Checks a tree of which nothing is known. */
  public static CheckedTree of(SyntaxTree tree, Dialect dialect) {
    return MemberWalk.over(tree, dialect, Optional.empty());
  }

  /** Checks the next version. */
  public CheckedTree next(SyntaxTree tree, Dialect newDialect) {
    return MemberWalk.over(
        tree, newDialect, newDialect.equals(dialect) ? Optional.of(this) : Optional.empty());
  }

  /** What the checks report, in the order of the text. */
  public List<SyntaxError> errors() {
    return errors;
  }

  /** The body of a type, or the file, that had an id. */
  Optional<TypeScope> scope(int id) {
    return Optional.ofNullable(scopes.get(id));
  }

  /** The errors of a member of this version. */
  Optional<MemberErrors> errors(Branch member) {
    return Optional.ofNullable(members.get(member));
  }
}
