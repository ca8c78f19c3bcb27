package dev.limn.inspections.naming;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.MethodDeclaration;
import java.util.List;

/** Finds methods with very long names. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "method-name-too-long",
    summary = "Method with a very long name",
    category = Category.NAMING,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {},
    doc =
        """
        A name of more than 40 characters is no name but a description. It takes a line of its own
        wherever the method is called, and often tells that the method does more than one thing.

        ```java
        class Orders {
            void findAllOpenOrdersOfCustomerAndCloseThemToo() {}
               //^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The name of this method has 42 characters, with 40 allowed
        }
        ```

        ## Not reported

        - Names up to the length that the option `length` sets; it is 40 at first.
        - Methods with `@Override`, whose names come from elsewhere.
        - Tests, whose names are sentences: methods with an annotation such as `@Test`, and those in
          types whose names end with `Test`, `Tests`, `TestCase` or `IT`.
        """)
public final class MethodNameTooLong implements Inspection {

  private static final Option.Whole LENGTH =
      new Option.Whole("length", 40, 1, 1000, "The greatest length that a name may have.");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, MethodNameTooLong::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(LENGTH);
  }

  private static void check(MethodDeclaration method, View view) {
    int length = method.name().name().length();
    int allowed = view.option(LENGTH);
    if (length > allowed
        && !Annotated.isOverride(method)
        && !Annotated.isTest(method)
        && !isInTest(view)) {
      view.report(
          method.name(),
          "The name of this method has %d characters, with %d allowed",
          length,
          allowed);
    }
  }

  private static boolean isInTest(View view) {
    return view.ask(Enclosing.TYPE).filter(type -> TestNames.isTest(type.name())).isPresent();
  }
}
