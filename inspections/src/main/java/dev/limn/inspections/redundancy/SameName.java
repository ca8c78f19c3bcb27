package dev.limn.inspections.redundancy;

import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.TypeBody;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;

/**
 * Whether the innermost type has another method, or another constructor, of a name.
 *
 * @param name the name of the method that asks
 */
record SameName(String name) implements Fact<Boolean> {

  @Override
  public Boolean of(Surroundings surroundings) {
    Element body = surroundings.ancestors().get(0);
    return body.view() instanceof TypeBody type
        && type.members().stream()
            .anyMatch(
                member ->
                    member instanceof Executable executable
                        && !executable.element().equals(surroundings.element())
                        && executable.name().name().equals(name));
  }
}
