package hostile;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;

/** Calls itself without end. */
@Inspection.Info(
    id = "hostile-faller",
    summary = "Recursion without end",
    category = Category.BUG,
    doc =
        """
        Calls itself without end.

        ```java
        class A {
        }
        ```
        """)
public final class Faller implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(Block.class, Faller::check);
  }

  private static void check(Block element, View view) {
    fall(element, 0);
  }

  private static int fall(Block block, int depth) {
    return fall(block, depth + 1) + block.hashCode();
  }
}
