package dev.limn.java.outline;

import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.outline.Fold.Kind;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Language.Comment;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds what can be folded: bodies, comments and the imports. Whether it is one line matters not.
 */
public final class Folds {

  private static final MemberParts<Fold> PARTS = new MemberParts<>("folds", Folds::find);

  private Folds() {}

  /** The folds of a file, in the order in which they begin. */
  public static List<Fold> of(SyntaxTree tree) {
    List<Fold> folds = PARTS.of(tree.root());
    folds.sort(Comparator.comparingInt(fold -> fold.range().start()));
    return folds;
  }

  private static void find(Element element, Consumer<Fold> found) {
    if (element.isLeaf()) {
      comments(element, found);
    } else if (element.view() instanceof CompilationUnit unit) {
      imports(unit).ifPresent(found);
    } else {
      Braces.inside(element).ifPresent(range -> found.accept(new Fold(range, Kind.BODY)));
    }
  }

  private static Optional<Fold> imports(CompilationUnit unit) {
    List<ImportDeclaration> imports = unit.imports();
    if (imports.size() < 2) {
      return Optional.empty();
    }
    TextRange last = imports.get(imports.size() - 1).range();
    return Optional.of(new Fold(imports.get(0).range().cover(last), Kind.IMPORTS));
  }

  private static void comments(Element token, Consumer<Fold> found) {
    if (token.kind() == JavaKind.DOC_COMMENT) {
      found.accept(new Fold(token.range(), Kind.COMMENT));
    }
    if (!token.node().has(Node.COMMENT)) {
      return;
    }
    int start = token.fullRange().start();
    String trivia = token.source().substring(start, token.range().start());
    Optional<TextRange> lines = Optional.empty();
    for (Comment comment : JavaLanguage.JAVA.comments(trivia)) {
      TextRange range = comment.range().shift(start);
      if (!comment.line()) {
        found.accept(new Fold(range, Kind.COMMENT));
      } else if (lines.isPresent()
          && follows(lines.get().end() - start, range.start() - start, trivia)) {
        lines = Optional.of(lines.get().cover(range));
        continue;
      }
      lines.ifPresent(run -> found.accept(new Fold(run, Kind.COMMENT)));
      lines = comment.line() ? Optional.of(range) : Optional.empty();
    }
    lines.ifPresent(run -> found.accept(new Fold(run, Kind.COMMENT)));
  }

  /** Whether there is no empty line between two comments that end with their lines. */
  private static boolean follows(int end, int start, String trivia) {
    String between = trivia.substring(end, start).replace("\r\n", "\n");
    return between.chars().filter(c -> c == '\n' || c == '\r').count() <= 1;
  }
}
