package dev.limn.system.engine;

import dev.limn.system.tree.Sources;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs as many random edits as one asks for; see {@code tests/system/findings --help}. */
final class FindingSoak {
  private static final long SMALL = 20_000;
  private static final int PROGRESS = 1_000;
  private static final int MOST_FAILURES = 3;

  private FindingSoak() {}

  /** Arguments: {@code --count N}, {@code --seed N}, then files and folders. */
  public static void main(String[] arguments) {
    long count = 200_000;
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
    System.exit(run(System.out, Sources.files(paths), new Random(seed), count) ? 0 : 1);
  }

  private static boolean run(PrintStream out, List<Path> files, Random random, long count) {
    List<Path> small = files.stream().filter(file -> file.toFile().length() < SMALL).toList();
    RandomFindings findings = new RandomFindings(random::nextLong);
    long told = 0;
    int failed = 0;
    while (findings.edits() < count && failed < MOST_FAILURES) {
      Path file = small.get(random.nextInt(small.size()));
      if (!findings.run(file.toString(), Sources.text(file))) {
        out.println(findings.failures().get(failed++));
      }
      if (findings.edits() / PROGRESS > told) {
        told = findings.edits() / PROGRESS;
        out.println(findings.edits() + " edits, " + failed + " scripts failed");
      }
    }
    out.println(findings.edits() + " edits, " + failed + " scripts failed");
    return failed == 0;
  }
}
