package dev.limn.system.oracle;

import dev.limn.java.syntax.JavaKind;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes mutations of texts; the same seed and texts give the same mutations. */
final class Mutator {
  /** What is put in: every token of one text, and some of the others. */
  private static final List<String> TOKENS =
      Stream.concat(
              Arrays.stream(JavaKind.values())
                  .map(JavaKind::fixedText)
                  .filter(text -> !text.isEmpty()),
              Stream.of("x", "T", "_", "1", "1L", "1.0", "'c'", "\"s\"", "/*", "\"", "'", "\\"))
          .toList();

  private final List<String> texts;
  private final SplittableRandom random;

  Mutator(List<String> texts, long seed) {
    this.texts = texts;
    this.random = new SplittableRandom(seed);
  }

  /** The next mutation. */
  Mutation next() {
    while (true) {
      String text = texts.get(random.nextInt(texts.size()));
      Tokens tokens = Tokens.of(text);
      if (tokens.count() > 3) {
        return mutate(text, tokens);
      }
    }
  }

  private Mutation mutate(String text, Tokens tokens) {
    TextRange token = tokens.range(random.nextInt(tokens.count()));
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> replace("delete", text, token, "");
      case 3, 4 -> {
        String own = text.substring(token.start(), token.end());
        yield replace("duplicate", text, token, own + " " + own);
      }
      case 5, 6 -> swap(text, tokens);
      case 7, 8, 9 -> {
        String own = text.substring(token.start(), token.end());
        yield replace("insert", text, token, TOKENS.get(random.nextInt(TOKENS.size())) + " " + own);
      }
      case 10 -> {
        int end = random.nextInt(text.length() + 1);
        yield new Mutation("cut", text.substring(0, end), end);
      }
      default -> splice(text, token);
    };
  }

  private static Mutation replace(String change, String text, TextRange token, String by) {
    String own = text.substring(token.start(), token.end());
    String mutated = text.substring(0, token.start()) + by + text.substring(token.end());
    String what = by.isEmpty() ? own : by;
    return new Mutation(change + " " + Excerpt.start(what), mutated, token.start());
  }

  private Mutation swap(String text, Tokens tokens) {
    int first = random.nextInt(tokens.count() - 1);
    TextRange a = tokens.range(first);
    TextRange b = tokens.range(first + 1);
    String mutated =
        text.substring(0, a.start())
            + text.substring(b.start(), b.end())
            + " "
            + text.substring(a.end(), b.start())
            + text.substring(a.start(), a.end())
            + text.substring(b.end());
    return new Mutation("swap", mutated, a.start());
  }

  private Mutation splice(String text, TextRange token) {
    String other = texts.get(random.nextInt(texts.size()));
    Tokens tokens = Tokens.of(other);
    List<TextRange> ranges = new ArrayList<>(tokens.ranges());
    int from = ranges.isEmpty() ? 0 : ranges.get(random.nextInt(ranges.size())).start();
    String mutated = text.substring(0, token.start()) + other.substring(from);
    return new Mutation("splice", mutated, token.start());
  }
}
