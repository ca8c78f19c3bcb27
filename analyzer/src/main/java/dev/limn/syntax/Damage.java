package dev.limn.syntax;

import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What differs between two versions of a text: ranges of the older one and what stands in their
 * place in the newer one. Everything between is the same text. Immutable.
 *
 * @param splices in the order of the text, neither overlapping nor touching
 */
record Damage(List<Splice> splices) {

  /** Nothing differs. */
  static final Damage NONE = new Damage(List.of());

  Damage {
    splices = List.copyOf(splices);
  }

  /** A range of the older text, end exclusive, and the range of the newer one in its place. */
  record Splice(int oldStart, int oldEnd, int newStart, int newEnd) {

    int growth() {
      return newEnd - newStart - (oldEnd - oldStart);
    }
  }

  /** The damage that edits do, all of them in the coordinates of the text before. */
  static Damage of(List<TextEdit> edits) {
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(Comparator.comparingInt(edit -> edit.range().start()));
    List<Splice> splices = new ArrayList<>();
    int growth = 0;
    for (TextEdit edit : sorted) {
      int start = edit.range().start();
      int end = edit.range().end();
      int length = edit.newText().length();
      append(splices, new Splice(start, end, start + growth, start + growth + length));
      growth += length - (end - start);
    }
    return new Damage(splices);
  }

  /** Adds a splice that begins where the last one ends, or later; touching ones become one. */
  private static void append(List<Splice> splices, Splice next) {
    if (!splices.isEmpty()) {
      Splice last = splices.get(splices.size() - 1);
      if (last.oldEnd >= next.oldStart) {
        splices.set(
            splices.size() - 1,
            new Splice(
                last.oldStart,
                Math.max(last.oldEnd, next.oldEnd),
                last.newStart,
                Math.max(last.newEnd, next.newEnd)));
        return;
      }
    }
    splices.add(next);
  }

  /** The damage from the text before this to the text after {@code later}. */
  Damage then(Damage later) {
    List<Splice> composed = new ArrayList<>();
    int i = 0;
    int j = 0;
    int growthBefore = 0;
    int growthAfter = 0;
    while (i < splices.size() || j < later.splices.size()) {
      int start = Math.min(newStartOf(i), later.oldStartOf(j));
      int end = start;
      int oldStart = start - growthBefore;
      int newStart = start + growthAfter;
      while (newStartOf(i) <= end || later.oldStartOf(j) <= end) {
        if (newStartOf(i) <= end) {
          end = Math.max(end, splices.get(i).newEnd);
          growthBefore += splices.get(i++).growth();
        } else {
          end = Math.max(end, later.splices.get(j).oldEnd);
          growthAfter += later.splices.get(j++).growth();
        }
      }
      composed.add(new Splice(oldStart, end - growthBefore, newStart, end + growthAfter));
    }
    return new Damage(composed);
  }

  /**
   * Whether the characters of a range of the older text stand unchanged at a place of the newer.
   */
  boolean spares(int oldStart, int oldEnd, int newStart) {
    int next = firstAfter(oldStart);
    boolean untouched = next == splices.size() || splices.get(next).oldStart >= oldEnd;
    return untouched && oldStart + growthBefore(next) == newStart;
  }

  /** The index of the first splice that ends after an offset in the older text. */
  private int firstAfter(int oldOffset) {
    int low = 0;
    int high = splices.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (splices.get(middle).oldEnd > oldOffset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** By how much the splices before one move what follows them. */
  private int growthBefore(int index) {
    if (index == 0) {
      return 0;
    }
    Splice last = splices.get(index - 1);
    return last.newEnd - last.oldEnd;
  }

  /** Where the character after an offset of the older text stands in the newer; -1 if nowhere. */
  int newStart(int oldOffset) {
    int next = firstAfter(oldOffset);
    boolean replaced = next < splices.size() && splices.get(next).oldStart <= oldOffset;
    return replaced ? -1 : oldOffset + growthBefore(next);
  }

  /** Where the character before an offset of the older text ends in the newer; -1 if nowhere. */
  int newEnd(int oldOffset) {
    int next = firstFrom(oldOffset);
    boolean replaced = next < splices.size() && splices.get(next).oldStart < oldOffset;
    return replaced ? -1 : oldOffset + growthBefore(next);
  }

  /** As {@link #newStart}, but before what was written there. */
  int newOuterStart(int oldOffset) {
    int next = firstFrom(oldOffset);
    boolean touched = next < splices.size() && splices.get(next).oldStart <= oldOffset;
    return touched ? splices.get(next).newStart : oldOffset + growthBefore(next);
  }

  /** As {@link #newEnd}, but after what was written there. */
  int newOuterEnd(int oldOffset) {
    int next = firstFrom(oldOffset);
    boolean touched = next < splices.size() && splices.get(next).oldStart <= oldOffset;
    return touched ? splices.get(next).newEnd : oldOffset + growthBefore(next);
  }

  /** The index of the first splice that ends at an offset in the older text, or after it. */
  private int firstFrom(int oldOffset) {
    return firstAfter(oldOffset - 1);
  }

  private int newStartOf(int index) {
    return index < splices.size() ? splices.get(index).newStart : Integer.MAX_VALUE;
  }

  private int oldStartOf(int index) {
    return index < splices.size() ? splices.get(index).oldStart : Integer.MAX_VALUE;
  }

  /**
   * The same damage without the characters at the ends of ranges that are the same in both texts.
   */
  Damage trim(SourceText before, SourceText after) {
    List<Splice> trimmed = new ArrayList<>();
    for (Splice splice : splices) {
      int least = Math.min(splice.oldEnd - splice.oldStart, splice.newEnd - splice.newStart);
      int prefix = 0;
      while (prefix < least
          && before.charAt(splice.oldStart + prefix) == after.charAt(splice.newStart + prefix)) {
        prefix++;
      }
      int suffix = 0;
      while (suffix < least - prefix
          && before.charAt(splice.oldEnd - 1 - suffix)
              == after.charAt(splice.newEnd - 1 - suffix)) {
        suffix++;
      }
      Splice rest =
          new Splice(
              splice.oldStart + prefix,
              splice.oldEnd - suffix,
              splice.newStart + prefix,
              splice.newEnd - suffix);
      if (rest.oldStart < rest.oldEnd || rest.newStart < rest.newEnd) {
        trimmed.add(rest);
      }
    }
    return new Damage(trimmed);
  }
}
