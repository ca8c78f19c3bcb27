package dev.limn.system.oracle;

import dev.limn.system.tree.Sources;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares our verdicts with javac's on mutations of real files. */
final class Mutations {
  private static final int BATCH = 200;

  /** Larger files are left out: what is in them is in smaller ones. */
  private static final int LARGEST_FILE = 20_000;

  private Mutations() {}

  /**
   * Arguments: {@code [--count N] [--seed N] PATH...}. Leaves with 1 if there are too many
   * differences.
   */
  public static void main(String[] arguments) {
    int count = 200_000;
    long seed = 1;
    List<Path> roots = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--count" -> count = Integer.parseInt(arguments[++i]);
        case "--seed" -> seed = Long.parseLong(arguments[++i]);
        default -> roots.add(Path.of(arguments[i]));
      }
    }
    List<String> texts = Sources.files(roots).stream().map(Sources::text).toList();
    Comparison comparison = compare(texts, count, seed);
    comparison.report(System.out);
    System.exit(comparison.isGoodEnough() ? 0 : 1);
  }

  /** Compares a number of mutations; the same seed and texts give the same ones. */
  static Comparison compare(List<String> texts, int count, long seed) {
    List<String> small = texts.stream().filter(text -> text.length() <= LARGEST_FILE).toList();
    Mutator mutator = new Mutator(small, seed);
    Comparison comparison = new Comparison();
    for (int done = 0; done < count; done += BATCH) {
      List<Mutation> batch = new ArrayList<>();
      for (int i = 0; i < Math.min(BATCH, count - done); i++) {
        batch.add(mutator.next());
      }
      comparison.compare(batch);
    }
    return comparison;
  }
}
