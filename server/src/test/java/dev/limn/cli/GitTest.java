package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What git is asked for: {@code --staged} and {@code --changed-since}. */
class GitTest {

  private static final String OLD =
      """
      class A {
          void m(int x) {
              x = x;
          }
          void n(int x) {
              n(1);
          }
      }
      """;

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() throws Exception {
    assumeTrue(isGitThere(), "there is no git");
    cli = new Cli(folder, Map.of(), Shell.Terminals.NONE);
    git("init", "-q", "-b", "main");
    cli.file("src/A.java", OLD).file("B.java", "class B { void m() { ; } }\n");
    git("add", ".");
  }

  @Test
  void checksWhatIsStagedAndNotWhatIsOnDisk() throws Exception {
    commit();
    cli.file("src/A.java", OLD.replace("n(1);", "n(2);;"));
    git("add", ".");
    cli.file("src/A.java", "class A {}");
    cli.file("B.java", "class B { ;;;; }");
    Cli.Run run = cli.run("check", "--staged", "--format=jsonl");
    assertEquals(List.of("src/A.java:3", "src/A.java:6"), places(run));
    assertEquals(List.of(), places(cli.run("check", "--staged", "--format=jsonl", "B.java")));
    Cli inSrc = new Cli(folder.resolve("src"), Map.of(), Shell.Terminals.NONE);
    assertEquals(
        List.of("A.java:3", "A.java:6"), places(inSrc.run("check", "--staged", "--format=jsonl")));
  }

  @Test
  void checksTheFirstCommitToo() {
    assertEquals(
        List.of("B.java:1", "src/A.java:3"),
        places(cli.run("check", "--staged", "--format=jsonl")));
  }

  @Test
  void leavesOutWhatIsDeletedExcludedOrALink() throws Exception {
    commit();
    Files.delete(folder.resolve("B.java"));
    Files.createSymbolicLink(folder.resolve("L.java"), Path.of("src/A.java"));
    cli.file("old/C.java", OLD).file("limn.toml", "exclude = ['old/']\n");
    git("add", "-A");
    assertEquals(List.of(), places(cli.run("check", "--staged", "--format=jsonl")));
  }

  @Test
  void leavesOutWhatIsOnlyIntendedToBeAdded() throws Exception {
    commit();
    cli.file("New.java", OLD);
    git("add", "--intent-to-add", "New.java");
    Cli.Run run = cli.run("check", "--staged", "--format=jsonl");
    assertEquals(new Cli.Run(0, "", ""), run);
  }

  @Test
  void reportsWhatCameSinceARevision() throws Exception {
    commit();
    git("switch", "-q", "-c", "work");
    cli.file("src/A.java", "\n// moved down\n" + OLD.replace("n(1);", "n(1);;"));
    cli.file("New.java", "class New { void m() { ; } }");
    assertEquals(
        List.of("New.java:1", "src/A.java:8"),
        places(cli.run("check", "--format=jsonl", "--changed-since", "main")));
    commitAll();
    assertEquals(
        List.of("New.java:1", "src/A.java:8"),
        places(cli.run("check", "--format=jsonl", "--changed-since", "main")));
    assertEquals(List.of(), places(cli.run("check", "--format=jsonl", "--changed-since", "HEAD")));
  }

  @Test
  void reportsChangedLinesAndCopies() throws Exception {
    commit();
    cli.file("src/A.java", OLD.replace("x = x;", "x = x; // why"));
    assertEquals(List.of("src/A.java:3"), since("HEAD"));
    cli.file("src/A.java", OLD.replace("x = x;", "x = x;\n        x = x;"));
    assertEquals(List.of("src/A.java:4"), since("HEAD"));
    cli.file("src/A.java", OLD.replace("    ", "\t").replace("\n", "\r\n"));
    assertEquals(List.of(), since("HEAD"));
  }

  @Test
  void aMovedFileIsNotNew() throws Exception {
    commit();
    Files.createDirectories(folder.resolve("lib"));
    Files.move(folder.resolve("src/A.java"), folder.resolve("lib/A.java"));
    assertEquals(List.of(), since("HEAD"));
    cli.file("lib/A.java", OLD.replace("n(1);", ";"));
    assertEquals(List.of("lib/A.java:6"), since("HEAD"));
  }

  @Test
  void comparesSubmodulesWithTheirCommitsOfThen(@TempDir Path elsewhere) throws Exception {
    commit();
    Path library = elsewhere.resolve("library");
    git("clone", "-q", folder.toString(), library.toString());
    git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", library + "", "lib");
    commitAll();
    assertEquals(List.of(), since("HEAD"));
    cli.file("lib/src/A.java", OLD.replace("n(1);", "n(1);;")).file("lib/New.java", OLD);
    git("-C", "lib", "add", ".");
    git("-C", "lib", "commit", "-q", "-m", "x");
    assertEquals(List.of("lib/New.java:3", "lib/src/A.java:6"), since("HEAD"));
    commitAll();
    assertEquals(List.of("lib/New.java:3", "lib/src/A.java:6"), since("HEAD~1"));
    assertEquals(List.of(), since("HEAD"));
  }

