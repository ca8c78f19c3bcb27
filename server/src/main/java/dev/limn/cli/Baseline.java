package dev.limn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limn.project.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The findings that there were at some time, so that only new ones are reported. In its file each
 * is a line of id, enclosing member, hash and count; the lines are sorted, so that two branches
 * change few of the same.
 *
 * @param paths what was checked, relative to the folder of the file, with {@code /}
 * @param counts how many there were of each
 */
record Baseline(List<String> paths, SortedMap<Identity, Integer> counts) {

  /** What the file is called unless said otherwise. */
  static final String NAME = "limn-baseline.txt";

  private static final String TITLE =
      "# Findings that were there before; `limn baseline` writes it";
  private static final String VERSION = "version 1";
  private static final String PATH = "path ";
  private static final String NO_MEMBER = "-";
  private static final Pattern LINE =
      Pattern.compile("([\\w-]+) (\\S+) ([0-9a-f]{16}) ([1-9]\\d{0,8})");

  /** Makes them unmodifiable. */
  Baseline {
    paths = List.copyOf(paths);
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /**
   * Reads a file.
   *
   * @param name of the file, for messages
   * @throws UsageException if it is not there, or is none
   */
  static Baseline read(Path file, String name) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return parse(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), name);
    } catch (CharacterCodingException e) {
      throw new UsageException(name + " is no baseline: it is not UTF-8", e);
    } catch (NoSuchFileException e) {
      throw new UsageException("no such file: " + name + "; `limn baseline` makes one", e);
    } catch (IOException e) {
      throw new UsageException(name + " cannot be read: " + SourceFile.reason(e), e);
    }
  }

  /**
   * Reads the content of a file.
   *
   * @throws UsageException if it is none; names the first line that is wrong
   */
  static Baseline parse(String content, String name) {
    List<String> paths = new ArrayList<>();
    TreeMap<Identity, Integer> counts = new TreeMap<>();
    boolean versioned = false;
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.equals(VERSION)) {
        versioned = true;
      } else if (line.startsWith(PATH)) {
        paths.add(line.substring(PATH.length()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Matcher entry = LINE.matcher(line);
        if (!versioned || !entry.matches()) {
          throw new UsageException(name + ":" + number + ": " + wrong(line, versioned));
        }
        counts.merge(identity(entry), Integer.parseInt(entry.group(4)), Integer::sum);
      }
    }
    if (!versioned) {
      throw new UsageException(name + " is no baseline: `" + VERSION + "` is not in it");
    }
    return new Baseline(paths, counts);
  }

  private static String wrong(String line, boolean versioned) {
    return line.matches("version \\d+")
        ? "a baseline of another Limn; `limn baseline` makes a new one when this is deleted"
        : versioned
            ? "not a line of a baseline: id, member, hash and count"
            : "not a baseline: `" + VERSION + "` comes first";
  }

  private static Identity identity(Matcher entry) {
    String member = entry.group(2).equals(NO_MEMBER) ? "" : entry.group(2);
    return new Identity(entry.group(1), member, entry.group(3));
  }

  /** The content of a file. */
  String print() {
    StringBuilder text = new StringBuilder(TITLE + "\n" + VERSION + "\n");
    paths.forEach(path -> text.append(PATH).append(path).append('\n'));
    counts.forEach(
        (identity, count) ->
            text.append(identity.id())
                .append(' ')
                .append(identity.member().isEmpty() ? NO_MEMBER : identity.member())
                .append(' ')
                .append(identity.hash())
                .append(' ')
                .append(count)
                .append('\n'));
    return text.toString();
  }

  /** The number of findings in it. */
  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** What is left of it when these are the findings that there are: it never grows. */
  Baseline shrunkTo(Map<Identity, Integer> present) {
    TreeMap<Identity, Integer> left = new TreeMap<>();
    counts.forEach(
        (identity, count) -> {
          int still = Math.min(count, present.getOrDefault(identity, 0));
          if (still > 0) {
            left.put(identity, still);
          }
        });
    return new Baseline(paths, left);
  }

  /** Tells known findings from new ones, one after the other. Not thread-safe. */
  static final class Known {
    private final Map<Identity, Integer> left;

    Known(Baseline baseline) {
      left = new HashMap<>(baseline.counts);
    }

    /** Whether one more finding was there before. */
    boolean takes(Identity identity) {
      return left.merge(identity, -1, Integer::sum) >= 0;
    }
  }
}
