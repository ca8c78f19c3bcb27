package com.example.limn;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.MethodCall;
import java.util.List;

/** Finds calls of {@code System.exit}. */
@Inspection.Info(
    id = "system-exit",
    summary = "Call that ends the process",
    category = Category.BUG,
    aliases = {"pmd:DoNotTerminateVM"},
    doc =
        """
        `System.exit` ends the process of whoever calls this code, too: a server, a build, a test.

        ```java
        class Report {
            void print() {
                System.exit(1);
              //^^^^^^^^^^^^^^ `System.exit` ends the process of whoever calls this
            }
        }
        ```

        ## Not reported

        - calls in types that are there to be started, by default those that are called `Main`
        """)
public final class SystemExit implements Inspection {

  static final Option.Texts STARTERS =
      new Option.Texts("starters", List.of("Main"), "\\w+", "Types that may end the process.");

  @Override
  public List<Option<?>> options() {
    return List.of(STARTERS);
  }

  @Override
  public void register(Visits visits) {
    visits.on(MethodCall.class, SystemExit::check);
  }

  private static void check(MethodCall call, View view) {
    boolean exits =
        call.name().name().equals("exit")
            && call.qualifier().filter(each -> each.text().equals("System")).isPresent();
    if (exits && !isInStarter(view)) {
      view.report(call, "`System.exit` ends the process of whoever calls this");
    }
  }

  /** What is outside of the call is asked of the view, which remembers the answer. */
  private static boolean isInStarter(View view) {
    String type = view.ask(Enclosing.TYPE).map(TypeHeader::name).orElse("");
    return view.option(STARTERS).contains(type);
  }
}
