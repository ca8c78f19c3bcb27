package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.cli.Shell.Terminals;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private static final long MS = 1_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicLong now = new AtomicLong();

  @Test
  void staysAwayForASecond() {
    Progress progress = progress(true);
    for (int i = 0; i < 9; i++) {
      now.addAndGet(100 * MS);
      progress.step();
    }
    progress.erase();
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void saysHowFarHowFastAndHowLongStill() {
    Progress progress = progress(true);
    for (int i = 0; i < 2500; i++) {
      progress.step();
    }
    now.addAndGet(1000 * MS);
    progress.tick();
    awaitCount(progress);
    assertTrue(err.toString(UTF_8).startsWith(ERASE + "checking 2,500 "), err.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains(" files, 2,500/s"), err.toString(UTF_8));
    assertTrue(
        err.toString(UTF_8).contains("checking 2,500 of 10,000 files, "), err.toString(UTF_8));
    assertTrue(err.toString(UTF_8).endsWith(" s left"), err.toString(UTF_8));
  }

  @Test
  void paintsAtMostTenTimesASecond() {
    Progress progress = progress(true);
    now.addAndGet(1000 * MS);
    for (int i = 0; i < 1000; i++) {
      now.addAndGet(1 * MS);
      progress.step();
    }
    assertEquals(10, err.toString(UTF_8).split("checking", -1).length - 1);
  }

  @Test
  void leavesNothingBehind() {
    Progress progress = progress(true);
    now.addAndGet(1000 * MS);
    progress.step();
    progress.erase();
    progress.erase();
    assertTrue(
        err.toString(UTF_8).matches("(?s).*checking [^\r]+\\Q" + ERASE + "\\E"),
        err.toString(UTF_8));
  }

  @Test
  void comesAfterWhatWasPrinted() {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    Shell shell = Shell.of(both, both, Path.of(""), Map.of(), new Terminals(true, true));
    Progress progress = new Progress(shell, now::get, () -> 0);
    now.addAndGet(1000 * MS);
    progress.step();
    shell.out().print("finding\n");
    now.addAndGet(1000 * MS);
    progress.step();
    assertEquals(
        ERASE + "checking 1 files, 1/s" + ERASE + "finding\n" + ERASE + "checking 2 files, 1/s",
        both.toString(UTF_8));
  }

  @Test
  void isNotForFiles() {
    Progress progress = progress(false);
    now.addAndGet(5000 * MS);
    progress.step();
    assertEquals("", err.toString(UTF_8));
  }

  /** The files are counted on another thread; each look is a tenth of a second later. */
  private void awaitCount(Progress progress) {
    while (!err.toString(UTF_8).contains(" of ")) {
      now.addAndGet(100 * MS);
      progress.tick();
      Thread.onSpinWait();
    }
  }

  private Progress progress(boolean terminal) {
    Shell shell =
        Shell.of(
            new ByteArrayOutputStream(),
            err,
            Path.of(""),
            Map.of(),
            new Terminals(false, terminal));
    return new Progress(shell, now::get, () -> 10_000);
  }
}
