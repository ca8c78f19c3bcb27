package dev.limn.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenTest {

  @TempDir Path root;
  private BuildTree tree;

  @BeforeEach
  void plant() {
    tree = new BuildTree(root);
  }

  @Test
  void readsTheReleaseProperty() {
    assertEquals(17, level(properties("<maven.compiler.release>17</maven.compiler.release>")));
  }

  @Test
  void readsTheOldSourceProperty() {
    assertEquals(8, level(properties("<maven.compiler.source> 1.8 </maven.compiler.source>")));
  }

  @Test
  void theReleaseWinsOverTheSource() {
    assertEquals(
        11,
        level(
            properties(
                "<maven.compiler.source>8</maven.compiler.source>"
                    + "<maven.compiler.release>11</maven.compiler.release>")));
  }

  @Test
  void followsReferencesBetweenProperties() {
    assertEquals(
        21,
        level(properties("<jdk>21</jdk><maven.compiler.release>${jdk}</maven.compiler.release>")));
  }

  @Test
  void readsTheCompilerPlugin() {
    assertEquals(
        9,
        level(
            properties("<maven.compiler.release>8</maven.compiler.release>")
                + plugin("<configuration><release>9</release></configuration>")));
  }

  @Test
  void readsTheManagedCompilerPlugin() {
    assertEquals(
        10,
        level(
            "<build><pluginManagement><plugins><plugin>"
                + "<artifactId>maven-compiler-plugin</artifactId>"
                + "<configuration><source>10</source></configuration>"
                + "</plugin></plugins></pluginManagement></build>"));
  }

  @Test
  void readsWhatSpringBootUses() {
    assertEquals(
        21,
        level(
            "<parent><groupId>org.springframework.boot</groupId>"
                + "<artifactId>spring-boot-starter-parent</artifactId><relativePath/></parent>"
                + properties("<java.version>21</java.version>")));
  }

  @Test
  void anUnknownReferenceIsAnUnknownLevel() {
    assertEquals(
        0,
        level(
            properties(
                "<maven.compiler.release>${env.JDK}</maven.compiler.release>"
                    + "<maven.compiler.source>8</maven.compiler.source>")));
  }

  @Test
  void readsParentsInTheSameTree() {
    tree.file(
        "pom.xml",
        pom(
            "<artifactId>top</artifactId>"
                + properties(
                    "<maven.compiler.release>${jdk}</maven.compiler.release><jdk>8</jdk>")));
    tree.file(
        "m/pom.xml",
        pom("<parent><artifactId>top</artifactId></parent>" + properties("<jdk>11</jdk>")));
    assertEquals(8, tree.level("src/main/java/A.java"));
    assertEquals(11, tree.level("m/src/main/java/A.java"));
  }

  @Test
  void aPomThatIsNotTheParentSaysNothing() {
    tree.file(
        "pom.xml",
        pom(
            "<artifactId>other</artifactId>"
                + properties("<maven.compiler.release>8</maven.compiler.release>")));
    tree.file("m/pom.xml", pom("<parent><artifactId>top</artifactId></parent>"));
    assertEquals(0, tree.level("m/A.java"));
  }

  @Test
  void aParentOutsideTheRepositorySaysNothing() {
    tree.file(
        "pom.xml",
        pom(
            "<artifactId>top</artifactId>"
                + properties("<maven.compiler.release>8</maven.compiler.release>")));
    tree.file("repo/.git/HEAD", "");
    tree.file("repo/pom.xml", pom("<parent><artifactId>top</artifactId></parent>"));
    assertEquals(0, tree.level("repo/A.java"));
  }

  @Test
  void parentsInACircleEnd() {
    tree.file(
        "pom.xml",
        pom(
            "<parent><artifactId>a</artifactId><relativePath>pom.xml</relativePath></parent>"
                + "<artifactId>a</artifactId>"));
    assertEquals(0, tree.level("A.java"));
  }

  @Test
  void testsMayHaveANewerLevel() {
    tree.file(
        "pom.xml",
        pom(
            properties(
                "<maven.compiler.release>8</maven.compiler.release>"
                    + "<maven.compiler.testRelease>17</maven.compiler.testRelease>")));
    assertEquals(8, tree.level("src/main/java/A.java"));
    assertEquals(17, tree.level("src/test/java/A.java"));
  }

  @Test
  void testsMayHaveAnExecutionOfTheirOwn() {
    tree.file(
        "pom.xml",
        pom(
            plugin(
                "<configuration><release>8</release></configuration><executions><execution>"
                    + "<id>default-testCompile</id>"
                    + "<configuration><release>21</release></configuration>"
                    + "</execution></executions>")));
    assertEquals(8, tree.level("src/main/java/A.java"));
    assertEquals(21, tree.level("src/test/java/A.java"));
  }

  @Test
  void modulesAndFoldersForNewerReleasesHaveAtLeastTheirLevel() {
    tree.file("pom.xml", pom(properties("<maven.compiler.release>8</maven.compiler.release>")));
    assertEquals(9, tree.level("src/main/java/module-info.java"));
    assertEquals(11, tree.level("src/main/java11/p/A.java"));
    assertEquals(8, tree.level("src/main/java/p/A.java"));
  }

  @Test
  void readsPreviewsAndEncoding() {
    tree.file(
        "pom.xml",
        pom(
            properties("<project.build.sourceEncoding>ISO-8859-1</project.build.sourceEncoding>")
                + plugin(
                    "<configuration><compilerArgs><arg>--enable-preview</arg></compilerArgs>"
                        + "</configuration>")));
    BuildFiles.Compilation compilation = tree.compilation("A.java");
    assertTrue(compilation.previews());
    assertEquals(Optional.of(StandardCharsets.ISO_8859_1), compilation.encoding());
  }

  @Test
  void aNewerLevelThanTheNewestKnownIsTheNewestKnown() {
    assertEquals(27, level(properties("<maven.compiler.release>99</maven.compiler.release>")));
  }

  @Test
  void opensNothingThatADocumentNames() {
    tree.file("secret", "17");
    tree.file(
        "pom.xml",
        "<!DOCTYPE project [<!ENTITY s SYSTEM \"secret\">]>"
            + pom(properties("<maven.compiler.release>&s;</maven.compiler.release>")));
    assertEquals(0, tree.level("A.java"));
  }

  @Test
  void referencesThatGrowWithoutEndEnd() {
    assertEquals(
        0,
        level(
            properties(
                "<a>${b}${b}${b}${b}</a><b>${a}${a}${a}${a}</b>"
                    + "<maven.compiler.release>${a}</maven.compiler.release>")));
  }

  @Test
  void brokenFilesSayNothing() {
    for (String broken : new String[] {"", "<", "<project>", "no", "<a/><b/>", "\u0000"}) {
      tree.file("pom.xml", broken);
      assertEquals(0, tree.level("A.java"), broken);
    }
    tree.file("pom.xml", "<a>".repeat(100_000));
    assertEquals(0, tree.level("A.java"));
  }

  private int level(String content) {
    return tree.file("pom.xml", pom(content)).level("src/main/java/A.java");
  }

  private static String pom(String content) {
    return "<?xml version=\"1.0\"?><project xmlns=\"http://maven.apache.org/POM/4.0.0\">"
        + content
        + "</project>";
  }

  private static String properties(String content) {
    return "<properties>" + content + "</properties>";
  }

  private static String plugin(String content) {
    return "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>"
        + content
        + "</plugin></plugins></build>";
  }
}
