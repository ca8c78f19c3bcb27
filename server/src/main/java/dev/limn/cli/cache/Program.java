package dev.limn.cli.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Finding;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program that finds: the virtual machine, and the classes of Limn and its inspections. */
final class Program {

  private final MessageDigest digest = CacheKey.sha256();

  private Program() {}

  /** A digest that another program has not; empty if it is not known where its classes are from. */
  static Optional<byte[]> digest(Catalogue catalogue) {
    Program program = new Program();
    try {
      program.add(catalogue);
      return Optional.of(program.digest.digest());
    } catch (IOException | URISyntaxException | SecurityException e) {
      return Optional.empty();
    }
  }

  private void add(Catalogue catalogue) throws IOException, URISyntaxException {
    add(Runtime.version().toString());
    TreeSet<Path> sources = new TreeSet<>(List.of(source(Program.class), source(Finding.class)));
    for (Catalogue.Entry entry : catalogue.entries()) {
      add(entry.inspection().getClass().getName());
      sources.add(source(entry.inspection().getClass()));
    }
    for (Path source : sources) {
      if (Files.isDirectory(source)) {
        addFolder(source);
      } else {
        addJar(source);
      }
    }
  }

  private static Path source(Class<?> type) throws IOException, URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IOException("nobody knows where " + type + " is from");
    }
    return Path.of(source.getLocation().toURI());
  }

  /** The jar tells of each class what its content adds up to. */
  private void addJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        add(entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc());
      }
    }
  }

  /** Who compiles anew leaves new times. */
  private void addFolder(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        add(file + " " + Files.size(file) + ' ' + Files.getLastModifiedTime(file));
      }
    }
  }

  private void add(String part) {
    digest.update(Objects.requireNonNull(part).getBytes(UTF_8));
    digest.update((byte) 0);
  }
}
