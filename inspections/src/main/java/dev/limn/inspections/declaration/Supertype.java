package dev.limn.inspections.declaration;

import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.EnumDeclaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeParameter;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type that another one in the same file extends or implements, and that the file declares.
 *
 * @param declaration its declaration
 * @param arguments what stands for its type variables
 * @param scopes what encloses the declaration, from the inside outwards
 */
public record Supertype(
    TypeDeclaration declaration, Map<String, String> arguments, List<Element> scopes) {

  /** How far supertypes of supertypes are followed. */
  private static final int MOST = 8;

  /** Well-known types that declare no types. */
  private static final Set<String> WITHOUT_TYPES =
      Set.of(
          "AutoCloseable",
          "Cloneable",
          "Closeable",
          "Comparable",
          "Comparator",
          "Iterable",
          "Iterator",
          "Object",
          "Runnable",
          "Serializable");

  /** The supertypes of the type in which a member stands, nearest ones first. */
  public static List<Supertype> ofEnclosing(Surroundings member) {
    List<Element> ancestors = member.ancestors();
    if (ancestors.size() < 3 || !(ancestors.get(0).view() instanceof TypeBody)) {
      return List.of();
    }
    List<Element> scopes = ancestors.subList(2, ancestors.size());
    List<Supertype> found = new ArrayList<>();
    for (Supertype direct : direct(ancestors.get(1), scopes)) {
      direct.collect(found, MOST);
    }
    return found;
  }

  private static List<Supertype> direct(Element owner, List<Element> scopes) {
    Syntax view = owner.view();
    if (view instanceof TypeDeclaration declaration) {
      return resolved(uses(declaration), scopes, Map.of());
    }
    if (view instanceof NewExpression creation) {
      return resolved(Stream.of(creation.type()), scopes, Map.of());
    }
    return owner.kind() == JavaKind.ENUM_CONSTANT
            && scopes.get(1).view() instanceof EnumDeclaration declaration
        ? List.of(new Supertype(declaration, Map.of(), scopes.subList(2, scopes.size())))
        : List.of();
  }

  private static Stream<TypeUse> uses(TypeDeclaration declaration) {
    return Stream.concat(
        declaration.extendedTypes().stream(), declaration.implementedTypes().stream());
  }

  private void collect(List<Supertype> found, int most) {
    found.add(this);
    if (most > 0) {
      resolved(uses(declaration), scopes, arguments)
          .forEach(supertype -> supertype.collect(found, most - 1));
    }
  }

  private static List<Supertype> resolved(
      Stream<TypeUse> uses, List<Element> scopes, Map<String, String> arguments) {
    return uses.flatMap(use -> resolve(use, scopes, arguments).stream()).toList();
  }

  /** Looks for the declaration of a simple name, from the inside outwards (JLS 6.3, 6.4.1). */
  private static Optional<Supertype> resolve(
      TypeUse use, List<Element> scopes, Map<String, String> arguments) {
    if (!(use instanceof ClassType type) || type.qualifier().isPresent()) {
      return Optional.empty();
    }
    String name = type.name().name();
    for (int i = 0; i < scopes.size(); i++) {
      Element scope = scopes.get(i);
      Optional<TypeDeclaration> declaration = declared(scope, name);
      if (declaration.isPresent()) {
        Map<String, String> own = arguments(declaration.get(), type, arguments);
        int first = scope.view() instanceof TypeDeclaration ? i + 1 : i;
        return Optional.of(
            new Supertype(declaration.get(), own, scopes.subList(first, scopes.size())));
      }
      if (mayHide(scope, scopes.subList(i + 1, scopes.size()), name)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The type of a name that a scope declares, or is. */
  private static Optional<TypeDeclaration> declared(Element scope, String name) {
    return scope.view() instanceof TypeDeclaration itself && isNamed(itself, name)
        ? Optional.of(itself)
        : DeclaredTypes.find(scope, name);
  }

  private static boolean isNamed(TypeDeclaration declaration, String name) {
    return declaration.name().element().textEquals(name);
  }

  /** Whether a name may mean a type variable of a scope, or a type that the scope inherits. */
  private static boolean mayHide(Element scope, List<Element> outer, String name) {
    Syntax view = scope.view();
    if (view instanceof TypeDeclaration declaration) {
      return named(declaration.typeParameters(), name)
          || mayInherit(declaration, outer, name, MOST);
    }
    if (view instanceof NewExpression creation) {
      return creation.body().isPresent() && mayInherit(creation.type(), outer, name, MOST);
    }
    return view instanceof Executable method && named(method.typeParameters(), name);
  }

  /** Whether a type may inherit a type of a name, in the scopes around its declaration. */
  private static boolean mayInherit(
      TypeDeclaration declaration, List<Element> outer, String name, int most) {
    return uses(declaration).anyMatch(use -> mayInherit(use, outer, name, most));
  }

  private static boolean mayInherit(TypeUse use, List<Element> outer, String name, int most) {
    if (use instanceof ClassType type && WITHOUT_TYPES.contains(type.name().name())) {
      return false;
    }
    Optional<Supertype> found = most == 0 ? Optional.empty() : resolve(use, outer, Map.of());
    return found.isEmpty()
        || declared(found.get().declaration.body().element(), name).isPresent()
        || mayInherit(found.get().declaration, found.get().scopes, name, most - 1);
  }

  private static boolean named(List<TypeParameter> parameters, String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().name().equals(name));
  }

  /** What stands for the type variables of a declaration where it is used. */
  private static Map<String, String> arguments(
      TypeDeclaration declaration, ClassType use, Map<String, String> outer) {
    List<TypeUse> given = use.typeArguments().map(all -> all.types()).orElse(List.of());
    Map<String, String> arguments = new HashMap<>();
    List<TypeParameter> parameters = declaration.typeParameters();
    for (int i = 0; i < parameters.size(); i++) {
      String argument =
          i < given.size()
              ? Signature.erased(given.get(i), outer)
              : parameters.get(i).bound().map(b -> Signature.erased(b, outer)).orElse("Object");
      arguments.put(parameters.get(i).name().name(), argument);
    }
    return arguments;
  }

  /** Whether the use of a type names this one. */
  public boolean isNamed(TypeUse use) {
    return use instanceof ClassType type
        && type.qualifier().isEmpty()
        && type.name().name().equals(declaration.name().name());
  }

  /** Whether the type declares a method that one of its subtypes overrides. */
  public boolean declares(Signature signature) {
    return signature.isKnown()
        && declaration.body().element().all(MethodDeclaration.class).stream()
            .filter(method -> !method.hasModifier(JavaKind.STATIC))
            .filter(method -> !method.hasModifier(JavaKind.PRIVATE))
            .anyMatch(method -> Signature.of(method, arguments).equals(signature));
  }
}
