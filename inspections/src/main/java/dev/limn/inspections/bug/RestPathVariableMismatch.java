package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds parameters that are to be taken from a path in which they are not. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "rest-path-variable-mismatch",
    summary = "Path variable that is not in the path",
    category = Category.BUG,
    aliases = {"intellij:MVCPathVariableInspection", "sonar:S6856"},
    doc =
        """
        A parameter with `@PathVariable` or `@PathParam` gets the part of the path of that name. If
        the path has none, the request fails, or the parameter is `null`.

        ```java
        @RestController
        @RequestMapping("/shops/{shop}")
        class Orders {
            @GetMapping("/orders/{id}")
            Order order(@PathVariable String shop, @PathVariable("orderId") long id) {
                                                               //^^^^^^^^^ The path has no variable `orderId`
                return find(shop, id);
            }
        }
        ```

        ## Not reported

        - Paths that are no plain strings, or have placeholders in them.
        - A class that may inherit a part of its path: one without a path of its own that extends
          or implements something; with `@PathParam`, any class without a path.
        - A parameter that need not be there, one that gets all variables, and one whose name is no
          plain string.
        - A variable of the path that no parameter takes.
        """)
public final class RestPathVariableMismatch implements Inspection {

  private static final Set<String> TAKING = Set.of("PathParam", "PathVariable");

  /** The variables in the path of the class; empty where they are not known. */
  private static final Fact<Optional<Set<String>>> OF_CLASS = RestPathVariableMismatch::ofClass;

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, RestPathVariableMismatch::check);
  }

  private static void check(MethodDeclaration method, View view) {
    Optional<Annotation> mapping = RestMapping.annotation(method, RestMapping.MAPPINGS);
    if (mapping.isEmpty() || method.element().isFaulty()) {
      return;
    }
    Optional<Set<String>> own = RestMapping.variables(mapping.get());
    Optional<Set<String>> outer = own.isPresent() ? view.ask(OF_CLASS) : Optional.empty();
    if (outer.isPresent()) {
      Set<String> all = new HashSet<>(outer.get());
      all.addAll(own.get());
      check(method.parameters(), all, view);
    }
  }

  private static void check(List<Parameter> parameters, Set<String> variables, View view) {
    List<Taken> missing = new ArrayList<>();
    Set<String> left = new HashSet<>(variables);
    for (Parameter parameter : parameters) {
      Optional<Taken> taken = Taken.of(parameter);
      taken.map(Taken::name).ifPresent(left::remove);
      taken.filter(it -> !variables.contains(it.name())).ifPresent(missing::add);
    }
    for (Taken taken : missing) {
      Report report = view.report(taken.where(), "The path has no variable `%s`", taken.name());
      if (missing.size() == 1 && left.size() == 1) {
        String other = left.iterator().next();
        report.unsafeFix(
            "Take `" + other + "`",
            "It has another value, where there was none",
            edit -> taken.take(other, edit));
      }
    }
  }

  /**
   * What a parameter takes of the path.
   *
   * @param literal where the name is written; empty if it is that of the parameter
   */
  private record Taken(
      Parameter parameter, Annotation annotation, Optional<Expression> literal, String name) {

    static Optional<Taken> of(Parameter parameter) {
      Optional<Annotation> taking =
          RestMapping.annotation(parameter, TAKING).filter(it -> !isLoose(parameter, it));
      return taking.flatMap(annotation -> of(parameter, annotation));
    }

    private static Optional<Taken> of(Parameter parameter, Annotation annotation) {
      Optional<Expression> named =
          RestMapping.value(annotation, "value").or(() -> RestMapping.value(annotation, "name"));
      Optional<String> name =
          named.isPresent()
              ? named.flatMap(RestMapping::text)
              : Optional.of(parameter.name().name());
      return name.map(it -> new Taken(parameter, annotation, named, it));
    }

    Element where() {
      return literal.map(Expression::element).orElse(parameter.name().element());
    }

    void take(String other, Edit edit) {
      String text = '"' + other + '"';
      if (literal.isPresent()) {
        edit.replace(literal.get().element(), text);
      } else if (annotation.arguments().isEmpty()) {
        edit.insertAfter(annotation.element(), "(" + text + ")");
      } else {
        edit.replace(annotation.arguments().get().element(), "(" + text + ")");
      }
    }
  }

  /** Whether a parameter need not be in the path, or is all that is in it. */
  private static boolean isLoose(Parameter parameter, Annotation taking) {
    return RestMapping.value(taking, "required").isPresent()
        || parameter
            .type()
            .filter(type -> type.text().matches("(?s).*(Map|Optional|PathSegment).*"))
            .isPresent();
  }

  private static Optional<Set<String>> ofClass(Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .filter(around -> around.view() instanceof TypeDeclaration)
        .findFirst()
        .flatMap(around -> ofClass((TypeDeclaration) around.view()));
  }

  private static Optional<Set<String>> ofClass(TypeDeclaration type) {
    Optional<Annotation> mapping = RestMapping.annotation(type, Set.of("Path", "RequestMapping"));
    if (mapping.isPresent()) {
      return RestMapping.variables(mapping.get());
    }
    boolean whole =
        type.extendedTypes().isEmpty()
            && type.implementedTypes().isEmpty()
            && RestMapping.annotation(type, Set.of("Controller", "RestController")).isPresent();
    return whole ? Optional.of(Set.of()) : Optional.empty();
  }
}
