package dev.limn.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The Java files under some paths, one after the other: as the paths are given, and under a folder
 * in the order of the path names. Holds only the folders that are open.
 *
 * <p>What git ignores, hidden folders, known outputs and links are left out, unless they are named.
 * A path that is named twice, or is also under a folder that is named, comes once. Not thread-safe.
 */
public final class SourceWalk implements Iterator<SourceWalk.Step> {

  private final Deque<Path> named;
  private final Set<Path> allNamed;
  private final Path base;
  private final Filter filter;
  private final Deque<Level> open = new ArrayDeque<>();
  private final Deque<Step> ready = new ArrayDeque<>();

  private SourceWalk(Set<Path> named, Path base, Filter filter) {
    this.named = new ArrayDeque<>(named);
    this.allNamed = new HashSet<>(named);
    this.base = base;
    this.filter = filter;
  }

  /**
   * A walk.
   *
   * @param named files and folders, absolute and normalised; folders by way of links are followed
   * @param base outside repositories, ignore files count from here downwards
   * @param filter what is left out besides; not asked about what is named
   */
  public static SourceWalk of(List<Path> named, Path base, Filter filter) {
    return new SourceWalk(new LinkedHashSet<>(named), base, filter);
  }

  /** What a walk comes to. */
  public sealed interface Step {}

  /**
   * A Java file.
   *
   * @param named whether it was named, and not found in a folder
   */
  public record Source(Path file, boolean named) implements Step {}

  /** A folder that cannot be read. */
  public record Unreadable(Path folder, IOException reason) implements Step {}

  /** Leaves out files and folders. */
  @FunctionalInterface
  public interface Filter {

    /** Whether a file, or a folder with all that is in it, is left out. */
    boolean skips(Path path, boolean isFolder);
  }

  private record Level(Folder folder, Iterator<Folder.Entry> rest) {}

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && advance()) {}
    return !ready.isEmpty();
  }

  @Override
  public Step next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** Goes one entry further; false at the end. */
  private boolean advance() {
    Level level = open.peek();
    if (level == null) {
      return startNamed();
    }
    if (level.rest.hasNext()) {
      visit(level.rest.next(), level.folder);
    } else {
      open.pop();
    }
    return true;
  }

  private boolean startNamed() {
    Path path = named.poll();
    if (path == null) {
      return false;
    }
    if (Files.isDirectory(path)) {
      enter(path, Folder.rulesAbove(path, top(path)));
    } else {
      ready.add(new Source(path, true));
    }
    return true;
  }

  private Path top(Path folder) {
    return Repository.rootOf(folder).orElse(folder.startsWith(base) ? base : folder);
  }

  private void visit(Folder.Entry entry, Folder folder) {
    if (allNamed.contains(entry.path()) || filter.skips(entry.path(), entry.isFolder())) {
      return;
    }
    if (entry.isFolder()) {
      enter(entry.path(), folder.rules());
    } else {
      ready.add(new Source(entry.path(), false));
    }
  }

  private void enter(Path path, List<Folder.Rules> above) {
    try {
      Folder folder = Folder.open(path, above);
      open.push(new Level(folder, folder.entries().iterator()));
    } catch (IOException e) {
      ready.add(new Unreadable(path, e));
    }
  }
}
