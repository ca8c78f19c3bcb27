package dev.limn.inspections.declaration;

import dev.limn.java.syntax.ArrayType;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.TypeUse;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The name of a method and the types of its parameters, as written, without type arguments (JLS
 * 8.4.2).
 */
public record Signature(String name, List<String> types) {

  /** The text of a type that is not compared with others. */
  private static final String UNKNOWN = "?";

  /** Makes the list unmodifiable. */
  public Signature {
    types = List.copyOf(types);
  }

  /** The signature of a method. */
  public static Signature of(Executable method) {
    return of(method, Map.of());
  }

  /** The signature of a method with something else in the place of type variables. */
  static Signature of(Executable method, Map<String, String> arguments) {
    List<String> types = new ArrayList<>();
    for (Parameter parameter : method.parameters()) {
      String type = parameter.type().map(use -> erased(use, arguments)).orElse(UNKNOWN);
      int dimensions = parameter.dimensions().size() + (parameter.isVarargs() ? 1 : 0);
      types.add(type + "[]".repeat(dimensions));
    }
    return new Signature(method.name().name(), types);
  }

  private static String unqualified(String name) {
    return name.equals("java.lang.Object") ? "Object" : name;
  }

  /** Whether all types of the signature are known. */
  boolean isKnown() {
    return types.stream().noneMatch(type -> type.contains(UNKNOWN));
  }

  /** A type without its arguments. */
  static String erased(TypeUse type, Map<String, String> arguments) {
    if (type instanceof PrimitiveType) {
      List<Element> tokens = type.element().tokens();
      return tokens.get(tokens.size() - 1).text();
    }
    if (type instanceof ArrayType array) {
      return erased(array.elementType(), arguments) + "[]".repeat(array.dimensions().size());
    }
    if (type instanceof ClassType named) {
      String name = named.name().name();
      return named
          .qualifier()
          .map(qualifier -> unqualified(erased(qualifier, arguments) + "." + name))
          .orElseGet(() -> arguments.getOrDefault(name, name));
    }
    return UNKNOWN;
  }
}
