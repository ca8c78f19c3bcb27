package dev.limn.system.oracle;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks for real files that javac's parser accepts and ours does not. */
final class Accept {
  private static final int BATCH = 100;

  private final Oracle javac = new NbJavac();
  private final Oracle ours = new Ours();
  private final PrintStream out;

  private int files;
  private int refusedByJavac;
  private int falseRejects;

  Accept(PrintStream out) {
    this.out = out;
  }

  /** Compares all Java files in and below some paths. */
  public static void main(String[] paths) {
    Accept accept = new Accept(System.out);
    accept.compare(Corpora.files(Arrays.stream(paths).map(Path::of).toList()));
    accept.report();
    System.exit(accept.falseRejects == 0 ? 0 : 1);
  }

  /** Compares some files. */
  void compare(List<Path> all) {
    for (int from = 0; from < all.size(); from += BATCH) {
      List<Path> batch = all.subList(from, Math.min(from + BATCH, all.size()));
      List<String> texts = batch.stream().map(Corpora::text).toList();
      List<List<Complaint>> theirs = javac.parse(texts);
      List<List<Complaint>> own = ours.parse(texts);
      for (int i = 0; i < batch.size(); i++) {
        compare(batch.get(i), texts.get(i), theirs.get(i), own.get(i));
      }
    }
  }

  private void compare(Path file, String text, List<Complaint> theirs, List<Complaint> own) {
    files++;
    if (!theirs.isEmpty()) {
      refusedByJavac++;
    } else if (!own.isEmpty()) {
      falseRejects++;
      out.println(file + ": " + own.get(0) + "\n    " + Excerpt.of(text, own.get(0).start()));
    }
  }

  /** The number of files that javac accepts and we do not. */
  int falseRejects() {
    return falseRejects;
  }

  void report() {
    List<String> lines = new ArrayList<>();
    lines.add("files:                       " + files);
    lines.add("refused by javac:            " + refusedByJavac);
    lines.add("refused by us alone:         " + falseRejects);
    lines.forEach(out::println);
  }
}
