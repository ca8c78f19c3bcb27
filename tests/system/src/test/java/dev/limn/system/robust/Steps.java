package dev.limn.system.robust;

/** Counts the steps of {@link Metered} code. For one thread at a time. */
public final class Steps {
  private static long taken;

  private Steps() {}

  /** Takes one step; called at the beginning of methods and at each branch. */
  public static void step() {
    taken++;
  }

  /** Copies a part of an array, which is counted as a step for each 8 elements. */
  public static void arraycopy(Object from, int fromIndex, Object to, int toIndex, int length) {
    taken += length / 8;
    System.arraycopy(from, fromIndex, to, toIndex, length);
  }

  /** Cuts a part out of a text, which is counted as a step for each 8 characters. */
  public static String substring(String text, int start, int end) {
    taken += (end - start) / 8;
    return text.substring(start, end);
  }

  /** How many steps were taken since this was asked for last. */
  static long drain() {
    long steps = taken;
    taken = 0;
    return steps;
  }
}
