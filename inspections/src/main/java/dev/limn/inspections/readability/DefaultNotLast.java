package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.Lines;
import dev.limn.inspections.statement.Exits;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalTypeDeclaration;
import dev.limn.java.syntax.SwitchBlock;
import dev.limn.java.syntax.SwitchEntry;
import dev.limn.java.syntax.SwitchGroup;
import dev.limn.java.syntax.SwitchLabel;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.stream.Stream;

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
        Report report =
            view.report(
                labels.get(0).element().first(JavaKind.DEFAULT).orElseThrow(),
                "The `default` is not the last entry");
        if (canMove(entries, i, view)) {
          SwitchEntry moved = entries.get(i);
          SwitchEntry last = entries.get(entries.size() - 1);
          report.fix("Move it to the end", edit -> move(moved, last, edit));
        }
      }
    }
  }

  /** Whether control neither comes from one entry to the next there, nor do names. */
  private static boolean canMove(List<SwitchEntry> entries, int index, View view) {
    SwitchEntry moved = entries.get(index);
    boolean isApart =
        Stream.of(index - 1, index, entries.size() - 1)
            .filter(at -> at >= 0)
            .allMatch(at -> isLeft(entries.get(at)));
    return isApart
        && view.startsLine(moved.element())
        && view.commentsBefore(moved.element()).isEmpty()
        && view.commentsBefore(entries.get(index + 1).element()).isEmpty()
        && moved.element().all(Declaration.class).isEmpty()
        && moved.element().all(LocalTypeDeclaration.class).isEmpty()
        && !moved.element().isFaulty();
  }

  private static boolean isLeft(SwitchEntry entry) {
    return !(entry instanceof SwitchGroup group)
        || (!group.statements().isEmpty() && !Exits.of(group.statements()).normal());
  }

  private static void move(SwitchEntry moved, SwitchEntry last, Edit edit) {
    String indentation = edit.lineBreak() + edit.indentation(moved.element());
    edit.replaceText(
        TextRange.empty(Lines.endWithComment(last.element())),
        indentation + edit.keep(moved.element()));
    edit.delete(moved.element());
  }
}
