package dev.limn.inspections.scope;

import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.Optional;

/** Whether the code of the file mentions a name, as {@link Mentions} has it. */
public record MentionedInCode(String key) implements KeyedFact<String, Boolean> {

  @Override
  public Summary<Index<String, Boolean>> index() {
    return Mentions.INDEX;
  }

  @Override
  public Optional<Element> holder(Surroundings surroundings) {
    return new Mentioned(key).holder(surroundings);
  }

  @Override
  public Boolean of(Surroundings surroundings) {
    return holder(surroundings)
        .map(root -> surroundings.summary(Mentions.INDEX, root).at(key).contains(true))
        .orElse(true);
  }
}
