package dev.limn.server;

import dev.limn.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files by which documents are inspected, as far as one sees without reading them: those in the
 * folders of the documents and in all folders above. Safe for use by several threads.
 */
final class SettingsFiles {

  /** What ends the way up. */
  private static final String REPOSITORY = ".git";

  private final Map<Path, Optional<Stamp>> seen = new HashMap<>();

  /** What tells one content of a file from the next; a folder has one content. */
  private record Stamp(Optional<FileTime> time, long size, @Nullable Object key) {

    private static final Stamp FOLDER = new Stamp(Optional.empty(), 0, null);

    static Optional<Stamp> of(Path file) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(
            attributes.isDirectory()
                ? FOLDER
                : new Stamp(
                    Optional.of(attributes.lastModifiedTime()),
                    attributes.size(),
                    attributes.fileKey()));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
  }

  /** Whether a URI names such a file. */
  static boolean isOne(String uri) {
    return Configuration.FILES.contains(uri.substring(uri.lastIndexOf('/') + 1));
  }

  /**
   * Whether such a file of some documents has appeared, changed or vanished since it was looked at
   * last; what was never looked at has not.
   */
  synchronized boolean haveChanged(Collection<Path> documents) {
    boolean changed = false;
    for (Path folder : foldersOf(documents)) {
      for (String name : Configuration.FILES) {
        changed |= hasChanged(folder.resolve(name));
      }
      changed |= hasChanged(folder.resolve(REPOSITORY));
    }
    return changed;
  }

  private boolean hasChanged(Path file) {
    Optional<Stamp> now = Stamp.of(file);
    Optional<Stamp> before = seen.put(file, now);
    return before != null && !before.equals(now);
  }

  private static Set<Path> foldersOf(Collection<Path> documents) {
    Set<Path> folders = new HashSet<>();
    for (Path document : documents) {
      Path folder = document.getParent();
      while (folder != null && folders.add(folder)) {
        folder = folder.getParent();
      }
    }
    return folders;
  }
}
