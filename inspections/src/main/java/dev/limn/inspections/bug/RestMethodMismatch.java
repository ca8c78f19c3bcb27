package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import java.util.Optional;
import java.util.Set;

/** Finds handlers of requests whose HTTP method does not fit, or is not said. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "rest-method-mismatch",
    summary = "Handler of requests whose HTTP method does not fit, or is not said",
    category = Category.BUG,
    severity = Severity.HINT,
    aliases = {"sonar:S3752", "sonar:S4488"},
    doc =
        """
        Clients and proxies drop the body of a `GET` request or refuse it, so that a handler that
        wants one may never see it. A handler that does not say its method serves all of them,
        `DELETE` included.

        ```java
        @RestController
        class Search {
            @GetMapping("/search")
            List<Hit> search(@RequestBody Query query) {
                           //^^^^^^^^^^^^ A `GET` request has no body
                return find(query);
            }

            @RequestMapping("/clear")
           //^^^^^^^^^^^^^^ This serves all HTTP methods: none is said
            void clear() {}
        }
        ```

        ## Not reported

        - A class whose own `@RequestMapping` says the method, or that may inherit one.
        - A body that need not be there.
        """)
public final class RestMethodMismatch implements Inspection {

  /** Whether the class may say the method for all its handlers. */
  private static final Fact<Boolean> CLASS_MAY_SAY = RestMethodMismatch::classMaySay;

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, RestMethodMismatch::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (method.element().isFaulty()) {
      return;
    }
    if (RestMapping.annotation(method, Set.of("GetMapping")).isPresent()) {
      method.parameters().forEach(parameter -> checkBody(parameter, view));
    }
    Optional<Annotation> mapping = RestMapping.annotation(method, Set.of("RequestMapping"));
    if (mapping.isPresent()
        && RestMapping.value(mapping.get(), "method").isEmpty()
        && !view.ask(CLASS_MAY_SAY)) {
      view.report(mapping.get().name(), "This serves all HTTP methods: none is said");
    }
  }

  private static void checkBody(Parameter parameter, View view) {
    RestMapping.annotation(parameter, Set.of("RequestBody"))
        .filter(body -> RestMapping.value(body, "required").isEmpty())
        .ifPresent(body -> view.report(body, "A `GET` request has no body"));
  }

  private static boolean classMaySay(Surroundings surroundings) {
    return surroundings.ancestors().stream()
        .filter(around -> around.view() instanceof TypeDeclaration)
        .findFirst()
        .filter(around -> !maySay((TypeDeclaration) around.view()))
        .isEmpty();
  }

  private static boolean maySay(TypeDeclaration type) {
    return !type.extendedTypes().isEmpty()
        || !type.implementedTypes().isEmpty()
        || RestMapping.annotation(type, Set.of("Controller", "RestController")).isEmpty()
        || RestMapping.annotation(type, Set.of("RequestMapping"))
            .flatMap(mapping -> RestMapping.value(mapping, "method"))
            .isPresent();
  }
}
