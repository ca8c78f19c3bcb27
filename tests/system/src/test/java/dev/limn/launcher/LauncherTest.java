package dev.limn.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.limn.launcher.Checkout.Outcome;
import dev.limn.launcher.Checkout.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "a shell script")
@Timeout(120)
class LauncherTest {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @TempDir private Path folder;

  @Test
  void limnJavaWins() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.set("LIMN_JAVA", checkout.java("mine", "17.0.1").resolve("bin/java").toString());
    checkout.set("JAVA_HOME", checkout.java("home-java", "21").toString());

    assertStarts("mine", checkout.run());
  }

  @Test
  void limnJavaMayNameItsFolder() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.set("LIMN_JAVA", checkout.java("mine", "17").toString());

    assertStarts("mine", checkout.run());
  }

  @Test
  void refusesALimnJavaThatIsTooOld() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.set("LIMN_JAVA", checkout.java("mine", "11.0.2").toString());
    checkout.set("JAVA_HOME", checkout.java("home-java", "21").toString());

    Outcome outcome = checkout.run();

    assertEquals(2, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().startsWith("limn: LIMN_JAVA is "), outcome.err());
  }

  @Test
  void javaHomeWinsOverNewerOnes() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.set("JAVA_HOME", checkout.java("home-java", "17.0.15").toString());
    checkout.prependPath(checkout.java("on-path", "99-ea").resolve("bin"));

    assertStarts("home-java", checkout.run());
  }

  @Test
  void passesOverAJavaHomeThatIsTooOld() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.set("JAVA_HOME", checkout.java("home-java", "1.8.0_392").toString());
    checkout.prependPath(checkout.java("on-path", "99-ea").resolve("bin"));

    assertStarts("on-path", checkout.run());
  }

  @Test
  void takesTheNewestOfTheUsersFolder() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.java("home/.jdks/older", "98.0.1");
    checkout.java("home/.sdkman/candidates/java/newest", "100");
    checkout.prependPath(checkout.java("on-path", "99").resolve("bin"));

    assertStarts("home/.sdkman/candidates/java/newest", checkout.run());
  }

  @Test
  void handsOnItsArguments() throws Exception {
    Checkout checkout = withJava(Checkout.builtIn(folder));

    Outcome outcome = checkout.run("check", "two words", "", "*");

    assertTrue(
        outcome.out().endsWith("/limn-server-1.jar> <check> <two words> <> <*>"), outcome.out());
  }

  @Test
  void handsOnTheWidthOfTheTerminal() throws Exception {
    boolean canMakeTerminal = OS.LINUX.isCurrentOs() && Files.isExecutable(SCRIPT);
    assumeTrue(canMakeTerminal, "there is no script(1) of Linux");
    Checkout checkout = Checkout.builtIn(folder);
    Path java = checkout.java("java", "17").resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\nexec echo \"<${COLUMNS:-}>\"\n");
    checkout.set("LIMN_JAVA", java.toString());
    String inTerminal = "stty cols 77; '" + checkout.launcher() + "'";

    assertEquals("<>\n", checkout.run().out());
    assertEquals(
        "<77>", checkout.start(SCRIPT, "-qec", inTerminal, "/dev/null").await().out().strip());
    checkout.set("COLUMNS", "50");
    assertEquals(
        "<50>", checkout.start(SCRIPT, "-qec", inTerminal, "/dev/null").await().out().strip());
  }

  @Test
  void handsOnTheStatusOfLimn() throws Exception {
    Checkout checkout = withJava(Checkout.builtIn(folder));

    assertEquals(3, checkout.run("exit", "3").status());
  }

  @Test
  void startsThroughLinksFromElsewhere() throws Exception {
    Checkout checkout = withJava(Checkout.builtIn(folder));
    Path bin = Files.createDirectories(folder.resolve("my bin"));
    Files.createSymbolicLink(bin.resolve("limn-1"), bin.relativize(checkout.launcher()));
    Path link = Files.createSymbolicLink(folder.resolve("limn"), Path.of("my bin/limn-1"));

    assertStarts("java", checkout.start(link).await());
  }

  @Test
  void buildsOnce() throws Exception {
    Checkout checkout = withJava(Checkout.unbuiltIn(folder));

    Outcome first = checkout.run();
    Outcome second = checkout.run();

    assertStarts("java", first);
    assertEquals("limn: building (once, and again when its sources change)\n", first.err());
    assertStarts("java", second);
    assertEquals("", second.err());
    assertEquals(1, checkout.builds());
  }

  @Test
  void buildsInFoldersOfAnyNameWithoutALocale() throws Exception {
    Checkout checkout = withJava(Checkout.unbuiltIn(folder));

    checkout.run();

    assertEquals("build in C.UTF-8\n", Files.readString(checkout.root.resolve("builds")));
  }

  @Test
  void buildsOnceForTwoAtOnce() throws Exception {
    Checkout checkout = withJava(Checkout.unbuiltIn(folder));

    Run one = checkout.start(checkout.launcher());
    Run other = checkout.start(checkout.launcher());

    assertStarts("java", one.await());
    assertStarts("java", other.await());
    assertEquals(1, checkout.builds());
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws Exception {
    Checkout checkout = withJava(Checkout.builtIn(folder));
    for (String module : List.of("analyzer", "inspections", "server")) {
      makeNewer(checkout.source(module));

      assertStarts("java", checkout.run());

      Files.setLastModifiedTime(checkout.source(module), FileTime.fromMillis(0));
    }

    assertEquals(3, checkout.builds());
  }

  @Test
  void buildsAfterABuildThatWasKilled() throws Exception {
    Checkout checkout = withJava(Checkout.unbuiltIn(folder));
    Path lock = Files.createDirectories(checkout.root.resolve("server/target/limn.lock"));
    Files.writeString(lock.resolve("pid"), pidOfTheDead() + "\n");

    assertStarts("java", checkout.run());
    assertEquals(1, checkout.builds());
  }

  @Test
  void saysWhyABuildFailed() throws Exception {
    Checkout checkout = withJava(Checkout.unbuiltIn(folder));
    Files.createFile(checkout.root.resolve("broken"));

    Outcome outcome = checkout.run();

    assertEquals(2, outcome.status());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().contains("told by Maven\nlimn: the build failed"), outcome.err());
  }

  @Test
  void makesAnArchiveForLaterRuns() throws Exception {
    assertMakesArchive(withJava(Checkout.builtIn(folder)), "<-XX:SharedArchiveFile=");
  }

  @Test
  void makesNoCacheInTheCurrentFolder() throws Exception {
    Checkout checkout = withJava(Checkout.builtIn(folder)).set("XDG_CACHE_HOME", "cache");

    assertMakesArchive(checkout, "<-XX:SharedArchiveFile=", folder.resolve("home/.cache"));
    assertFalse(Files.exists(folder.resolve("home/cache")));
  }

  @Test
  void makesAnAotCacheFrom25On() throws Exception {
    Checkout checkout = Checkout.builtIn(folder);
    checkout.set("JAVA_HOME", checkout.java("java", "25").toString());

    assertMakesArchive(checkout, "<-XX:AOTCache=");
  }

  /** Each run prints its arguments: the archive is used once the run in the background made it. */
  private void assertMakesArchive(Checkout checkout, String option) throws Exception {
    checkout.set("XDG_CACHE_HOME", folder.toString());
    assertMakesArchive(checkout, option, folder);
  }

  private static void assertMakesArchive(Checkout checkout, String option, Path cache)
      throws Exception {
    while (!checkout.run("check").out().contains(option)) {
      Thread.onSpinWait();
    }

    assertEquals(
        List.of("archive"), Files.readAllLines(onlyFileOf(cache.resolve("limn/archives"))));
  }

  /** The file that is left in a folder when those who work there are done. */
  private static Path onlyFileOf(Path directory) throws IOException {
    while (true) {
      try (Stream<Path> files = Files.list(directory)) {
        List<Path> all = files.toList();
        if (all.size() == 1 && Files.isRegularFile(all.get(0))) {
          return all.get(0);
        }
      }
    }
  }

  private static Checkout withJava(Checkout checkout) throws IOException {
    return checkout.set("LIMN_JAVA", checkout.java("java", "17").toString());
  }

  private static void assertStarts(String java, Outcome outcome) {
    assertEquals(0, outcome.status(), outcome.err());
    assertTrue(outcome.out().startsWith(java + " <"), outcome.out());
  }

  /** Well ahead, since the jars are from about now. */
  private static void makeNewer(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(3600)));
  }

  private static long pidOfTheDead() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }
}
