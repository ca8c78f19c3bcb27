package dev.limn.java.declare;

import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Ranges of a text with something that is said of each, to be asked for by what they contain. What
 * an answer costs depends on how many ranges it gives, and little on how many there are.
 */
final class Regions<T> {

  /** A range, ends included, and what is said of it. */
  record Region<T>(TextRange range, T said) {}

  private final List<Region<T>> byStart;

  /** The last end in each half of the halves of the list, under the index of its middle. */
  private final int[] lastEnd;

  private Regions(List<Region<T>> byStart) {
    this.byStart = byStart;
    this.lastEnd = new int[byStart.size()];
    measure(0, byStart.size());
  }

  static <T> Regions<T> of(List<Region<T>> regions) {
    return new Regions<>(
        regions.stream()
            .sorted(Comparator.comparingInt(region -> region.range().start()))
            .toList());
  }

  private int measure(int low, int high) {
    if (low == high) {
      return -1;
    }
    int middle = (low + high) >>> 1;
    int inside = Math.max(measure(low, middle), measure(middle + 1, high));
    lastEnd[middle] = Math.max(inside, byStart.get(middle).range().end());
    return lastEnd[middle];
  }

  /** The ranges that contain an offset or end there, by their beginnings. */
  List<Region<T>> at(int offset) {
    List<Region<T>> found = new ArrayList<>();
    collect(0, byStart.size(), offset, found);
    return found;
  }

  private void collect(int low, int high, int offset, List<Region<T>> found) {
    if (low == high) {
      return;
    }
    int middle = (low + high) >>> 1;
    if (lastEnd[middle] < offset) {
      return;
    }
    collect(low, middle, offset, found);
    Region<T> region = byStart.get(middle);
    if (region.range().start() <= offset) {
      if (offset <= region.range().end()) {
        found.add(region);
      }
      collect(middle + 1, high, offset, found);
    }
  }
}
