package dev.limn.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers a parser the nodes of earlier versions. The parser asks at the beginning of each element
 * of a list, in the order of the text, and takes a node over whole or parses the element itself.
 *
 * <p>All conditions under which a node may be taken over are in {@code Source.refusal}. For use by
 * one parse, on one thread.
 */
public final class Reuse {

  /** Why a node was not taken over. */
  public enum Refusal {
    /** The node, or what its parser looked at beyond its end, was edited. */
    DAMAGED,
    /** Something is missing, malformed or skipped in the node. */
    FAULTY,
    /** The node was parsed in another kind of list, or as a part of an element. */
    CONTEXT,
    /** The node covers no text. */
    EMPTY,
    /** Parsed at its new place, the node would be nested too deeply. */
    DEPTH
  }

  /** Hears which nodes of the version just before an edit were asked for and not taken over. */
  public interface Listener {
    /** Hears nothing. */
    Listener NONE = (node, refusal) -> {};

    /** A node was refused; one may be refused several times, as different elements. */
    void refused(Branch node, Refusal refusal);
  }

  private final List<Source> sources;
  private final Listener listener;
  private int taken;
  private int runsTaken;

  /** Whether what was taken last is from the version just before. */
  private boolean newestAnswered;

  /** What was taken over from versions before the one just before. */
  private final List<Branch> older = new ArrayList<>();

  private Reuse(List<Source> sources, Listener listener) {
    this.sources = sources;
    this.listener = listener;
  }

  /** Offers nothing: the parse is one from scratch. */
  public static Reuse none() {
    return new Reuse(List.of(), Listener.NONE);
  }

  /** Offers the nodes of earlier versions, the one just before first. */
  static Reuse of(List<Earlier> versions, Listener listener) {
    List<Source> sources = new ArrayList<>();
    for (Earlier version : versions) {
      sources.add(new Source(version));
    }
    return new Reuse(sources, listener);
  }

  /**
   * An earlier tree, and what differs between its text and the new one.
   *
   * @param isDear whether much of the tree was lost by the edit after it, and may come back
   */
  record Earlier(SyntaxTree tree, Damage damage, boolean isDear) {}

  /**
   * The node that the parser would make of the element that begins at a place, if an earlier
   * version has it; the highest such node.
   *
   * @param position the offset in the new text at which the element begins, a border of tokens; not
   *     less than at the call before
   * @param context the context key of the list
   * @param room how many levels of recursion are left here
   */
  public @Nullable Branch take(int position, int context, int room) {
    for (int i = 0; i < sources.size(); i++) {
      Branch node = sources.get(i).find(position, context, room, i == 0 ? listener : null);
      if (node != null) {
        taken++;
        runsTaken++;
        newestAnswered = i == 0;
        if (i > 0) {
          older.add(node);
        }
        return node;
      }
    }
    return null;
  }

  /**
   * Nodes that stand one after the other in a version, separators between them included.
   *
   * @param parent whose children they are
   * @param from the index of the first one
   * @param to the index after the last one; {@code from} if there are none
   * @param width how many characters they cover
   * @param seen how many characters from the beginning of the first one on their parsers looked at
   * @param nesting how many levels down their parsers went
   */
  public record Run(@Nullable Branch parent, int from, int to, int width, int seen, int nesting) {
    static final Run NONE = new Run(null, 0, 0, 0, 0, 0);

    /** Copies the nodes into an array that has room for them. */
    public void copyTo(Node[] target, int at) {
      if (parent != null) {
        parent.copyChildren(from, to, target, at);
      }
    }
  }

  /**
   * The nodes after the one that was just taken that would be taken one by one next: they are to be
   * taken, all of them.
   *
   * @param context as in {@link #take}
   * @param room as in {@link #take}
   * @param separator the kind of the token that must stand before each of them; null for none
   */
  public Run following(int context, int room, @Nullable Kind separator) {
    Run run = newestAnswered ? sources.get(0).following(context, room, separator) : Run.NONE;
    taken += separator == null ? run.to - run.from : (run.to - run.from) / 2;
    return run;
  }

