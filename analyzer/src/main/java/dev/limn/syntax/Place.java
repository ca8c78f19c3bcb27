package dev.limn.syntax;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A branch that one of two versions has, and the other has not as the same object, where it stands.
 */
final class Place {
  final Branch node;

  /** Where the node begins in its own version, with the trivia before its first token. */
  final int offset;

  /** How many nodes are around it. */
  final int level;

  final @Nullable Place parent;

  /** Where it stands in the newer version, trivia apart; -1 for an end that was replaced. */
  final int start;

  final int end;

  /** The same, but with what was written next to it or in the place of its ends. */
  final int outerStart;

  final int outerEnd;

  /** The places of its children that the other version has not either, in order. */
  final List<Place> inner = new ArrayList<>(2);

  /** The place of the same element in the other version, once it is found. */
  @Nullable Place twin;

  /** What the node's significant content comes to; see {@link Content#sumUp}. */
  int content;

  /**
   * Makes a place.
   *
   * @param damage what differs between the version of the place and the newer one
   */
  Place(Branch node, int offset, @Nullable Place parent, Damage damage) {
    this.node = node;
    this.offset = offset;
    this.parent = parent;
    this.level = parent == null ? 0 : parent.level + 1;
    int first = offset + node.leadingWidth();
    int last = offset + node.width();
    this.start = damage.newStart(first);
    this.end = damage.newEnd(last);
    this.outerStart = damage.newOuterStart(first);
    this.outerEnd = damage.newOuterEnd(last);
  }
}
