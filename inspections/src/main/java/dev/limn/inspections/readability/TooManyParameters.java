package dev.limn.inspections.readability;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Option;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import java.util.List;
import java.util.regex.Pattern;

/** Finds methods with very many parameters. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "too-many-parameters",
    summary = "Method with very many parameters",
    category = Category.READABILITY,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {
      "intellij:ParametersPerMethod",
      "intellij:MethodWithTooManyParameters",
      "sonar:S107",
      "pmd:ExcessiveParameterList",
      "checkstyle:ParameterNumber"
    },
    doc =
        """
        Nobody can tell the arguments of a call apart when there are many of them. Some of the
        parameters usually belong together, and make a type of their own.

        ```java
        class Chart {
            void draw(int x, int y, int width, int height, int red, int green, int blue, String title) {
               //^^^^ `draw` has 8 parameters, with 7 allowed
            }
        }
        ```

        ## Not reported

        - Methods with up to as many parameters as the option `parameters` sets; it is 7 at first.
        - Parameters that are numbered, as in `of(e1, e2, e3)`: all with the same name apart from the
          number count as one.
        - Constructors, which take all that an object is made of.
        - Methods with `@Override` and native ones, whose parameters come from elsewhere.
        """)
public final class TooManyParameters implements Inspection {

  private static final Option.Whole PARAMETERS =
      new Option.Whole(
          "parameters", 7, 1, 255, "The greatest number of parameters that a method may have.");

  private static final Pattern NUMBER = Pattern.compile("\\d+$");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, TooManyParameters::check);
  }

  @Override
  public List<Option<?>> options() {
    return List.of(PARAMETERS);
  }

  private static void check(MethodDeclaration method, View view) {
    int allowed = view.option(PARAMETERS);
    List<Parameter> parameters = method.parameters();
    long count = parameters.size() > allowed ? count(parameters) : 0;
    if (count > allowed && !method.hasModifier(JavaKind.NATIVE) && !Annotated.isOverride(method)) {
      view.report(
          method.name(),
          "`%s` has %d parameters, with %d allowed",
          method.name().name(),
          count,
          allowed);
    }
  }

  /** The number of parameters; those that only differ by a number at the end count as one. */
  private static long count(List<Parameter> parameters) {
    return parameters.stream()
        .map(parameter -> NUMBER.matcher(parameter.name().name()).replaceFirst(""))
        .distinct()
        .count();
  }
}
