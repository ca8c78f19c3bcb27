package dev.limn.inspections.scope;

import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordHeader;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeParameter;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names that a type declares for its body: those of its members, and its type parameters.
 * Variables, methods and types have names apart from each other: those of methods end with {@code
 * ()} here, and those of types begin with a dot.
 *
 * @param ofObjects the names that mean nothing without an object of the type, or without its type
 *     arguments; those of overloaded methods if one of them needs an object
 * @param uninherited those of them that a class which extends the type does not have
 * @param ofType all other names
 */
public record MemberNames(Set<String> ofObjects, Set<String> uninherited, Set<String> ofType) {

  /** The names that the declaration of a type declares. */
  public static final Summary<MemberNames> OF = Summary.of("names of members", MemberNames::of);

  /** Makes the sets unmodifiable. */
  public MemberNames {
    ofObjects = Set.copyOf(ofObjects);
    uninherited = Set.copyOf(uninherited);
    ofType = Set.copyOf(ofType);
  }

  /** The key of a method. */
  public static String method(String name) {
    return name + "()";
  }

  /** The key of a type. */
  public static String type(String name) {
    return "." + name;
  }

  /** Whether a name is declared. */
  public boolean has(String key) {
    return ofObjects.contains(key) || ofType.contains(key);
  }

  private static MemberNames of(Element element) {
    TypeDeclaration declaration = (TypeDeclaration) element.view();
    Set<String> ofObjects = new HashSet<>();
    Set<String> uninherited = new HashSet<>();
    Set<String> ofType = new HashSet<>();
    for (TypeParameter parameter : declaration.typeParameters()) {
      uninherited.add(type(parameter.name().name()));
    }
    element.first(RecordHeader.class).stream()
        .flatMap(header -> header.element().all(RecordComponent.class).stream())
        .forEach(component -> ofObjects.add(component.name().name()));
    for (Element child : declaration.body().element().children()) {
      if (child.view() instanceof EnumConstant constant) {
        ofType.add(constant.name().name());
      } else if (child.view() instanceof Member member) {
        (needsObject(member) ? ofObjects : ofType).addAll(keys(member));
        if (needsObject(member) && !isInherited(member)) {
          uninherited.addAll(keys(member));
        }
      }
    }
    ofObjects.addAll(uninherited);
    return new MemberNames(ofObjects, uninherited, ofType);
  }

  private static boolean needsObject(Member member) {
    return !member.hasModifier(JavaKind.STATIC)
        && !(member instanceof TypeDeclaration && !(member instanceof ClassDeclaration));
  }

  /** Whether a subclass has the member itself; an inner class still needs an object around. */
  private static boolean isInherited(Member member) {
    return !member.hasModifier(JavaKind.PRIVATE) && !(member instanceof TypeDeclaration);
  }

  private static List<String> keys(Syntax member) {
    if (member instanceof FieldDeclaration field) {
      return field.declarators().stream().map(variable -> variable.name().name()).toList();
    }
    if (member instanceof MethodDeclaration method) {
      return List.of(method(method.name().name()));
    }
    return member instanceof TypeDeclaration type ? List.of(type(type.name().name())) : List.of();
  }
}
