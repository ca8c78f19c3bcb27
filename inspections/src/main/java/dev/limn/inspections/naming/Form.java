package dev.limn.inspections.naming;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.common.base.CharMatcher;
import dev.limn.java.syntax.JavaKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How the words of a name are put together. Letters that have no case are as good as any. */
enum Form {
  UPPER_CAMEL("[\\p{L}&&[^\\p{Ll}]]#*", CharMatcher.inRange('A', 'Z')),
  LOWER_CAMEL("[\\p{L}&&[^\\p{Lu}\\p{Lt}]]#*", CharMatcher.inRange('a', 'z')),
  UPPER_SNAKE("[\\p{L}&&[^\\p{Ll}]][\\p{L}\\p{N}_&&[^\\p{Ll}]]*", CharMatcher.none());

  /** Letters and digits of names that need no look at a pattern. */
  private static final CharMatcher PLAIN =
      CharMatcher.inRange('A', 'Z')
          .or(CharMatcher.inRange('a', 'z'))
          .or(CharMatcher.inRange('0', '9'));

  /** The length of the longest names that are looked at: longer ones are made by a program. */
  private static final int LONGEST = 500;

  /** An underscore beside a digit or an abbreviation in capitals. */
  private static final Pattern SET_OFF =
      Pattern.compile("(?<=[\\p{Lu}\\p{N}])_|_(?=\\p{Lu}{2}|\\p{N}|\\p{Lu}(?:_|$))");

  private static final Set<String> KEYWORDS =
      Arrays.stream(JavaKind.values())
          .filter(JavaKind::isKeyword)
          .map(JavaKind::fixedText)
          .collect(toUnmodifiableSet());

  /** What separates words; between digits it is kept. */
  private static final Pattern PART = Pattern.compile("_(?!\\d)|(?<!\\d)_");

  /** The beginning of a further word in a name in camel case. */
  private static final Pattern WORD =
      Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]|NaN$");

  private final Pattern pattern;
  private final CharMatcher plainInitial;

  Form(String pattern, CharMatcher plainInitial) {
    this.plainInitial = plainInitial;
    this.pattern = Pattern.compile(pattern.replace("#", Part.PATTERN));
  }

  /** Whether a name has this form, as each one has that is too long to be looked at. */
  boolean fits(String name) {
    return name.length() > LONGEST || isPlain(name) || pattern.matcher(name).matches();
  }

  /** Whether a name has this form as most have that do: a pattern takes longer to say so. */
  private boolean isPlain(String name) {
    return !name.isEmpty() && plainInitial.matches(name.charAt(0)) && PLAIN.matchesAllOf(name);
  }

  /**
   * Whether a name is neither in lowerCamelCase nor in capitals, nor has a reason to look as it
   * does: underscores at its ends, abbreviations and digits set off by underscores, an abbreviation
   * at its beginning, or a keyword that it stands for.
   */
  static boolean isUncommon(String name) {
    String bare = withoutUnderscores(name);
    return bare.length() > 2
        && !isGenerated(name)
        && !LOWER_CAMEL.fits(bare.indexOf('_') < 0 ? bare : SET_OFF.matcher(bare).replaceAll(""))
        && !UPPER_SNAKE.fits(bare)
        && !ABBREVIATION.matcher(bare).lookingAt()
        && !KEYWORDS.contains(bare.toLowerCase(Locale.ROOT));
  }

  /** The words of a name in lowerCamelCase; empty if that is none, or what it was. */
  static Optional<String> lowerCamel(String name) {
    List<String> words =
        PART.splitAsStream(withoutUnderscores(name))
            .filter(part -> !part.isEmpty())
            .map(part -> UPPER_SNAKE.fits(part) ? part.toLowerCase(Locale.ROOT) : part)
            .toList();
    StringBuilder camel = new StringBuilder();
    for (String word : words) {
      boolean isFirst = camel.length() == 0;
      char initial = word.charAt(0);
      camel
          .append(isFirst ? Character.toLowerCase(initial) : Character.toUpperCase(initial))
          .append(word, 1, word.length());
    }
    return Optional.of(camel.toString())
        .filter(it -> LOWER_CAMEL.fits(it) && !it.equals(name) && !KEYWORDS.contains(it));
  }

  /** The words of a name in UPPER_SNAKE_CASE; empty if that is none, or what it was. */
  static Optional<String> upperSnake(String name) {
    String words = WORD.matcher(withoutUnderscores(name)).replaceAll("_").toUpperCase(Locale.ROOT);
    return Optional.of(words).filter(it -> UPPER_SNAKE.fits(it) && !it.equals(name));
  }

  /** The words of a name in UpperCamelCase; empty if that is none, or what it was. */
  static Optional<String> upperCamel(String name) {
    return Optional.of(
            PART.splitAsStream(withoutUnderscores(name))
                .filter(part -> !part.isEmpty())
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(joining()))
        .filter(it -> UPPER_CAMEL.fits(it) && !it.equals(name));
  }

  /** The name without underscores at its ends. */
  static String withoutUnderscores(String name) {
    int start = 0;
    int end = name.length();
    while (start < end && name.charAt(start) == '_') {
      start++;
    }
    while (start < end && name.charAt(end - 1) == '_') {
      end--;
    }
    return name.substring(start, end);
  }

  /** Whether a name was made by a program, and may look as it likes. */
  static boolean isGenerated(String name) {
    return name.indexOf('$') >= 0;
  }

  /** What may follow the first letter. */
  private static final class Part {

    /** A letter or a digit, or an underscore between digits, which are hard to read without it. */
    static final String PATTERN = "(?:[\\p{L}\\p{N}]|(?<=\\d)_(?=\\d))";
  }
}
