package dev.limn.system.plugin;

import static dev.limn.system.plugin.PluginBuild.finding;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.server.Status.Off;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A plugin that does all that an inspection must not do, in an editor. */
@Timeout(120)
class IsolationTest {

  private static final String FILE = "A.java";
  private static final String CODE = "class A {\n" + "  void f() { ; }\n".repeat(20) + "}\n";

  @TempDir Path temporary;
  private Path workspace = Path.of("");

  @BeforeEach
  void build() throws Exception {
    workspace = Files.createDirectories(temporary.resolve("workspace"));
    Files.createDirectories(workspace.resolve(".git"));
    Path jar =
        new PluginBuild(temporary)
            .inspection("Sleeping", "sleeping", doing("Thread.sleep(Long.MAX_VALUE);"))
            .inspection(
                "Looping",
                "looping",
                doing("for (; ; ) { java.util.concurrent.locks.LockSupport.parkNanos(1); }"))
            .inspection("Throwing", "throwing", doing("throw new Error(\"no\");"))
            .inspection("Deep", "deep", doing("deep(1);"))
            .inspection("Good", "good", finding("good"))
            .pack("mixed.jar");
    Files.writeString(workspace.resolve("limn.toml"), "plugins = ['" + jar + "']\n");
  }

  /** Parts of an inspection that does something with each empty statement. */
  private static String doing(String statement) {
    return """
    public void register(Visits visits) {
      visits.on(EmptyStatement.class, (node, view) -> act());
    }
    private static void act() {
      try {
        %s
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    private static void mayBeInterrupted() throws InterruptedException {}
    private static int deep(int i) throws InterruptedException { return deep(i + 1) + 1; }
    """
        .formatted("mayBeInterrupted(); if (Math.random() < 2) { " + statement + " }");
  }

  @Test
  void answersAndSwitchesOffWhatFails() throws Exception {
    try (ServedWorkspace served = new ServedWorkspace(workspace, "{\"workspaceTrusted\": true}")) {
      served.open(FILE, CODE);
      assertAnswers(served);
      assertTrue(served.foundWith(FILE, "good").contains("redundant-semicolon"));
      Map<String, String> off = off(served);
      while (off.size() < 4 || served.server().status().join().working()) {
        assertAnswers(served);
        off = off(served);
      }
      String late = "it failed (dev.limn.highlight.Slice$Overrun: took more than 500 ms)";
      assertEquals(late, off.get("sleeping"));
      assertEquals(late, off.get("looping"));
      assertEquals("it failed (java.lang.Error: no)", off.get("throwing"));
      assertEquals("it failed (java.lang.StackOverflowError)", off.get("deep"));
      edit(served, "class A { void f() { ; } }\n");
      List<String> found = served.foundWith(FILE, "good");
      assertTrue(found.contains("redundant-semicolon"), found.toString());
      assertEquals(off, off(served));
      assertToldOnceOf(off.keySet().stream().sorted().toList(), served);
    }
  }

  private static Map<String, String> off(ServedWorkspace served) {
    return served.server().status().join().off().stream().collect(toMap(Off::id, Off::reason));
  }

  private static void assertAnswers(ServedWorkspace served) {
    DocumentSymbolParams params =
        new DocumentSymbolParams(new TextDocumentIdentifier(served.uri(FILE)));
    assertEquals(1, served.server().getTextDocumentService().documentSymbol(params).join().size());
  }

  private static void edit(ServedWorkspace served, String text) {
    served
        .server()
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(served.uri(FILE), 2),
                List.of(new TextDocumentContentChangeEvent(text))));
  }

  /** The user was told of each inspection once, by its name. */
  private static void assertToldOnceOf(List<String> ids, ServedWorkspace served)
      throws InterruptedException {
    List<String> told = new ArrayList<>();
    while (told.size() < ids.size() || !served.client().isQuiet()) {
      String message = served.client().nextMessage();
      ids.stream().filter(id -> message.contains("`" + id + "`")).forEach(told::add);
    }
    assertEquals(ids, told.stream().sorted().toList());
  }
}
