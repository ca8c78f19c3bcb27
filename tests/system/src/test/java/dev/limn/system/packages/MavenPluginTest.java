package dev.limn.system.packages;

import static dev.limn.system.packages.Workspace.RIGHT;
import static dev.limn.system.packages.Workspace.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.system.packages.Unpacked.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The goal {@code limn:check}, in a Maven with a repository of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Maven is a shell script")
@Timeout(300)
class MavenPluginTest {

  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>shop</groupId>
        <artifactId>shop</artifactId>
        <version>1</version>
      </project>
      """;

  /** What is not ours is taken from the repository that this build uses. */
  private static final String SETTINGS =
      """
      <settings>
        <mirrors>
          <mirror><id>known</id><mirrorOf>central</mirrorOf><url>%s</url></mirror>
        </mirrors>
        <profiles>
          <profile>
            <id>limn</id>
            <repositories>
              <repository><id>limn</id><url>%s</url></repository>
            </repositories>
            <pluginRepositories>
              <pluginRepository><id>limn</id><url>%2$s</url></pluginRepository>
            </pluginRepositories>
          </profile>
        </profiles>
        <activeProfiles><activeProfile>limn</activeProfile></activeProfiles>
      </settings>
      """;

  @TempDir private Path folder;

  @Test
  void failsTheBuildOnProblems() throws Exception {
    Path lib = Unpacked.in(folder).root().resolve("lib");
    Path plugin = Unpacked.target("server/maven-plugin/target", "limn-maven-plugin-.*\\.jar");
    String version = plugin.getFileName().toString().replaceAll("limn-maven-plugin-|\\.jar", "");
    publish("parent", version, "pom.xml", List.of());
    for (String module : List.of("analyzer", "inspections", "server")) {
      Path jar = lib.resolve("limn-" + module + "-" + version + ".jar");
      publish(module, version, module + "/pom.xml", List.of(jar));
    }
    publish("maven-plugin", version, "server/maven-plugin/pom.xml", List.of(plugin));
    Workspace project = new Workspace(folder.resolve("project"));
    project.add("pom.xml", POM);
    project.add("src/main/java/A.java", WRONG);

    Outcome wrong = check(project, version);
    project.add("src/main/java/A.java", RIGHT);
    Outcome right = check(project, version);

    assertTrue(wrong.out().contains("src/main/java/A.java:3:7"), wrong.toString());
    assertTrue(wrong.out().contains("Limn found problems"), wrong.toString());
    assertEquals(1, wrong.status());
    assertEquals(0, right.status(), right.toString());
  }

  private Outcome check(Workspace project, String version)
      throws IOException, InterruptedException {
    Path known = Path.of(System.getProperty("user.home"), ".m2", "repository");
    Path settings =
        Files.writeString(
            folder.resolve("settings.xml"),
            SETTINGS.formatted(known.toUri(), folder.resolve("published").toUri()));
    return project.run(
        "mvn",
        "-B",
        "-s",
        settings.toString(),
        "-Dmaven.repo.local=" + folder.resolve("local"),
        "dev.limn:limn-maven-plugin:" + version + ":check");
  }

  /** Puts one of our artifacts where Maven looks for it. */
  private void publish(String module, String version, String pom, List<Path> jars)
      throws IOException {
    String name = "limn-" + module;
    Path home =
        Files.createDirectories(
            folder.resolve("published/dev/limn").resolve(name).resolve(version));
    Files.writeString(home.resolve(name + "-" + version + ".pom"), Unpacked.source(pom));
    for (Path jar : jars) {
      Files.copy(jar, home.resolve(name + "-" + version + ".jar"));
    }
  }
}
