package dev.limn.java.scope;

import java.util.Arrays;

/**
 * The graph of control flow of a body while it is being made: blocks of reads and writes of local
 * variables, and edges between them. A block may have a handler: where control may go from any
 * point of it, because of an exception. For one thread.
 */
final class Flow {
  /** No block; the handler of what is in no {@code try}. */
  static final int NONE = -1;

  static final int READ = 0;
  static final int WRITE = 1;

  /** For each event: its variable, what it does, its offset, its block. */
  final Ints variables = new Ints();

  final Ints accesses = new Ints();
  final Ints offsets = new Ints();
  final Ints eventBlocks = new Ints();

  /** For each edge: from where, and to where. */
  final Ints sources = new Ints();

  final Ints targets = new Ints();

  /** For each block: its handler. */
  final Ints handlers = new Ints();

  private int current;
  private int handler = NONE;

  Flow() {
    current = block();
    start(current);
  }

  /** Makes a block that nothing leads to yet. */
  int block() {
    handlers.add(NONE);
    return handlers.size() - 1;
  }

  /** Goes on in a block, without an edge to it. */
  void start(int block) {
    current = block;
    handlers.set(block, handler);
  }

  /** Goes on in a block, with an edge from where control is now. */
  void enter(int block) {
    edge(current, block);
    start(block);
  }

  /** Goes on in a block that is reached in no way. */
  void startUnreachable() {
    start(block());
  }

  void edge(int from, int to) {
    sources.add(from);
    targets.add(to);
  }

  void edgeTo(int to) {
    edge(current, to);
  }

  int current() {
    return current;
  }

  /** From the next block on, exceptions lead to another block; tells where they led until now. */
  int handleBy(int newHandler) {
    int before = handler;
    handler = newHandler;
    return before;
  }

  void access(int variable, int access, int offset) {
    variables.add(variable);
    accesses.add(access);
    offsets.add(offset);
    eventBlocks.add(current);
  }

  int blocks() {
    return handlers.size();
  }

  /** A list of numbers that grows. */
  static final class Ints {
    private int[] values = new int[16];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int get(int index) {
      return values[index];
    }

    void set(int index, int value) {
      values[index] = value;
    }

    int size() {
      return size;
    }
  }
}
