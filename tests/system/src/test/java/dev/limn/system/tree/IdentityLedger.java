package dev.limn.system.tree;

import dev.limn.syntax.Branch;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The ids that the versions of one document have given: no id occurs twice in a version, none is
 * ever that of another kind, and a new one is greater than all before it.
 */
final class IdentityLedger {
  private final Map<Integer, Kind> kinds = new HashMap<>();
  private int greatest;

  /** Adds a version; what is wrong with its ids, in words. */
  Optional<String> add(SyntaxTree tree) {
    int greatestBefore = greatest;
    BitSet seen = new BitSet();
    Deque<Branch> open = new ArrayDeque<>();
    open.push(tree.rootNode());
    while (!open.isEmpty()) {
      Branch branch = open.pop();
      int id = branch.id();
      if (id <= 0) {
        return Optional.of(branch.kind() + " has no id");
      }
      if (seen.get(id)) {
        return Optional.of("id " + id + " of " + branch.kind() + " occurs twice");
      }
      seen.set(id);
      Kind known = kinds.putIfAbsent(id, branch.kind());
      if (known == null && id <= greatestBefore) {
        return Optional.of("id " + id + " is new and not greater than " + greatestBefore);
      }
      if (known != null && known != branch.kind()) {
        return Optional.of("id " + id + " was that of " + known + ", now of " + branch.kind());
      }
      greatest = Math.max(greatest, id);
      for (int i = 0; i < branch.childCount(); i++) {
        if (branch.child(i) instanceof Branch inner) {
          open.push(inner);
        }
      }
    }
    return Optional.empty();
  }
}
