package dev.limn.cli.cache;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.UserPrincipal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A file of findings. Numbers are big-endian:
 *
 * <pre>
 *    8  LimnFind
 *    4  the version of this format
 *   32  the digest of the program that found them
 *    4  how many entries follow, of which each is
 *         16  the key
 *          4  the day on which it was last of use, from 1970 on
 *          4  how many bytes follow: the findings
 *    8  CRC-32 of all before
 * </pre>
 *
 * It is written in full under another name and then moved, so that who reads it sees one or the
 * other.
 */
final class CacheFile {

  private static final byte[] MAGIC = {'L', 'i', 'm', 'n', 'F', 'i', 'n', 'd'};
  private static final int VERSION = 1;
  private static final int LARGEST = 128 << 20;
  private static final int ENTRY_HEADER = CacheKey.BYTES + 2 * Integer.BYTES;
  private static final int AROUND = MAGIC.length + 2 * Integer.BYTES + Long.BYTES;

  /** The owner of what stands for this process, where there is such a thing. */
  private static final Path PROCESS = Path.of("/proc/self");

  private final Path path;
  private final byte[] program;

  /**
   * Names a file, which need not be there.
   *
   * @param program the digest of the program; what another one found is not believed
   */
  CacheFile(Path path, byte[] program) {
    this.path = path;
    this.program = program.clone();
  }

  /** What was found in one file under some conditions. Nobody changes its bytes. */
  static final class Entry {
    private final int day;
    private final byte[] findings;

    /**
     * An entry.
     *
     * @param day when it was last of use, in days since 1970
     * @param findings as bytes
     */
    Entry(int day, byte[] findings) {
      this.day = day;
      this.findings = findings;
    }

    int day() {
      return day;
    }

    byte[] findings() {
      return findings;
    }

    /** How many bytes it takes, with its key. */
    int size() {
      return ENTRY_HEADER + findings.length;
    }
  }

  /** Where the file is. */
  Path folder() {
    return path.toAbsolutePath().getParent();
  }

  /** All that is in the file; nothing if it is not there, or cannot be believed. */
  Map<CacheKey, Entry> read() {
    try {
      boolean mayBelieve =
          Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
              && Files.size(path) <= LARGEST
              && isOwn();
      return mayBelieve ? parse(Files.readAllBytes(path)) : Map.of();
    } catch (IOException | UnsupportedOperationException | BufferUnderflowException e) {
      return Map.of();
    }
  }

  /** What another user wrote could hide any finding. */
  private boolean isOwn() throws IOException {
    UserPrincipal user =
        Files.exists(PROCESS)
            ? Files.getOwner(PROCESS)
            : path.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).equals(user);
  }

  private Map<CacheKey, Entry> parse(byte[] content) {
    ByteBuffer in = ByteBuffer.wrap(content);
    int end = content.length - Long.BYTES;
    boolean isWhole = end >= 0 && in.getLong(end) == checksum(content, end);
    if (!isWhole
        || !Arrays.equals(bytes(in, MAGIC.length), MAGIC)
        || in.getInt() != VERSION
        || !Arrays.equals(bytes(in, program.length), program)) {
      return Map.of();
    }
    Map<CacheKey, Entry> entries = new LinkedHashMap<>();
    for (int left = in.getInt(); left > 0; left--) {
      CacheKey key = new CacheKey(in.getLong(), in.getLong());
      int day = in.getInt();
      entries.put(key, new Entry(day, bytes(in, in.getInt())));
    }
    return in.position() == end ? entries : Map.of();
  }

  private static byte[] bytes(ByteBuffer in, int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] bytes = new byte[length];
    in.get(bytes);
    return bytes;
  }

  /** Puts entries in the place of those that are there. */
  void write(Map<CacheKey, Entry> entries) throws IOException {
    Files.createDirectories(folder());
    Path temporary = Files.createTempFile(folder(), "new-", ".tmp");
    try {
      Files.write(temporary, print(entries));
      Files.move(
          temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private byte[] print(Map<CacheKey, Entry> entries) {
    int size = AROUND + program.length + entries.values().stream().mapToInt(Entry::size).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    out.put(MAGIC).putInt(VERSION).put(program).putInt(entries.size());
    entries.forEach(
        (key, entry) ->
            out.putLong(key.high())
                .putLong(key.low())
                .putInt(entry.day)
                .putInt(entry.findings.length)
                .put(entry.findings));
    return out.putLong(checksum(out.array(), out.position())).array();
  }

  private static long checksum(byte[] bytes, int end) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, end);
    return checksum.getValue();
  }
}
