package dev.limn.java.outline;

import dev.limn.text.TextRange;
import java.util.Set;

/** A name or a contextual keyword, and what it is. */
public record SemanticToken(TextRange range, Role role, Set<Modifier> modifiers)
    implements MemberParts.Part<SemanticToken> {

  /** What a token is, in the terms of LSP 3.17, "Semantic Tokens". */
  public enum Role {
    NAMESPACE,
    TYPE,
    CLASS,
    ENUM,
    INTERFACE,
    TYPE_PARAMETER,
    PARAMETER,
    VARIABLE,
    PROPERTY,
    ENUM_MEMBER,
    METHOD,
    KEYWORD,
    DECORATOR
  }

  /** What else can be said of a token. */
  public enum Modifier {
    DECLARATION,
    STATIC,
    READONLY,
    ABSTRACT,
    DEPRECATED
  }

  @Override
  public SemanticToken movedBy(int distance) {
    return new SemanticToken(range.shift(distance), role, modifiers);
  }
}
