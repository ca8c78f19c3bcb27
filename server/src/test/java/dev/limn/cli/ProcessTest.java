package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limn.config.Samples;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.CompilationUnit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show. */
class ProcessTest {

  private static final String BEFORE = "class A {\n  void m() {\n    m();;\n  }\n}\n";
  private static final String AFTER = BEFORE.replace(";;", ";");
  private static final String ENDLESS = "class Endless {}\n";

  /**
   * What a shell says of who was told to end: 128 and the number of the signal. It is not that of
   * Ctrl-C, which a process ignores whose parent does, as one in the background.
   */
  private static final int ENDED = 143;

  @TempDir Path folder;

  /** Runs {@link Main} with the sample inspections, and cleans up as it does. */
  static final class Started {
    public static void main(String[] arguments) {
      Main.runProcess(arguments, Started::catalogue);
    }

    private static Catalogue catalogue() {
      List<Inspection> all = new ArrayList<>(List.of(new Endless()));
      Samples.CATALOGUE.entries().forEach(entry -> all.add(entry.inspection()));
      return Catalogue.of(all);
    }
  }

  /** Does not end of its own where the text says so; with many such files, not for minutes. */
  @Inspection.Info(
      id = "endless",
      summary = "Never ends",
      category = Category.BUG,
      doc =
          """
          A sample page.

          ```java
          class A {}
          ```
          """)
  static final class Endless implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(CompilationUnit.class, Endless::check);
    }

    private static void check(CompilationUnit unit, View view) {
      while (unit.element().text().equals(ENDLESS)) {
        view.checkCancelled();
      }
    }
  }

  @Test
  void printsUtf8WhateverThePlatformSays() throws Exception {
    Cli.in(folder).file("A.java", "class A { void m() { /* ä日 */ ; } }");
    Process process = start(List.of("-Dfile.encoding=US-ASCII"), "check");
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(1, process.waitFor());
    assertTrue(out.contains("  1 | class A { void m() { /* ä日 */ ; } }\n"), out);
  }

  @Test
  void endsQuietlyWhenItsReaderHasEnough() throws Exception {
    writeMany("A", BEFORE.repeat(50), 200);
    Process process = start(List.of(), "check", "--format", "jsonl");
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertTrue(out.readLine().startsWith("{\"file\":\"A0.java\""));
    }
    assertEquals("", new String(process.getErrorStream().readAllBytes(), UTF_8));
    assertEquals(1, process.waitFor());
  }

  @Test
  void leavesNoHalfWrittenFileWhenItIsToldToEnd() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill");
    writeMany("A", BEFORE, 3000);
    writeMany("Z", ENDLESS, 100);
    Process process = start(List.of(), "check", "--fix", "--format", "jsonl");
    Path first = folder.resolve("A0.java");
    while (process.isAlive() && !Files.readString(first).equals(AFTER)) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("/bin/kill", "-TERM", Long.toString(process.pid())).start().waitFor();
    assertEquals(ENDED, process.waitFor());
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertTrue(file.toString().endsWith(".java"), file.toString());
        assertTrue(
            List.of(BEFORE, AFTER, ENDLESS).contains(Files.readString(file)),
            file + ": " + Files.readString(file));
      }
    }
  }

  @Test
  void keepsTheOldReportAndCachesNothingWhenItIsToldToEnd() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "there is no kill");
    writeMany("A", BEFORE, 100);
    writeMany("Z", ENDLESS, 100);
    Path report =
        Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("r"), "old");
    Process process = start(List.of(), "check", "--output-file", report.toString());
    while (process.isAlive() && count(report.getParent()) == 1) {
      Thread.onSpinWait();
    }
    new ProcessBuilder("/bin/kill", "-TERM", Long.toString(process.pid())).start().waitFor();
    assertEquals(ENDED, process.waitFor());
    assertEquals(1, count(report.getParent()));
    assertEquals("old", Files.readString(report));
    assertFalse(Files.exists(folder.resolve(".cache/limn/findings")));
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void readsWhatIsPipedIntoIt() throws Exception {
    Cli.in(folder);
    Process process = start(List.of(), "check", "--fix", "--stdin-filename", "A.java");
    process.getOutputStream().write(BEFORE.getBytes(UTF_8));
    process.getOutputStream().close();
    assertEquals(AFTER, new String(process.getInputStream().readAllBytes(), UTF_8));
    assertEquals(0, process.waitFor());
  }

  @Test
  void runsBesideAnotherOneInTheSameFolder() throws Exception {
    writeMany("A", BEFORE, 300);
    Process one = start(List.of(), "check", "--format", "jsonl");
    Process other = start(List.of(), "check", "--format", "jsonl", "--threads", "1");
    String out = new String(one.getInputStream().readAllBytes(), UTF_8);
    assertEquals(out, new String(other.getInputStream().readAllBytes(), UTF_8));
    assertEquals(300, out.lines().count());
    one.waitFor();
    other.waitFor();
    Process after = start(List.of(), "check", "--format", "jsonl");
    assertEquals(out, new String(after.getInputStream().readAllBytes(), UTF_8));
    assertEquals("", new String(after.getErrorStream().readAllBytes(), UTF_8));
    after.waitFor();
    try (Stream<Path> caches = Files.list(folder.resolve(".cache/limn/findings"))) {
      assertEquals(1, caches.count());
    }
  }

  private void writeMany(String name, String content, int number) {
    Cli cli = Cli.in(folder);
    IntStream.range(0, number).forEach(i -> cli.file(name + i + ".java", content));
  }

  private Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Started.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve(".cache").toString());
    return builder.start();
  }
}
