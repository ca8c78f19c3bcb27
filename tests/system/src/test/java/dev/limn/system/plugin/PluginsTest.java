package dev.limn.system.plugin;

import static dev.limn.system.plugin.PluginBuild.finding;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.config.plugin.Plugins;
import dev.limn.highlight.Catalogue;
import dev.limn.highlight.Outcome;
import dev.limn.highlight.Pair;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Inspection;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Cancellation;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginsTest {

  private static final Catalogue NONE = Catalogue.of(List.of());
  private static final Catalogue OURS = Catalogue.load(Inspection.class.getClassLoader());

  @TempDir Path folder;
  private final List<String> problems = new ArrayList<>();

  private PluginBuild build(String name) throws Exception {
    return new PluginBuild(Files.createDirectories(folder.resolve(name)));
  }

  private List<String> load(Catalogue builtIn, Path... jars) {
    return Plugins.load(builtIn, List.of(jars), problems::add).entries().stream()
        .map(Catalogue.Entry::id)
        .toList();
  }

  private void assertProblem(String words) {
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(words), problems.get(0));
    assertEquals(1, problems.get(0).lines().count());
  }

  @Test
  void loadsWhatJarsProvide() throws Exception {
    Path one = build("1").inspection("A", "one", finding("a")).pack("one.jar");
    Path two =
        build("2")
            .inspection("A", "two", finding("b"))
            .inspection("B", "three", finding("c"))
            .pack("two.jar");
    assertEquals(List.of("one", "three", "two"), load(NONE, one, two, one));
    assertEquals(List.of(), problems);
    assertEquals(OURS.entries().size() + 1, load(OURS, one).size());
  }

  @Test
  void givesEachJarClassesOfItsOwn() throws Exception {
    Path one = build("1").inspection("A", "one", finding("a")).pack("one.jar");
    Path two = build("2").inspection("A", "two", finding("b")).pack("two.jar");
    Catalogue catalogue = Plugins.load(NONE, List.of(one, two), problems::add);
    Class<?> first = catalogue.entries().get(0).inspection().getClass();
    Class<?> second = catalogue.entries().get(1).inspection().getClass();
    assertEquals(first.getName(), second.getName());
    assertNotSame(first, second);
    assertSame(Inspection.class, first.getInterfaces()[0]);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (;;) {}",
        "int i = 0; do { i++; } while (true);",
        "int i = 0; for (;;) { switch (i) { case 0: i = 7; continue; case 7: i = 0; default: } }",
        "calls(60);",
      })
  void endsWhatAJarDoesWhenItsThreadIsInterrupted(String endless) throws Exception {
    Path jar =
        build("1")
            .inspection(
                "A",
                "one",
                """
                public void register(Visits visits) {
                  visits.on(EmptyStatement.class, (node, view) -> act());
                }
                private static void act() { if (Math.random() < 2) { %s } }
                private static int calls(int n) { return n == 0 ? 1 : calls(n - 1) + calls(n - 1); }
                """
                    .formatted(endless))
            .pack("one.jar");
    Catalogue catalogue = Plugins.load(NONE, List.of(jar), problems::add);
    FutureTask<List<Outcome>> run = new FutureTask<>(() -> outcomes(catalogue));
    Thread thread = new Thread(run);
    thread.start();
    thread.interrupt();
    String crash = run.get(60, TimeUnit.SECONDS).get(0).crash().orElseThrow().toString();
    assertTrue(crash.endsWith("interrupted"), crash);
  }

  private static List<Outcome> outcomes(Catalogue catalogue) {
    SyntaxTree tree = JavaParser.parse(SourceText.of("class A { { ; } }"));
    return Pair.all(tree, catalogue, Settings.of(JavaLanguage.JAVA)).stream()
        .map(pair -> pair.run(Cancellation.NEVER))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.limn.highlight.Catalogue",
        "dev.limn.config.Configuration",
        "dev.limn.cli.Main",
        "dev.limn.server.StdioServer",
        "dev.limn.project.SourceFile",
        "dev.limn.inspections.bug.SelfAssignment",
        "com.google.common.collect.ImmutableList",
        "com.google.gson.Gson",
        "org.junit.jupiter.api.Test",
      })
  void showsAJarNothingElseOfLimn(String hidden) throws Exception {
    Path jar = build("1").inspection("A", "one", reaching(hidden)).pack("one.jar");
    assertEquals(List.of(), load(NONE, jar));
    assertProblem("java.lang.ClassNotFoundException: " + hidden);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dev.limn.inspect.View",
        "dev.limn.java.declare.Enclosing",
        "dev.limn.java.scope.Scope",
        "dev.limn.java.syntax.Block",
        "dev.limn.query.Fact",
        "dev.limn.syntax.Element",
        "dev.limn.text.TextRange",
        "java.util.List",
        "java.sql.Connection",
        "com.example.A",
      })
  void showsAJarWhatInspectionsAreWrittenBy(String shown) throws Exception {
    Path jar = build("1").inspection("A", "one", reaching(shown)).pack("one.jar");
    assertEquals(List.of("one"), load(NONE, jar));
  }

  private static String reaching(String type) {
    return "public A() throws Exception { Class.forName(\"" + type + "\"); }" + finding("a");
  }

  @Test
  void tellsWhatIsNoPlugin() throws Exception {
    Path good = build("1").inspection("A", "one", finding("a")).pack("good.jar");
    assertEquals(List.of("one"), load(NONE, folder.resolve("none.jar"), good));
    assertProblem("none.jar is not there");
    problems.clear();
    Path text = Files.writeString(folder.resolve("text.jar"), "text");
    assertEquals(List.of("one"), load(NONE, text, good));
    assertProblem("text.jar cannot be read");
    problems.clear();
    byte[] whole = Files.readAllBytes(good);
    Path half = Files.write(folder.resolve("half.jar"), Arrays.copyOf(whole, whole.length / 2));
    assertEquals(List.of("one"), load(NONE, half, good));
    assertProblem("half.jar cannot be read");
    problems.clear();
    Path other =
        build("2")
            .inspection("A", "two", finding("a"))
            .without("META-INF/services/dev.limn.inspect.Inspection")
            .pack("other.jar");
    assertEquals(List.of("one"), load(NONE, other, good));
    assertProblem("other.jar provides no inspections");
    problems.clear();
    assertEquals(List.of("one"), load(NONE, folder, good));
    assertProblem("cannot be read");
  }

  @ParameterizedTest
  @CsvSource({
    "'public Bad() { throw new IllegalStateException(\"no\"); }',          no",
    "'public Bad() { throw new Error(\"no\"); }',                          no",
    "'public Bad() { this(1); } Bad(int i) { new Bad(i); }',               StackOverflowError",
    "'static int i = Integer.parseInt(\"x\");',                            NumberFormatException",
    "'Bad() {}',                                                           Bad",
    "'public java.util.List<Option<?>> options() { throw new Error(\"no\"); }', no",
    "'public java.util.List<Option<?>> options() { return null; }',         NullPointerException",
  })
  void leavesOutWhatCannotBeMade(String members, String words) throws Exception {
    Path jar =
        build("1")
            .inspection("Bad", "bad", members + finding("a"))
            .inspection("Good", "good", finding("b"))
            .pack("one.jar");
    assertEquals(List.of("good"), load(NONE, jar));
    assertProblem(words);
  }

  @Test
  void leavesOutWhatCannotBeRegistered() throws Exception {
    Path jar =
        build("1")
            .inspection(
                "Bad",
                "bad",
                "public void register(Visits visits) { throw new IllegalStateException(\"no\"); }")
            .inspection("Good", "good", finding("b"))
            .pack("one.jar");
    assertEquals(List.of("good"), load(NONE, jar));
    assertProblem("has an inspection that fails, com.example.Bad");
  }

  @Test
  void leavesOutWhatIsNoInspection() throws Exception {
    Path jar =
        build("1")
            .source("Other", "public class Other {}")
            .inspection("Good", "good", finding("b"))
            .service("com.example.Nowhere")
            .service("com.example.Broken")
            .file("com/example/Broken.class", "no class".getBytes(UTF_8))
            .pack("one.jar");
    assertEquals(List.of("good"), load(NONE, jar));
    assertEquals(3, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains("com.example.Other not a subtype"), problems.get(0));
    assertTrue(problems.get(1).contains("com.example.Nowhere not found"), problems.get(1));
    assertTrue(problems.get(2).contains("ClassFormatError"), problems.get(2));
  }

  @Test
  void leavesOutWhatBreaksTheRules() throws Exception {
    Path jar =
        build("1")
            .inspection("Bad", "Bad Id", finding("a"))
            .inspection("Good", "good", finding("b"))
            .pack("one.jar");
    assertEquals(List.of("good"), load(NONE, jar));
    assertProblem("com.example.Bad has an id that is not in kebab case: Bad Id");
    problems.clear();
    Path bare =
        build("2")
            .source(
                "Bare",
                """
                import dev.limn.inspect.*;
                public class Bare implements Inspection { public void register(Visits v) {} }
                """)
            .pack("bare.jar");
    assertEquals(
        List.of("good"),
        load(NONE, bare, build("3").inspection("G", "good", finding("b")).pack("g.jar")));
    assertProblem("is not annotated with @Inspection.Info");
  }

  @Test
  void takesTheFirstOfTwoWithTheSameId() throws Exception {
    Path one = build("1").inspection("A", "one", finding("a")).pack("one.jar");
    Path two = build("2").inspection("B", "one", finding("b")).pack("two.jar");
    assertEquals(List.of("one"), load(NONE, one, two));
    assertProblem("two.jar has an inspection `one`, and so has plugin ");
    problems.clear();
    String taken = OURS.entries().get(0).id();
    Path three = build("3").inspection("C", taken, finding("c")).pack("three.jar");
    assertEquals(OURS.entries().size(), load(OURS, three).size());
    assertProblem("three.jar has an inspection `" + taken + "`, and so has Limn itself");
  }

  @Test
  void registersEachInspectionOnce() throws Exception {
    Path jar =
        build("1")
            .inspection(
                "Once",
                "once",
                "static int calls;"
                    + "public void register(Visits visits) { if (calls++ > 0) throw new Error(); }")
            .pack("one.jar");
    assertEquals(OURS.entries().size() + 1, load(OURS, jar).size());
    assertEquals(List.of(), problems);
  }
}
