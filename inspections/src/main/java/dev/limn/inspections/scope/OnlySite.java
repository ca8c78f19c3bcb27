package dev.limn.inspections.scope;

import dev.limn.java.scope.Names;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether one member of the innermost type is all that uses the variables of a name in the
 * outermost type, and assigns its variable before all else, as {@link FieldSite} has it.
 *
 * @param key the name
 */
public record OnlySite(String key) implements KeyedFact<String, Boolean> {

  private static final Summary<Index<String, Boolean>> INDEX =
      Summary.of("fields used like local variables", OnlySite::index);

  private static Index<String, Boolean> index(Element element) {
    if (!element.isViewedAs(TypeDeclaration.class) && !element.isViewedAs(TypeBody.class)) {
      return Index.of(FieldSite.all(element), List.of());
    }
    List<Index<String, Boolean>> parts = new ArrayList<>();
    for (Element child : element.children()) {
      if (!child.isLeaf()) {
        parts.add(INDEX.of(child));
      }
    }
    return Index.of(Map.of(), parts);
  }

  @Override
  public Summary<Index<String, Boolean>> index() {
    return INDEX;
  }

  @Override
  public Optional<Element> holder(Surroundings surroundings) {
    return new Names.Elsewhere(key).holder(surroundings);
  }

  @Override
  public Boolean of(Surroundings surroundings) {
    return holder(surroundings)
            .filter(holder -> surroundings.summary(INDEX, holder).at(key).equals(List.of(true)))
            .isPresent()
        && surroundings.ancestors().get(0).view() instanceof TypeBody body
        && body.members().stream()
            .filter(member -> !(member instanceof TypeDeclaration))
            .anyMatch(member -> uses(member, surroundings));
  }

  private boolean uses(Member member, Surroundings surroundings) {
    return surroundings.summary(INDEX, member.element()).has(key);
  }

  /** The uses, in the type in which a member stands. */
  public Optional<FieldSite> find(Element root, Element sibling) {
    for (Element element : root.preorder()) {
      if (element.view() instanceof TypeBody body
          && body.members().stream().anyMatch(member -> member.element().equals(sibling))) {
        return body.members().stream()
            .filter(member -> !(member instanceof TypeDeclaration))
            .flatMap(member -> FieldSite.of(member.element(), key).stream())
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
