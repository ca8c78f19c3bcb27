package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.SwitchBlock;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchLabel;
import java.util.List;

/** Finds a {@code default} that is not the last entry of its {@code switch}. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "default-not-last",
    summary = "`default` that is not the last entry of its `switch`",
    category = Category.READABILITY,
    severity = Severity.HINT,
    aliases = {
      "intellij:DefaultNotLastCaseInSwitch",
      "sonar:S4524",
      "pmd:DefaultLabelNotLastInSwitch",
      "pmd:DefaultLabelNotLastInSwitchStmt",
      "checkstyle:DefaultComesLast"
    },
    doc =
        """
        Readers look for the `default` at the end of a `switch`. Elsewhere it looks as if the cases
        after it were not reached.

        ```java
        class Menu {
            String of(int key) {
                switch (key) {
                    default:
                  //^^^^^^^ The `default` is not the last entry
                        return "other";
                    case 1:
                        return "one";
                }
            }
        }
        ```

        ## Not reported

        - A `default` with a `case` of its own, as in `case 1: default:` or `case null, default`.
        """)
public final class DefaultNotLast implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(SwitchBlock.class, DefaultNotLast::check);
  }

  private static void check(SwitchBlock block, View view) {
    List<SwitchEntry> entries = block.entries();
    for (int i = 0; i + 1 < entries.size(); i++) {
      List<SwitchLabel> labels = entries.get(i).labels();
      if (labels.size() == 1 && labels.get(0).hasDefault() && labels.get(0).constants().isEmpty()) {
        view.report(
            labels.get(0).element().first(JavaKind.DEFAULT).orElseThrow(),
            "The `default` is not the last entry");
      }
    }
  }
}
