package dev.limn.inspections.declaration;

import dev.limn.inspect.View;
import dev.limn.inspections.expression.Operands;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.Optional;
import java.util.Set;

/** The types of {@code java.lang}, which have their simple names where nothing else has them. */
public final class StandardType {
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
                .map(qualifier -> Operands.tokens(qualifier).equals("java . lang"))
                .orElseGet(() -> isMeant(name, view));
    return standard ? Optional.of(name) : Optional.empty();
  }

  /** Whether a simple name means the type in {@code java.lang}, as far as the file shows. */
  public static boolean isMeant(String name, View view) {
    return !view.ask(new Taken(name));
  }

  /**
   * Whether the file declares or imports something else under a name, where the element sees it.
   */
  private record Taken(String name) implements Inherited<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return surroundings.ancestors().stream().anyMatch(this::declares);
    }

    private boolean declares(Element scope) {
      return scope.all(TypeDeclaration.class).stream()
              .anyMatch(type -> type.name().element().textEquals(name))
          || (scope.view() instanceof CompilationUnit unit
              && unit.imports().stream().anyMatch(this::imports));
    }

    private boolean imports(ImportDeclaration line) {
      String imported = Operands.tokens(line.name());
      return !line.isOnDemand()
          && imported.endsWith(". " + name)
          && !imported.equals("java . lang . " + name);
    }
  }
}
