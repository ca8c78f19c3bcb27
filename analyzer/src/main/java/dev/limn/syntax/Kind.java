package dev.limn.syntax;

/** What a node is. Each language has one enum of kinds; nodes are compared by identity of kind. */
public interface Kind {

  /** The name of the kind, as in {@code IF_STATEMENT}; unique in its language. */
  String name();

  /** A dense number from 0, unique in its language. */
  int ordinal();

  /** Whether nodes of this kind are leaves. */
  boolean isToken();

  /** Whether tokens of this kind are names. */
  boolean isName();

  /** Whether the typed view that {@link #view} makes is of a type. */
  boolean isViewedAs(Class<? extends Syntax> type);

  /** Wraps an element of this kind in its typed view. */
  Syntax view(Element element);
}
