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
public record Mentioned(String key) implements KeyedFact<String, Boolean> {

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
        .map(root -> surroundings.summary(Mentions.INDEX, root).has(key))
        .orElse(true);
  }
}
