package dev.limn.system.oracle;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.system.tree.Sources;
import dev.limn.system.tree.Sources.Source;
import dev.limn.text.SourceText;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for real files that javac's parser accepts and we do not, that our tree does not print back
 * as they are, or on which we fail.
 */
final class Accept {
  private static final int BATCH = 100;

  private final Oracle javac = new NbJavac();
  private final Oracle ours = new Ours();
  private final PrintStream out;

  private int files;
  private int rejectedByJavac;
  private int falseRejects;
  private int changed;
  private int crashes;

  private Accept(PrintStream out) {
    this.out = out;
  }

  /** Looks at all Java files in and below some paths; leaves with 1 if one is not as it must be. */
  public static void main(String[] paths) {
    Accept accept = new Accept(System.out);
    List<Path> files = Sources.files(Arrays.stream(paths).map(Path::of).toList());
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(from + BATCH, files.size()));
      accept.look(batch.stream().map(Source::of).toList());
    }
    System.out.print(accept.summary());
    System.exit(files.isEmpty() || accept.wrong() > 0 ? 1 : 0);
  }

  /** The number of files that are not as they must be; each one is printed. */
  static int wrong(List<Source> sources, PrintStream out) {
    Accept accept = new Accept(out);
    accept.look(sources);
    return accept.wrong();
  }

  private int wrong() {
    return falseRejects + changed + crashes;
  }

  private String summary() {
    return """
    files:                %d
    rejected by javac:    %d
    rejected by us alone: %d
    not printed back:     %d
    crashes:              %d
    """
        .formatted(files, rejectedByJavac, falseRejects, changed, crashes);
  }

  private void look(List<Source> batch) {
    List<List<Complaint>> theirs = javac.parse(batch.stream().map(Source::text).toList());
    for (int i = 0; i < batch.size(); i++) {
      files++;
      rejectedByJavac += theirs.get(i).isEmpty() ? 0 : 1;
      look(batch.get(i), theirs.get(i).isEmpty());
    }
  }

  private void look(Source source, boolean accepted) {
    try {
      List<Complaint> own = ours.parse(source.text());
      if (accepted && !own.isEmpty()) {
        falseRejects++;
        Complaint first = own.get(0);
        tell(source, first.message() + ": " + Excerpt.of(source.text(), first.start()));
      }
      if (!print(JavaParser.parse(SourceText.of(source.text()))).equals(source.text())) {
        changed++;
        tell(source, "the tokens are not the text");
      }
    } catch (RuntimeException | StackOverflowError e) {
      crashes++;
      tell(source, e.toString());
    }
  }

  private void tell(Source source, String what) {
    out.printf("%s:%n    %s%n", source.name(), what);
  }

  /** The text that the tokens of a tree make, one after the other. */
  static String print(SyntaxTree tree) {
    StringBuilder printed = new StringBuilder();
    for (Element token : tree.root().tokens()) {
      printed.append(tree.text().substring(token.fullRange()));
    }
    return printed.toString();
  }
}
