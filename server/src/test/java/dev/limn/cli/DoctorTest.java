package dev.limn.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {

  @TempDir Path folder;
  private Cli cli;

  @BeforeEach
  void start() {
    cli = Cli.in(folder);
  }

  @Test
  void saysWhatIsKnown() {
    cli.file(
        "pom.xml",
        "<project><properties><maven.compiler.release>8</maven.compiler.release>"
            + "<project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>"
            + "</properties></project>");
    cli.file("limn.toml", "exclude = ['old/']\n");
    cli.file("src/main/java/p/q/A.java", "package p.q; class A {}");
    cli.file("src/main/java/p/B.java", "package p; class B {}");
    cli.file("src/test/java/T.java", "class T {}");
    cli.file("target/generated-sources/G.java", "class G {}").file("old/O.java", "class O {}");
    cli.file("new/build.gradle", "sourceCompatibility = compute()\n");
    cli.file("new/N.java", "package elsewhere; class N { int }");
    assertEquals(
        """
        Repository
          %s

        Files
          4 Java files

        Left out
          old/

        Language
          Java 8, by pom.xml (3 files)
          not said plainly: new/build.gradle (1 file)

        Encoding
          UTF-8 (3 files)
          UTF-8, the default (1 file)

        Source roots
          src/main/java (2 files)
          src/test/java (1 file)

        Configuration
          limn.toml (4 files)

        Not known
          the language level of 1 file, read as Java 27: what proposes newer Java is silent (1 inspection); `java = ...` in limn.toml says it
          1 inspection needs a newer Java than 8: silent in files of that
          1 file with syntax errors: only part of the inspections can see all of them
          1 file not in the folder of their package: their source root is not known
        """
            .formatted(folder),
        cli.run("doctor").out());
  }

  @Test
  void saysThatAllIsKnown() {
    cli.file("limn.toml", "java = 17\nencoding = 'UTF-8'\n").file("A.java", "class A {}");
    String out = cli.run("doctor").out();
    assertTrue(out.contains("\nLanguage\n  Java 17, by limn.toml (1 file)\n"), out);
    assertTrue(out.endsWith("\nNot known\n  nothing that an inspection asks for\n"), out);
  }

  @Test
  void namesMistakesInTheConfiguration() {
    Cli.Run run = cli.file("limn.toml", "xclude = []").file("A.java", "").run("doctor");
    assertEquals("limn: limn.toml:1:1: unknown key `xclude`; did you mean `exclude`?\n", run.err());
    assertEquals(2, run.status());
  }
}
