package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** What {@code session.lua} saw. */
  private record Report(
      List<Step> steps, List<String> choices, @Nullable String hover, @Nullable String problem) {}

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
    Path report = folder.resolve("report.json");
    Path guide =
        editor.write(
            "init.lua", "vim.g.mapleader = ' '\n" + Editor.pasted("neovim.md", "lua").get(0));
    Path session = editor.write("session.lua", Editor.resource("session.lua"));
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
    check(new Gson().fromJson(Files.readString(report), Report.class), editor);
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
