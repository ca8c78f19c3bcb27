package dev.limn.java.scope;

import dev.limn.java.scope.Local.Access;
import dev.limn.java.scope.Local.Kind;
import dev.limn.java.scope.Local.Use;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is declared in a body, and what of it can be seen where the trace of the body is now (JLS
 * 6.3). For one thread.
 */
final class Scope {
  private record Hidden(String key, @Nullable Integer before) {}

  private static final class Entry {
    final Kind kind;
    final String name;
    final int at;
    final int lambda;
    final List<Use> uses = new ArrayList<>(4);
    boolean initialized;
    boolean captured;

    Entry(Kind kind, String name, int at, int lambda) {
      this.kind = kind;
      this.name = name;
      this.at = at;
      this.lambda = lambda;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> visible = new HashMap<>();
  private final List<Hidden> hidden = new ArrayList<>();

  /** How many lambda expressions are around the place. */
  private int lambdas;

  /** Declares something that cannot be seen yet, and tells its number. */
  int declare(Kind kind, String name, int at) {
    entries.add(new Entry(kind, name, at, lambdas));
    return entries.size() - 1;
  }

  void initialize(int local) {
    entries.get(local).initialized = true;
  }

  /** Makes something visible. */
  void show(int local) {
    Entry entry = entries.get(local);
    if (!entry.name.equals("_") && !entry.name.isEmpty()) {
      String key = key(entry.kind == Kind.TYPE, entry.name);
      hidden.add(new Hidden(key, visible.put(key, local)));
    }
  }

  /** Variables and types have names apart from each other. */
  private static String key(boolean type, String name) {
    return type ? '.' + name : name;
  }

  void show(List<Integer> locals) {
    locals.forEach(this::show);
  }

  /** What {@link #leave} wants to know in order to come back to what is visible now. */
  int mark() {
    return hidden.size();
  }

  /** Makes visible what was so at a mark, and nothing else. */
  void leave(int mark) {
    for (int i = hidden.size() - 1; i >= mark; i--) {
      Hidden last = hidden.remove(i);
      if (last.before == null) {
        visible.remove(last.key);
      } else {
        visible.put(last.key, last.before);
      }
    }
  }

  void enterLambda() {
    lambdas++;
  }

  void leaveLambda() {
    lambdas--;
  }

  /** The variable that a name names; {@link Flow#NONE} if none of this body. */
  int variable(String name) {
    return visible.getOrDefault(name, Flow.NONE);
  }

  /** The local type that a name names; {@link Flow#NONE} if none of this body. */
  int type(String name) {
    return visible.getOrDefault(key(true, name), Flow.NONE);
  }

  void use(int local, int at, Access access) {
    Entry entry = entries.get(local);
    entry.uses.add(new Use(at, access));
    entry.captured |= entry.lambda < lambdas;
  }

  void capture(int local, int at) {
    use(local, at, Access.READ);
    entries.get(local).captured = true;
  }

  /** Uses all of a name, visible or not. */
  void useAll(String name, int at) {
    entries.stream()
        .filter(entry -> entry.name.equals(name))
        .forEach(entry -> entry.uses.add(new Use(at, Access.READ)));
  }

  List<Local> locals() {
    return entries.stream()
        .map(
            entry ->
                new Local(
                    entry.kind,
                    entry.name,
                    entry.at,
                    entry.initialized,
                    entry.captured,
                    entry.uses))
        .toList();
  }
}
