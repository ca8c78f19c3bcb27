package dev.limn.syntax;

import org.jspecify.annotations.Nullable;

/**
 * An interior node. Beside its children it knows what an incremental parser must know to take it
 * over: how far beyond its end its parser looked, in what context it was parsed, how deep it is;
 * and its identity: the id that it keeps under edits elsewhere, and the stamp that it keeps while
 * its significant content is the same.
 */
public abstract sealed class Branch extends Node {
  /** The lookahead that stands for "up to the end of the text". */
  public static final int UNBOUNDED = 0xFFF;

  private static final int FLAGS_BITS = 7;
  private static final int CONTEXT_BITS = 5;
  private static final int LOOKAHEAD_BITS = 12;
  private static final int NESTING_BITS = 8;

  /** The width of leading trivia that stands for itself and all greater ones. */
  private static final int FAR = (1 << (LOOKAHEAD_BITS + NESTING_BITS)) - 1;

  /** The nesting that stands for itself and all greater ones. */
  public static final int DEEP = (1 << NESTING_BITS) - 1;

  private int id;
  private int stamp;

  /**
   * From the low bits: flags, context, lookahead, nesting; without context, what is left is the
   * width of the trivia before the first token's own text, if it is less than {@link #FAR}.
   */
  private int packed;

  private Branch(Kind kind, int width, int packed) {
    super(kind, width);
    this.packed = packed;
  }

  /** Makes a branch of the children in {@code nodes[from]} to {@code nodes[to - 1]}. */
  public static Branch of(Kind kind, Node[] nodes, int from, int to) {
    int width = 0;
    int flags = 0;
    int leading = 0;
    for (int i = from; i < to; i++) {
      Node node = nodes[i];
      if (width == 0 && node.width() > 0) {
        leading = node.leadingWidth();
      }
      width += node.width();
      flags |= node.flags();
    }
    int packed = flags & INHERITED | Math.min(leading, FAR) << (FLAGS_BITS + CONTEXT_BITS);
    return switch (to - from) {
      case 1 -> new One(kind, width, packed, nodes[from]);
      case 2 -> new Two(kind, width, packed, nodes[from], nodes[from + 1]);
      case 3 -> new Three(kind, width, packed, nodes[from], nodes[from + 1], nodes[from + 2]);
      case 4 ->
          new Four(
              kind, width, packed, nodes[from], nodes[from + 1], nodes[from + 2], nodes[from + 3]);
      default -> {
        Node[] children = new Node[to - from];
        System.arraycopy(nodes, from, children, 0, to - from);
        yield new Many(kind, width, packed, children);
      }
    };
  }

  /** The identity of the element in its document: kept under edits elsewhere, never used again. */
  public final int id() {
    return id;
  }

  /** The version of the significant content: equal stamps mean equal tokens, trivia apart. */
  public final int stamp() {
    return stamp;
  }

  /** Gives the node its identity; to be called before the tree is published and never after. */
  public final void identify(int newId, int newStamp) {
    this.id = newId;
    this.stamp = newStamp;
  }

  /**
   * Says how the node was parsed; to be called before the tree is published and never after.
   *
   * @param context the context key, 0 to 31
   * @param lookahead how many characters beyond the end were requested; more than {@link
   *     #UNBOUNDED} counts as unbounded
   * @param nesting how many levels down the parser went; more than {@link #DEEP} counts as that
   * @throws IllegalStateException if the node was published already
   */
  public final void measure(int context, int lookahead, int nesting) {
    if (id != 0) {
      throw new IllegalStateException(kind() + " is measured that was made before");
    }
    packed =
        flags()
            | context << FLAGS_BITS
            | Math.min(lookahead, UNBOUNDED) << (FLAGS_BITS + CONTEXT_BITS)
            | Math.min(nesting, DEEP) << (FLAGS_BITS + CONTEXT_BITS + LOOKAHEAD_BITS);
  }

