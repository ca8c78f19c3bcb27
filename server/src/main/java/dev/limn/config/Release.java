package dev.limn.config;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which Limn this is, and whether it is one that a project asks for. */
public final class Release {

  private static final String UNRELEASED = "unreleased";

  private static final Pattern BOUND =
      Pattern.compile("\\s*(>=|<=|>|<|==|=|)\\s*(\\d{1,6}(?:\\.\\d{1,6}){0,3})\\s*");

  private Release() {}

  /** The version, as {@code 0.1.0}; {@code unreleased} outside the jar. */
  public static String text() {
    return Optional.ofNullable(Release.class.getPackage().getImplementationVersion())
        .orElse(UNRELEASED);
  }

  /**
   * Whether a version is within some bounds; what is unreleased is within all.
   *
   * @param bounds as {@code ">=0.1, <1"}
   * @throws IllegalArgumentException if the bounds are not written so
   */
  static boolean satisfies(String version, String bounds) {
    boolean within = true;
    for (String written : bounds.split(",", -1)) {
      Matcher bound = BOUND.matcher(written);
      if (!bound.matches()) {
        throw new IllegalArgumentException("is a text such as \">=0.1\" or \">=0.1, <1\"");
      }
      within &= version.equals(UNRELEASED) || holds(version, bound.group(1), bound.group(2));
    }
    return within;
  }

  private static boolean holds(String version, String operator, String bound) {
    int order = Arrays.compare(numbers(version), numbers(bound));
    return switch (operator) {
      case ">=" -> order >= 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      case "<" -> order < 0;
      default -> order == 0;
    };
  }

  /** Four numbers, whatever stands after them; those that are not there are 0. */
  private static int[] numbers(String version) {
    int[] numbers =
        Arrays.stream(version.replaceFirst("[^\\d.].*", "").split("\\."))
            .mapToInt(Integer::parseInt)
            .toArray();
    return Arrays.copyOf(numbers, 4);
  }
}
