package dev.limn.system.packages;

import static dev.limn.system.packages.Workspace.RIGHT;
import static dev.limn.system.packages.Workspace.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limn.system.packages.Unpacked.Outcome;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The hook for pre-commit, from a made-up repository of Limn whose launcher is that of a package.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
@Timeout(120)
class PreCommitTest {

  @TempDir private Path folder;

  @Test
  void checksWhatIsCommitted() throws Exception {
    assumeTrue(isInstalled(), "pre-commit is not installed: the hook is not tested");
    Workspace limn = new Workspace(folder.resolve("limn"));
    Path launcher = Unpacked.in(folder).root().resolve("bin/limn");
    limn.add(".pre-commit-hooks.yaml", Unpacked.source(".pre-commit-hooks.yaml"));
    limn.add("server/bin/limn", "#!/bin/sh\nexec '" + launcher + "' \"$@\"\n");
    limn.runs("git", "update-index", "--chmod=+x", "server/bin/limn");
    Workspace project = new Workspace(folder.resolve("project"));
    project.add(
        ".pre-commit-config.yaml",
        "repos:\n- repo: %s\n  rev: %s\n  hooks:\n  - id: limn\n"
            .formatted(limn.folder(), limn.commit()));
    project.add("limn.toml", "exclude = [\"old/\"]\n");
    project.add("old/A.java", WRONG);
    project.add("src/A.java", WRONG);

    Outcome wrong = project.run("pre-commit", "run", "--all-files");
    project.add("src/A.java", RIGHT);
    Outcome right = project.run("pre-commit", "run", "--all-files");

    assertTrue(wrong.out().contains("src/A.java:3:"), wrong.toString());
    assertFalse(wrong.out().contains("old/A.java"), wrong.toString());
    assertEquals(1, wrong.status());
    assertEquals(0, right.status(), right.toString());
    assertTrue(right.out().contains("Passed"), right.toString());
  }

  private static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "pre-commit")));
  }
}
