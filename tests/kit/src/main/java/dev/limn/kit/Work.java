package dev.limn.kit;

import dev.limn.highlight.Catalogue;
import dev.limn.highlight.HighlightSession;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Quarantine;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;

/**
 * A document that is being edited, and the pairs that are run for each edit: what an edit costs.
 * Pairs are written one a line, by the inspection, the kind of the element, and how it begins (up
 * to a brace, a semicolon or the end of the line), in the order of the alphabet.
 */
public final class Work {
  private static final Pattern BEGINNING = Pattern.compile("[^{;\n\r]*");

  private final HighlightSession session;
  private final List<String> ran = new ArrayList<>();
  private DocumentTree document;

  private Work(Catalogue catalogue, String text) {
    document = JavaParser.document(SourceText.of(text));
    session =
        new HighlightSession(
            document.tree(),
            catalogue,
            Settings.of(JavaLanguage.JAVA).withProfile(Profile.ALL),
            new Quarantine(),
            (pair, outcome, nanos) -> ran.add(line(pair)),
            System::nanoTime);
    session.settle(Cancellation.NEVER);
  }

  /** Opens a text, and does all that is to be done for it. */
  public static Work open(String text, Class<?>... inspections) {
    List<Inspection> made =
        Arrays.stream(inspections)
            .map(type -> Subject.make(type.asSubclass(Inspection.class)))
            .toList();
    return new Work(Catalogue.of(made), text);
  }

  /** Replaces a text that stands in the document once, and runs what is due then. */
  public Work replace(String before, String after) {
    String text = document.tree().text().toString();
    int at = text.indexOf(before);
    if (at < 0 || text.indexOf(before, at + 1) >= 0) {
      throw new IllegalArgumentException("Stands not once in the text: " + before);
    }
    List<TextEdit> edits = List.of(narrow(at, before, after));
    document = document.edit(edits);
    ran.clear();
    session.edit(document.tree(), edits);
    session.settle(Cancellation.NEVER);
    return this;
  }

  /** The smallest edit that replaces one text by another one. */
  private static TextEdit narrow(int at, String before, String after) {
    int least = Math.min(before.length(), after.length());
    int prefix = 0;
    while (prefix < least && before.charAt(prefix) == after.charAt(prefix)) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < least - prefix
        && before.charAt(before.length() - 1 - suffix)
            == after.charAt(after.length() - 1 - suffix)) {
      suffix++;
    }
    return TextEdit.replace(
        at + prefix,
        at + before.length() - suffix,
        after.substring(prefix, after.length() - suffix));
  }

  /** Checks which pairs the last edit ran. */
  public Work expectWork(String expected) {
    String actual = ran.stream().sorted().distinct().collect(Collectors.joining("\n"));
    if (!actual.equals(expected.strip())) {
      throw new AssertionFailedError("Other work was done:\n" + actual, expected.strip(), actual);
    }
    if (ran.size() > ran.stream().distinct().count()) {
      throw new AssertionFailedError("Some work was done twice: " + ran);
    }
    return this;
  }

  /** Checks that the last edit ran less than a number of pairs. */
  public Work expectFewer(int pairs) {
    if (ran.size() >= pairs) {
      throw new AssertionFailedError("Too much work was done: " + ran);
    }
    return this;
  }

  private static String line(Pair pair) {
    Matcher beginning = BEGINNING.matcher(pair.place().element().text());
    String text = beginning.find() ? beginning.group().strip() : "";
    return "%-10s %s %s".formatted(pair.id(), pair.place().element().kind().name(), text);
  }
}
