package dev.limn.system.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.highlight.Catalogue;
import dev.limn.system.tree.Sources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** The command; see {@code tests/system/evidence --help}. */
final class Evidence {
  /** The kept files. */
  static final String PAGE = "EVIDENCE.md";

  static final String FIGURES = "evidence-figures.txt";
  static final String VERDICTS = "evidence-verdicts.txt";

  /** How many cases of each inspection are planted. */
  private static final int PLANTED = 40;

  private static final long SEED = 1;

  private final Path folder;
  private final Corpora corpora;

  private Evidence(Path folder, Corpora corpora) {
    this.folder = folder;
    this.corpora = corpora;
  }

  /** Arguments: the folder of the kept files, the folder of the corpora, then what to do. */
  public static void main(String[] arguments) throws IOException {
    Evidence evidence = new Evidence(Path.of(arguments[0]), new Corpora(Path.of(arguments[1])));
    List<String> rest = List.of(arguments).subList(3, arguments.length);
    boolean good =
        switch (arguments[2]) {
          case "unread" -> evidence.unread(rest);
          case "judge" -> evidence.judge();
          case "plant" -> evidence.plant(rest);
          case "table" -> evidence.table(rest);
          default -> throw new IllegalArgumentException("no such command: " + arguments[2]);
        };
    System.exit(good ? 0 : 1);
  }

  /** All inspections, or those of these ids. */
  private static Catalogue catalogue(List<String> ids) {
    Catalogue all = Catalogue.load(Evidence.class.getClassLoader());
    ids.stream()
        .filter(id -> all.find(id).isEmpty())
        .forEach(
            id -> {
              throw new IllegalArgumentException("no such inspection: " + id);
            });
    return Catalogue.of(
        all.entries().stream()
            .filter(entry -> ids.isEmpty() || ids.contains(entry.id()))
            .map(Catalogue.Entry::inspection)
            .toList());
  }

  private Path verdicts() {
    return folder.resolve(VERDICTS);
  }

  private boolean unread(List<String> ids) {
    Catalogue catalogue = catalogue(ids);
    Verdicts verdicts = Verdicts.read(verdicts());
    Reading reading = Reading.of(corpora, catalogue);
    for (Catalogue.Entry entry : catalogue.entries()) {
      for (Reading.Located drawn : reading.drawn(entry)) {
        if (verdicts.of(drawn.report()).isEmpty()) {
          System.out.println(drawn.report() + " ?\n" + drawn.excerpt());
        }
      }
    }
    return true;
  }

  private boolean judge() throws IOException {
    Verdicts verdicts = Verdicts.read(verdicts());
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    long taken = in.lines().filter(verdicts::add).count();
    verdicts.write(verdicts());
    System.out.println(taken + " verdicts");
    return taken > 0;
  }

  private boolean plant(List<String> arguments) {
    List<String> ids = new ArrayList<>(arguments);
    long seed = SEED;
    if (!ids.isEmpty() && ids.get(0).equals("--seed")) {
      seed = Long.parseLong(ids.get(1));
      ids.subList(0, 2).clear();
    }
    List<Path> files = shuffled(seed);
    boolean all = true;
    for (Catalogue.Entry entry : catalogue(ids).entries()) {
      Planting.Score score = plant(entry, files, seed);
      all &= score.found() == score.planted();
    }
    return all;
  }

  /** Plants cases of one inspection, and tells which are not found. */
  private Planting.Score plant(Catalogue.Entry entry, List<Path> files, long seed) {
    if (!Planting.PLANTERS.containsKey(entry.id())) {
      System.out.println(entry.id() + ": nothing is known to plant");
      return Planting.Score.NONE;
    }
    Iterable<Planting.Source> sources =
        () ->
            files.stream()
                .map(file -> new Planting.Source(corpora.nameOf(file), Sources.text(file)))
                .iterator();
    Planting.Score score =
        new Planting(entry, seed)
            .run(sources, PLANTED, missed -> System.out.println(entry.id() + " " + missed));
    System.out.printf("%s: %d of %d%n", entry.id(), score.found(), score.planted());
    return score;
  }

  private List<Path> shuffled(long seed) {
    List<Path> files = new ArrayList<>(corpora.files());
    Collections.shuffle(files, new Random(seed));
    return files;
  }

  /** Makes the page anew, or the rows of some, and says whether all warnings are good enough. */
  private boolean table(List<String> ids) throws IOException {
    Catalogue catalogue = catalogue(ids);
    Verdicts verdicts = Verdicts.read(verdicts());
    Reading reading = Reading.of(corpora, catalogue);
    List<Path> files = shuffled(SEED);
    SortedMap<String, Figures> rows = new TreeMap<>();
    if (!ids.isEmpty()) {
      Files.readAllLines(folder.resolve(FIGURES)).stream()
          .map(Figures::parse)
          .forEach(row -> rows.put(row.id(), row));
    }
    for (Catalogue.Entry entry : catalogue.entries()) {
      rows.put(entry.id(), Figures.of(entry, reading, verdicts, plant(entry, files, SEED)));
    }
    List<Figures> figures = List.copyOf(rows.values());
    Files.write(folder.resolve(FIGURES), figures.stream().map(Figures::toString).toList());
    Files.writeString(folder.resolve(PAGE), EvidencePage.of(figures));
    List<String> fallen = figures.stream().filter(Figures::falls).map(Figures::id).toList();
    fallen.forEach(id -> System.out.println("not shown to be good enough: " + id));
    return fallen.isEmpty();
  }
}
