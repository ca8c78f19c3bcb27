package dev.limn.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradleTest {

  @TempDir Path root;
  private BuildTree tree;

  @BeforeEach
  void plant() {
    tree = new BuildTree(root);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sourceCompatibility = 11",
        "sourceCompatibility = '11'",
        "sourceCompatibility '11'",
        "sourceCompatibility = \"11\" // not 17",
        "sourceCompatibility = JavaVersion.VERSION_11",
        "java.sourceCompatibility = JavaVersion.toVersion(\"11\")",
        "java { sourceCompatibility = JavaVersion.VERSION_11 }",
        "java {\n  toolchain {\n    languageVersion = JavaLanguageVersion.of(11)\n  }\n}",
        "java { toolchain { languageVersion.set(JavaLanguageVersion.of(11)) } }",
        "java.toolchain.languageVersion = JavaLanguageVersion.of(11)",
        "java.toolchain.languageVersion.set(JavaLanguageVersion.of(11))",
        "kotlin { jvmToolchain(11) }",
        "tasks.withType(JavaCompile) { options.release = 11 }",
        "tasks.withType<JavaCompile>().configureEach { options.release.set(11) }",
        "compileJava { options { release = 11 } }",
        "java { toolchain { languageVersion = JavaLanguageVersion.of(21) } }\n"
            + "compileJava { options.release = 11 }",
        "/* sourceCompatibility = 8 */ sourceCompatibility = 11; targetCompatibility = 17",
        "println \"sourceCompatibility = 8 } {\"\nsourceCompatibility = 11",
        "allprojects {\n  sourceCompatibility = 11\n}",
        "project(':old') { sourceCompatibility = 8 }\nsourceCompatibility = 11",
      })
  void readsPlainValues(String script) {
    assertEquals(11, level(script), script);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sourceCompatibility = javaVersion",
        "sourceCompatibility = project.property('java')",
        "if (old) { sourceCompatibility = 8 } else { sourceCompatibility = 11 }",
        "compileJava { options.release = release }\nsourceCompatibility = 11",
        "javaLauncher = javaToolchains.launcherFor { languageVersion = JavaLanguageVersion.of(8) }",
        "project(':old') { sourceCompatibility = 8 }",
        "'''unclosed",
        "}}}} {{{",
      })
  void whatIsNotSaidPlainlyIsUnknown(String script) {
    assertEquals(0, level(script), script);
  }

  @Test
  void oldVersionsHaveTheirOldNames() {
    assertEquals(8, level("sourceCompatibility = 1.8"));
    assertEquals(8, level("sourceCompatibility = JavaVersion.VERSION_1_8"));
  }

  @Test
  void readsKotlinScripts() {
    tree.file("build.gradle.kts", "java {\n sourceCompatibility = JavaVersion.VERSION_17\n}\n");
    assertEquals(17, tree.level("src/main/java/A.java"));
  }

  @Test
  void testsMayHaveANewerLevel() {
    tree.file(
        "build.gradle",
        """
        compileJava { options.release = 8 }
        compileTestJava { options.release = 17 }
        """);
    assertEquals(8, tree.level("src/main/java/A.java"));
    assertEquals(17, tree.level("src/test/java/A.java"));
    assertEquals(17, tree.level("src/integrationTest/java/A.java"));
  }

  @Test
  void modulesTakeTheLevelFromAbove() {
    tree.file("build.gradle", "subprojects { sourceCompatibility = 17 }");
    tree.file("m/build.gradle", "dependencies { }");
    tree.file("n/build.gradle", "sourceCompatibility = 8");
    assertEquals(17, tree.level("m/src/main/java/A.java"));
    assertEquals(8, tree.level("n/src/main/java/A.java"));
  }

  @Test
  void nothingAboveTheRepositoryCounts() {
    tree.file("build.gradle", "sourceCompatibility = 8");
    tree.file("repo/.git/HEAD", "");
    tree.file("repo/build.gradle", "");
    assertEquals(0, tree.level("repo/A.java"));
  }

  @Test
  void readsPreviewsAndEncoding() {
    tree.file(
        "build.gradle",
        """
        tasks.withType(JavaCompile) {
          options.encoding = 'ISO-8859-1'
          options.compilerArgs += '--enable-preview'
        }
        """);
    BuildFiles.Compilation compilation = tree.compilation("A.java");
    assertTrue(compilation.previews());
    assertEquals(Optional.of(StandardCharsets.ISO_8859_1), compilation.encoding());
  }

  @Test
  void noBuildFileSaysNothing() {
    tree.file("src/A.java", "");
    tree.file(".git/HEAD", "");
    assertEquals(0, tree.level("src/A.java"));
  }

  private int level(String script) {
    return tree.file("build.gradle", script).level("src/main/java/A.java");
  }
}
