package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Token;

/**
 * Shares equal tokens: most tokens of a text are like another one. Tokens are immutable, so that a
 * lost race costs a token and nothing else.
 */
final class TokenCache {
  private static final int SIZE = 1 << 13;
  private static final Token[] TOKENS = new Token[SIZE];

  private TokenCache() {}

  static Token token(JavaKind kind, int leading, int width, int flags) {
    int slot = ((kind.ordinal() * 31 + leading) * 31 + width * 3 + flags * 17) & (SIZE - 1);
    Token cached = TOKENS[slot];
    if (cached != null
        && cached.kind() == kind
        && cached.leadingWidth() == leading
        && cached.width() == width
        && cached.hasExactly(flags)) {
      return cached;
    }
    Token made = new Token(kind, leading, width, flags);
    TOKENS[slot] = made;
    return made;
  }
}