  @Test
  void saysThatASubmoduleLacksItsCommitOfThen() throws Exception {
    commit();
    cli.file("lib/A.java", OLD);
    git("init", "-q", "lib");
    String missing = "0123456789".repeat(4);
    git("update-index", "--add", "--cacheinfo", "160000," + missing + ",lib");
    commit();
    assertEquals(
        "limn: the submodule lib does not have its commit of then, "
            + missing
            + "; `git fetch` there brings it",
        cli.run("check", "--changed-since=HEAD").err().lines().findFirst().orElse(""));
  }

  @Test
  void comparesWithTheCommitWhereBranchesParted() throws Exception {
    commit();
    git("switch", "-q", "-c", "work");
    cli.file("New.java", "class New { void m() { ; } }");
    commitAll();
    git("switch", "-q", "main");
    cli.file("src/A.java", OLD.replace("x = x;", ""));
    commitAll();
    git("switch", "-q", "work");
    assertEquals(List.of("New.java:1"), since("main"));
  }

  @Test
  void saysWhatGitDoesNotKnow() throws Exception {
    commit();
    for (String revision : List.of("nope", "HEAD..main", "HEAD:src")) {
      Cli.Run run = cli.run("check", "--changed-since=" + revision);
      assertEquals(
          "limn: git knows no revision `" + revision + "`",
          run.err().lines().findFirst().orElse(""));
      assertEquals(2, run.status());
    }
  }

  @Test
  void saysWhatAShallowCloneDoesNotHave(@TempDir Path elsewhere) throws Exception {
    commit();
    git("switch", "-q", "-c", "work");
    cli.file("New.java", "class New {}");
    commitAll();
    git("clone", "-q", "--depth=1", "--no-single-branch", "file://" + folder, elsewhere + "/c");
    Cli clone = new Cli(elsewhere.resolve("c"), Map.of(), Shell.Terminals.NONE);
    String hint = "; this clone is shallow, `git fetch --unshallow` brings the rest";
    assertEquals(
        "limn: git knows no revision `HEAD~1`" + hint,
        clone.run("check", "--changed-since=HEAD~1").err().lines().findFirst().orElse(""));
    Cli.Run parted = clone.run("check", "--changed-since=origin/main");
    assertEquals(
        "limn: git does not know where this branch left `origin/main`" + hint,
        parted.err().lines().findFirst().orElse(""));
    assertEquals(2, parted.status());
    assertEquals(0, clone.run("check", "--changed-since=HEAD").status());
  }

  @Test
  void saysWhereThereIsNoRepository(@TempDir Path elsewhere) {
    Cli outside = new Cli(elsewhere, Map.of(), Shell.Terminals.NONE).file("A.java", OLD);
    for (String option : List.of("--staged", "--changed-since=HEAD")) {
      Cli.Run run = outside.run("check", option);
      assertTrue(run.err().startsWith("limn: git: fatal: not a git repository"), run.err());
      assertEquals(2, run.status());
    }
    assertThrows(UsageException.class, () -> Git.program("bin:" + elsewhere));
  }

  @Test
  void runsNothingThatTheRepositoryNames() throws Exception {
    commit();
    Path trap = folder.resolve("trap.sh");
    Path sprung = folder.resolve("sprung");
    cli.file("trap.sh", "#!/bin/sh\ntouch '" + sprung + "'\nexit 1\n");
    Files.setPosixFilePermissions(trap, PosixFilePermissions.fromString("rwxr-xr-x"));
    cli.file(".gitattributes", "*.java filter=trap diff=trap\n");
    for (String key :
        List.of(
            "core.fsmonitor",
            "diff.external",
            "filter.trap.clean",
            "filter.trap.smudge",
            "filter.trap.process",
            "diff.trap.textconv",
            "diff.trap.command",
            "core.pager",
            "core.alternateRefsCommand")) {
      git("config", key, trap.toString());
    }
    for (String hook : List.of("post-index-change", "reference-transaction")) {
      Files.copy(trap, folder.resolve(".git/hooks/" + hook));
    }
    cli.file("src/A.java", OLD.replace("n(1);", "n(1);;"));
    cli.run("check", "--staged");
    assertEquals(List.of("src/A.java:6"), since("HEAD"));
    assertFalse(Files.exists(sprung));
    git("config", "--unset", "filter.trap.process");
    git("status");
    assertTrue(Files.exists(sprung), "the trap works");
  }

  private List<String> since(String revision) {
    return places(cli.run("check", "--format=jsonl", "--changed-since", revision));
  }

  private static List<String> places(Cli.Run run) {
    assertEquals("", run.err());
    return run.lines().stream()
        .map(line -> line.replaceAll("\\{\"file\":\"([^\"]*)\",\"line\":(\\d+).*", "$1:$2"))
        .toList();
  }

  private void commitAll() throws Exception {
    git("add", "-A");
    commit();
  }

  private void commit() throws Exception {
    git("commit", "-q", "-m", "x");
  }

  private void git(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "git",
                "-c",
                "user.name=a",
                "-c",
                "user.email=a@example.org",
                "-c",
                "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), out);
  }

  private static boolean isGitThere() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