  /**
   * The token of a kind that begins at a place in the version just before, if it and the character
   * after it were not edited.
   *
   * @param position as in {@link #take}
   */
  public @Nullable Token firstToken(int position, Kind kind) {
    return sources.isEmpty() ? null : sources.get(0).firstToken(position, kind);
  }

  /** Whether there is anything to be taken over. */
  public boolean offersNodes() {
    return !sources.isEmpty();
  }

  /** How many nodes were taken over. */
  int taken() {
    return taken;
  }

  /** How often nodes were taken over that do not follow what was just taken. */
  int runsTaken() {
    return runsTaken;
  }

  /** What was taken over from versions older than the one just before. */
  List<Branch> takenOlder() {
    return older;
  }

  /**
   * Whether a node of the version just before was taken over, by itself or with one around it.
   *
   * @param oldStart where it begins there
   * @param oldEnd where it ends there
   * @param level how many nodes are around it
   */
  boolean tookFromLast(int oldStart, int oldEnd, int level) {
    return !sources.isEmpty() && sources.get(0).took(oldStart, oldEnd, level);
  }

  /** Walks one earlier tree from left to right. */
  private static final class Source {
    private final List<Damage.Splice> splices;

    /** The first splice that ends at or after the place that was asked for last. */
    private int nextSplice;

    private int growth;

    // The way to the current node; all nodes before it have been passed.
    private Branch[] parents = new Branch[32];
    private int[] indexes = new int[32];
    private int depth;
    private @Nullable Node node;
    private int offset;

    /** Whether the node that was found last is the current one, and not one inside it. */
    private boolean takenHere;

    /** Ranges of the old text the nodes of which were taken: start, end and level in turn. */
    private int[] runs = new int[24];

    private int runsEnd;

    Source(Earlier version) {
      this.splices = version.damage().splices();
      this.node = version.tree().rootNode();
    }

    @Nullable Branch find(int position, int context, int room, @Nullable Listener listener) {
      if (!arriveAt(position)) {
        return null;
      }
      int old = offset;
      Node candidate = node;
      int level = depth;
      while (candidate instanceof Branch branch) {
        Refusal refusal = refusal(branch, old, context, room);
        if (refusal == null) {
          note(old, old + branch.width(), level);
          takenHere = candidate == node;
          return branch;
        }
        if (listener != null) {
          listener.refused(branch, refusal);
        }
        candidate = firstChild(branch);
        level++;
      }
      return null;
    }

    /** The siblings of the node that was just found; none if it stands first in the current one. */
    Run following(int context, int room, @Nullable Kind separator) {
      if (!takenHere || depth == 0 || node == null) {
        return Run.NONE;
      }
      Branch parent = parents[depth - 1];
      int from = indexes[depth - 1] + 1;
      int start = offset + node.width();
      int to = from;
      int end = start;
      int seen = 0;
      int nesting = 0;
      while (true) {
        int next = to;
        int at = end;
        if (separator != null && next < parent.childCount()) {
          Node between = parent.child(next++);
          if (between.kind() != separator || !isSound(between, at)) {
            break;
          }
          at += between.width();
        }
        if (next >= parent.childCount()
            || !(parent.child(next) instanceof Branch branch)
            || refusal(branch, at, context, room) != null) {
          break;
        }
        to = next + 1;
        end = at + branch.width();
        seen = Math.max(seen, end + branch.lookahead() - start);
        nesting = Math.max(nesting, branch.nesting());
      }
      note(start, end, depth);
      return new Run(parent, from, to, end - start, seen, nesting);
    }

    /** Whether a token and the character after it are as they were, and as their kind is. */
    private boolean isSound(Node token, int start) {
      return !token.has(Node.MALFORMED)
          && !token.has(Node.ESCAPED)
          && !touchesDamage(token, start, 0);
    }

    @Nullable Token firstToken(int position, Kind kind) {
      if (!arriveAt(position)) {
        return null;
      }
      Node candidate = node;
      while (candidate instanceof Branch branch) {
        candidate = firstChild(branch);
      }
      return candidate instanceof Token token
              && token.kind() == kind
              && !touchesDamage(token, offset, 0)
          ? token
          : null;
    }