  /**
   * How many characters beyond the end of the node the parser requested while it made this node, or
   * {@link #UNBOUNDED}. Known of elements alone, as are context and nesting.
   */
  public final int lookahead() {
    return context() == 0 ? 0 : packed >>> (FLAGS_BITS + CONTEXT_BITS) & UNBOUNDED;
  }

  /** The context key under which the node was parsed. */
  public final int context() {
    return packed >>> FLAGS_BITS & ((1 << CONTEXT_BITS) - 1);
  }

  /** How many levels of recursion the parser went down for this node, at most {@link #DEEP}. */
  public final int nesting() {
    return context() == 0 ? 0 : packed >>> (FLAGS_BITS + CONTEXT_BITS + LOOKAHEAD_BITS);
  }

  @Override
  final int flags() {
    return packed & ((1 << FLAGS_BITS) - 1);
  }

  @Override
  public final int leadingWidth() {
    Branch branch = this;
    while (branch.context() != 0 || branch.leading() == FAR) {
      Node first = branch.firstWithText();
      if (!(first instanceof Branch next)) {
        return first == null ? 0 : first.leadingWidth();
      }
      branch = next;
    }
    return branch.leading();
  }

  /** What is known without context; with it, something else stands there. */
  private int leading() {
    return packed >>> (FLAGS_BITS + CONTEXT_BITS);
  }

  private @Nullable Node firstWithText() {
    for (int i = 0; i < childCount(); i++) {
      if (child(i).width() > 0) {
        return child(i);
      }
    }
    return null;
  }

  /** Copies the children from an index to one exclusive into an array. */
  void copyChildren(int from, int to, Node[] target, int at) {
    for (int i = from; i < to; i++) {
      target[at + i - from] = child(i);
    }
  }

  private static final class One extends Branch {
    private final Node a;

    One(Kind kind, int width, int packed, Node a) {
      super(kind, width, packed);
      this.a = a;
    }

    @Override
    public int childCount() {
      return 1;
    }

    @Override
    public Node child(int index) {
      if (index != 0) {
        throw new IndexOutOfBoundsException(index);
      }
      return a;
    }
  }

  private static final class Two extends Branch {
    private final Node a;
    private final Node b;

    Two(Kind kind, int width, int packed, Node a, Node b) {
      super(kind, width, packed);
      this.a = a;
      this.b = b;
    }

    @Override
    public int childCount() {
      return 2;
    }

    @Override
    public Node child(int index) {
      return switch (index) {
        case 0 -> a;
        case 1 -> b;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }

  private static final class Three extends Branch {
    private final Node a;
    private final Node b;
    private final Node c;

    Three(Kind kind, int width, int packed, Node a, Node b, Node c) {
      super(kind, width, packed);
      this.a = a;
      this.b = b;
      this.c = c;
    }

    @Override
    public int childCount() {
      return 3;
    }

    @Override
    public Node child(int index) {
      return switch (index) {
        case 0 -> a;
        case 1 -> b;
        case 2 -> c;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }

  private static final class Four extends Branch {
    private final Node a;
    private final Node b;
    private final Node c;
    private final Node d;

    Four(Kind kind, int width, int packed, Node a, Node b, Node c, Node d) {
      super(kind, width, packed);
      this.a = a;
      this.b = b;
      this.c = c;
      this.d = d;
    }

    @Override
    public int childCount() {
      return 4;
    }

    @Override
    public Node child(int index) {
      return switch (index) {
        case 0 -> a;
        case 1 -> b;
        case 2 -> c;
        case 3 -> d;
        default -> throw new IndexOutOfBoundsException(index);
      };
    }
  }

  private static final class Many extends Branch {
    private final Node[] children;

    Many(Kind kind, int width, int packed, Node[] children) {
      super(kind, width, packed);
      this.children = children;
    }

    @Override
    public int childCount() {
      return children.length;
    }

    @Override
    public Node child(int index) {
      return children[index];
    }

    @Override
    void copyChildren(int from, int to, Node[] target, int at) {
      System.arraycopy(children, from, target, at, to - from);
    }
  }
}
