package dev.limn.system.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.cli.Main;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A plugin from its sources to its findings on the command line. */
class SamplePluginTest {

  private static final String CODE = "class Report { void print() { System.exit(1); } }\n";
  private static final String FOUND = "Report.java:1:31  warning  system-exit";
  private static final String NOT_LOADED = "names are not loaded; with --trust-plugins they are";

  @TempDir Path temporary;
  private Path project;
  private Path jar;

  @BeforeEach
  void build() throws Exception {
    project = Files.createDirectories(temporary.resolve("project"));
    Files.createDirectories(project.resolve(".git"));
    Files.writeString(project.resolve("Report.java"), CODE);
    jar = new SamplePlugin(temporary).jar();
  }

  private record Run(int status, String out, String err) {}

  private Run run(Path folder, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of(
            "XDG_CACHE_HOME", temporary.resolve("cache").toString(),
            "XDG_CONFIG_HOME", temporary.resolve("config").toString());
    int status = Main.run(arguments, out, err, folder, environment);
    return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
  }

  private void configure(String toml) throws Exception {
    Files.writeString(project.resolve("limn.toml"), toml);
  }

  private void configureUser(String toml) throws Exception {
    Path folder = Files.createDirectories(temporary.resolve("config/limn"));
    Files.writeString(folder.resolve("user.toml"), toml);
  }

  private static String quoted(Path path) {
    return "'" + path + "'";
  }

  /** The tests that come with it, run as JUnit would. */
  @Test
  void passesTheContractOfTheKit() throws Exception {
    Path tests = new SamplePlugin(temporary).testClasses();
    URL[] urls = {tests.toUri().toURL(), temporary.resolve("classes").toUri().toURL()};
    List<String> ran = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("com.example.limn.SystemExitTest");
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object test = constructor.newInstance();
      for (Method method : type.getMethods()) {
        if (method.isAnnotationPresent(TestFactory.class)) {
          for (Object each : ((Stream<?>) method.invoke(test)).toList()) {
            DynamicTest dynamic = (DynamicTest) each;
            runs(dynamic, method, ran);
          }
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        if (method.isAnnotationPresent(Test.class)) {
          method.setAccessible(true);
          method.invoke(test);
          ran.add(method.getName());
        }
      }
    }
    assertTrue(ran.contains("findsTheCall"), ran.toString());
    assertTrue(ran.contains("pages system-exit"), ran.toString());
  }

  private static void runs(DynamicTest test, Method factory, List<String> ran) {
    try {
      test.getExecutable().execute();
    } catch (Throwable thrown) {
      throw new AssertionError(factory.getName(), thrown);
    }
    ran.add(factory.getName() + " " + test.getDisplayName());
  }

  @Test
  void isLoadedFromTheCommandLine() {
    Run run = run(project, "check", "--plugins", jar.toString());
    assertEquals("", run.err);
    assertTrue(run.out.startsWith(FOUND), run.out);
    assertEquals(1, run.status);
    assertFalse(run(project, "check").out.contains("system-exit"));
    assertTrue(
        run(project, "inspections", "--plugins", jar.toString()).out.contains("system-exit"));
    assertTrue(
        run(project, "explain", "system-exit", "--plugins=" + jar)
            .out
            .contains("ends the process"));
  }

  @Test
  void isLoadedFromAProjectOnlyIfTheUserSaysSo() throws Exception {
    configure("plugins = ['../limn-example.jar']\n");
    Run refused = run(project, "check");
    assertTrue(refused.err.contains(NOT_LOADED), refused.err);
    assertFalse(refused.out.contains("system-exit"), refused.out);
    assertEquals(0, refused.status);
    Run trusted = run(project, "check", "--trust-plugins");
    assertEquals("", trusted.err);
    assertTrue(trusted.out.startsWith(FOUND), trusted.out);
  }

