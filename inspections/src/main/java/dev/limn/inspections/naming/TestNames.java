package dev.limn.inspections.naming;

import java.util.regex.Pattern;

/** Names of types that hold tests. */
final class TestNames {
  private static final Pattern TEST = Pattern.compile("Test.*|.*(?:Tests?|TestCase|IT|Spec)");

  private TestNames() {}

  /** Whether a type of this name holds tests. */
  static boolean isTest(String type) {
    return TEST.matcher(type).matches();
  }
}
