package dev.limn.inspections.scope;

import dev.limn.java.syntax.AnnotationTypeDeclaration;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.InterfaceDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The type in the body of which a member class stands, if it has objects and is itself no inner
 * class: the only one of which the member class can hold an object.
 *
 * @param name its name
 * @param members what it declares
 * @param inherits whether it extends or implements something, of which it may have more members
 * @param inheritsClasses whether it extends something, of which it may have more inner classes
 * @param open whether other packages may see it
 * @param known the types and static members that the file imports by name, and the types that it
 *     declares where the place sees them, as keys of {@link MemberNames}
 */
public record OuterType(
    String name,
    MemberNames members,
    boolean inherits,
    boolean inheritsClasses,
    boolean open,
    Set<String> known) {

  /** Well-known supertypes that have no member which can be used by its simple name alone. */
  private static final Set<String> BARE =
      Set.of("AutoCloseable", "Cloneable", "Closeable", "Comparable", "Runnable", "Serializable");

  /** Well-known classes without inner classes. */
  private static final Set<String> WITHOUT_CLASSES =
      Set.of(
          "AbstractCollection",
          "AbstractList",
          "AbstractMap",
          "AbstractSet",
          "ClassLoader",
          "Exception",
          "InputStream",
          "Number",
          "OutputStream",
          "Reader",
          "RuntimeException",
          "Thread",
          "Writer");

  /** The type around a member; empty where a member can hold no object of it, or of more types. */
  public static final Inherited<Optional<OuterType>> OF = OuterType::of;

  /** Makes the set unmodifiable. */
  public OuterType {
    known = Set.copyOf(known);
  }

  private static Optional<OuterType> of(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    if (ancestors.size() < 3
        || !(ancestors.get(0).view() instanceof TypeBody)
        || !(ancestors.get(1).view() instanceof TypeDeclaration type)
        || isInterface(ancestors.get(1))
        || !isStatic(ancestors)) {
      return Optional.empty();
    }
    return Optional.of(
        new OuterType(
            type.name().name(),
            surroundings.summary(MemberNames.OF, ancestors.get(1)),
            !(areAll(type.extendedTypes(), Set.of()) && areAll(type.implementedTypes(), BARE)),
            !areAll(type.extendedTypes(), WITHOUT_CLASSES),
            isOpen(ancestors),
            known(ancestors)));
  }

  private static boolean areAll(List<TypeUse> types, Set<String> simpleNames) {
    return types.stream()
        .allMatch(type -> type instanceof ClassType it && simpleNames.contains(it.name().name()));
  }

  private static boolean isInterface(Element type) {
    return type.view() instanceof InterfaceDeclaration
        || type.view() instanceof AnnotationTypeDeclaration;
  }

  /** Whether the type around a member is no inner class (JLS 8.1.3). */
  private static boolean isStatic(List<Element> ancestors) {
    TypeDeclaration type = (TypeDeclaration) ancestors.get(1).view();
    return !(type instanceof ClassDeclaration)
        || type.hasModifier(JavaKind.STATIC)
        || ancestors.get(2).view() instanceof CompilationUnit
        || (ancestors.size() > 3 && isInterface(ancestors.get(3)));
  }

  private static boolean isOpen(List<Element> ancestors) {
    for (int i = 1; i < ancestors.size(); i += 2) {
      if (ancestors.get(i).view() instanceof TypeDeclaration type
          && !type.hasModifier(JavaKind.PUBLIC)
          && !type.hasModifier(JavaKind.PROTECTED)
          && !(i + 2 < ancestors.size() && isInterface(ancestors.get(i + 2)))) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> known(List<Element> ancestors) {
    Set<String> known = new HashSet<>();
    for (Element ancestor : ancestors.subList(1, ancestors.size())) {
      for (Element child : ancestor.children()) {
        if (child.view() instanceof TypeDeclaration type) {
          known.add(MemberNames.type(type.name().name()));
        } else if (child.view() instanceof ImportDeclaration line) {
          addImported(line, known);
        }
      }
    }
    return known;
  }

  private static void addImported(ImportDeclaration line, Set<String> known) {
    List<Identifier> path = line.name().identifiers();
    if (!line.isOnDemand() && !path.isEmpty()) {
      String name = path.get(path.size() - 1).name();
      known.add(MemberNames.type(name));
      if (line.isStatic()) {
        known.add(name);
        known.add(MemberNames.method(name));
      }
    }
  }
}