  @Test
  void runsNothingOfAProjectThatIsNotTrusted() throws Exception {
    Path witness = temporary.resolve("witness");
    String writes =
        "static { try { java.nio.file.Files.createFile(java.nio.file.Path.of(\""
            + witness
            + "\")); } catch (java.io.IOException e) {} }";
    Path evil =
        new PluginBuild(Files.createDirectories(temporary.resolve("evil")))
            .inspection("Evil", "evil", writes + PluginBuild.finding("a"))
            .pack("evil.jar");
    configure("plugins = [" + quoted(evil) + "]\n");
    for (String command :
        List.of("check", "inspections", "doctor", "baseline", "config Report.java")) {
      run(project, command.split(" ", -1));
      assertFalse(Files.exists(witness), command);
    }
    run(project, "inspections", "--trust-plugins");
    assertTrue(Files.exists(witness));
  }

  @Test
  void isLoadedWhereTheUserTrustsTheFolder() throws Exception {
    configure("plugins = ['../limn-example.jar']\n");
    configureUser("trusted = [" + quoted(temporary.resolve("elsewhere")) + "]\n");
    assertTrue(run(project, "check").err.contains(NOT_LOADED));
    configureUser("trusted = [" + quoted(project) + "]\n");
    Run run = run(project, "check");
    assertEquals("", run.err);
    assertTrue(run.out.startsWith(FOUND), run.out);
  }

  @Test
  void isLoadedWhereTheUserNamesIt() throws Exception {
    configureUser("plugins = [" + quoted(jar) + "]\n");
    assertTrue(run(project, "check").out.startsWith(FOUND));
  }

  @Test
  void isNamedByTheNearestFileOfTheRepository() throws Exception {
    Path inner = Files.createDirectories(project.resolve("a/b"));
    Files.writeString(inner.resolve("Report.java"), CODE);
    configure("plugins = ['../limn-example.jar']\n");
    Files.writeString(temporary.resolve("limn.toml"), "plugins = ['none.jar']\n");
    assertTrue(run(inner, "check", "--trust-plugins").out.startsWith(FOUND));
    Files.writeString(project.resolve("a/limn.toml"), "plugins = ['other.jar']\n");
    Run other = run(inner, "check", "--trust-plugins");
    assertTrue(other.err.contains("a/other.jar is not there"), other.err);
    assertEquals(0, other.status);
  }

  @Test
  void isConfiguredLikeTheOthers() throws Exception {
    configure(
        """
        plugins = ['../limn-example.jar']
        severity = { system-exit = 'error' }
        options.system-exit.starters = ['Tool']
        """);
    Run run = run(project, "check", "--trust-plugins");
    assertEquals("", run.err);
    assertTrue(run.out.startsWith("Report.java:1:31  error  system-exit"), run.out);
    configure("plugins = 'limn-example.jar'\n");
    Run wrong = run(project, "check");
    assertTrue(wrong.err.contains("limn.toml:1:1: `plugins` is a list of texts"), wrong.err);
    assertEquals(2, wrong.status);
  }

  @Test
  void isFoundAgainWhenItHasChanged() throws Exception {
    Path own = Files.createDirectories(temporary.resolve("own"));
    Files.writeString(project.resolve("Report.java"), "class A { void m() { ; } }\n");
    new PluginBuild(own).inspection("A", "one", PluginBuild.finding("before")).pack("p.jar");
    String[] check = {"check", "--select", "one", "--plugins", own.resolve("p.jar").toString()};
    assertTrue(run(project, check).out.contains("before"));
    assertTrue(run(project, check).out.contains("before"));
    new PluginBuild(own).inspection("A", "one", PluginBuild.finding("after!")).pack("p.jar");
    assertTrue(run(project, check).out.contains("after!"));
  }

  @Test
  void isOffWhereItFailsAndTakesNothingWithIt() throws Exception {
    Path bad =
        new PluginBuild(Files.createDirectories(temporary.resolve("bad")))
            .inspection(
                "Bad",
                "bad",
                "public void register(Visits visits) { visits.on("
                    + "dev.limn.java.syntax.MethodCall.class,"
                    + " (node, view) -> { throw new IllegalStateException(\"no\"); }); }")
            .pack("bad.jar");
    Run run = run(project, "check", "--plugins", bad + "," + jar);
    assertTrue(run.out.startsWith(FOUND), run.out);
    assertTrue(run.err.contains("was not inspected for `bad`, which failed"), run.err);
  }
}
