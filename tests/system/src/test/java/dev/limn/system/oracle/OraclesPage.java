package dev.limn.system.oracle;

import dev.limn.system.tree.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The page that names the kinds of difference between our verdicts and javac's.
 *
 * @param text the whole page
 */
record OraclesPage(String text) {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?ms)^```java javac=(\\S+) ours=(\\S+) ecj=(\\S+)\n(.*?)^```$");

  /** What an example says that each compiler says: {@code accepts}, or its first error. */
  record Example(String javac, String ours, String ecj, String code) {
    private static Example of(MatchResult match) {
      return new Example(match.group(1), match.group(2), match.group(3), match.group(4));
    }
  }

  static OraclesPage read() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("tests/system/ORACLES.md"))) {
      folder = folder.getParent();
    }
    return new OraclesPage(Sources.text(folder.resolve("tests/system/ORACLES.md")));
  }

  List<Example> examples() {
    return EXAMPLE.matcher(text).results().map(Example::of).toList();
  }

  /** Whether the page names an error, by the id that its compiler gives it. */
  boolean names(String error) {
    return text.contains("`" + error + "`");
  }
}
