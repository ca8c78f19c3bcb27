package dev.limn.java.scope;

import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordHeader;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.VariableDeclarator;
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

/** The fields that a type declares itself, enum constants and components of records included. */
public final class Fields {

  /** What a field belongs to. */
  public enum Holder {
    OBJECT,
    CLASS
  }

  /**
   * The fields that are declared in what holds the body of a type, by name; each declaration is a
   * part of its own, and reads no initializer.
   */
  public static final Summary<Index<String, Holder>> DECLARED =
      Summary.of("fields", Fields::declared);

  private Fields() {}

  private static Index<String, Holder> declared(Element element) {
    List<Index<String, Holder>> parts = new ArrayList<>();
    for (Element child : element.children()) {
      if (child.view() instanceof RecordHeader || child.view() instanceof TypeBody) {
        parts.add(DECLARED.of(child));
      } else if (child.view() instanceof FieldDeclaration
          || child.view() instanceof EnumConstant
          || child.view() instanceof RecordComponent) {
        parts.add(one(child));
      }
    }
    return Index.of(Map.of(), parts);
  }

  private static Index<String, Holder> one(Element declaration) {
    Map<String, Holder> names = new HashMap<>();
    if (declaration.view() instanceof FieldDeclaration field) {
      for (VariableDeclarator variable : field.declarators()) {
        names.put(variable.name().name(), holder(field));
      }
    } else if (declaration.view() instanceof EnumConstant constant) {
      names.put(constant.name().name(), Holder.CLASS);
    } else {
      declaration.first(Identifier.class).ifPresent(name -> names.put(name.name(), Holder.OBJECT));
    }
    return Index.of(names, List.of());
  }

  /** What holds the body of the innermost type; empty if there is no type around. */
  public static Optional<Element> typeAround(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    for (int i = 0; i + 1 < ancestors.size(); i++) {
      if (ancestors.get(i).view() instanceof TypeBody) {
        return Optional.of(ancestors.get(i + 1));
      }
    }
    return Optional.empty();
  }

  private static Holder holder(Declaration field) {
    return field.hasModifier(JavaKind.STATIC) ? Holder.CLASS : Holder.OBJECT;
  }

  /**
   * What the field of a name that the innermost type declares belongs to; empty if it declares
   * none. A field of an interface is one of objects here, unless it says that it is static.
   *
   * @param key the name
   */
  public record Named(String key) implements KeyedFact<String, Optional<Holder>> {

    @Override
    public Summary<Index<String, Holder>> index() {
      return DECLARED;
    }

    @Override
    public Optional<Element> holder(Surroundings surroundings) {
      return typeAround(surroundings);
    }

    @Override
    public Optional<Holder> of(Surroundings surroundings) {
      return holder(surroundings)
          .flatMap(holder -> surroundings.summary(DECLARED, holder).at(key).stream().findFirst());
    }
  }
}
