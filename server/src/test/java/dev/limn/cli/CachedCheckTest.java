package dev.limn.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.config.Samples;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.ClassDeclaration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of {@code limn check} after others. */
class CachedCheckTest {

  private static final String CACHE = ".cache/limn/findings";

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  private void fill() {
    cli.file(
            "p/A.java",
            """
            class A {
                int x;
                void m(int x) {
                    x = x;
                    m(1);; // 日 \ud83d\ude00
                }
                void averyLongName() { int y = 1; }
            }
            """)
        .file("p/B.java", "class B { void m() { ; } }\n".repeat(5))
        .file("p/Broken.java", "class C { void m( { ; } }")
        .file("p/Clean.java", "class D {}")
        .file("p/Crash.java", "class FAIL { void m() { ; } }")
        .file("p/Empty.java", "")
        .file("p/Latin.java", "class E { void m() { /* \u00e4 */ ; } }".getBytes(ISO_8859_1))
        .file("p/Said.java", "class F {\n  // limn-ignore same-name: none\n  void m() { ; }\n}\n")
        .file("q/limn.toml", "profile = 'all'\njava = 8\n")
        .file("q/Q.java", "class Q { void m() { int i; { } ; } }");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "check --threads 1",
        "check --format jsonl",
        "check --format sarif",
        "check --format github",
        "check --format gitlab",
        "check --format checkstyle",
        "check --format junit",
        "check --statistics",
        "check --unused-suppressions",
        "check --profile all",
        "check --select long-name,style",
        "check --ignore same-name",
        "check --fail-on never",
        "check --diff",
        "check --diff --unsafe-fixes",
        "check p/B.java q",
        "check --fix",
        "check --fix --unsafe-fixes",
        "suppress --reason so p q",
        "baseline",
      })
  void printsTheSameWithACache(String command) throws Exception {
    fill();
    List<String> words = List.of(command.split(" "));
    List<String> without = new ArrayList<>(words);
    without.add(1, "--no-cache");
    List<Cli.Run> runs = new ArrayList<>();
    List<List<String>> files = new ArrayList<>();
    for (List<String> each : List.of(without, List.of("check", "--format=jsonl"), words, words)) {
      runs.add(run(each));
      files.add(contents());
      fill();
      Files.deleteIfExists(folder.resolve("limn-baseline.txt"));
    }
    assertSame(runs.get(0), runs.get(2));
    assertSame(runs.get(0), runs.get(3));
    assertEquals(files.get(0), files.get(2));
    assertEquals(files.get(0), files.get(3));
  }

  private static void assertSame(Cli.Run expected, Cli.Run actual) {
    assertEquals(
        expected.outWithoutTime().replaceAll("time=\"[^\"]*\"", ""),
        actual.outWithoutTime().replaceAll("time=\"[^\"]*\"", ""));
    assertEquals(expected.err(), actual.err());
    assertEquals(expected.status(), actual.status());
  }

  private Cli.Run run(List<String> words) {
    return cli.run(words.toArray(String[]::new));
  }

  private List<String> contents() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(java|txt)"))
          .sorted()
          .map(file -> folder.relativize(file) + "\n" + latin(file))
          .toList();
    }
  }

  private static String latin(Path file) {
    try {
      return Files.readString(file, ISO_8859_1);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void inspectsOnlyWhatHasChanged() {
    cli.file("A.java", "class A {}").file("B.java", "class B { class C {} }");
    assertEquals(3, classesSeen("check"));
    assertEquals(0, classesSeen("check"));
    assertEquals(3, classesSeen("check", "--no-cache"));
    cli.file("A.java", "class Z {}");
    assertEquals(1, classesSeen("check"));
    cli.file("A.java", "class A {}");
    assertEquals(0, classesSeen("check"), "what it was before is known still");
    cli.file("B.java", "class B { class D {} }");
    assertEquals(2, classesSeen("check"), "the size alone says nothing");
  }

  @Test
  void inspectsAgainWhatIsConfiguredOtherwise() {
    cli.file("A.java", "class A {}").file("p/B.java", "class B {}");
    assertEquals(2, classesSeen("check"));
    assertEquals(2, classesSeen("check", "--profile", "all"));
    cli.file("p/limn.toml", "severity = { counting = 'error' }");
    assertEquals(1, classesSeen("check"));
    cli.file("p/limn.toml", "java = 8");
    assertEquals(1, classesSeen("check"));
    cli.file("p/limn.toml", "encoding = 'ISO-8859-1'");
    assertEquals(1, classesSeen("check"));
    cli.file("p/limn.toml", "");
    assertEquals(0, classesSeen("check"));
    assertEquals(2, classesSeen("check", "--unused-suppressions"));
  }

  @Test
  void inspectsAgainWhatAnInspectionFailedOn() {
    cli.file("A.java", "class A { int FAIL; }").run("check");
    Cli.Run again = cli.run("check");
    assertTrue(again.err().contains("was not inspected for `fragile`"), again.err());
  }

  @Test
  void inspectsWithoutACacheWhereNoneCanBe() {
    cli.file(".cache", "is a file").file("A.java", "class A { void m() { ; } }");
    Cli.Run run = cli.run("check");
    assertEquals("", run.err());
    assertEquals(1, run.status());
    assertEquals(run.outWithoutTime(), cli.run("check").outWithoutTime());
  }

  @Test
  void buildsACacheAnewThatWasDamaged() throws Exception {
    cli.file("A.java", "class A {}");
    classesSeen("check");
    byte[] whole = Files.readAllBytes(cacheFile());
    for (int i = 0; i < whole.length; i += 7) {
      byte[] changed = whole.clone();
      changed[i] ^= 4;
      Files.write(cacheFile(), changed);
      assertEquals(1, classesSeen("check"), "byte " + i);
      Files.write(cacheFile(), Arrays.copyOf(whole, i));
      assertEquals(1, classesSeen("check"), "length " + i);
    }
    assertArrayEquals(whole, Files.readAllBytes(cacheFile()));
  }

  @Test
  void leavesTheCacheAloneWhenStdinIsChecked() {
    assertEquals(0, cli.runTyping("class A {}", "check", "--stdin-filename", "A.java").status());
    assertTrue(Files.notExists(folder.resolve(CACHE)));
  }

  private Path cacheFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(CACHE))) {
      List<Path> all = files.toList();
      assertEquals(1, all.size(), all.toString());
      return all.get(0);
    }
  }

  private int classesSeen(String... arguments) {
    Catalogue catalogue =
        Catalogue.of(List.of(new Counting(), new Samples.StraySemicolon(), new Samples.Fragile()));
    Counting.SEEN.set(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Shell shell = Shell.of(out, out, folder, cli.environment(), Shell.Terminals.NONE);
    assertEquals(0, Main.run(arguments, shell, () -> catalogue), out.toString(UTF_8));
    return Counting.SEEN.get();
  }

  /** Counts what it sees, and finds nothing. */
  @Inspection.Info(
      id = "counting",
      summary = "Counts",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class Counting implements Inspection {
    private static final AtomicInteger SEEN = new AtomicInteger();

    @Override
    public void register(Visits visits) {
      visits.on(ClassDeclaration.class, (node, view) -> SEEN.incrementAndGet());
    }
  }
}
