package dev.limn.system.tree;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Measures what edits in the bodies of methods cost, in files over and under a thousand lines, and
 * compares it with the bounds that are promised; see {@code tests/system/edits --help}.
 */
final class EditMeasure {
  private static final int LINES_OF_LARGE = 1_000;
  private static final int EDITS_OF_A_FILE = 8;
  private static final int EDITS_OF_A_KIND = 2_000;
  private static final int EDITS_FOR_HEAP = 100_000;
  private static final double FEW = 0.01;

  private final PrintStream out;
  private final Random random;
  private final int worst;
  private boolean missed;

  private EditMeasure(PrintStream out, long seed, int worst) {
    this.out = out;
    this.random = new Random(seed);
    this.worst = worst;
  }

  /** An edit and the file in which it was made. */
  private record Sample(Path file, EditWork.Cost cost) {}

  /**
   * What is counted, and the most of it that is promised: of one edit in a hundred, or, of the
   * nodes made anew, on average, for in a file of few nodes the way to the edit alone is one in
   * fifty.
   */
  private enum Count {
    NODES("nodes made", EditWork.Cost::nodesMade, 60),
    CHILDREN("children copied", EditWork.Cost::childrenCopied, Double.MAX_VALUE),
    CHARACTERS("characters copied", EditWork.Cost::charactersCopied, 16_000),
    IDS("ids changed", EditWork.Cost::idsChanged, 12),
    KINDS("ids changed at least", EditWork.Cost::kindsChanged, Double.MAX_VALUE),
    LOST("% of nodes made anew", cost -> 100 * (1 - cost.kept()), 1);

    final String title;
    final ToDoubleFunction<EditWork.Cost> part;
    final double most;

    Count(String title, ToDoubleFunction<EditWork.Cost> part, double most) {
      this.title = title;
      this.part = part;
      this.most = most;
    }

    boolean isPromised(EditWork.Change change, boolean large) {
      boolean character = change == EditWork.Change.CHARACTER;
      return switch (this) {
        case NODES, CHARACTERS -> character;
        case LOST -> character && large;
        case IDS -> !character;
        case CHILDREN, KINDS -> false;
      };
    }
  }

  /**
   * Arguments: {@code --count N}, {@code --seed N}, {@code --worst N}, {@code --heap}, then files
   * and folders.
   */
  public static void main(String[] arguments) {
    int count = 0;
    int worst = 0;
    boolean heap = false;
    long seed = System.nanoTime();
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--count" -> count = Integer.parseInt(arguments[++i]);
        case "--seed" -> seed = Long.parseLong(arguments[++i]);
        case "--worst" -> worst = Integer.parseInt(arguments[++i]);
        case "--heap" -> heap = true;
        default -> paths.add(Path.of(arguments[i]));
      }
    }
    System.out.println("seed " + seed);
    if (heap) {
      int edits = count == 0 ? EDITS_FOR_HEAP : count;
      System.exit(EditHeap.run(System.out, paths, new Random(seed), edits) ? 0 : 1);
    }
    EditMeasure measure = new EditMeasure(System.out, seed, worst);
    measure.run(paths, count == 0 ? EDITS_OF_A_KIND : count);
    System.exit(measure.missed ? 1 : 0);
  }

  private void run(List<Path> paths, int count) {
    List<Path> files = new ArrayList<>(Sources.files(paths));
    Collections.shuffle(files, random);
    for (boolean large : new boolean[] {true, false}) {
      Map<EditWork.Change, List<Sample>> samples = samples(files, large, count);
      samples.forEach(
          (change, costs) ->
              tell(change.title(), each -> each.isPromised(change, large), large, costs));
      tell("one token changed in any way", each -> each == Count.IDS, large, ofTokens(samples));
    }
    out.println(missed ? "A bound was missed." : "All bounds hold.");
  }

  /** So many edits of each kind, if there are enough files. */
  private Map<EditWork.Change, List<Sample>> samples(List<Path> files, boolean large, int count) {
    Map<EditWork.Change, List<Sample>> samples = new EnumMap<>(EditWork.Change.class);
    for (EditWork.Change change : EditWork.Change.values()) {
      samples.put(change, new ArrayList<>());
    }
    for (Path file : files) {
      if (samples.get(EditWork.Change.CHARACTER).size() >= count) {
        break;
      }
      SourceText text = SourceText.of(Sources.text(file));
      if (text.lines().lineCount() > LINES_OF_LARGE == large) {
        EditWork work = new EditWork(JavaParser.document(text), random);
        samples.forEach((change, costs) -> add(file, work, change, costs));
      }
    }
    return samples;
  }

  private static void add(Path file, EditWork work, EditWork.Change change, List<Sample> costs) {
    for (int i = 0; i < EDITS_OF_A_FILE && work.isPossible(); i++) {
      costs.add(new Sample(file, work.cost(change)));
    }
  }

  private static List<Sample> ofTokens(Map<EditWork.Change, List<Sample>> samples) {
    return samples.keySet().stream()
        .filter(change -> change != EditWork.Change.CHARACTER)
        .flatMap(change -> samples.get(change).stream())
        .toList();
  }

  private void tell(String title, Predicate<Count> promised, boolean large, List<Sample> samples) {
    out.printf(
        "%n%s, files %s %,d lines, %,d edits%n",
        title, large ? "over" : "up to", LINES_OF_LARGE, samples.size());
    out.printf("  %-22s %9s %9s %9s %9s %9s%n", "", "mean", "median", "90 %", "99 %", "most");
    for (Count count : Count.values()) {
      if (!samples.isEmpty()) {
        tell(count, promised.test(count), samples);
      }
    }
    long others = samples.stream().filter(sample -> !sample.cost().othersSame()).count();
    out.printf("  %-22s %9d%n", "other members' ids", others);
    samples.stream()
        .sorted(Comparator.comparing(sample -> -sample.cost().idsChanged()))
        .limit(worst)
        .forEach(sample -> out.println("    " + sample.cost() + " in " + sample.file()));
  }

  private void tell(Count count, boolean promised, List<Sample> samples) {
    double[] sorted = samples.stream().map(Sample::cost).mapToDouble(count.part).sorted().toArray();
    double mean = Arrays.stream(sorted).average().orElse(0);
    boolean isMean = count == Count.LOST;
    boolean misses = promised && (isMean ? mean : at(sorted, 99)) > count.most;
    missed |= misses;
    out.printf(
        "  %-22s %9s %9s %9s %9s %9s%s%n",
        count.title,
        shown(mean),
        shown(at(sorted, 50)),
        shown(at(sorted, 90)),
        shown(at(sorted, 99)),
        shown(sorted[sorted.length - 1]),
        promised ? told(misses, isMean ? "mean" : "99 %", count.most) : "");
  }

  private static String told(boolean misses, String what, double most) {
    return (misses ? "  MISSED: " : "  holds: ") + what + " <= " + shown(most);
  }

  private static double at(double[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static String shown(double value) {
    boolean whole = Math.abs(value - Math.rint(value)) < FEW / 2;
    return String.format(whole ? "%,.0f" : "%,.2f", value);
  }
}
