package dev.limn.inspections.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says what is meant by a word that is misspelt. */
final class Spelling {
  private static final Dictionary DICTIONARY = Dictionary.english();

  /** Words shorter than this are abbreviations as often as not. */
  private static final int SHORTEST = 5;

  /** Words in names that are shorter than this may be abbreviations. */
  private static final int SHORTEST_IN_NAME = 8;

  /** In shorter words in names another letter may be meant. */
  private static final int SHORTEST_REPLACED = 7;

  /** The shortest part of a word that is made of two. */
  private static final int SHORTEST_PART = 3;

  private static final int MOST_SUGGESTIONS = 3;

  private static final List<String> PREFIXES =
      List.of(
          "anti", "auto", "co", "de", "dis", "hyper", "in", "inter", "macro", "meta", "micro",
          "mini", "mis", "multi", "non", "out", "over", "para", "post", "pre", "pseudo", "re",
          "semi", "sub", "super", "trans", "ultra", "un", "under");

  private static final List<String> SUFFIXES =
      List.of(
          "s", "es", "d", "ed", "r", "er", "ers", "ier", "iers", "rs", "or", "ors", "ing", "ings",
          "able", "ables", "ably", "ability", "ness", "less", "like", "ly", "ize", "izer", "izers",
          "ized", "izing", "ization", "izable", "ise", "ised", "ising", "isation", "ion", "ions",
          "ist", "wise", "ish");

  /** Long words of which code is full. */
  private static final Set<String> COMMONEST =
      Set.of(
          "argument",
          "attribute",
          "character",
          "collection",
          "connection",
          "context",
          "description",
          "directory",
          "element",
          "exception",
          "function",
          "implementation",
          "information",
          "instance",
          "interface",
          "listener",
          "message",
          "parameter",
          "pattern",
          "permission",
          "position",
          "property",
          "reference",
          "request",
          "resource",
          "response",
          "separator",
          "sequence",
          "transaction");

  private Spelling() {}

