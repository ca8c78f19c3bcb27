package dev.limn.inspections.declaration;

import dev.limn.inspect.View;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Inherited;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The types of {@code java.lang}, which have their simple names where nothing else has them. */
public final class StandardType {

  /**
   * The simple names that a source file imports for other types than those of {@code java.lang}.
   */
  private static final Summary<Set<String>> IMPORTED =
      Summary.of("types imported", StandardType::imported);

  private StandardType() {}

  /** The simple name of a type if it is one of these in {@code java.lang}. */
  public static Optional<String> of(TypeUse type, Set<String> names, View view) {
    if (!(type instanceof ClassType named)) {
      return Optional.empty();
    }
    String name = named.name().name();
    boolean standard =
        names.contains(name)
            && named
                .qualifier()
                .map(qualifier -> Signature.erased(qualifier, Map.of()).equals("java.lang"))
                .orElseGet(() -> isMeant(name, view));
    return standard ? Optional.of(name) : Optional.empty();
  }

  /** Whether a simple name means the type in {@code java.lang}, as far as the file shows. */
  public static boolean isMeant(String name, View view) {
    return !view.ask(new Taken(name));
  }

  private static Set<String> imported(Element scope) {
    return scope.all(ImportDeclaration.class).stream()
        .filter(line -> !line.isOnDemand())
        .map(line -> line.name().identifiers())
        .filter(path -> !isStandard(path))
        .map(path -> path.get(path.size() - 1).name())
        .collect(Collectors.toSet());
  }

  private static boolean isStandard(List<Identifier> path) {
    return path.size() == 3
        && path.get(0).name().equals("java")
        && path.get(1).name().equals("lang");
  }

  /**
   * Whether the file declares or imports something else under a name, where the element sees it.
   */
  private record Taken(String name) implements Inherited<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return surroundings.ancestors().stream().anyMatch(this::isIn);
    }

    private boolean isIn(Element scope) {
      return DeclaredTypes.find(scope, name).isPresent() || IMPORTED.of(scope).contains(name);
    }
  }
}
