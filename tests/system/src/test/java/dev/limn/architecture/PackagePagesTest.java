package dev.limn.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the pages of packages name as those that hold an invariant must exist. */
class PackagePagesTest {
  private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*Test\\b");
  private static final List<String> MODULES =
      List.of("analyzer", "inspections", "server", "tests/kit", "tests/system", "tests/bench");

  @Test
  void nameTestsThatExist() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path page : sources("package-info.java")) {
      TEST.matcher(Files.readString(page)).results().map(MatchResult::group).forEach(named::add);
    }
    assertTrue(named.size() > 30, named.toString());
    Set<String> existing =
        sources("Test.java").stream()
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.toSet());
    named.removeAll(existing);
    assertEquals(Set.of(), named);
  }

  private static List<Path> sources(String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ArchitecturePageTest.ROOT.resolve(module + "/src"))) {
        files.filter(file -> file.toString().endsWith(ending)).forEach(found::add);
      }
    }
    return found;
  }
}
