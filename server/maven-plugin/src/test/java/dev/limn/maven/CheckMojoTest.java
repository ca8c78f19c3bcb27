package dev.limn.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckMojoTest {

  private static final String WRONG = "class A { int f(int x) { x =+ 1; return x; } }\n";

  @TempDir private Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private final CheckMojo goal = new CheckMojo();

  @BeforeEach
  void configure() {
    goal.folder = folder.toFile();
    goal.sources = List.of(folder.resolve("main").toString());
    goal.testSources = List.of(folder.resolve("test").toString());
    goal.arguments = List.of("--no-cache");
    goal.setLog(
        new SystemStreamLog() {
          @Override
          public void info(CharSequence line) {
            told.add(line.toString());
          }

          @Override
          public void error(CharSequence line) {
            errors.add(line.toString());
          }
        });
  }

  @Test
  void failsTheBuildOnProblemsInSourcesAndTests() throws Exception {
    write("main/A.java", WRONG);
    write("test/B.java", WRONG);

    assertThrows(MojoFailureException.class, goal::execute);

    assertTrue(
        errors.stream().anyMatch(line -> line.startsWith("main/A.java:1:")), errors.toString());
    assertTrue(
        errors.stream().anyMatch(line -> line.startsWith("test/B.java:1:")), errors.toString());
  }

  @Test
  void leavesOutWhatIsExcludedOrGenerated() throws Exception {
    write("limn.toml", "exclude = [\"test/\"]\n");
    write("main/A.java", WRONG);
    write("test/B.java", WRONG);
    write("target/generated-sources/annotations/C.java", WRONG);
    goal.sources = List.of(goal.sources.get(0), folder + "/target/generated-sources/annotations");
    goal.failOn = "never";

    goal.execute();

    assertTrue(told.stream().anyMatch(line -> line.startsWith("main/A.java:1:")), told.toString());
    assertTrue(told.stream().anyMatch(line -> line.contains(" in 1 file, ")), told.toString());
  }

  @Test
  void tellsAndGoesOnWhereThatIsAsked() throws Exception {
    write("main/A.java", WRONG);
    goal.failOn = "never";

    goal.execute();

    assertTrue(told.stream().anyMatch(line -> line.startsWith("main/A.java:1:")), told.toString());
  }

  @Test
  void checksNothingWhereThereIsNothing() throws Exception {
    goal.execute();

    assertEquals(List.of(), told);
  }

  @Test
  void canBeSkipped() throws Exception {
    write("main/A.java", WRONG);
    goal.skip = true;

    goal.execute();

    assertEquals(List.of(), told);
  }

  @Test
  void saysWhyItCannotRun() throws Exception {
    write("main/A.java", WRONG);
    goal.failOn = "often";

    String message = assertThrows(MojoExecutionException.class, goal::execute).getMessage();

    assertTrue(message.contains("--fail-on takes"), message);
  }

  @Test
  void isTheGoalThatMavenFinds() throws IOException {
    try (InputStream in = CheckMojo.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      String descriptor = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(descriptor.contains("<goalPrefix>limn</goalPrefix>"), descriptor);
      assertTrue(descriptor.contains("<goal>check</goal>"), descriptor);
      assertTrue(descriptor.contains("<phase>verify</phase>"), descriptor);
    }
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