    /** Goes to the highest node that begins at a place in the new text; false if there is none. */
    private boolean arriveAt(int position) {
      while (nextSplice < splices.size() && splices.get(nextSplice).newEnd() < position) {
        growth += splices.get(nextSplice++).growth();
      }
      boolean edited =
          nextSplice < splices.size() && splices.get(nextSplice).newStart() <= position;
      return !edited && moveTo(position - growth);
    }

    /**
     * All conditions on a node that begins where the parser stands, or will stand when it has taken
     * over what is before. That it stands there, at a border of tokens, is the first one, R2:
     * {@link #arriveAt} finds no node otherwise. After a node the parser stands at its end and
     * reads on from there, R8. Nothing but its kind and extent is asked of a node while parsing,
     * R7.
     */
    private @Nullable Refusal refusal(Branch branch, int start, int context, int room) {
      // Parsed by another production, or as a part of an element of a list: R3.
      if (branch.context() != context || context == 0) {
        return Refusal.CONTEXT;
      }
      // Nothing to save, and two nodes might be found at one place: R5.
      if (branch.width() == 0) {
        return Refusal.EMPTY;
      }
      // Whether an error is told depends on what stands before and after: R4.
      if (branch.has(Node.FAULTY)) {
        return Refusal.FAULTY;
      }
      // Its parser saw text that is different now, or may have seen any: R1, R6.
      if (branch.lookahead() == Branch.UNBOUNDED
          || touchesDamage(branch, start, branch.lookahead())) {
        return Refusal.DAMAGED;
      }
      // The guard against deep nesting would stop the parser inside it.
      if (branch.nesting() == Branch.DEEP || branch.nesting() > room) {
        return Refusal.DEPTH;
      }
      return null;
    }

    private boolean touchesDamage(Node candidate, int start, int lookahead) {
      return nextSplice < splices.size()
          && splices.get(nextSplice).oldStart() <= start + candidate.width() + lookahead;
    }

    private static @Nullable Node firstChild(Branch branch) {
      for (int i = 0; i < branch.childCount(); i++) {
        Node child = branch.child(i);
        if (child.width() > 0) {
          return child;
        }
      }
      return null;
    }

    /** Goes forward to the highest node that begins at an offset; false where there is none. */
    private boolean moveTo(int target) {
      while (node != null) {
        if (offset > target) {
          return false;
        }
        if (offset == target && node.width() > 0) {
          return true;
        }
        if (offset + node.width() > target) {
          if (!(node instanceof Branch branch)) {
            return false;
          }
          descend(branch);
        } else {
          next();
        }
      }
      return false;
    }

    private void descend(Branch branch) {
      if (depth == parents.length) {
        parents = java.util.Arrays.copyOf(parents, depth * 2);
        indexes = java.util.Arrays.copyOf(indexes, depth * 2);
      }
      parents[depth] = branch;
      indexes[depth++] = 0;
      node = branch.child(0);
    }

    private void next() {
      offset += java.util.Objects.requireNonNull(node).width();
      while (depth > 0) {
        Branch parent = parents[depth - 1];
        if (++indexes[depth - 1] < parent.childCount()) {
          node = parent.child(indexes[depth - 1]);
          return;
        }
        depth--;
      }
      node = null;
    }

    private void note(int start, int end, int level) {
      if (runsEnd > 0 && runs[runsEnd - 2] == start && runs[runsEnd - 1] == level) {
        runs[runsEnd - 2] = end;
        return;
      }
      if (runsEnd == runs.length) {
        runs = java.util.Arrays.copyOf(runs, runsEnd * 2);
      }
      runs[runsEnd++] = start;
      runs[runsEnd++] = end;
      runs[runsEnd++] = level;
    }

    boolean took(int start, int end, int level) {
      if (start == end) {
        // What has no width is faulty, and not in a node that was taken.
        return false;
      }
      int low = 0;
      int high = runsEnd / 3;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (runs[3 * middle + 1] <= start) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return 3 * low < runsEnd
          && runs[3 * low] <= start
          && end <= runs[3 * low + 1]
          && runs[3 * low + 2] <= level;
    }
  }
}
