package dev.limn.project;

import dev.limn.java.syntax.Dialect;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Language levels as build files write them. */
public final class Level {

  private static final Pattern FORM = Pattern.compile("(?:1\\.)?(\\d{1,3})(?:\\.0)?");

  private Level() {}

  /**
   * The level that is written as {@code 17}, {@code 8}, or {@code 1.8}; the newest known one for
   * one that is newer; empty for anything else.
   */
  public static OptionalInt parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || Integer.parseInt(form.group(1)) == 0) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.min(Integer.parseInt(form.group(1)), Dialect.NEWEST_LEVEL));
  }
}
