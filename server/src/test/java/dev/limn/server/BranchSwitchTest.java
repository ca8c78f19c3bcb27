package dev.limn.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository goes from one branch to another while documents are open. */
@Timeout(120)
class BranchSwitchTest {

  private static final int FILES = 500;
  private static final int OPEN = 30;
  private static final int SWITCHES = 4;
  private static final String MISTAKE = "ignored = 1\n";
  private static final String MARK = "0:0-0:11 configuration";
  private static final String WATCHES =
      """
      {"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}}}\
      """;

  @TempDir Path temporary;
  private Path repository = Path.of("");

  /** The open documents with their texts, and the version of each. */
  private final Map<String, String> open = new LinkedHashMap<>();

  private final Map<String, Integer> versions = new TreeMap<>();

  /** What is written on the disk. */
  private Map<Path, String> branch = Map.of();

  @BeforeEach
  void makeRepository() throws IOException {
    repository = Files.createDirectory(temporary.resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
  }

  /** All files of a branch: one of two that have almost nothing in common. */
  private Map<Path, String> branch(Random random) {
    Map<Path, String> files = new TreeMap<>();
    for (int i = 0; i < FILES; i++) {
      if (random.nextInt(10) > 0) {
        files.put(
            java(i), "class A%d { int %s; }\nrecord R%d() {}\n".formatted(i, name(random), i));
      }
    }
    for (String folder : List.of("", "m0/", "m1/", "m2/sub/")) {
      if (random.nextInt(3) == 0) {
        files.put(file(folder + "limn.toml"), "ignore = ['%s']\n".formatted(id(random)));
      }
    }
    if (random.nextBoolean()) {
      files.put(file("m3/limn.toml"), MISTAKE);
    }
    if (random.nextBoolean()) {
      files.put(file("m1/pom.xml"), pom(random));
    }
    return files;
  }

  private Path java(int number) {
    return file("m%d/%sA%d.java".formatted(number % 4, number % 3 == 0 ? "sub/" : "", number));
  }

  private Path file(String name) {
    return repository.resolve(name);
  }

  private static String name(Random random) {
    return List.of("bad", "dead", "ugly", "good", "bad, dead").get(random.nextInt(5));
  }

  private static String id(Random random) {
    return List.of("bad-name", "dead-name", "ugly-name").get(random.nextInt(3));
  }

  private static String pom(Random random) {
    return "<project><properties><maven.compiler.release>%d</maven.compiler.release></properties></project>"
        .formatted(random.nextInt(8, 22));
  }

  /** Writes a branch over the one before. */
  private List<FileEvent> checkOut(Map<Path, String> next) {
    List<FileEvent> events = new ArrayList<>();
    try {
      for (Path file : branch.keySet()) {
        if (!next.containsKey(file)) {
          Files.deleteIfExists(file);
          events.add(new FileEvent(file.toUri().toString(), FileChangeType.Deleted));
        }
      }
      for (Map.Entry<Path, String> file : next.entrySet()) {
        if (!file.getValue().equals(branch.get(file.getKey()))) {
          Files.createDirectories(file.getKey().getParent());
          Files.writeString(file.getKey(), file.getValue());
          events.add(new FileEvent(file.getKey().toUri().toString(), FileChangeType.Changed));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    branch = next;
    return events;
  }

  private void openSome(TestSession session, Random random) {
    List<Path> all = new ArrayList<>(branch.keySet());
    all.removeIf(file -> !file.toString().endsWith(".java"));
    Collections.shuffle(all, random);
    for (Path file : all) {
      String uri = file.toUri().toString();
      if (open.size() < OPEN && !open.containsKey(uri)) {
        open.put(uri, branch.get(file));
        versions.put(uri, 1);
        session.open(uri, branch.get(file));
      }
    }
  }

  private void type(TestSession session, String uri, String text) {
    open.put(uri, text);
    session.replace(uri, versions.merge(uri, 1, Integer::sum), text);
  }

  /** What an editor does when files change under it: only what is not saved stays as it is. */
  private void follow(TestSession session, String unsaved, Random random) {
    List<String> uris = new ArrayList<>(open.keySet());
    Collections.shuffle(uris, random);
    for (String uri : uris) {
      Optional<String> text = Optional.ofNullable(branch.get(Path.of(java.net.URI.create(uri))));
      if (uri.equals(unsaved) || text.equals(Optional.of(open.get(uri)))) {
        continue;
      }
      if (text.isPresent()) {
        type(session, uri, text.get());
      } else {
        open.remove(uri);
        session.closeDocument(uri);
      }
    }
  }

  /** What is shown of all of which there is something to show. */
  private static Map<String, List<String>> shown(TestSession session) {
    Map<String, List<String>> shown = new TreeMap<>(session.client().lastMarks());
    shown.values().removeIf(List::isEmpty);
    return shown;
  }

  private Map<String, List<String>> shownByAFreshServer(Beginning beginning) {
    try (TestSession fresh = beginning.session()) {
      open.forEach(fresh::open);
      open.forEach((uri, text) -> fresh.marks(uri, 1));
      awaitRest(fresh);
      open.keySet().forEach(uri -> fresh.hover(uri, 0, 0));
      return shown(fresh);
    }
  }

  private static void awaitRest(TestSession session) {
    while (session.status().working()) {
      Thread.onSpinWait();
    }
  }

  /** How a server is started. */
  @FunctionalInterface
  private interface Beginning {
    TestSession session();
  }

  private void awaitSameAsFresh(TestSession session, Beginning beginning) {
    Map<String, List<String>> fresh = shownByAFreshServer(beginning);
    boolean mistaken = branch.containsKey(file("m3/limn.toml"));
    String marked = file("m3/limn.toml").toUri().toString();
    if (mistaken && shown(session).containsKey(marked)) {
      fresh.put(marked, List.of(MARK)); // no document under it may be open any more
    }
    session.client().awaitTrue(() -> shown(session).equals(fresh));
    awaitRest(session);
    session.client().awaitTrue(() -> shown(session).equals(fresh));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void leavesWhatAFreshServerFindsWhereFilesAreWatched(long seed) {
    switchAtRandom(seed, WATCHES);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void leavesWhatAFreshServerFindsWhereNothingIsWatched(long seed) {
    switchAtRandom(seed, "{}");
  }

  private void switchAtRandom(long seed, String capabilities) {
    Random random = new Random(seed);
    Beginning beginning = () -> TestSession.in(repository).capabilities(capabilities).start();
    checkOut(branch(random));
    try (TestSession session = beginning.session()) {
      openSome(session, random);
      for (int i = 0; i < SWITCHES; i++) {
        String unsaved = List.copyOf(open.keySet()).get(random.nextInt(open.size()));
        type(session, unsaved, "class Unsaved { int bad, dead; }\n");
        List<FileEvent> events = checkOut(branch(random));
        boolean early = random.nextBoolean();
        if (capabilities.equals(WATCHES) && early) {
          tell(session, events);
        }
        follow(session, unsaved, random);
        if (capabilities.equals(WATCHES) && !early) {
          tell(session, events);
        }
        session.hover(unsaved, 0, 0);
        awaitSameAsFresh(session, beginning);
        openSome(session, random);
      }
    }
  }

  private static void tell(TestSession session, List<FileEvent> events) {
    session
        .server()
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
  }

  @Test
  void takesBackTheMarksOfASettingsFileThatNoOpenDocumentIsUnder() throws IOException {
    Path toml = Files.createDirectory(file("m")).resolve("limn.toml");
    Files.writeString(toml, "ignored = 1\n");
    String under = file("m/A.java").toUri().toString();
    String beside = file("B.java").toUri().toString();
    try (TestSession session = TestSession.in(repository).capabilities(WATCHES).start()) {
      session.open(under, "class A {}");
      session.open(beside, "class B {}");
      session.awaitMarks(toml.toUri().toString(), "0:0-0:11 configuration");
      session.closeDocument(under);
      Files.delete(toml);
      tell(session, List.of(new FileEvent(toml.toUri().toString(), FileChangeType.Deleted)));
      session.awaitMarks(toml.toUri().toString());
    }
  }

  @Test
  void readsNothingAnewForFilesThatSayNothingOfSettings() {
    Map<Path, String> files = branch(new Random(7));
    String uri = file("m9/B.java").toUri().toString();
    try (TestSession session = TestSession.in(repository).capabilities(WATCHES).start()) {
      session.open(uri, "class B { int bad; }");
      session.awaitMarks(uri, 1, "0:14-0:17 bad-name");
      long runs = runs(session);
      tell(
          session,
          files.keySet().stream()
              .map(file -> new FileEvent(file.toUri().toString(), FileChangeType.Changed))
              .collect(Collectors.toList()));
      assertEquals(runs, runs(session));
      assertEquals(1, session.client().published(uri).size());
    }
  }

  private static long runs(TestSession session) {
    return session.status().inspections().stream().mapToLong(Status.Inspection::runs).sum();
  }

  @Test
  void leavesAnUnsavedDocumentAsItIsThoughItsFileIsGone() throws IOException {
    Path file = Files.writeString(file("A.java"), "class A {}");
    String uri = file.toUri().toString();
    try (TestSession session = TestSession.in(repository).capabilities(WATCHES).start()) {
      session.open(uri, "class A {}");
      session.replace(uri, 2, "class A { int bad; }");
      session.awaitMarks(uri, 2, "0:14-0:17 bad-name");
      Files.delete(file);
      tell(session, List.of(new FileEvent(uri, FileChangeType.Deleted)));
      session.edit(uri, 3, "0:0-0:0", "\n");
      session.awaitMarks(uri, 3, "1:14-1:17 bad-name");
      session.closeDocument(uri);
      session.awaitMarks(uri);
    }
  }
}
