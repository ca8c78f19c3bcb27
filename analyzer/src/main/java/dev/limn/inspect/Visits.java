package dev.limn.inspect;

import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.syntax.Syntax;

/** Where an inspection says what it wants to see. */
public interface Visits {

  /** Asks for all elements whose typed view is a {@code type}. */
  <S extends Syntax> void on(Class<S> type, Check<? super S> check);

  /** Asks for all tokens of a kind. */
  void onToken(Kind kind, Check<Element> check);

  /**
   * Asks for all tokens with the given flags of {@link dev.limn.syntax.Node}; to find them costs
   * nothing where there are none.
   */
  void onTokensWith(int flags, Check<Element> check);

  /**
   * Looks at one element. A pure function of the element and of what it asks the view for.
   *
   * @param <S> what it looks at
   */
  @FunctionalInterface
  interface Check<S> {
    void check(S visited, View view);
  }
}
