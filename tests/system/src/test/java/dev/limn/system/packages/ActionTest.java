package dev.limn.system.packages;

import static dev.limn.system.packages.Workspace.RIGHT;
import static dev.limn.system.packages.Workspace.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.system.packages.Unpacked.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The action for GitHub, whose step is run here as a runner would. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
@Timeout(120)
class ActionTest {

  private static final Pattern INPUT =
      Pattern.compile("(?m)^  ([\\w-]+):\\n    description: .*\\n    default: (.*)\\n");
  private static final Pattern VARIABLE =
      Pattern.compile("(?m)^ {8}(\\w+): \\$\\{\\{ inputs\\.([\\w-]+) }}\\n");

  @TempDir private Path folder;
  private Workspace project;

  @BeforeEach
  void unpack() throws Exception {
    Path action = Unpacked.in(folder).root().resolve("action");
    project = new Workspace(folder.resolve("project"));
    project.set("GITHUB_ACTION_PATH", Files.createDirectories(action).toString());
  }

  @Test
  void notesProblemsInTheChangedFiles() throws Exception {
    project.add("src/A.java", WRONG);

    Outcome outcome = step(Map.of());

    assertTrue(
        outcome.out().matches("(?s)::warning .*file=src/A\\.java,line=3,.*"), outcome.toString());
    assertEquals(1, outcome.status());
  }

  @Test
  void succeedsWithoutProblems() throws Exception {
    project.add("src/A.java", RIGHT);

    assertEquals(0, step(Map.of()).status());
  }

  @Test
  void handsOnWhatItIsGiven() throws Exception {
    project.add("src/A.java", WRONG);
    project.add("b c/B.java", RIGHT);
    String before = project.commit();
    project.add("src/A.java", WRONG + "\n");

    Outcome outcome =
        step(
            Map.of(
                "path", "src",
                "format", "sarif",
                "output-file", "limn report.sarif",
                "fail-on", "never",
                "changed-since", before,
                "arguments", "--no-cache --profile=quiet"));

    assertEquals(0, outcome.status(), outcome.toString());
    String report = Files.readString(project.folder().resolve("limn report.sarif"));
    assertTrue(report.contains("\"results\":"), report);
    assertFalse(report.contains("\"ruleId\": \"wrong-assignment-operator\""), report);
  }

  private Outcome step(Map<String, String> with) throws IOException, InterruptedException {
    String action = Unpacked.source("server/action/action.yml");
    Map<String, String> inputs = new HashMap<>();
    for (Matcher input = INPUT.matcher(action); input.find(); ) {
      inputs.put(input.group(1), input.group(2).replace("''", ""));
    }
    assertTrue(inputs.keySet().containsAll(with.keySet()), inputs.toString());
    inputs.putAll(with);
    for (Matcher variable = VARIABLE.matcher(action); variable.find(); ) {
      project.set(variable.group(1), inputs.remove(variable.group(2)));
    }
    assertEquals(Map.of(), inputs, "inputs that nobody reads");
    String script =
        action
            .substring(action.indexOf("run: |\n") + "run: |\n".length())
            .lines()
            .map(String::strip)
            .collect(Collectors.joining("\n"));
    return project.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script);
  }
}
