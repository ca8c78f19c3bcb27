package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Catalogue;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder).file("A.java", "class A {}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --frmat text                 | Unknown option: '--frmat'; did you mean --format?
          check --fromat=text                | Unknown option: '--fromat=text'; did you mean --format?
          check --Fix                        | Unknown option: '--Fix'; did you mean --fix?
          check --zzz                        | Unknown option: '--zzz'
          check --fix=false                  | option '--fix' should be specified without 'false' parameter
          check -                            | no such file or folder: -; --stdin-filename=NAME checks what stdin contains
          check --output-file=               | the name of a file or folder is empty
          check nope                         | no such file or folder: nope
          check A.java gone/B.java           | no such file or folder: gone/B.java
          check --format xml                 | --format takes text, json, jsonl, sarif, github, gitlab, checkstyle, junit
          check --format sarf                | --format takes text, json, jsonl, sarif, github, gitlab, checkstyle, junit; did you mean sarif?
          check --fail-on wrning             | --fail-on takes never, hint, information, warning, error; did you mean warning?
          check --profile some               | --profile takes quiet, default, all
          check --select same-nam            | --select: no inspection is called `same-nam`; did you mean `same-name`?
          check --ignore bugs                | --ignore: no inspection is called `bugs`; did you mean `bug`?
          check --select testing             | --select: no inspection is called `testing`
          check --threads 0                  | --threads takes a number from 1 to 9999
          check --threads x                  | --threads takes a number from 1 to 9999
          check --unsafe-fixes               | --unsafe-fixes goes with --fix or --diff
          check --diff --format jsonl        | --diff goes with --format=text alone
          check --statistics --format sarif  | --statistics goes with --format=text alone
          check --statistics --diff          | --statistics does not go with --diff
          check --staged --fix               | --staged does not go with --fix
          check --baseline --fix             | --baseline does not go with --fix
          check --changed-since a --diff     | --changed-since does not go with --diff
          check --watch --output-file x      | --output-file does not go with --watch
          check --watch --format sarif       | --watch goes with --format=text, jsonl or github
          check --files-from - A.java        | --files-from does not go with other files and folders
          check --stdin-filename A.java .    | --stdin-filename does not go with other files and folders
          check --files-from gone            | no such file: gone
          explain same-nme                   | no inspection is called `same-nme`; did you mean `same-name`?
          explain S1116                      | no inspection is called `S1116`; did you mean `sonar:S1116`?
          check --select java:S1116          | --select: no inspection is called `java:S1116`; did you mean `sonar:S1116`?
          explain syntax-missing             | no inspection is called `syntax-missing`; errors of the language itself have no page
          explain                            | Missing required parameter: 'ID'
          check --select                     | Missing required parameter for option '--select' (ID)
          check --fail-on warn               | --fail-on takes never, hint, information, warning, error; did you mean warning?
          chek                               | no command is called `chek`; did you mean `check`?
          nothing                            | no command is called `nothing`; the commands are check, baseline, suppress, config, doctor, migrate, explain, inspections, serve, trace, tree
          help chek                          | no command is called `chek`; did you mean `check`?
          A.java                             | no command is called `A.java`; did you mean `limn check A.java`?
          """)
  void saysWhatItDoesNotUnderstand(String arguments, String message) {
    Cli.Run run = cli.run(arguments.split(" "));
    assertEquals("limn: " + message, run.err().lines().findFirst().orElse(""));
    assertEquals("", run.out());
    assertEquals(2, run.status());
  }

  @Test
  void takesNoEmptyNameForTheCurrentFolder() {
    Cli.Run run = cli.run("check", "");
    assertEquals(
        "limn: the name of a file or folder is empty", run.err().lines().findFirst().get());
    assertEquals(2, run.status());
  }

  @Test
  void wantsACommand() {
    Cli.Run run = cli.run();
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("limn: a command is missing"), run.err());
  }

  @Test
  void namesMistakesInTheConfigurationAtTheirPlace() {
    cli.file("m/limn.toml", "java = 17\nprofil = 'all'\n[severity]\nsame-nam = 'error'\n");
    cli.file("m/B.java", "class B {}");
    Cli.Run run = cli.run("check");
    assertEquals(
        """
        limn: m/limn.toml:2:1: unknown key `profil`; did you mean `profile`?
        limn: m/limn.toml:4:1: no inspection is called `same-nam`; did you mean `same-name`?
        """,
        run.err());
    assertEquals(2, run.status());
  }

  @Test
  void listsInspectionsWithTheIdFirst() {
    Cli.Run run = cli.run("inspections");
    assertEquals(
        List.of(
            "empty-block",
            "fragile",
            "long-name",
            "old-declaration",
            "same-name",
            "stray-semicolon"),
        run.lines().stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertEquals("long-name        hint         all      Name is too long", run.lines().get(2));
    assertEquals(0, run.status());
  }

  @Test
  void explainsAnInspectionByAnyOfItsIds() {
    Cli.Run run = cli.run("explain", "long-name");
    assertEquals(
        """
        long-name: Name is too long

        A sample page.

        ```java
        class A {}
        ```

        Category    naming
        Severity    hint
        Profile     all
        Option      length = 9: The greatest length.
        Option      allowed = ["identifier"]: Names that may be longer.
        """,
        run.out());
    assertEquals(0, run.status());
    assertTrue(cli.run("explain", "sonar:S1116").out().startsWith("stray-semicolon: "));
  }

  @Test
  void saysThatItFailed() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell = Shell.of(err, err, folder, Map.of(), Shell.Terminals.NONE);
    Supplier<Catalogue> broken =
        () -> {
          throw new IllegalStateException("no catalogue");
        };
    assertEquals(2, Main.run(new String[] {"inspections"}, shell, broken));
    assertEquals(
        "limn: failed: java.lang.IllegalStateException: no catalogue\n", err.toString(UTF_8));
  }

  @Test
  void helps() {
    for (String command :
        List.of(
            "check", "baseline", "suppress", "config", "doctor", "migrate", "explain", "tree")) {
      Cli.Run run = cli.run(command, "--help");
      assertTrue(run.out().startsWith("Usage: limn " + command), run.out());
      assertEquals(run, cli.run("help", command));
      assertEquals(0, run.status());
    }
    assertTrue(cli.run("--help").out().contains("inspections"));
    assertEquals(cli.run("--help"), cli.run("help"));
    assertEquals(
        "limn unreleased, on Java " + System.getProperty("java.version") + "\n",
        cli.run("--version").out());
  }
}
