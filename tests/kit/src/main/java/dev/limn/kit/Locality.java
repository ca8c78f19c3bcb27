package dev.limn.kit;

import dev.limn.highlight.Pair;
import dev.limn.inspect.Finding;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxTree;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opentest4j.AssertionFailedError;

/**
 * The law that what is unchanged is valid: where an element has the same tokens as before an edit,
 * and the footprint of a pair is unbroken, the pair finds the same.
 */
final class Locality {

  /** What tells a pair from others of a version, and is the same in the next one. */
  private record Key(String id, Kind kind, List<String> tokens, int number) {}

  private final Subject subject;
  private final SyntaxTree tree;
  private final Map<Key, Pair> before;

  private Locality(Subject subject, String text) {
    this.subject = subject;
    this.tree = subject.parse(text);
    this.before = keyed(subject.pairs(tree));
  }

  /** Checks the law for all variations that do not break the text. */
  static void check(Subject subject, String text) {
    Locality locality = new Locality(subject, text);
    Variation.ALL.forEach(locality::check);
  }

  private void check(Variation variation) {
    SyntaxTree after = subject.parse(variation.of(tree));
    if (subject.errors(after) <= subject.errors(tree)) {
      keyed(subject.pairs(after)).forEach((key, pair) -> check(key, pair, variation));
    }
  }

  private void check(Key key, Pair after, Variation variation) {
    Pair pair = before.get(key);
    if (pair == null) {
      return;
    }
    Answer answer = Answer.of(pair);
    FactLaws.checkKeyed(answer, after.place());
    if (answer.outcome().footprint().unbroken(after.place())) {
      List<String> expected = relative(answer);
      List<String> actual = relative(Answer.of(after));
      if (!expected.equals(actual)) {
        throw new AssertionFailedError(
            "%s finds something else after %s, though all that it read through its view is the same: %s%nbefore: %s%nafter:  %s"
                .formatted(pair, variation.name(), answer.outcome().footprint(), expected, actual),
            expected,
            actual);
      }
    }
  }

  private static Map<Key, Pair> keyed(List<Pair> pairs) {
    Map<Key, Pair> keyed = new LinkedHashMap<>();
    Map<Key, Integer> numbers = new HashMap<>();
    for (Pair pair : pairs) {
      Element element = pair.place().element();
      List<String> tokens = element.tokens().stream().map(Element::text).toList();
      Key key = new Key(pair.id(), element.kind(), tokens, 0);
      int number = numbers.merge(key, 1, Integer::sum);
      keyed.put(new Key(pair.id(), element.kind(), tokens, number), pair);
    }
    return keyed;
  }

  /** The findings with their places counted from the first token of the element. */
  private static List<String> relative(Answer answer) {
    int start = answer.pair().place().element().range().start();
    return answer.findings().stream().map(finding -> relative(finding, start)).toList();
  }

  private static String relative(Finding finding, int start) {
    return "%s at %d to %d, related %s, fixes %s"
        .formatted(
            finding.message(),
            finding.range().start() - start,
            finding.range().end() - start,
            finding.related().stream()
                .map(related -> related.range().start() - start + ": " + related.message())
                .toList(),
            finding.fixes());
  }
}
