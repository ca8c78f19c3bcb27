package hostile;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.ExpressionStatement;

/** Never ends, but asks. */
@Inspection.Info(
    id = "hostile-asker",
    summary = "Loop that can be ended",
    category = Category.BUG,
    doc =
        """
        Never ends, but asks.

        ```java
        class A {
        }
        ```
        """)
public final class Asker implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(ExpressionStatement.class, Asker::check);
  }

  private static void check(ExpressionStatement element, View view) {
    while (true) {
      view.checkCancelled();
    }
  }
}
