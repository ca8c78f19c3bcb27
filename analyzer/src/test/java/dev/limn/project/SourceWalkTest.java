package dev.limn.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWalkTest {

  @TempDir Path root;

  @Test
  void givesJavaFilesInTheOrderOfTheirPaths() throws IOException {
    write("b/B.java", "b/A.java", "a/Z.java", "M.java", "b.x/C.java", "notes.txt", "A.class");
    assertEquals(List.of("M.java", "a/Z.java", "b.x/C.java", "b/A.java", "b/B.java"), walk("."));
  }

  @Test
  void leavesOutHiddenFoldersAndKnownOutputs() throws IOException {
    write(".hidden/A.java", "pom.xml", "target/classes/B.java", "m/target/C.java", "build/D.java");
    assertEquals(List.of("build/D.java", "m/target/C.java"), walk("."));
  }

  @Test
  void leavesOutWhatGitIgnores() throws IOException {
    write(".git/HEAD", "gen/A.java", "src/B.java", "src/Keep.java", "src/x/B.java", "src/x/C.java");
    text(".gitignore", "gen/\nB.java\n");
    text("src/x/.gitignore", "!B.java\n");
    text(".git/info/exclude", "C.java\n");
    assertEquals(List.of("src/Keep.java", "src/x/B.java"), walk("."));
  }

  @Test
  void readsIgnoreFilesAboveTheNamedFolder() throws IOException {
    write(".git/HEAD", "src/a/A.java", "src/a/Gen.java");
    text(".gitignore", "Gen.java\n");
    text("src/.gitignore", "/b/\n");
    assertEquals(List.of("src/a/A.java"), walk("src/a"));
  }

  @Test
  void outsideRepositoriesReadsIgnoreFilesFromTheBaseDownwards() throws IOException {
    write("src/a/A.java", "src/a/Gen.java");
    text(".gitignore", "Gen.java\n");
    assertEquals(List.of("src/a/A.java"), walk("src"));
  }

  @Test
  void aRepositoryInsideAnotherHasItsOwnRules() throws IOException {
    write(".git/HEAD", "sub/.git/HEAD", "sub/A.java", "A.java");
    text(".gitignore", "A.java\n");
    assertEquals(List.of("sub/A.java"), walk("."));
  }

  @Test
  void followsALinkedWorkingTreeToItsExcludeFile() throws IOException {
    write("main/.git/worktrees/w/HEAD", "w/A.java", "w/B.java");
    text("main/.git/info/exclude", "B.java\n");
    text("main/.git/worktrees/w/commondir", "../..\n");
    text("w/.git", "gitdir: ../main/.git/worktrees/w\n");
    assertEquals(List.of("w/A.java"), walk("w"));
  }

  @Test
  void givesWhatIsNamedWhateverIsIgnored() throws IOException {
    write(".git/HEAD", "gen/A.java", "gen/sub/B.java", ".hidden/C.java");
    text(".gitignore", "gen/\n");
    assertEquals(List.of("gen/A.java"), walk("gen/A.java"));
    assertEquals(List.of("gen/A.java", "gen/sub/B.java"), walk("gen"));
    assertEquals(List.of(".hidden/C.java"), walk(".hidden"));
  }

  @Test
  void givesEachFileOnce() throws IOException {
    write("src/A.java", "src/b/B.java", "src/b/C.java");
    assertEquals(
        List.of("src/b/C.java", "src/A.java", "src/b/B.java"),
        walk("src/b/C.java", "src", "src/b", "src", "src/b/C.java"));
  }

  @Test
  void endsWhereLinksFormALoop() throws IOException {
    write("src/A.java");
    Files.createSymbolicLink(root.resolve("src/loop"), root.resolve("src"));
    Files.createSymbolicLink(root.resolve("src/Link.java"), root.resolve("src/A.java"));
    assertEquals(List.of("src/A.java"), walk("."));
    assertEquals(List.of("src/loop/A.java"), walk("src/loop"));
    assertEquals(List.of("src/Link.java"), walk("src/Link.java"));
  }

  @Test
  void leavesOutWhatTheFilterSkips() throws IOException {
    write("a/A.java", "b/B.java", "b/C.java");
    assertEquals(
        List.of("b/C.java"),
        walk((path, isFolder) -> path.endsWith("a") || path.endsWith("B.java"), "."));
  }

  @Test
  void saysWhichFolderCannotBeRead() throws IOException {
    write("a/A.java", "b/B.java");
    Files.setPosixFilePermissions(root.resolve("a"), PosixFilePermissions.fromString("---------"));
    try (Stream<Path> content = Files.list(root.resolve("a"))) {
      assumeFalse(content.findAny().isPresent(), "permissions do not hold for this user");
    } catch (IOException e) {
      assertEquals(List.of("unreadable a", "b/B.java"), walk("."));
    } finally {
      Files.setPosixFilePermissions(
          root.resolve("a"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFolderThatVanishesIsUnreadable() throws IOException {
    write("a/A.java", "b/B.java");
    SourceWalk walk =
        SourceWalk.of(
            List.of(root),
            root,
            (path, isFolder) -> {
              delete(path, isFolder && path.endsWith("a"));
              return false;
            });
    assertEquals(List.of("unreadable a", "b/B.java"), drain(walk));
  }

  @Test
  void hasNoStepAfterTheLast() {
    SourceWalk walk = SourceWalk.of(List.of(root), root, (path, isFolder) -> false);
    assertEquals(false, walk.hasNext());
    assertThrows(NoSuchElementException.class, walk::next);
  }

  @Test
  void opensFoldersOnlyWhenItComesToThem() throws IOException {
    write("a/A.java");
    SourceWalk walk = SourceWalk.of(List.of(root), root, (path, isFolder) -> false);
    assertTrue(walk.hasNext());
    write("a/B.java");
    assertEquals(List.of("a/A.java"), drain(walk));
  }

  private List<String> walk(String... named) {
    return walk((path, isFolder) -> false, named);
  }

  private List<String> walk(SourceWalk.Filter filter, String... named) {
    List<Path> paths = Stream.of(named).map(n -> root.resolve(n).normalize()).toList();
    return drain(SourceWalk.of(paths, root, filter));
  }

  private List<String> drain(SourceWalk walk) {
    List<String> steps = new ArrayList<>();
    while (walk.hasNext()) {
      SourceWalk.Step step = walk.next();
      if (step instanceof SourceWalk.Source source) {
        steps.add(RelativePath.of(root, source.file()));
      } else if (step instanceof SourceWalk.Unreadable unreadable) {
        steps.add("unreadable " + RelativePath.of(root, unreadable.folder()));
      }
    }
    return steps;
  }

  private static void delete(Path folder, boolean wanted) {
    try {
      if (wanted) {
        Files.delete(folder.resolve("A.java"));
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String... files) throws IOException {
    for (String file : files) {
      text(file, "");
    }
  }

  private void text(String file, String content) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
