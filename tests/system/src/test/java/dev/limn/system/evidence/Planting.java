package dev.limn.system.evidence;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.DocumentInspection;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.query.Cancellation;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.system.evidence.Changes.Change;
import dev.limn.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plants true cases into real files, one at a time, and looks whether each is found. */
final class Planting {

  /** Of each inspection, how true cases of it are made. */
  static final Map<String, Planter> PLANTERS =
      Stream.of(
              BranchPlants.ALL,
              BugPlants.ALL,
              ClassPlants.ALL,
              FlowPlants.ALL,
              HabitPlants.ALL,
              LockPlants.ALL,
              MethodPlants.ALL,
              NamePlants.ALL,
              RedundancyPlants.ALL,
              StylePlants.ALL)
          .flatMap(all -> all.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  /** Longer files are left out. */
  private static final int LARGEST = 120_000;

  private final Catalogue catalogue;
  private final Planter planter;
  private final Random random;

  /** One inspection, in an order that a seed gives. */
  Planting(Catalogue.Entry entry, long seed) {
    this(entry, PLANTERS.get(entry.id()), seed);
  }

  /** One inspection with a planter of its own. */
  Planting(Catalogue.Entry entry, Planter planter, long seed) {
    this.catalogue = Catalogue.of(List.of(entry.inspection()));
    this.planter = planter;
    this.random = new Random(seed ^ entry.id().hashCode());
  }

  /** A file into which a case may be planted. */
  record Source(String name, String text) {}

  /**
   * A case that is not found.
   *
   * @param line from 1
   * @param text of the line
   */
  record Missed(String file, int line, String text) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + text.strip();
    }
  }

  /** How many cases were planted, and how many of them were found. */
  record Score(int planted, int found) {
    static final Score NONE = new Score(0, 0);
  }

  /**
   * Plants cases into some of the files.
   *
   * @param most how many; there are fewer if there are too few places
   * @param missed is told what is not found
   */
  Score run(Iterable<Source> files, int most, Consumer<Missed> missed) {
    int planted = 0;
    int found = 0;
    for (Source file : files) {
      if (planted == most) {
        break;
      }
      SourceText text = SourceText.of(file.text());
      SyntaxTree tree = JavaLanguage.JAVA.parse(text);
      List<Change> changes = changes(tree);
      if (text.length() < LARGEST && tree.errors().isEmpty() && !changes.isEmpty()) {
        Change change = changes.get(random.nextInt(changes.size()));
        SourceText after = text.apply(List.of(change.edit()));
        SyntaxTree changed = JavaLanguage.JAVA.parse(after);
        if (changed.errors().isEmpty() && !isFound(file, tree, change.edit().range().start())) {
          planted++;
          if (isFound(file, changed, change.wanted())) {
            found++;
          } else {
            missed.accept(missed(file, after, change.wanted()));
          }
        }
      }
    }
    return new Score(planted, found);
  }

  private List<Change> changes(SyntaxTree tree) {
    Changes changes = new Changes();
    for (Element element : tree.root().preorder()) {
      planter.plant(element, changes);
    }
    return new ArrayList<>(changes.all());
  }

  /** Whether there is a finding on the line of an offset. */
  private boolean isFound(Source file, SyntaxTree tree, int offset) {
    int line = tree.text().lines().lineOf(offset);
    Settings settings = Corpora.settings(file.name()).withSuppression(false);
    return DocumentInspection.run(tree, catalogue, settings, Cancellation.NEVER).findings().stream()
        .map(Finding::range)
        .anyMatch(range -> tree.text().lines().lineOf(range.start()) == line);
  }

  private static Missed missed(Source file, SourceText text, int offset) {
    int line = text.lines().lineOf(offset);
    String source = text.substring(text.lines().startOf(line), text.lines().endOf(line));
    return new Missed(file.name(), line + 1, source);
  }
}
