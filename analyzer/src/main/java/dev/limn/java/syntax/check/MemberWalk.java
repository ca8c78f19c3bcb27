package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.check.CheckedTree.MemberErrors;
import dev.limn.syntax.Branch;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes over the members of a file, those of types inside of types too, and walks over those that
 * are not known from the version before.
 */
final class MemberWalk {
  private final Walk walk;
  private final Optional<CheckedTree> before;
  private final SyntaxTree tree;
  private final Map<Integer, TypeScope> scopes = new HashMap<>();
  private final Map<Branch, MemberErrors> members = new HashMap<>();

  private MemberWalk(SyntaxTree tree, Dialect dialect, Optional<CheckedTree> before) {
    this.tree = tree;
    this.before = before;
    this.walk = new Walk(tree, ContextChecks.of(dialect));
  }

  static CheckedTree over(SyntaxTree tree, Dialect dialect, Optional<CheckedTree> before) {
    MemberWalk walk = new MemberWalk(tree, dialect, before);
    walk.scope(TypeScope.file(tree.rootNode()), 0);
    return new CheckedTree(dialect, walk.walk.problems(), walk.scopes, walk.members);
  }

  private void scope(TypeScope scope, int offset) {
    Branch node = scope.node();
    scopes.put(node.id(), scope);
    Set<Branch> known =
        before.flatMap(older -> older.scope(node.id())).map(scope::shared).orElse(Set.of());
    walk.enterAlone(node, offset);
    int at = offset;
    for (int i = 0; i < node.childCount(); i++) {
      Node child = node.child(i);
      if (child instanceof Branch member && child.kind() != JavaKind.ERROR) {
        member(scope, member, at, known.contains(member));
      }
      at += child.width();
    }
    walk.leaveAlone();
  }

  private void member(TypeScope scope, Branch member, int offset, boolean known) {
    List<SyntaxError> found = walk.found();
    int first = found.size();
    if (known) {
      before.ifPresent(older -> take(member, offset, older));
      return;
    }
    if (TypeScope.isType((JavaKind) member.kind())) {
      type(scope, member, offset);
    } else {
      walk.over(member, offset);
    }
    if (found.size() > first) {
      members.put(
          member, new MemberErrors(offset, List.copyOf(found.subList(first, found.size()))));
    }
  }

  /** Takes over what is known of a member. */
  private void take(Branch member, int offset, CheckedTree older) {
    Optional<MemberErrors> errors = older.errors(member);
    errors.ifPresent(known -> add(known, offset));
    keep(member, older, errors.isPresent());
  }

  /** Keeps what is known of the members of a type that is not looked at. */
  private void keep(Branch member, CheckedTree older, boolean faulty) {
    older.errors(member).ifPresent(errors -> members.put(member, errors));
    if (!TypeScope.isType((JavaKind) member.kind())) {
      return;
    }
    Optional<TypeScope> scope = older.scope(TypeScope.body(member).id());
    scope.ifPresent(body -> scopes.put(body.node().id(), body));
    for (Branch inner : scope.map(body -> body.members(faulty)).orElse(List.of())) {
      keep(inner, older, faulty);
    }
  }

  private void add(MemberErrors errors, int offset) {
    int distance = offset - errors.offset();
    for (SyntaxError error : errors.errors()) {
      walk.found()
          .add(new SyntaxError(error.code(), error.message(), error.range().shift(distance)));
    }
  }

  private void type(TypeScope scope, Branch type, int offset) {
    Branch body = TypeScope.body(type);
    walk.enterAlone(type, offset);
    int at = offset;
    for (int i = 0; i < type.childCount(); i++) {
      Node child = type.child(i);
      if (child == body) {
        scope(scope.inner(tree.element(type, offset), body), at);
      } else if (child instanceof Branch part && child.kind() != JavaKind.ERROR) {
        walk.over(part, at);
      }
      at += child.width();
    }
    walk.leaveAlone();
  }
}
