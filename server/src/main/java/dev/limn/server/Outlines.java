package dev.limn.server;

import com.google.common.collect.MapMaker;
import dev.limn.java.outline.Fold;
import dev.limn.java.outline.Folds;
import dev.limn.java.outline.Selections;
import dev.limn.java.outline.Symbol;
import dev.limn.java.outline.Symbols;
import dev.limn.text.LineIndex;
import dev.limn.text.SourceText;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What editors show of a document beside its findings. Safe for use by several threads. */
final class Outlines {

  /** How many selections around a position are told: more than anybody grows through. */
  static final int MOST_SELECTIONS = 200;

  private final Places places;
  private final ConcurrentMap<OpenDocument, TokenData> sent = new MapMaker().weakKeys().makeMap();

  /** Outlines with positions as the client has them. */
  Outlines(Places places) {
    this.places = places;
  }

  /** The declarations. */
  List<DocumentSymbol> symbols(Snapshot snapshot) {
    return Symbols.of(snapshot.tree()).stream().map(s -> symbol(snapshot.text(), s)).toList();
  }

  private DocumentSymbol symbol(SourceText text, Symbol symbol) {
    DocumentSymbol shown =
        new DocumentSymbol(
            symbol.name(),
            kind(symbol.kind()),
            places.range(text, symbol.range()),
            places.range(text, symbol.selection()),
            symbol.detail(),
            symbol.children().stream().map(child -> symbol(text, child)).toList());
    shown.setTags(symbol.deprecated() ? List.of(SymbolTag.Deprecated) : List.of());
    return shown;
  }

  private static SymbolKind kind(Symbol.Kind kind) {
    return switch (kind) {
      case MODULE -> SymbolKind.Module;
      case CLASS -> SymbolKind.Class;
      case RECORD -> SymbolKind.Struct;
      case INTERFACE, ANNOTATION_INTERFACE -> SymbolKind.Interface;
      case ENUM -> SymbolKind.Enum;
      case ENUM_CONSTANT -> SymbolKind.EnumMember;
      case FIELD -> SymbolKind.Field;
      case CONSTANT -> SymbolKind.Constant;
      case METHOD, INITIALIZER -> SymbolKind.Method;
      case CONSTRUCTOR -> SymbolKind.Constructor;
    };
  }

  /** What can be folded, by lines. */
  List<FoldingRange> folds(Snapshot snapshot) {
    return Folds.of(snapshot.tree()).stream()
        .flatMap(fold -> fold(snapshot.text(), fold).stream())
        .toList();
  }

  /** The last line of a body is the one with its brace, which stays. */
  private static Optional<FoldingRange> fold(SourceText text, Fold fold) {
    LineIndex lines = text.lines();
    int first = lines.lineOf(fold.range().start());
    int last = lines.lineOf(fold.range().end()) - (fold.kind() == Fold.Kind.BODY ? 1 : 0);
    if (last <= first) {
      return Optional.empty();
    }
    FoldingRange range = new FoldingRange(first, last);
    switch (fold.kind()) {
      case COMMENT -> range.setKind(FoldingRangeKind.Comment);
      case IMPORTS -> range.setKind(FoldingRangeKind.Imports);
      case BODY -> {}
    }
    return Optional.of(range);
  }

  /**
   * What can be selected around each of some positions: the smallest ones, where these are many.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if one is not in the text
   */
  List<SelectionRange> selections(Snapshot snapshot, List<Position> positions) {
    List<SelectionRange> selections = new ArrayList<>();
    for (Position position : positions) {
      SelectionRange innermost = null;
      List<TextRange> all =
          Selections.at(snapshot.tree(), places.offset(snapshot.text(), position));
      for (TextRange range : all.subList(Math.max(0, all.size() - MOST_SELECTIONS), all.size())) {
        innermost = new SelectionRange(places.range(snapshot.text(), range), innermost);
      }
      selections.add(innermost);
    }
    return selections;
  }

  /** All semantic tokens. */
  SemanticTokens tokens(OpenDocument document, Snapshot snapshot) {
    TokenData now = TokenData.of(snapshot, places);
    sent.put(document, now);
    return now.all();
  }

  /**
   * The semantic tokens of a range.
   *
   * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if it is not in the text
   */
  SemanticTokens tokens(Snapshot snapshot, Range range) {
    return TokenData.of(snapshot, places, places.textRange(snapshot.text(), range)).all();
  }

  /** What changed in the semantic tokens since they were last told; all where that is not known. */
  Either<SemanticTokens, SemanticTokensDelta> tokens(
      OpenDocument document, Snapshot snapshot, String previous) {
    TokenData then = sent.get(document);
    SemanticTokens all = tokens(document, snapshot);
    return then != null && then.id().equals(previous)
        ? Either.forRight(then.to(sent.get(document)))
        : Either.forLeft(all);
  }
}
