package dev.limn.system.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares our verdicts with javac's on mutations of real files. */
final class Mutations {
  private static final int BATCH = 200;

  /** Larger files are left out: what is in them is in smaller ones. */
  static final int LARGEST_FILE = 20_000;

  private Mutations() {}

  /** Arguments: how many mutations, the seed, and paths of files and folders. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    List<Path> roots = Arrays.stream(arguments).skip(2).map(Path::of).toList();
    compare(texts(roots), count, seed).report(System.out);
  }

  /** The texts of the files that are not too large. */
  static List<String> texts(List<Path> roots) {
    return Corpora.files(roots).stream()
        .filter(file -> file.toFile().length() <= LARGEST_FILE)
        .map(Corpora::text)
        .toList();
  }

  /** Compares a number of mutations. */
  static Comparison compare(List<String> texts, int count, long seed) {
    Mutator mutator = new Mutator(texts, seed);
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
