package dev.limn.system.tree;

import dev.limn.syntax.Branch;
import dev.limn.syntax.Fault;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares all that two trees of one text say, identities apart. */
final class TreeDifference {
  private static final int FLAGS = 6;

  private TreeDifference() {}

  /** Two nodes at the same place in the two trees. */
  private record Place(Node edited, Node fresh, @Nullable Place parent) {
    String path() {
      StringBuilder path = new StringBuilder();
      for (Place place = this; place != null; place = place.parent) {
        path.insert(0, "/" + place.fresh.kind().name());
      }
      return path.toString();
    }
  }

  /** The first difference in the order of the text, in words. */
  static Optional<String> between(SyntaxTree edited, SyntaxTree fresh) {
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(edited.rootNode(), fresh.rootNode(), null));
    while (!open.isEmpty()) {
      Place place = open.pop();
      String difference = difference(place.edited, place.fresh);
      if (!difference.isEmpty()) {
        return Optional.of(place.path() + ": " + difference);
      }
      for (int i = place.fresh.childCount() - 1; i >= 0; i--) {
        open.push(new Place(place.edited.child(i), place.fresh.child(i), place));
      }
    }
    return Optional.empty();
  }

  private static String difference(Node edited, Node fresh) {
    if (edited.kind() != fresh.kind()) {
      return told("kind", edited.kind(), fresh.kind());
    }
    if (edited.width() != fresh.width()) {
      return told("width", edited.width(), fresh.width());
    }
    if (edited.leadingWidth() != fresh.leadingWidth()) {
      return told("leading width", edited.leadingWidth(), fresh.leadingWidth());
    }
    for (int flag = 0; flag < FLAGS; flag++) {
      if (edited.has(1 << flag) != fresh.has(1 << flag)) {
        return told("flag " + flag, edited.has(1 << flag), fresh.has(1 << flag));
      }
    }
    if (edited.childCount() != fresh.childCount()) {
      return told("number of children", edited.childCount(), fresh.childCount());
    }
    if (fresh instanceof Fault fault) {
      return faults((Fault) edited, fault);
    }
    return fresh instanceof Branch branch ? branches((Branch) edited, branch) : "";
  }

  private static String faults(Fault edited, Fault fresh) {
    boolean same =
        edited.code().equals(fresh.code())
            && edited.message().equals(fresh.message())
            && edited.start() == fresh.start()
            && edited.length() == fresh.length();
    return same ? "" : told("fault", shown(edited), shown(fresh));
  }

  private static String shown(Fault fault) {
    return fault.code() + " [" + fault.message() + "] " + fault.start() + "+" + fault.length();
  }

  private static String branches(Branch edited, Branch fresh) {
    if (edited.lookahead() != fresh.lookahead()) {
      return told("lookahead", edited.lookahead(), fresh.lookahead());
    }
    if (edited.context() != fresh.context()) {
      return told("context", edited.context(), fresh.context());
    }
    return edited.nesting() == fresh.nesting()
        ? ""
        : told("nesting", edited.nesting(), fresh.nesting());
  }

  private static String told(String what, Object edited, Object fresh) {
    return what + " is " + edited + " after edits and " + fresh + " from scratch";
  }
}
