package dev.limn.cli;

import dev.limn.config.ConfigException;
import dev.limn.config.Configuration;
import dev.limn.highlight.Catalogue;
import dev.limn.project.SourceWalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Checks files, and then those that change, until it is told to end. It looks at their times and
 * sizes: that works on every file system, and takes a tenth of a processor at most.
 */
final class Watch {

  private static final long LEAST_PAUSE = TimeUnit.MILLISECONDS.toNanos(300);
  private static final int SHARE = 10;

  private final Shell shell;
  private final Request request;
  private final Catalogue catalogue;
  private final Pause pause;

  Watch(Shell shell, Request request, Catalogue catalogue, Pause pause) {
    this.shell = shell;
    this.request = request;
    this.catalogue = catalogue;
    this.pause = pause;
  }

  /** What is done between two looks at the files. */
  @FunctionalInterface
  interface Pause {

    /** Waits about so many nanoseconds; false to end. */
    boolean take(long nanoseconds);

    /** Waits, until the process is interrupted. */
    static boolean sleep(long nanoseconds) {
      try {
        TimeUnit.NANOSECONDS.sleep(nanoseconds);
        return true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }

  private record Stamp(FileTime time, long size) {}

  /** What the files are like at a moment. */
  private record Look(Map<Path, Stamp> files, Map<Path, Stamp> configurations) {}

  /** Checks all files, and what changes, until the pause says that it ends. */
  ExitStatus run() {
    long start = System.nanoTime();
    Look look = look();
    long took = System.nanoTime() - start;
    ExitStatus status = check(request);
    shell.complain(
        "watching "
            + Tally.count(look.files.size(), "file", "files")
            + "; an interrupt (Ctrl-C) ends it");
    while (!shell.out().isClosed() && pause.take(Math.max(LEAST_PAUSE, took * SHARE))) {
      start = System.nanoTime();
      Look next = look();
      took = System.nanoTime() - start;
      status = check(look, next, status);
      look = next;
    }
    return status;
  }

  private ExitStatus check(Look before, Look now, ExitStatus status) {
    if (!now.configurations.equals(before.configurations)) {
      return check(request);
    }
    List<Path> changed =
        now.files.keySet().stream()
            .filter(file -> !now.files.get(file).equals(before.files.get(file)))
            .sorted()
            .toList();
    return changed.isEmpty() ? status : check(request.naming(changed));
  }

  private ExitStatus check(Request asked) {
    return new Check(shell, asked, catalogue).run();
  }

  private Look look() {
    Map<Path, Stamp> files = new HashMap<>();
    Set<Path> folders = new HashSet<>();
    request.input().named().forEach(path -> addFolders(path, folders));
    try {
      Iterator<? extends SourceWalk.Step> walk = new Check(shell, request, catalogue).walk();
      while (walk.hasNext()) {
        if (walk.next() instanceof SourceWalk.Source source) {
          stamp(source.file(), files);
          addFolders(source.file().getParent(), folders);
        }
      }
    } catch (ConfigException e) {
      // The check says so; when the configuration changes, it checks all.
    }
    Map<Path, Stamp> configurations = new HashMap<>();
    folders.forEach(
        folder -> Configuration.FILES.forEach(name -> stamp(folder.resolve(name), configurations)));
    return new Look(files, configurations);
  }

  private static void addFolders(Path folder, Set<Path> folders) {
    for (Path f = folder; f != null && folders.add(f); f = f.getParent()) {}
  }

  private static void stamp(Path file, Map<Path, Stamp> stamps) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      stamps.put(file, new Stamp(attributes.lastModifiedTime(), attributes.size()));
    } catch (IOException e) {
      // It is not there.
    }
  }
}
