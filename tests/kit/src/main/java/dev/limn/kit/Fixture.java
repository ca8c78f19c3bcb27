package dev.limn.kit;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Source files with marks, as {@link Checks} describes them; the marks are taken out of the text.
 */
record Fixture(List<File> files) {
  private static final Pattern MARK = Pattern.compile("\\s*//\\s*(\\^+)\\s+(\\S.*)");
  private static final Pattern HEADER = Pattern.compile("//- /(\\S+)(?: level:(\\d+))?\\s*");
  private static final String CARET = "$0";

  /**
   * A file.
   *
   * @param level the language level; empty for the newest
   * @param lines the lines without marks and line breaks
   */
  record File(String path, String level, List<String> lines, List<Mark> marks) {

    /** The folder; empty for a file beside no other folder. */
    String folder() {
      return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The text; the last line has a line break if it has one in the fixture. */
    String text() {
      return String.join("\n", lines);
    }

    /** The text without the caret. */
    String textWithoutCaret() {
      return text().replace(CARET, "");
    }

    /** The offset of the caret. */
    int caret() {
      int caret = text().indexOf(CARET);
      if (caret < 0) {
        throw new IllegalArgumentException("The fixture has no caret " + CARET);
      }
      return caret;
    }
  }

  /**
   * A mark under a part of a line.
   *
   * @param line the line that it marks, from 0
   * @param start the first column that it marks, from 0
   * @param end the column after the last one that it marks
   */
  record Mark(int line, int start, int end, String message) {

    @Override
    public String toString() {
      String slashes = start >= 2 ? " ".repeat(start - 2) + "//" : " ".repeat(start);
      return slashes + "^".repeat(end - start) + " " + message;
    }
  }

  /**
   * Reads a fixture.
   *
   * @throws IllegalArgumentException if a mark has nothing above it
   */
  static Fixture parse(String text) {
    List<File> files = new ArrayList<>();
    File file = new File("A.java", "", new ArrayList<>(), new ArrayList<>());
    for (String line : text.split("\n", -1)) {
      Matcher header = HEADER.matcher(line);
      if (header.matches()) {
        addIfAny(files, file);
        String level = header.group(2) == null ? "" : header.group(2);
        file = new File(header.group(1), level, new ArrayList<>(), new ArrayList<>());
      } else {
        read(line, file);
      }
    }
    addIfAny(files, file);
    return new Fixture(files);
  }

  private static void addIfAny(List<File> files, File file) {
    if (!file.lines.isEmpty()) {
      files.add(file);
    }
  }

  private static void read(String line, File file) {
    Matcher mark = MARK.matcher(line);
    if (!mark.matches()) {
      file.lines.add(line);
    } else if (file.lines.isEmpty()) {
      throw new IllegalArgumentException("A mark has nothing above it: " + line);
    } else {
      file.marks.add(
          new Mark(file.lines.size() - 1, mark.start(1), mark.end(1), mark.group(2).strip()));
    }
  }

  /** The only file. */
  File only() {
    if (files.size() != 1) {
      throw new IllegalArgumentException("One file is wanted here, not " + files.size());
    }
    return files.get(0);
  }

  /** The lines of a file with its marks under them, those that were found and those that differ. */
  static String compared(File file, List<Mark> found) {
    List<Mark> missed = without(file.marks, found);
    List<Mark> unmarked = without(found, file.marks);
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < file.lines.size(); line++) {
      text.append("  ").append(file.lines.get(line)).append('\n');
      text.append(marks("  ", line, without(found, unmarked)));
      text.append(marks("- ", line, missed));
      text.append(marks("+ ", line, unmarked));
    }
    return text.toString();
  }

  /** What is in one list and not in another, each as often. */
  static List<Mark> without(List<Mark> some, List<Mark> others) {
    List<Mark> rest = new ArrayList<>(some);
    others.forEach(rest::remove);
    return rest;
  }

  private static String marks(String flag, int line, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.line == line)
        .map(mark -> flag + mark + '\n')
        .collect(joining());
  }
}
