package dev.limn.inspections.scope;

import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Optional;

/**
 * Whether the file mentions a name, as {@link Mentions} has it.
 *
 * @param key the name, or {@link Mentions#OPEN_TEXT}
 */
public record Mentioned(String key, Where where) implements KeyedFact<String, Boolean> {

  /** What counts. */
  public enum Where {
    /** Code, and references in documentation. */
    ANYWHERE,
    /** Code alone. */
    CODE
  }

  @Override
  public Summary<Index<String, Boolean>> index() {
    return Mentions.INDEX;
  }

  @Override
  public Optional<Element> holder(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    return ancestors.isEmpty()
        ? Optional.empty()
        : Optional.of(ancestors.get(ancestors.size() - 1));
  }

  @Override
  public Boolean of(Surroundings surroundings) {
    return holder(surroundings)
        .map(root -> surroundings.summary(Mentions.INDEX, root))
        .map(names -> where == Where.CODE ? names.at(key).contains(true) : names.has(key))
        .orElse(true);
  }
}
