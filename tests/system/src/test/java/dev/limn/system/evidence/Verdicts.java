package dev.limn.system.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people said who read reports: whether the authors of the code would accept them. Verdicts on
 * what is no longer reported are kept: they say what must not come back.
 */
final class Verdicts {
  private static final Pattern LINE =
      Pattern.compile("(\\S+ \\S+ \\S+ \\S+ \\d+) ([-+])(?: (.+))?");

  private final Map<Report, Verdict> verdicts = new TreeMap<>();

  /**
   * A verdict.
   *
   * @param reason why the report is not accepted; empty if it is
   */
  record Verdict(boolean accepts, String reason) {
    @Override
    public String toString() {
      return accepts ? "+" : "- " + reason;
    }
  }

  static Verdicts read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      Verdicts verdicts = new Verdicts();
      lines.forEach(verdicts::add);
      return verdicts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes the verdict of a line, which wins over an earlier one. Other lines are source text around
   * the report.
   *
   * @throws IllegalArgumentException for a verdict against a report that gives no reason
   */
  boolean add(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      return false;
    }
    Verdict verdict =
        new Verdict(matcher.group(2).equals("+"), Optional.ofNullable(matcher.group(3)).orElse(""));
    if (!verdict.accepts() && verdict.reason().isEmpty()) {
      throw new IllegalArgumentException("no reason is given: " + line);
    }
    verdicts.put(Report.parse(matcher.group(1)), verdict);
    return true;
  }

  Optional<Verdict> of(Report report) {
    return Optional.ofNullable(verdicts.get(report));
  }

  void write(Path file) {
    try {
      Files.writeString(
          file,
          verdicts.entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
