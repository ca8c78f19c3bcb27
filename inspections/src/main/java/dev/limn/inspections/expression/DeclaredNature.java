package dev.limn.inspections.expression;

import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.java.scope.Fields;
import dev.limn.java.syntax.ArrayType;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordHeader;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
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
 * What the declaration of a variable says of it, if the file shows one.
 *
 * @param whole the nature of its values
 * @param element the nature of their elements if they are arrays
 */
record DeclaredNature(Nature whole, Nature element) {

  private static final DeclaredNature NOWHERE = new DeclaredNature(Nature.UNKNOWN, Nature.UNKNOWN);

  private static DeclaredNature as(TypeUse type) {
    TypeUse element = type instanceof ArrayType array ? array.elementType() : type;
    return new DeclaredNature(Nature.of(type), Nature.of(element));
  }

  /** Of the local variable or parameter of a name; empty if there is none. */
  record Local(String name) implements Fact<Optional<DeclaredNature>> {
    @Override
    public Optional<DeclaredNature> of(Surroundings place) {
      Optional<VisibleVariable> local = VisibleVariable.local(name, place);
      if (local.isPresent() || VisibleVariable.isBoundNear(name, place)) {
        return Optional.of(
            local.flatMap(VisibleVariable::type).map(DeclaredNature::as).orElse(NOWHERE));
      }
      return Optional.empty();
    }
  }

  /**
   * Of the field, or the component of a record, of a name that the innermost type declares.
   *
   * @param key the name
   */
  record Field(String key) implements KeyedFact<String, DeclaredNature> {

    private static final Summary<Index<String, DeclaredNature>> FIELDS =
        Summary.of("natures of fields", Field::declared);

    @Override
    public Summary<Index<String, DeclaredNature>> index() {
      return FIELDS;
    }

    @Override
    public Optional<Element> holder(Surroundings surroundings) {
      return Fields.typeAround(surroundings);
    }

    @Override
    public DeclaredNature of(Surroundings surroundings) {
      return holder(surroundings)
          .flatMap(holder -> surroundings.summary(FIELDS, holder).at(key).stream().findFirst())
          .orElse(NOWHERE);
    }

    private static Index<String, DeclaredNature> declared(Element element) {
      List<Index<String, DeclaredNature>> parts = new ArrayList<>();
      for (Element child : element.children()) {
        if (child.view() instanceof RecordHeader || child.view() instanceof TypeBody) {
          parts.add(FIELDS.of(child));
        } else if (child.view() instanceof FieldDeclaration field) {
          Map<String, DeclaredNature> names = new HashMap<>();
          for (VariableDeclarator variable : field.declarators()) {
            names.put(variable.name().name(), as(field.type()));
          }
          parts.add(Index.of(names, List.of()));
        } else if (child.view() instanceof RecordComponent component) {
          parts.add(Index.of(Map.of(component.name().name(), as(component.type())), List.of()));
        }
      }
      return Index.of(Map.of(), parts);
    }
  }
}
