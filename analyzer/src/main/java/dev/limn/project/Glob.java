package dev.limn.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A pattern for one name in a path, as in gitignore(5): {@code *}, {@code ?}, {@code [a-z]} and
 * {@code \}. Matching takes at most the product of both lengths, whatever the pattern.
 */
final class Glob {

  private static final Map<String, IntPredicate> CLASSES =
      Map.ofEntries(
          Map.entry("alnum", c -> isLetter(c) || isDigit(c)),
          Map.entry("alpha", Glob::isLetter),
          Map.entry("blank", c -> c == ' ' || c == '\t'),
          Map.entry("cntrl", c -> c < ' ' || c == 0x7f),
          Map.entry("digit", Glob::isDigit),
          Map.entry("graph", c -> c > ' ' && c < 0x7f),
          Map.entry("lower", c -> c >= 'a' && c <= 'z'),
          Map.entry("print", c -> c >= ' ' && c < 0x7f),
          Map.entry("punct", c -> c > ' ' && c < 0x7f && !isLetter(c) && !isDigit(c)),
          Map.entry("space", c -> c == ' ' || (c >= '\t' && c <= '\r')),
          Map.entry("upper", c -> c >= 'A' && c <= 'Z'),
          Map.entry("xdigit", c -> isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));

  private final String source;

  /** What each character must be; {@code null} stands for any number of characters. */
  private final List<@Nullable IntPredicate> pieces = new ArrayList<>();

  private int at;
  private boolean malformed;

  /** Reads a pattern. A malformed one matches nothing, as git has it. */
  Glob(String source) {
    this.source = source;
    while (at < source.length() && !malformed) {
      pieces.add(piece());
    }
  }

  /** Whether the whole name matches. */
  boolean matches(String name) {
    if (malformed) {
      return false;
    }
    int piece = 0;
    int afterStar = -1;
    int starEnd = 0;
    int i = 0;
    while (i < name.length()) {
      IntPredicate wanted = piece < pieces.size() ? pieces.get(piece) : c -> false;
      if (wanted == null) {
        afterStar = ++piece;
        starEnd = i;
      } else if (wanted.test(name.charAt(i))) {
        piece++;
        i++;
      } else if (afterStar >= 0) {
        piece = afterStar;
        i = ++starEnd;
      } else {
        return false;
      }
    }
    while (piece < pieces.size() && pieces.get(piece) == null) {
      piece++;
    }
    return piece == pieces.size();
  }

  private @Nullable IntPredicate piece() {
    char c = source.charAt(at++);
    return switch (c) {
      case '*' -> null;
      case '?' -> any -> true;
      case '[' -> set();
      case '\\' -> is(next());
      default -> is(c);
    };
  }

  private static IntPredicate is(char wanted) {
    return c -> c == wanted;
  }

  /** The next character; none makes the pattern malformed. */
  private char next() {
    if (at < source.length()) {
      return source.charAt(at++);
    }
    malformed = true;
    return 0;
  }

  private IntPredicate set() {
    boolean inverted = at < source.length() && "!^".indexOf(source.charAt(at)) >= 0;
    if (inverted) {
      at++;
    }
    IntPredicate any = c -> false;
    char c = next();
    do {
      any = any.or(member(c));
      c = next();
    } while (c != ']' && !malformed);
    return inverted ? any.negate() : any;
  }

  private IntPredicate member(char first) {
    if (first == '[' && source.startsWith(":", at)) {
      return named();
    }
    char low = first == '\\' ? next() : first;
    boolean range =
        source.startsWith("-", at) && at + 1 < source.length() && source.charAt(at + 1) != ']';
    if (!range) {
      return is(low);
    }
    at++;
    char end = next();
    char high = end == '\\' ? next() : end;
    return c -> low <= c && c <= high;
  }

  private IntPredicate named() {
    int end = source.indexOf(":]", at + 1);
    String name = end < 0 ? "" : source.substring(at + 1, end);
    IntPredicate members = CLASSES.get(name);
    if (members == null) {
      malformed = true;
      return c -> false;
    }
    at = end + 2;
    return members;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
