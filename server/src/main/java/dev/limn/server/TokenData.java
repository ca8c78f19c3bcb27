package dev.limn.server;

import com.google.common.primitives.Ints;
import dev.limn.java.outline.SemanticToken;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensEdit;
import org.eclipse.lsp4j.SemanticTokensLegend;

/**
 * The semantic tokens of a version as LSP writes them: five numbers a token, its place counted from
 * the one before (LSP 3.17, "Semantic Tokens"). Immutable.
 *
 * @param id of the version
 */
record TokenData(String id, List<Integer> numbers) {

  /** What the numbers of types and modifiers mean. */
  static final SemanticTokensLegend LEGEND =
      new SemanticTokensLegend(
          names(Arrays.asList(SemanticToken.Role.values())),
          names(Arrays.asList(SemanticToken.Modifier.values())));

  /** LSP's names are in camel case. */
  private static List<String> names(List<? extends Enum<?>> constants) {
    return constants.stream()
        .map(
            constant -> {
              String lower = constant.name().toLowerCase(Locale.ROOT);
              int gap = lower.indexOf('_');
              return gap < 0
                  ? lower
                  : lower.substring(0, gap)
                      + constant.name().charAt(gap + 1)
                      + lower.substring(gap + 2);
            })
        .toList();
  }

  /** The tokens of all of a version. */
  static TokenData of(Snapshot snapshot, Places places) {
    return of(snapshot, places, new TextRange(0, snapshot.text().length()));
  }

  /** The tokens of a part of a version. */
  static TokenData of(Snapshot snapshot, Places places, TextRange part) {
    List<Integer> numbers = new ArrayList<>();
    Position last = new Position(0, 0);
    for (SemanticToken token : dev.limn.java.outline.SemanticTokens.of(snapshot.tree())) {
      if (token.range().overlaps(part)) {
        Position start = places.position(snapshot.text(), token.range().start());
        Position end = places.position(snapshot.text(), token.range().end());
        boolean sameLine = start.getLine() == last.getLine();
        numbers.add(start.getLine() - last.getLine());
        numbers.add(start.getCharacter() - (sameLine ? last.getCharacter() : 0));
        numbers.add(end.getCharacter() - start.getCharacter());
        numbers.add(token.role().ordinal());
        numbers.add(bits(token.modifiers()));
        last = start;
      }
    }
    return new TokenData(Long.toString(snapshot.sequence()), Ints.asList(Ints.toArray(numbers)));
  }

  private static int bits(Collection<SemanticToken.Modifier> modifiers) {
    return modifiers.stream().mapToInt(modifier -> 1 << modifier.ordinal()).sum();
  }

  /** All of them. */
  SemanticTokens all() {
    return new SemanticTokens(id, numbers);
  }

  /** What makes these tokens into later ones: one piece is replaced. */
  SemanticTokensDelta to(TokenData later) {
    int most = Math.min(numbers.size(), later.numbers.size());
    int head = 0;
    while (head < most && numbers.get(head).equals(later.numbers.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && numbers
            .get(numbers.size() - 1 - tail)
            .equals(later.numbers.get(later.numbers.size() - 1 - tail))) {
      tail++;
    }
    int gone = numbers.size() - head - tail;
    List<Integer> come = later.numbers.subList(head, later.numbers.size() - tail);
    return new SemanticTokensDelta(
        gone == 0 && come.isEmpty() ? List.of() : List.of(new SemanticTokensEdit(head, gone, come)),
        later.id);
  }
}
