package dev.limn.config.plugin;

import dev.limn.inspect.Inspection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

/** The inspections of one jar, by a class loader of its own that stays open with them. */
final class PluginJar {

  /** More than that in one jar is a jar that was made to keep us busy. */
  private static final int MOST = 10_000;

  private final Path jar;
  private final Consumer<String> problems;
  private final List<Inspection> inspections = new ArrayList<>();

  private PluginJar(Path jar, Consumer<String> problems) {
    this.jar = jar;
    this.problems = problems;
  }

  /**
   * The inspections that a jar provides, each of which could be made.
   *
   * @param problems is told what is wrong, as clauses that follow the name of the jar
   */
  static List<Inspection> inspections(Path jar, Consumer<String> problems) {
    PluginJar plugin = new PluginJar(jar, problems);
    Optional<String> refusal = plugin.refusal();
    if (refusal.isPresent()) {
      problems.accept(refusal.get());
    } else {
      plugin.load();
    }
    return plugin.inspections;
  }

  private Optional<String> refusal() {
    if (!Files.exists(jar)) {
      return Optional.of("is not there");
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry("META-INF/services/" + Inspection.class.getName()) == null
          ? Optional.of("provides no inspections: there is no service file in it")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot be read: " + e.getMessage());
    }
  }

  private void load() {
    ServiceLoader<Inspection> services = ServiceLoader.load(Inspection.class, loader());
    Iterator<ServiceLoader.Provider<Inspection>> providers = services.stream().iterator();
    for (int i = 0; i < MOST && hasNext(providers); i++) {
      make(providers);
    }
  }

  /** The loader is not closed: classes are loaded as they are needed. */
  private ClassLoader loader() {
    try {
      return EndableLoader.of(jar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is one more; who fails is told of and passed over. */
  private boolean hasNext(Iterator<ServiceLoader.Provider<Inspection>> providers) {
    for (int i = 0; i < MOST; i++) {
      try {
        return providers.hasNext();
      } catch (RuntimeException | Error e) {
        problems.accept(failure(e));
      }
    }
    return false;
  }

  private void make(Iterator<ServiceLoader.Provider<Inspection>> providers) {
    try {
      inspections.add(providers.next().get());
    } catch (RuntimeException | Error e) {
      problems.accept(failure(e));
    }
  }

  private static String failure(Throwable thrown) {
    return "has an inspection that cannot be made: " + reason(thrown);
  }

  /** What is at the bottom of it, on one line. */
  static String reason(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause.getCause() != null && depth < 10; depth++) {
      cause = cause.getCause();
    }
    String outer = thrown.getMessage() == null ? "" : thrown.getMessage() + ": ";
    String all = cause == thrown ? cause.toString() : outer + cause;
    return all.lines().findFirst().orElse("");
  }
}