  /**
   * What a word in a name may be meant to be, the likeliest first; empty if it is known, or if it
   * may be an abbreviation.
   *
   * @param projectWords words that are known in addition
   */
  static List<String> suggestionsInName(String word, Collection<String> projectWords) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean slip = isClearSlip(lower);
    if (!isUnknown(lower) || (isKnownPart(lower, 1, 0) && !slip) || contains(projectWords, lower)) {
      return List.of();
    }
    List<String> clear = new ArrayList<>();
    if (slip) {
      clear.addAll(withoutDoubling(lower));
      clear.addAll(commonest(lower));
    }
    addTranspositions(lower, clear);
    addDoublings(lower, clear);
    if (!clear.isEmpty() || isMarked(lower)) {
      return clear.stream().distinct().limit(MOST_SUGGESTIONS).toList();
    }
    if (lower.length() <= SHORTEST) {
      return withoutDoubling(lower).stream().distinct().limit(MOST_SUGGESTIONS).toList();
    }
    List<String> similar =
        similar(lower).stream().filter(meant -> !isAbbreviation(lower, meant)).toList();
    return lower.length() >= SHORTEST_IN_NAME
            || similar.stream().anyMatch(DICTIONARY::containsFrequent)
        ? similar
        : List.of();
  }

  /**
   * Whether a short word may be cut off, as {@code expenc} and {@code princs} are, rather than a
   * slip in another one.
   */
  private static boolean isAbbreviation(String lower, String meant) {
    String stem = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return lower.length() < SHORTEST_IN_NAME
        && (meant.startsWith(stem)
            || (meant.length() == lower.length() && lower.length() < SHORTEST_REPLACED));
  }

  /**
   * What a word may be meant to be, the likeliest first; empty if it is known, or if nothing common
   * looks like it.
   *
   * @param projectWords words that are known in addition
   */
  static List<String> suggestions(String word, Collection<String> projectWords) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isUnknown(lower) && !contains(projectWords, lower) ? similar(lower) : List.of();
  }

  private static boolean contains(Collection<String> words, String lower) {
    return words.stream().anyMatch(word -> word.equalsIgnoreCase(lower));
  }

  /** Whether a word of any length is in no dictionary, which tells other languages. */
  static boolean isForeign(String lower) {
    return lower.length() > 1
        && !DICTIONARY.contains(lower)
        && !isDerived(lower)
        && !isCompound(lower);
  }

  /** Whether a word in small letters is neither in the dictionary nor made of words in it. */
  static boolean isUnknown(String lower) {
    return lower.length() >= SHORTEST
        && lower.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !DICTIONARY.contains(lower)
        && (isClearSlip(lower) || (!isDerived(lower) && !isCompound(lower)));
  }

  /**
   * Whether two letters of a word that all use changed places, or one but the first is doubled, or
   * one is missing in a word of which code is full, whatever parts the word may seem to be made of,
   * as {@code messsage} of {@code mess} and {@code sage}.
   */
  private static boolean isClearSlip(String lower) {
    if (lower.length() <= SHORTEST || lower.charAt(0) == lower.charAt(1)) {
      return false;
    }
    List<String> meant = withoutDoubling(lower);
    addTranspositions(lower, meant);
    return meant.stream().anyMatch(DICTIONARY::containsFrequent) || !commonest(lower).isEmpty();
  }

  /** The words of which code is full that a letter is missing to. */
  private static List<String> commonest(String lower) {
    List<String> meant = new ArrayList<>();
    addInsertions(lower, meant);
    meant.removeIf(word -> word.startsWith(lower) || !COMMONEST.contains(word));
    return meant;
  }

  private static boolean isDerived(String lower) {
    return PREFIXES.stream().anyMatch(prefix -> hasPrefix(lower, prefix))
        || SUFFIXES.stream().anyMatch(suffix -> hasSuffix(lower, suffix));
  }

  private static boolean hasPrefix(String lower, String prefix) {
    return lower.startsWith(prefix)
        && lower.length() - prefix.length() > SHORTEST_PART
        && DICTIONARY.contains(lower.substring(prefix.length()));
  }

  private static boolean hasSuffix(String lower, String suffix) {
    int length = lower.length() - suffix.length();
    if (!lower.endsWith(suffix) || length <= SHORTEST_PART) {
      return false;
    }
    String rest = lower.substring(0, length);
    if (suffix.startsWith("ion") && !rest.endsWith("t") && !rest.endsWith("s")) {
      return false;
    }
    boolean endsWithE = rest.endsWith("e");
    return switch (suffix.charAt(0)) {
      case 'd', 'r' -> endsWithE && DICTIONARY.contains(rest);
      case 'a', 'e', 'i', 'o' ->
          !endsWithE
              && (DICTIONARY.contains(rest)
                  || DICTIONARY.contains(rest + (suffix.startsWith("ie") ? "y" : "e"))
                  || (isDoubled(rest) && DICTIONARY.contains(rest.substring(0, length - 1))));
      default -> DICTIONARY.contains(rest);
    };
  }

  /**
   * Whether the last letter is a consonant that is doubled before an ending, as in {@code fitt}.
   */
  private static boolean isDoubled(String rest) {
    int last = rest.length() - 1;
    return rest.charAt(last) == rest.charAt(last - 1)
        && rest.charAt(last - 1) != rest.charAt(last - 2)
        && "bdglmnprt".indexOf(rest.charAt(last)) >= 0;
  }

  /** Whether a word is a known one with a letter or two before it or behind it. */
  static boolean isMarked(String lower) {
    return isKnownPart(lower, 1, 0)
        || isKnownPart(lower, 2, 0)
        || isKnownPart(lower, 0, 1)
        || isKnownPart(lower, 0, 2);
  }

  private static boolean isKnownPart(String lower, int before, int after) {
    String part = lower.substring(before, lower.length() - after);
    return part.length() > SHORTEST_PART && DICTIONARY.contains(part);
  }

  /** Whether a word is made of two common ones, as {@code keyword} is. */
  private static boolean isCompound(String lower) {
    for (int at = SHORTEST_PART; at <= lower.length() - SHORTEST_PART; at++) {
      if (isPart(lower.substring(0, at)) && isPart(lower.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(String part) {
    return part.length() > SHORTEST_PART ? DICTIONARY.contains(part) : SHORT_PARTS.contains(part);
  }

  /** Words of three letters that others are made of. */
  private static final Set<String> SHORT_PARTS =
      Set.of(
          "add", "all", "any", "app", "arg", "bin", "bit", "box", "buf", "can", "day", "dir", "doc",
          "end", "env", "for", "get", "int", "iso", "key", "lib", "log", "low", "map", "max", "min",
          "mod", "msg", "net", "new", "not", "num", "obj", "off", "old", "one", "out", "pad", "pos",
          "put", "raw", "ref", "reg", "row", "run", "set", "sql", "src", "str", "sub", "sum", "sys",
          "tag", "tmp", "top", "two", "use", "val", "var", "way", "web", "xml", "zip");

  /** The common words that one slip makes the word of; the first letter is hardly ever a slip. */
  private static List<String> similar(String word) {
    List<String> found = new ArrayList<>();
    addTranspositions(word, found);
    addDoublings(word, found);
    addDeletions(word, found);
    addInsertions(word, found);
    if (word.length() > SHORTEST) {
      addReplacements(word, found);
    }
    return found.stream().distinct().limit(MOST_SUGGESTIONS).toList();
  }

  /** The common words of which one letter was doubled. */
  private static List<String> withoutDoubling(String word) {
    List<String> found = new ArrayList<>();
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) == word.charAt(i - 1)) {
        add(word.substring(0, i) + word.substring(i + 1), found);
      }
    }
    return found;
  }

  private static void addTranspositions(String word, List<String> found) {
    for (int i = 0; i + 1 < word.length(); i++) {
      add(
          word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2),
          found);
    }
  }

  private static void addDoublings(String word, List<String> found) {
    for (int i = 1; i < word.length(); i++) {
      add(word.substring(0, i + 1) + word.substring(i), found);
    }
  }

  private static void addDeletions(String word, List<String> found) {
    for (int i = 1; i < word.length(); i++) {
      add(word.substring(0, i) + word.substring(i + 1), found);
    }
  }

  private static void addInsertions(String word, List<String> found) {
    for (int i = 1; i <= word.length(); i++) {
      for (char c = 'a'; c <= 'z'; c++) {
        add(word.substring(0, i) + c + word.substring(i), found);
      }
    }
  }

  private static void addReplacements(String word, List<String> found) {
    for (int i = 1; i < word.length(); i++) {
      for (char c = 'a'; c <= 'z'; c++) {
        add(word.substring(0, i) + c + word.substring(i + 1), found);
      }
    }
  }

  private static void add(String candidate, List<String> found) {
    if (DICTIONARY.containsCommon(candidate)) {
      found.add(candidate);
    }
  }
}
