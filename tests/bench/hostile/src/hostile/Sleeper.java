package hostile;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.IfStatement;

/** Sleeps for five seconds. */
@Inspection.Info(
    id = "hostile-sleeper",
    summary = "Sleep of five seconds",
    category = Category.BUG,
    doc =
        """
        Sleeps for five seconds.

        ```java
        class A {
        }
        ```
        """)
public final class Sleeper implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(IfStatement.class, Sleeper::check);
  }

  private static void check(IfStatement element, View view) {
    try {
      Thread.sleep(5_000);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
