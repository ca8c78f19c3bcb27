package dev.limn.cli.cache;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.limn.cli.cache.CacheFile.Entry;
import dev.limn.config.FileSettings;
import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What was found in earlier runs in the files of one project. Safe for use by several threads. What
 * goes wrong with its file is of no account: then there is less in it.
 */
public final class FindingCache {

  /** Without it, files would only ever be added: what was of no use for so many days goes. */
  private static final int DAYS_KEPT = 30;

  /** How many bytes the entries of a project may take. */
  private static final long MOST_OF_PROJECT = 32 << 20;

  /** How many bytes the files of all projects may take. */
  private static final long MOST_OF_ALL = 256 << 20;

  /** How many conditions are at hand: about one for each folder. */
  private static final int REMEMBERED = 500;

  private final Optional<CacheFile> file;
  private final Map<CacheKey, Entry> known;
  private final Map<CacheKey, Entry> used = new ConcurrentHashMap<>();
  private final Cache<FileSettings, Optional<byte[]>> conditions =
      CacheBuilder.newBuilder().maximumSize(REMEMBERED).build();
  private final boolean unused;
  private final int today;
  private final long most;

  private FindingCache(Optional<CacheFile> file, boolean unused, int today, long most) {
    this.file = file;
    this.known = file.map(CacheFile::read).orElse(Map.of());
    this.unused = unused;
    this.today = today;
    this.most = most;
  }

  /** A cache that remembers nothing. */
  public static FindingCache none() {
    return new FindingCache(Optional.empty(), false, 0, 0);
  }

  /**
   * The cache of a project.
   *
   * @param folder where caches are kept; need not be there
   * @param project the top folder of the project
   * @param unused whether suppressions without effect are found too
   */
  public static FindingCache of(Path folder, Path project, Catalogue catalogue, boolean unused) {
    Optional<CacheFile> file =
        Program.digest(catalogue).map(program -> new CacheFile(path(folder, project), program));
    int today = (int) LocalDate.now(ZoneOffset.UTC).toEpochDay();
    return new FindingCache(file, unused, today, MOST_OF_PROJECT);
  }

  /** A cache with another calendar and another bound. */
  static FindingCache of(CacheFile file, int today, long most) {
    return new FindingCache(Optional.of(file), false, today, most);
  }

  private static Path path(Path folder, Path project) {
    byte[] name = CacheKey.sha256().digest(project.toString().getBytes(StandardCharsets.UTF_8));
    return folder.resolve(HexFormat.of().formatHex(name, 0, CacheKey.BYTES) + ".findings");
  }

  /** By what the findings of a file are known; empty if they cannot be. */
  public Optional<CacheKey> key(FileSettings settings, byte[] content) {
    return file.isEmpty()
        ? Optional.empty()
        : conditions(settings).map(each -> CacheKey.of(each, content));
  }

  private Optional<byte[]> conditions(FileSettings settings) {
    Optional<byte[]> known = conditions.getIfPresent(settings);
    if (known == null) {
      known = Conditions.digest(settings, unused);
      conditions.put(settings, known);
    }
    return known;
  }

  /** What was found, if that is known. */
  public Optional<List<Finding>> find(CacheKey key) {
    Optional<Entry> entry = Optional.ofNullable(known.get(key));
    Optional<List<Finding>> findings = entry.flatMap(each -> StoredFindings.parse(each.findings()));
    if (findings.isPresent() && entry.get().day() != today) {
      used.put(key, new Entry(today, entry.get().findings()));
    }
    return findings;
  }

  /** Remembers what was found. */
  public void add(CacheKey key, List<Finding> findings) {
    StoredFindings.bytes(findings).ifPresent(bytes -> used.put(key, new Entry(today, bytes)));
  }

  /** Writes what is new, with what other runs have written meanwhile. */
  public void save() {
    if (file.isEmpty() || used.isEmpty()) {
      return;
    }
    Map<CacheKey, Entry> all = new LinkedHashMap<>(file.get().read());
    all.putAll(used);
    try {
      file.get().write(bounded(all));
      removeOldest(file.get().folder(), MOST_OF_ALL);
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // It was there to save time: the next run takes the time again.
    }
  }

  /** Removes the files that nobody wrote for long, and of the others as many as are too much. */
  static void removeOldest(Path folder, long most) throws IOException {
    FileTime oldest = FileTime.from(Instant.now().minus(DAYS_KEPT, ChronoUnit.DAYS));
    long size = 0;
    for (Path file : newestFirst(folder)) {
      size += Files.size(file);
      if (size > most || Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static List<Path> newestFirst(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .sorted(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed())
          .toList();
    }
  }

  /** The entries that were of use of late, as many as may be. */
  private Map<CacheKey, Entry> bounded(Map<CacheKey, Entry> all) {
    Map<CacheKey, Entry> kept = new LinkedHashMap<>();
    long size = 0;
    List<Map.Entry<CacheKey, Entry>> newestFirst =
        all.entrySet().stream()
            .filter(entry -> entry.getValue().day() > today - DAYS_KEPT)
            .sorted(Comparator.comparing(entry -> -entry.getValue().day()))
            .toList();
    for (Map.Entry<CacheKey, Entry> entry : newestFirst) {
      size += entry.getValue().size();
      if (size > most) {
        break;
      }
      kept.put(entry.getKey(), entry.getValue());
    }
    return kept;
  }
}
