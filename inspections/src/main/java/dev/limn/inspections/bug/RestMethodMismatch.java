package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

  /** The tokens of {@code GET}, or of an array of it, with or without its type. */
  private static final Pattern GET =
      Pattern.compile("(\\{ )?((\\w+ \\. )*RequestMethod \\. )?GET( ,)?( })?");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, RestMethodMismatch::check);
  }

  private static void check(MethodDeclaration method, View view) {
    if (method.element().isFaulty()) {
      return;
    }
    Optional<Annotation> mapping = RestMapping.annotation(method, Set.of("RequestMapping"));
    if (RestMapping.annotation(method, Set.of("GetMapping")).isPresent()
        || mapping.filter(RestMethodMismatch::saysGet).isPresent()) {
      method.parameters().forEach(parameter -> checkBody(parameter, view));
    }
    if (mapping.isPresent()
        && RestMapping.value(mapping.get(), "method").isEmpty()
        && !view.ask(CLASS_MAY_SAY)) {
      view.report(mapping.get().name(), "This serves all HTTP methods: none is said");
    }
  }

  /** Whether a mapping is for {@code GET} and for no method that has a body. */
  private static boolean saysGet(Annotation mapping) {
    return RestMapping.value(mapping, "method")
        .filter(method -> GET.matcher(Operands.tokens(method)).matches())
        .isPresent();
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
