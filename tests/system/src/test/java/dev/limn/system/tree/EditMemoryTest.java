package dev.limn.system.tree;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.syntax.Branch;
import dev.limn.syntax.DocumentTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A document that is edited for long keeps a few versions and no more. */
class EditMemoryTest {
  private static final int EDITS = 5_000;
  private static final int KEPT = 4;
  private static final int COLLECTIONS = 50;

  @Test
  void olderVersionsAreLetGo() {
    DocumentTree document = JavaParser.document(SourceText.of(Sources.sample().get(0).text()));
    Random random = new Random(5);
    List<WeakReference<Branch>> roots = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      int at = random.nextInt(document.tree().text().length());
      String typed = i % 50 == 0 ? "/*" : i % 50 == 1 ? "*/" : i % 2 == 0 ? "x" : "";
      document = document.edit(List.of(TextEdit.replace(at, at + (i % 2), typed)));
      roots.add(new WeakReference<>(document.tree().rootNode()));
    }
    long alive = roots.size();
    for (int i = 0; i < COLLECTIONS && alive > KEPT; i++) {
      System.gc();
      alive =
          roots.stream().map(WeakReference::get).filter(root -> root != null).distinct().count();
    }
    long left = alive;
    assertTrue(left <= KEPT, () -> left + " versions are alive");
    assertTrue(document.tree().text().length() > 0);
  }
}
