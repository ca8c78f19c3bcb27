package dev.limn.system.tree;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs as many random edits as one asks for; see {@code tests/system/edits --help}. */
final class EditSoak {
  private static final long SMALL = 40_000;

  /** Of so many scripts one is on a file of any size; the others on small ones, which are fast. */
  private static final int ANY_SIZE = 20;

  private static final int PROGRESS = 10_000;
  private static final int MOST_FAILURES = 5;

  private final PrintStream out;
  private final Random random;
  private final RandomScripts scripts;

  private EditSoak(PrintStream out, long seed) {
    this.out = out;
    this.random = new Random(seed);
    this.scripts = new RandomScripts(random::nextLong);
  }

  /** Arguments: {@code --count N}, {@code --seed N}, then files and folders. */
  public static void main(String[] arguments) {
    long count = 1_000_000;
    long seed = System.nanoTime();
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--count" -> count = Long.parseLong(arguments[++i]);
        case "--seed" -> seed = Long.parseLong(arguments[++i]);
        default -> paths.add(Path.of(arguments[i]));
      }
    }
    System.out.println("seed " + seed);
    EditSoak soak = new EditSoak(System.out, seed);
    soak.run(paths.stream().map(path -> Sources.files(List.of(path))).toList(), count);
    System.exit(soak.scripts.failures().isEmpty() ? 0 : 1);
  }

  /** Each group of files gets as many scripts as any other. */
  private void run(List<List<Path>> groups, long count) {
    List<List<Path>> small = groups.stream().map(EditSoak::small).toList();
    long told = 0;
    int failed = 0;
    while (scripts.edits() < count && failed < MOST_FAILURES) {
      int group = random.nextInt(groups.size());
      boolean any = random.nextInt(ANY_SIZE) == 0 || small.get(group).isEmpty();
      List<Path> files = (any ? groups : small).get(group);
      Path file = files.get(random.nextInt(files.size()));
      if (!scripts.run(file.toString(), Sources.text(file))) {
        out.println(scripts.failures().get(failed++));
      }
      if (scripts.edits() / PROGRESS > told) {
        told = scripts.edits() / PROGRESS;
        out.println(scripts.edits() + " edits, " + failed + " failed");
      }
    }
    out.println(
        "%d edits, %.1f subtrees taken over per edit, %d scripts failed"
            .formatted(scripts.edits(), (double) scripts.nodesTaken() / scripts.edits(), failed));
  }

  private static List<Path> small(List<Path> files) {
    return files.stream().filter(file -> file.toFile().length() < SMALL).toList();
  }
}
