package dev.limn.system.editors;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmacsTest {

  private static final String ORIGINAL = "class A {\n  void f() {\n  }\n}\n";

  @TempDir Path folder;

  @BeforeAll
  static void assumeEmacs() {
    Editor.assumeInstalled("emacs");
    Editor.assumeInstalled("tmux");
  }

  @Test
  void opensTypesSeesFixesAndUndoesWithEglot() throws IOException, InterruptedException {
    check(0);
  }

  @Test
  void opensTypesSeesFixesAndUndoesWithLspMode() throws IOException, InterruptedException {
    check(1);
  }

  /** Runs a session with one of the configurations of the guide. */
  private void check(int configuration) throws IOException, InterruptedException {
    Editor editor = new Editor(folder);
    Path file = editor.write("src/A.java", ORIGINAL);
    editor.run(Map.of(), List.of("git", "init", "-q"));
    String guide = Editor.pasted("emacs.md", "elisp").get(configuration);
    try (Emacs emacs = new Emacs(editor, guide, file)) {
      session(emacs);
      emacs.awaitEnd();
    }
    editor.awaitServersEnd();
    assertFalse(editor.log().contains("ERROR"), editor.log());
  }

  private static void session(Emacs emacs) throws IOException, InterruptedException {
    emacs.await("open", Emacs.State::connected);

    emacs.press("C-n", "C-e", "Enter");
    emacs.type("g();;");
    emacs.await("type", state -> state.marksSemicolons("3:10"));

    emacs.press("C-_");
    emacs.await("undo typing", state -> !state.text().contains(";;") && state.isClean());
    emacs.type(";;");
    emacs.await("type again", state -> state.marksSemicolons("3:10"));

    emacs.press("M-<", "C-o");
    emacs.type("// 🙂");
    emacs.await("move", state -> state.marksSemicolons("4:10"));

    emacs.press("C-n", "C-n", "C-n", "C-e", "C-b", "C-c", "l", "a");
    emacs.await("ask", state -> !state.question().isEmpty());
    emacs.type("Remove `;`");
    emacs.press("Enter");
    emacs.await("fix", state -> state.text().contains("g();\n") && state.isClean());

    emacs.press("C-_");
    emacs.await("undo fix", state -> state.marksSemicolons("4:10"));

    emacs.press("C-e");
    emacs.type(" x();;");
    emacs.await("type more", state -> state.marksSemicolons("4:10", "4:16"));
    emacs.press("C-c", "l", "f");
    emacs.await("fix all", state -> !state.text().contains(";;") && state.isClean());
    emacs.press("C-_");
    emacs.await("undo fix all", state -> state.text().contains(";;") && state.marks().size() == 2);

    emacs.press("M->");
    emacs.type("}");
    emacs.await("break", state -> state.marks().size() == 3 && state.drawn() == 3);
    emacs.press("BSpace");
    emacs.await("mend", state -> state.marks().size() == 2 && state.drawn() == 2);

    emacs.press("C-x", "C-s", "C-x", "k", "Enter");
    emacs.await("close", state -> !state.buffer().equals("A.java") && state.servers() == 0);
    emacs.press("C-x", "C-c");
  }
}
