package dev.limn.system.tree;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.io.PrintStream;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Edits one large file many times and compares the heap that is used after it with the one before;
 * see {@code tests/system/edits --help}. What is typed is removed again after some more edits, so
 * that the text stays as long as it is.
 */
final class EditHeap {
  private static final String LETTERS = "xyz019 ;.,(){}+-=/*\"";
  private static final int FIRST_EDITS = 2_000;
  private static final int TYPED_AT_ONCE = 10;
  private static final int MOST_VERSIONS = 4;
  private static final int SAMPLE = 100;
  private static final int COLLECTIONS = 5;
  private static final long LEAST_LENGTH = 40_000;

  /** The growth that is taken for chance, in bytes. */
  private static final long MOST_GROWTH = 1 << 20;

  private final Random random;
  private final List<WeakReference<Branch>> roots = new ArrayList<>();
  private final List<Integer> typed = new ArrayList<>();
  private DocumentTree document;
  private int edits;

  EditHeap(DocumentTree document, Random random) {
    this.document = document;
    this.random = random;
  }

  /** Edits a file over a size, any one; whether the heap is where it was. */
  static boolean run(PrintStream out, List<Path> paths, Random random, int count) {
    List<Path> files =
        Sources.files(paths).stream()
            .filter(file -> file.toFile().length() > LEAST_LENGTH)
            .toList();
    Path file = files.get(random.nextInt(files.size()));
    DocumentTree document = JavaParser.document(SourceText.of(Sources.text(file)));
    return new EditHeap(document, random).holds(out, file, count);
  }

  private boolean holds(PrintStream out, Path file, int count) {
    edit(FIRST_EDITS);
    long before = used();
    edit(count);
    long after = used();
    long alive = alive();
    out.printf("%s, %,d characters%n", file, document.tree().text().length());
    out.printf("used heap after %,d edits   %,12d bytes%n", FIRST_EDITS, before);
    out.printf("used heap after %,d more %,12d bytes%n", count, after);
    out.printf("versions alive, of %,d asked: %d%n", roots.size(), alive);
    boolean holds = after - before <= MOST_GROWTH && alive <= MOST_VERSIONS;
    out.println(holds ? "The heap is where it was." : "MISSED: the heap grew.");
    return holds;
  }

  private void edit(int count) {
    for (int i = 0; i < count; ) {
      while (typed.size() < TYPED_AT_ONCE) {
        type();
        i++;
      }
      while (!typed.isEmpty()) {
        removeFirst();
        i++;
      }
    }
  }

  private void type() {
    int at = random.nextInt(document.tree().text().length());
    typed.replaceAll(offset -> offset >= at ? offset + 1 : offset);
    typed.add(at);
    char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
    apply(TextEdit.insert(at, String.valueOf(letter)));
  }

  private void removeFirst() {
    int at = typed.remove(0);
    typed.replaceAll(offset -> offset > at ? offset - 1 : offset);
    apply(TextEdit.replace(at, at + 1, ""));
  }

  private void apply(TextEdit edit) {
    document = document.edit(List.of(edit));
    if (edits++ % SAMPLE == 0) {
      roots.add(new WeakReference<>(document.tree().rootNode()));
    }
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private long alive() {
    return roots.stream().map(WeakReference::get).filter(root -> root != null).distinct().count();
  }
}
