package dev.limn.kit;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/**
 * The page of an inspection: first what is wrong and why, then examples, then parts with headings
 * that readers know from other pages.
 */
record Page(String text) {
  private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```java\\n(.*?)^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#.*$");
  private static final Set<String> HEADINGS =
      Set.of("## Examples", "## Fixes", "## Not reported", "## Options", "## See also");

  /** The examples in Java, each one a fixture. */
  List<String> examples() {
    return EXAMPLE.matcher(text).results().map(example -> example.group(1)).toList();
  }

  /** Checks that nothing is missing and nothing unknown is there. */
  void check() {
    demand(!examples().isEmpty(), "has no example");
    demand(examples().stream().anyMatch(Page::isMarked), "shows no finding in its examples");
    demand(!text.stripLeading().startsWith("#"), "begins with a heading");
    demand(!text.stripLeading().startsWith("```"), "begins with an example");
    FENCED
        .matcher(text)
        .replaceAll("")
        .lines()
        .filter(line -> HEADING.matcher(line).matches())
        .forEach(
            heading ->
                demand(
                    HEADINGS.contains(heading.strip()),
                    "has the heading `" + heading + "`, which is none of " + HEADINGS));
  }

  private static boolean isMarked(String example) {
    return Fixture.parse(example).files().stream().anyMatch(file -> !file.marks().isEmpty());
  }

  private static void demand(boolean kept, String breach) {
    if (!kept) {
      throw new AssertionFailedError("The page " + breach);
    }
  }
}
