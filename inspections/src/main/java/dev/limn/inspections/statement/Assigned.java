package dev.limn.inspections.statement;

import dev.limn.inspections.statement.Assigned.Times;
import dev.limn.java.scope.Names;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often something in the outermost type assigns variables of a name, whosever they are.
 *
 * @param key the name
 */
public record Assigned(String key) implements KeyedFact<String, Times> {

  /**
   * How often variables of a name are assigned, initializers of declarations apart.
   *
   * @param byConstructors how often in constructors
   * @param byOthers how often elsewhere
   */
  public record Times(int byConstructors, int byOthers) {
    /** Of what is never assigned. */
    public static final Times NONE = new Times(0, 0);

    Times plus(Times more) {
      return new Times(byConstructors + more.byConstructors, byOthers + more.byOthers);
    }
  }

  private static final Summary<Index<String, Times>> INDEX =
      Summary.of("names assigned", Assigned::index);

  private static Index<String, Times> index(Element element) {
    List<Index<String, Times>> parts = new ArrayList<>();
    Map<String, Times> names = new HashMap<>();
    if (element.isViewedAs(TypeDeclaration.class) || element.isViewedAs(TypeBody.class)) {
      for (Element child : element.children()) {
        if (!child.isLeaf()) {
          parts.add(INDEX.of(child));
        }
      }
    } else {
      boolean constructs = element.view() instanceof ConstructorDeclaration;
      Times once = constructs ? new Times(1, 0) : new Times(0, 1);
      for (Element inner : element.interior()) {
        Optional<String> name = Running.assigned(inner);
        if (name.isPresent()) {
          names.merge(name.get(), once, Times::plus);
        }
      }
    }
    return Index.of(names, parts);
  }

  @Override
  public Summary<Index<String, Times>> index() {
    return INDEX;
  }

  @Override
  public Optional<Element> holder(Surroundings surroundings) {
    return new Names.Elsewhere(key).holder(surroundings);
  }

  @Override
  public Times of(Surroundings surroundings) {
    return holder(surroundings).stream()
        .flatMap(holder -> surroundings.summary(INDEX, holder).at(key).stream())
        .reduce(Times.NONE, Times::plus);
  }
}
