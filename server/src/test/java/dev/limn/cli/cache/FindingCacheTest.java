package dev.limn.cli.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.config.FileSettings;
import dev.limn.config.Samples;
import dev.limn.highlight.Settings;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Dialect;
import dev.limn.query.Surroundings.Input;
import dev.limn.text.TextRange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingCacheTest {

  private static final int TODAY = 20_000;
  private static final long MUCH = 1 << 20;
  private static final Settings SETTINGS = Settings.of(JavaLanguage.JAVA);

  @TempDir Path folder;
  private CacheFile file;

  @BeforeEach
  void start() {
    file = new CacheFile(folder.resolve("a.findings"), new byte[32]);
  }

  private FindingCache open(int day) {
    return FindingCache.of(file, day, MUCH);
  }

  private static CacheKey key(int number) {
    return new CacheKey(number, 0);
  }

  private static List<Finding> findings(int number) {
    TextRange range = new TextRange(number, number);
    return List.of(
        new Finding("id", Severity.HINT, range, "no. " + number, false, List.of(), List.of()));
  }

  private void add(int day, int... numbers) {
    FindingCache cache = open(day);
    for (int number : numbers) {
      cache.add(key(number), findings(number));
    }
    cache.save();
  }

  @Test
  void findsWhatAnEarlierRunAdded() {
    add(TODAY, 1, 2);
    assertEquals(Optional.of(findings(1)), open(TODAY).find(key(1)));
    assertEquals(Optional.of(findings(2)), open(TODAY).find(key(2)));
    assertEquals(Optional.empty(), open(TODAY).find(key(3)));
  }

  @Test
  void remembersNothingWhenItIsOff() {
    FindingCache none = FindingCache.none();
    none.add(key(1), findings(1));
    none.save();
    assertEquals(Optional.empty(), none.find(key(1)));
  }

  @Test
  void keepsWhatAnotherRunAddedMeanwhile() {
    FindingCache one = open(TODAY);
    FindingCache other = open(TODAY);
    one.add(key(1), findings(1));
    other.add(key(2), findings(2));
    one.save();
    other.save();
    assertEquals(Optional.of(findings(1)), open(TODAY).find(key(1)));
    assertEquals(Optional.of(findings(2)), open(TODAY).find(key(2)));
  }

  @Test
  void isWholeWhoeverWritesAtTheSameTime() throws Exception {
    add(TODAY, 0);
    int writers = 4;
    CyclicBarrier begin = new CyclicBarrier(writers);
    List<Thread> threads = new ArrayList<>();
    List<String> wrong = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int writer = 1; writer <= writers; writer++) {
      int number = writer;
      threads.add(
          new Thread(
              () -> {
                try {
                  begin.await();
                  for (int i = 0; i < 50; i++) {
                    add(TODAY, number * 1000 + i);
                    if (!open(TODAY).find(key(0)).equals(Optional.of(findings(0)))) {
                      wrong.add(number + " read a file that is not whole");
                    }
                  }
                } catch (Exception e) {
                  wrong.add(e.toString());
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertEquals(List.of(), wrong);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(1, files.count(), "nothing is left behind");
    }
  }

  @Test
  void forgetsWhatWasOfNoUseForAMonth() {
    add(TODAY, 1, 2);
    FindingCache later = open(TODAY + 20);
    later.find(key(1));
    later.save();
    add(TODAY + 40, 3);
    assertTrue(open(TODAY + 40).find(key(1)).isPresent());
    assertEquals(Optional.empty(), open(TODAY + 40).find(key(2)));
  }

  @Test
  void writesNothingWhenAllWasKnown() throws IOException {
    add(TODAY, 1);
    FileTime before = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(folder.resolve("a.findings"), before);
    FindingCache cache = open(TODAY);
    cache.find(key(1));
    cache.save();
    assertEquals(before, Files.getLastModifiedTime(folder.resolve("a.findings")));
  }

  @Test
  void keepsTheNewestOfTooMuch() throws IOException {
    add(TODAY, 1, 2, 3);
    long size = Files.size(folder.resolve("a.findings"));
    FindingCache small = FindingCache.of(file, TODAY + 1, size);
    for (int number = 11; number <= 13; number++) {
      small.add(key(number), findings(number));
    }
    small.save();
    assertTrue(Files.size(folder.resolve("a.findings")) <= size + 100);
    for (int number = 11; number <= 13; number++) {
      assertTrue(open(TODAY).find(key(number)).isPresent());
    }
  }

  @Test
  void removesTheFilesThatNobodyWrote() throws IOException {
    Path old = write("old.findings", 10, Instant.now().minusSeconds(40L * 24 * 3600));
    Path left = write("new-1.tmp", 10, Instant.now().minusSeconds(40L * 24 * 3600));
    Path large = write("large.findings", 1000, Instant.now().minusSeconds(3600));
    Path small = write("small.findings", 100, Instant.now());
    FindingCache.removeOldest(folder, 500);
    assertFalse(Files.exists(old));
    assertFalse(Files.exists(left));
    assertFalse(Files.exists(large));
    assertTrue(Files.exists(small));
  }

  private Path write(String name, int size, Instant time) throws IOException {
    Path path = Files.write(folder.resolve(name), new byte[size]);
    return Files.setLastModifiedTime(path, FileTime.from(time));
  }

  @Test
  void knowsAFileByItsContentAndItsSettings() {
    Input<Integer> number = new Input<>("a", 0);
    Input<List<String>> texts = new Input<>("b", List.of());
    List<Settings> different =
        List.of(
            SETTINGS,
            SETTINGS.withProfile(Profile.ALL),
            SETTINGS.withSuppression(false),
            SETTINGS.select(Set.of("a")),
            SETTINGS.select(Set.of("a", "b")),
            SETTINGS.ignore(Set.of("a")),
            SETTINGS.withSeverity("a", Severity.ERROR),
            SETTINGS.withSeverity("a", Severity.HINT),
            SETTINGS.withInput(Enclosing.DIALECT_INPUT, new Dialect(8, false)),
            SETTINGS.withInput(Enclosing.DIALECT_INPUT, new Dialect(27, true)),
            SETTINGS.withInput(number, 1),
            SETTINGS.withInput(texts, List.of("x, y")),
            SETTINGS.withInput(texts, List.of("x", "y")));
    Set<CacheKey> keys = new HashSet<>();
    FindingCache cache = FindingCache.of(folder.resolve("c"), folder, Samples.CATALOGUE, false);
    for (Settings settings : different) {
      keys.add(cache.key(new FileSettings(StandardCharsets.UTF_8, settings), new byte[1]).get());
    }
    FileSettings plain = new FileSettings(StandardCharsets.UTF_8, SETTINGS);
    FileSettings latin = new FileSettings(StandardCharsets.ISO_8859_1, SETTINGS);
    keys.add(cache.key(latin, new byte[1]).get());
    keys.add(cache.key(plain, new byte[2]).get());
    FindingCache unused = FindingCache.of(folder.resolve("c"), folder, Samples.CATALOGUE, true);
    keys.add(unused.key(plain, new byte[1]).get());
    assertEquals(different.size() + 3, keys.size());
    assertEquals(
        cache.key(
            new FileSettings(StandardCharsets.UTF_8, many(List.of("a", "b", "c", "d", "e"))),
            new byte[0]),
        cache.key(
            new FileSettings(StandardCharsets.UTF_8, many(List.of("e", "d", "c", "b", "a"))),
            new byte[0]));
  }

  /** The same settings, put in in some order. */
  private static Settings many(List<String> ids) {
    Settings settings = SETTINGS;
    for (String id : ids) {
      settings = settings.withSeverity(id, Severity.HINT).select(Set.of(id)).ignore(Set.of(id));
    }
    return settings;
  }

  @Test
  void knowsNothingByAValueThatItCannotWrite() {
    Settings settings = SETTINGS.withInput(new Input<>("a", new Object()), new Object());
    FindingCache cache = FindingCache.of(folder.resolve("c"), folder, Samples.CATALOGUE, false);
    FileSettings of = new FileSettings(StandardCharsets.UTF_8, settings);
    assertEquals(Optional.empty(), cache.key(of, new byte[0]));
    assertNotEquals(
        Optional.empty(),
        cache.key(new FileSettings(StandardCharsets.UTF_8, SETTINGS), new byte[0]));
  }
}
