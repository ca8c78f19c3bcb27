package dev.limn.system.counters;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what an edit costs in a document that was opened and is settled. */
final class Counters {

  /** Always the same inspections, so that nothing rises because another one is added. */
  private static final List<String> INSPECTIONS =
      List.of(
          "cognitive-complexity",
          "collapsible-if",
          "empty-catch-block",
          "hidden-field",
          "identical-operands",
          "misleading-indentation",
          "octal-literal",
          "redundant-local-variable",
          "redundant-modifier",
          "redundant-parentheses",
          "redundant-semicolon",
          "self-assignment",
          "unreachable-code",
          "unused-assignment",
          "unused-import",
          "unused-label",
          "unused-local-variable",
          "unused-parameter",
          "unused-private-class",
          "unused-private-field",
          "unused-private-method");

  private static final Catalogue CATALOGUE = catalogue();
  private static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL);
  private static final String COLUMNS = "%-42s" + " %10s".repeat(Counter.values().length);

  private final Map<Counter, Long> counted = new EnumMap<>(Counter.class);
  private final HighlightSession session;
  private DocumentTree document;

  private Counters(String text) {
    document = JavaParser.document(SourceText.of(text));
    session =
        new HighlightSession(
            document.tree(),
            CATALOGUE,
            SETTINGS,
            new Quarantine(),
            (pair, outcome, nanos) -> add(Counter.FACTS, outcome.footprint().reads().size()),
            () -> 0);
    session.settle(Cancellation.NEVER);
    counted.clear();
  }

  private static Catalogue catalogue() {
    Catalogue all = Catalogue.load(Counters.class.getClassLoader());
    return Catalogue.of(
        INSPECTIONS.stream().map(id -> all.find(id).orElseThrow().inspection()).toList());
  }

  /** What an edit costs. */
  static Map<Counter, Long> of(FixedEdit edit) {
    Counters counters = new Counters(resource(edit.file()));
    edit.steps().forEach(counters::type);
    return counters.counted;
  }

  private void type(FixedEdit.Step step) {
    SyntaxTree before = document.tree();
    int pairs = session.statistics().pairs();
    int again = session.verified();
    List<TextEdit> edits = List.of(edit(before.text().toString(), step));

    document = document.edit(edits);
    session.edit(document.tree(), edits);
    session.settle(Cancellation.NEVER);

    BitSet ids = ids(before);
    ids.xor(ids(document.tree()));
    DocumentTree.Work work = document.work();
    add(Counter.NODES, work.nodesMade());
    add(Counter.CHILDREN, work.childrenCopied());
    add(Counter.CHARACTERS, work.charactersRead() + document.tree().text().charactersCopied());
    add(Counter.IDS, ids.cardinality());
    add(Counter.PAIRS, session.statistics().pairs() - pairs);
    add(Counter.AGAIN, session.verified() - again);
  }

  private void add(Counter counter, long count) {
    counted.merge(counter, count, Long::sum);
  }

  private static TextEdit edit(String text, FixedEdit.Step step) {
    String before = step.before();
    String after = step.after();
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("Stands not once in the text: " + before);
    }
    int same = Arrays.mismatch(before.toCharArray(), after.toCharArray());
    int left = Math.min(before.length(), after.length()) - same;
    int end = 0;
    while (end < left
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    return TextEdit.replace(
        at + same, at + before.length() - end, after.substring(same, after.length() - end));
  }

  private static BitSet ids(SyntaxTree tree) {
    BitSet ids = new BitSet();
    for (Element element : tree.root().preorder()) {
      if (element.node() instanceof Branch branch) {
        ids.set(branch.id());
      }
    }
    return ids;
  }

  /** A file beside the counters, and they themselves. */
  static String resource(String name) {
    try (InputStream in = Counters.class.getResourceAsStream("/counters/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The line of an edit in the file. */
  static String line(FixedEdit edit, Map<Counter, Long> counted) {
    Object[] cells = new Object[Counter.values().length + 1];
    cells[0] = edit;
    for (Counter counter : Counter.values()) {
      cells[counter.ordinal() + 1] = counted.getOrDefault(counter, 0L);
    }
    return COLUMNS.formatted(cells);
  }

  /** Writes the file: {@code Counters FILE}. */
  public static void main(String[] arguments) throws IOException {
    Object[] titles = new Object[Counter.values().length + 1];
    titles[0] = "";
    Arrays.setAll(
        titles, i -> i == 0 ? "" : Counter.values()[i - 1].name().toLowerCase(Locale.ROOT));
    String lines =
        FixedEdit.ALL.stream()
            .map(edit -> line(edit, of(edit)) + "\n")
            .collect(Collectors.joining("", COLUMNS.formatted(titles) + "\n", ""));
    Files.writeString(Path.of(arguments[0]), lines);
  }
}
