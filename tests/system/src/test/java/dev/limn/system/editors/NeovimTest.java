package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeovimTest {

  /** What a session saw. */
  private record Report(
      List<Step> steps,
      List<String> choices,
      @Nullable List<String> last,
      @Nullable String hover,
      @Nullable String problem) {}

  /**
   * What was on the screen when a condition was reached.
   *
   * @param drawn how many things Neovim drew for diagnostics
   */
  private record Step(String name, boolean reached, List<String> marks, int drawn, String text) {}

  @TempDir Path folder;

  @BeforeAll
  static void assumeNeovim() {
    Editor.assumeInstalled("nvim");
  }

  @Test
  void opensTypesSeesFixesAndUndoes() throws IOException, InterruptedException {
    Editor editor = new Editor(folder);
    Path file = editor.write("src/A.java", "class A {\n  void f() {\n  }\n}\n");
    Files.createDirectories(folder.resolve("project/.git"));
    check(report(editor, "session.lua", file), editor);
  }

  @Test
  void followsSwitchesOfBranches() throws IOException, InterruptedException {
    Editor editor = new Editor(folder);
    branches(editor);
    Report report = report(editor, "branches.lua", folder);
    assertNull(report.problem(), report::toString);
    assertEquals(
        List.of("open", "other branch", "branch with settings", "and back", "type"),
        report.steps().stream().map(Step::name).toList());
    editor.awaitServersEnd();
    assertEquals("0", editor.exitCode());
    assertFalse(editor.log().contains("ERROR"), editor.log());
  }

  /** On the first, four files have a problem; on the last, the settings leave it out. */
  private static void branches(Editor editor) throws IOException, InterruptedException {
    String wrong = "  void f() {\n    g();;\n  }\n}\n";
    String right = wrong.replace(";;", ";");
    String operator = "\n  int f(int x) {\n    x =+ 1;\n    return x;\n  }\n}\n";
    for (String name : List.of("A", "B", "Gone", "Same")) {
      editor.write("src/" + name + ".java", "class " + name + " {\n" + wrong);
    }
    editor.write("src/C.java", "class C {\n" + right);
    git(editor, "init", "-q");
    commit(editor, "first");
    editor.write("src/A.java", "// moved\n\nclass A {\n" + wrong);
    editor.write("src/B.java", "class B {\n" + right);
    editor.write("src/C.java", "class C {\n" + operator);
    git(editor, "rm", "-q", "src/Gone.java");
    commit(editor, "other");
    editor.write("limn.toml", "ignore = [\"redundant-semicolon\"]\n");
    commit(editor, "quiet");
    git(editor, "checkout", "-q", "first");
  }

  private static void commit(Editor editor, String branch)
      throws IOException, InterruptedException {
    git(editor, "checkout", "-q", "-b", branch);
    git(editor, "add", "--all");
    git(editor, "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "-qm", branch);
  }

  private static void git(Editor editor, String... words) throws IOException, InterruptedException {
    assertEquals("", editor.run(Map.of(), Lists.asList("git", words)));
  }

  private Report report(Editor editor, String script, Path file)
      throws IOException, InterruptedException {
    Path report = folder.resolve("report.json");
    Path guide =
        editor.configure(
            "init.lua", "vim.g.mapleader = ' '\n" + Editor.pasted("neovim.md", "lua").get(0));
    Path session = editor.configure(script, Editor.resource("steps.lua") + Editor.resource(script));
    String printed =
        editor.run(
            Map.of("LIMN_FILE", file.toString(), "LIMN_REPORT", report.toString()),
            List.of(
                "nvim",
                "--headless",
                "-n",
                "-i",
                "NONE",
                "-u",
                guide.toString(),
                "-S",
                session.toString()));
    assertTrue(Files.exists(report), printed);
    return new Gson().fromJson(Files.readString(report), Report.class);
  }

  private static void check(Report report, Editor editor) throws IOException {
    assertNull(report.problem(), () -> report.problem() + report.steps());
    assertEquals(
        List.of(
            "open",
            "type",
            "undo typing",
            "redo typing",
            "move",
            "fix",
            "undo fix",
            "suppress",
            "undo suppress",
            "type more",
            "fix all",
            "undo fix all",
            "break",
            "mend",
            "undo all"),
        report.steps().stream().map(Step::name).toList());
    assertEquals(
        List.of(
            "Remove `;`",
            "Apply all safe fixes in this file",
            "Suppress `redundant-semicolon` here",
            "Explain `redundant-semicolon`"),
        report.choices());
    for (Step step : report.steps()) {
      assertEquals(step.marks().isEmpty(), step.drawn() == 0, step.toString());
    }
    assertTrue(
        String.valueOf(report.hover()).contains("A semicolon that ends nothing does nothing"));
    editor.awaitServersEnd();
    assertEquals("0", editor.exitCode());
    assertFalse(editor.log().contains("ERROR"), editor.log());
  }
}
