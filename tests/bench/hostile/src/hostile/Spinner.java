package hostile;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.ReturnStatement;

/** Never ends, and asks nothing. */
@Inspection.Info(
    id = "hostile-spinner",
    summary = "Loop without end",
    category = Category.BUG,
    doc =
        """
        Never ends, and asks nothing.

        ```java
        class A {
        }
        ```
        """)
public final class Spinner implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(ReturnStatement.class, Spinner::check);
  }

  private static void check(ReturnStatement element, View view) {
    while (spins) {
      Thread.onSpinWait();
    }
  }

  private static volatile boolean spins = true;
}
