package dev.limn.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a git repository begins, and what it ignores beside its {@code .gitignore} files. */
public final class Repository {

  static final String MARK = ".git";

  private Repository() {}

  /** The nearest folder, from this one upwards, that is the root of a working tree. */
  public static Optional<Path> rootOf(Path folder) {
    for (Path f = folder.toAbsolutePath().normalize(); f != null; f = f.getParent()) {
      if (isRoot(f)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** Whether a folder is the root of a working tree. */
  public static boolean isRoot(Path folder) {
    return Files.exists(folder.resolve(MARK));
  }

  /** The patterns of {@code .git/info/exclude}, that of the main working tree for a linked one. */
  static IgnoreRules exclude(Path root) {
    return gitFolder(root.resolve(MARK))
        .map(git -> read(git.resolve("info").resolve("exclude")))
        .orElse(IgnoreRules.NONE);
  }

  /** The patterns of a file; none where it cannot be read. */
  static IgnoreRules read(Path ignoreFile) {
    return content(ignoreFile).map(IgnoreRules::parse).orElse(IgnoreRules.NONE);
  }

  private static Optional<Path> gitFolder(Path mark) {
    if (Files.isDirectory(mark)) {
      return Optional.of(mark);
    }
    return content(mark)
        .filter(link -> link.startsWith("gitdir:"))
        .flatMap(link -> resolve(mark.getParent(), link.substring("gitdir:".length())))
        .map(Repository::shared);
  }

  /** The folder that all working trees of a repository have in common. */
  private static Path shared(Path gitFolder) {
    return content(gitFolder.resolve("commondir"))
        .flatMap(common -> resolve(gitFolder, common))
        .orElse(gitFolder);
  }

  private static Optional<Path> resolve(Path folder, String path) {
    try {
      return Optional.of(folder.resolve(path.strip()).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> content(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
