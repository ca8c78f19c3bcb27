package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import java.util.HashSet;
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
      method.parameters().forEach(parameter -> check(parameter, all, view));
    }
  }

  private static void check(Parameter parameter, Set<String> variables, View view) {
    Optional<Annotation> taking = RestMapping.annotation(parameter, TAKING);
    if (taking.isEmpty() || isLoose(parameter, taking.get())) {
      return;
    }
    var named =
        RestMapping.value(taking.get(), "value").or(() -> RestMapping.value(taking.get(), "name"));
    Optional<String> name =
        named.isPresent() ? named.flatMap(RestMapping::text) : Optional.of(parameter.name().name());
    if (name.isPresent() && !variables.contains(name.get())) {
      view.report(
          named.map(value -> value.element()).orElse(parameter.name().element()),
          "The path has no variable `%s`",
          name.get());
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
