package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import java.util.ArrayList;
import java.util.List;

/** Which checks look at the nodes of which kind. Immutable once it is built. */
final class CheckTable {
  private static final ContextCheck[] NONE = {};

  private final ContextCheck[][] checks;

  private CheckTable(ContextCheck[][] checks) {
    this.checks = checks;
  }

  /** The checks for nodes of a kind; not to be changed. */
  ContextCheck[] of(JavaKind kind) {
    return checks[kind.ordinal()];
  }

  /** Gathers checks. */
  static final class Builder {
    private final List<List<ContextCheck>> lists = new ArrayList<>();

    Builder() {
      for (int i = 0; i < JavaKind.values().length; i++) {
        lists.add(new ArrayList<>());
      }
    }

    /** Adds a check for the nodes of a kind. */
    Builder on(JavaKind kind, ContextCheck check) {
      lists.get(kind.ordinal()).add(check);
      return this;
    }

    /** Adds a check for the nodes of several kinds. */
    Builder on(Iterable<JavaKind> kinds, ContextCheck check) {
      kinds.forEach(kind -> on(kind, check));
      return this;
    }

    CheckTable build() {
      return new CheckTable(
          lists.stream().map(list -> list.toArray(NONE)).toArray(ContextCheck[][]::new));
    }
  }
}
