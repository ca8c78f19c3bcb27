package dev.limn.java.scope;

import dev.limn.java.scope.NameUse.Form;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The uses of names in a piece of a file. */
public final class Names {

  /** The name under which the constants of enums create their enum. */
  public static final String CONSTANTS = "<constants>";

  /**
   * What is used in an element, local variables not counted: of a type or a file, that of its
   * members, each one a part. Imports use nothing.
   */
  public static final Summary<Index<String, Uses>> USES = Summary.of("uses of names", Names::uses);

  private static final Set<JavaKind> CONTAINERS =
      EnumSet.of(JavaKind.CLASS_BODY, JavaKind.ENUM_BODY, JavaKind.COMPILATION_UNIT);

  private static final Set<JavaKind> UNUSING =
      EnumSet.of(
          JavaKind.IMPORT_DECLARATION, JavaKind.PACKAGE_DECLARATION, JavaKind.MODULE_DECLARATION);

  private Names() {}

  private static Index<String, Uses> uses(Element element) {
    return CONTAINERS.contains(element.kind()) || element.isViewedAs(TypeDeclaration.class)
        ? container(element)
        : Body.OF.of(element).names();
  }

  private static Index<String, Uses> container(Element container) {
    List<Index<String, Uses>> parts = new ArrayList<>();
    UseTable hidden = new UseTable();
    for (Element child : container.children()) {
      HiddenNames.of(child).forEach(name -> hidden.add(name, Form.MENTIONED));
      if (!child.isLeaf() && !UNUSING.contains(child.kind())) {
        parts.add(USES.of(child));
      }
    }
    parts.add(hidden.index());
    return Index.of(Map.of(), parts);
  }

  /** Whether a use may read a variable by its simple name. */
  static boolean readsVariable(NameUse use) {
    return switch (use.form()) {
      case READ, WRITTEN, UPDATED, MENTIONED -> true;
      default -> false;
    };
  }

  /** Whether a use may name a type. */
  static boolean namesType(NameUse use) {
    return switch (use.form()) {
      case READ, TYPE, CREATED, THROWN, EXTENDED, MENTIONED -> true;
      default -> false;
    };
  }

  /**
   * The uses of a name in the outermost type around the element, or in the file where there is
   * none, those in the element itself not counted.
   *
   * @param key the name
   */
  public record Elsewhere(String key) implements KeyedFact<String, Uses> {

    @Override
    public Summary<Index<String, Uses>> index() {
      return USES;
    }

    @Override
    public Optional<Element> holder(Surroundings surroundings) {
      List<Element> ancestors = surroundings.ancestors();
      int outermost = ancestors.size() - 1;
      for (int i = outermost; i >= 0; i--) {
        if (ancestors.get(i).isViewedAs(TypeDeclaration.class)) {
          return Optional.of(ancestors.get(i));
        }
      }
      return outermost < 0 ? Optional.empty() : Optional.of(ancestors.get(outermost));
    }

    @Override
    public Uses of(Surroundings surroundings) {
      Uses own = in(surroundings, surroundings.element());
      return holder(surroundings).map(holder -> in(surroundings, holder).without(own)).orElse(own);
    }

    private Uses in(Surroundings surroundings, Element element) {
      return Uses.sum(surroundings.summary(USES, element).at(key));
    }
  }
}
