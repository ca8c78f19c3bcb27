package dev.limn.inspections.style;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Modifiers;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds modifiers that do not stand in the customary order. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "modifier-order",
    summary = "Modifiers in an unusual order",
    category = Category.STYLE,
    severity = Severity.HINT,
    aliases = {
      "intellij:MissortedModifiers",
      "sonar:S1124",
      "pmd:ModifierOrder",
      "checkstyle:ModifierOrder"
    },
    doc =
        """
        The language lets modifiers stand in any order; its specification lists them in one, which
        everybody uses: `public protected private abstract default static sealed non-sealed final
        transient volatile synchronized native strictfp` (JLS 8.1.1, 8.3.1, 8.4.3). Readers find
        what they look for where it always is.

        ```java
        class Limits {
            final static int MOST = 9;
                //^^^^^^ `static` stands before `final` by custom
        }
        ```

        ## Not reported

        - Annotations between modifiers: they may be ones of the type that follows.
        """)
public final class ModifierOrder implements Inspection {

  private static final List<JavaKind> ORDER =
      List.of(
          JavaKind.PUBLIC,
          JavaKind.PROTECTED,
          JavaKind.PRIVATE,
          JavaKind.ABSTRACT,
          JavaKind.DEFAULT,
          JavaKind.STATIC,
          JavaKind.SEALED,
          JavaKind.NON_SEALED,
          JavaKind.FINAL,
          JavaKind.TRANSIENT,
          JavaKind.VOLATILE,
          JavaKind.SYNCHRONIZED,
          JavaKind.NATIVE,
          JavaKind.STRICTFP);

  @Override
  public void register(Visits visits) {
    visits.on(Modifiers.class, ModifierOrder::check);
  }

  private static void check(Modifiers modifiers, View view) {
    List<Element> keywords = new ArrayList<>();
    for (Element child : modifiers.element().children()) {
      if (child.isLeaf() && ORDER.contains((JavaKind) child.kind())) {
        keywords.add(child);
      }
    }
    for (int i = 1; i < keywords.size(); i++) {
      if (rank(keywords.get(i)) < rank(keywords.get(i - 1))) {
        view.report(
                keywords.get(i),
                "`%s` stands before `%s` by custom",
                keywords.get(i).text(),
                keywords.get(i - 1).text())
            .fix("Put the modifiers in order", edit -> sort(keywords, edit));
        return;
      }
    }
  }

  private static int rank(Element keyword) {
    return ORDER.indexOf((JavaKind) keyword.kind());
  }

  private static void sort(List<Element> keywords, Edit edit) {
    List<Element> sorted = new ArrayList<>(keywords);
    sorted.sort(Comparator.comparingInt(ModifierOrder::rank));
    for (int i = 0; i < keywords.size(); i++) {
      if (!sorted.get(i).equals(keywords.get(i))) {
        edit.replace(keywords.get(i), sorted.get(i).text());
      }
    }
  }
}
