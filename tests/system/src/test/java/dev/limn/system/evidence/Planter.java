package dev.limn.system.evidence;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.function.BiConsumer;

/** Knows what to change in real code so that it becomes a true case of one inspection. */
@FunctionalInterface
interface Planter {

  /** Offers all the changes that are possible at an element, and not deeper. */
  void plant(Element place, Changes changes);

  /** One that looks at all elements of a kind. */
  static <S extends Syntax> Planter at(Class<S> kind, BiConsumer<S, Changes> change) {
    return (place, changes) -> {
      if (kind.isInstance(place.view())) {
        change.accept(kind.cast(place.view()), changes);
      }
    };
  }

  /** One that offers what both offer. */
  default Planter or(Planter other) {
    return (place, changes) -> {
      plant(place, changes);
      other.plant(place, changes);
    };
  }
}
