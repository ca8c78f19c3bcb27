package hostile;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.MethodCall;

/** Throws whatever it sees. */
@Inspection.Info(
    id = "hostile-thrower",
    summary = "Exception",
    category = Category.BUG,
    doc =
        """
        Throws whatever it sees.

        ```java
        class A {
        }
        ```
        """)
public final class Thrower implements Inspection {

  @Override
  public void register(Visits visits) {
    visits.on(MethodCall.class, Thrower::check);
  }

  private static void check(MethodCall element, View view) {
    throw new IllegalStateException(element.element().text());
  }
}
