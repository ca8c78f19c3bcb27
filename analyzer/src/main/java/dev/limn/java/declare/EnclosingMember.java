package dev.limn.java.declare;

import dev.limn.java.syntax.ArrayType;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Name;
import dev.limn.java.syntax.PackageDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name of the member in which a place is, as {@code pkg.Type.Nested#method(int,String)}. It
 * stays when the member moves, and holds no white space. What is local or anonymous belongs to the
 * member around it; what is in no type, to the first type of the file.
 */
public final class EnclosingMember {

  private static final String INITIALIZER = "{}";

  private EnclosingMember() {}

  /** The name for a place; empty in a file that declares nothing. */
  public static String of(SyntaxTree tree, TextRange place) {
    StringBuilder name = new StringBuilder(packageName(tree));
    int length = name.length();
    for (Element element : tree.path(place.start())) {
      if (!element.fullRange().contains(place)) {
        break;
      }
      if (element.view() instanceof TypeDeclaration type) {
        append(name, type.name().name());
      } else {
        Optional<String> member = member(element.view(), place);
        if (member.isPresent()) {
          return name.append('#').append(member.get()).toString();
        }
      }
    }
    return name.length() > length ? name.toString() : ofFile(tree, name);
  }

  private static void append(StringBuilder name, String simpleName) {
    name.append(name.length() == 0 ? "" : ".").append(simpleName);
  }

  private static String ofFile(SyntaxTree tree, StringBuilder packageName) {
    if (tree.root().view() instanceof CompilationUnit unit) {
      unit.module().ifPresent(module -> append(packageName, dotted(module.name())));
      unit.members().stream()
          .filter(TypeDeclaration.class::isInstance)
          .findFirst()
          .ifPresent(type -> append(packageName, ((TypeDeclaration) type).name().name()));
    }
    return packageName.toString();
  }

  private static String packageName(SyntaxTree tree) {
    return tree.root().view() instanceof CompilationUnit unit
        ? unit.packageDeclaration().map(PackageDeclaration::name).map(n -> dotted(n)).orElse("")
        : "";
  }

  private static String dotted(Name name) {
    return name.identifiers().stream().map(Identifier::name).collect(Collectors.joining("."));
  }

  private static Optional<String> member(Syntax view, TextRange place) {
    if (view instanceof Executable executable) {
      return Optional.of(signature(executable));
    }
    if (view instanceof FieldDeclaration field) {
      return Optional.of(variable(field.declarators(), place));
    }
    if (view instanceof EnumConstant constant) {
      return Optional.of(constant.name().name());
    }
    return view instanceof Initializer initializer
        ? Optional.of((initializer.hasModifier(JavaKind.STATIC) ? "static" : "") + INITIALIZER)
        : Optional.empty();
  }

  /** The variable in which the place is, or else the first one. */
  private static String variable(List<VariableDeclarator> variables, TextRange place) {
    return variables.stream()
        .filter(variable -> variable.element().fullRange().contains(place))
        .findFirst()
        .or(() -> variables.stream().findFirst())
        .map(variable -> variable.name().name())
        .orElse("");
  }

  private static String signature(Executable executable) {
    return executable.parameters().stream()
        .map(EnclosingMember::type)
        .collect(Collectors.joining(",", executable.name().name() + "(", ")"));
  }

  private static String type(Parameter parameter) {
    return parameter.type().map(EnclosingMember::type).orElse("")
        + "[]".repeat(parameter.dimensions().size())
        + (parameter.isVarargs() ? "..." : "");
  }

  /** A type without annotations, type arguments and what qualifies it. */
  private static String type(TypeUse type) {
    if (type instanceof ClassType named) {
      return named.name().name();
    }
    if (type instanceof ArrayType array) {
      return type(array.elementType()) + "[]".repeat(array.dimensions().size());
    }
    List<Element> tokens = type.element().tokens();
    int from = type instanceof PrimitiveType ? Math.max(0, tokens.size() - 1) : 0;
    return tokens.stream().skip(from).map(Element::text).collect(Collectors.joining());
  }
}
