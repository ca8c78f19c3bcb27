package dev.limn.java.declare;

import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Language;
import dev.limn.syntax.Kind;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;

/** Java, as the engine sees it. */
public final class JavaLanguage implements Language {

  /** The only one. */
  public static final JavaLanguage JAVA = new JavaLanguage();

  private JavaLanguage() {}

  @Override
  public SyntaxTree parse(SourceText text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SyntaxError> errors(SyntaxTree tree, Inputs inputs) {
    return tree.errors();
  }

  @Override
  public int level(Inputs inputs) {
    return inputs.input(Enclosing.DIALECT_INPUT).level();
  }

  @Override
  public boolean isBody(Kind kind) {
    return kind == JavaKind.BLOCK
        || kind == JavaKind.CLASS_BODY
        || kind == JavaKind.ENUM_BODY
        || kind == JavaKind.SWITCH_BLOCK;
  }

  @Override
  public boolean isGenerated(SyntaxTree tree) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<Comment> comments(String trivia) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Suppressions suppressions(SyntaxTree tree) {
    throw new UnsupportedOperationException();
  }

  @Override
  public TextEdit suppress(SyntaxTree tree, String id, TextRange place) {
    throw new UnsupportedOperationException();
  }
}
