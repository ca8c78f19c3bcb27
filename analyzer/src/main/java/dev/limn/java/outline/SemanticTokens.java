package dev.limn.java.outline;

import dev.limn.java.outline.SemanticToken.Modifier;
import dev.limn.java.outline.SemanticToken.Role;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.CompactConstructorDeclaration;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.EnumDeclaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.InterfaceDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.MethodReference;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.PackageDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.Resource;
import dev.limn.java.syntax.ThisExpression;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeParameter;
import dev.limn.java.syntax.Variable;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import dev.limn.syntax.SyntaxTree;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what names and contextual keywords are, as far as the tree says it for certain. A simple
 * name in an expression may be a variable, a field or a type, and is left out.
 */
public final class SemanticTokens {

  private static final Set<JavaKind> CONTEXTUAL =
      EnumSet.range(JavaKind.EXPORTS, JavaKind.NON_SEALED);

  private static final MemberParts<SemanticToken> PARTS =
      new MemberParts<>("semantic tokens", SemanticTokens::find);

  private SemanticTokens() {}

  /** The tokens of a file, in the order of the text; none overlaps another. */
  public static List<SemanticToken> of(SyntaxTree tree) {
    List<SemanticToken> tokens = PARTS.of(tree.root());
    tokens.sort((one, other) -> Integer.compare(one.range().start(), other.range().start()));
    return tokens;
  }

  private static void find(Element element, Consumer<SemanticToken> found) {
    if (element.isLeaf()) {
      if (CONTEXTUAL.contains(element.kind())) {
        found.accept(new SemanticToken(element.range(), Role.KEYWORD, Set.of()));
      }
      return;
    }
    Syntax view = element.view();
    if (view instanceof Declaration declaration) {
      declared(declaration, found);
    } else {
      used(view, found);
    }
  }

  private static void declared(Declaration declaration, Consumer<SemanticToken> found) {
    if (declaration instanceof TypeDeclaration type) {
      name(type.name(), roleOf(type), modifiers(declaration), found);
    } else if (declaration instanceof MethodDeclaration method) {
      name(method.name(), Role.METHOD, modifiers(declaration), found);
    } else if (declaration instanceof ConstructorDeclaration
        || declaration instanceof CompactConstructorDeclaration) {
      name(((Executable) declaration).name(), Role.METHOD, modifiers(declaration), found);
    } else if (declaration instanceof FieldDeclaration field) {
      variables(field.declarators(), Role.PROPERTY, modifiers(declaration), found);
    } else if (declaration instanceof LocalVariableDeclaration local) {
      variables(local.declarators(), Role.VARIABLE, modifiers(declaration), found);
    } else if (declaration instanceof Resource resource) {
      variables(
          resource.declarator().stream().toList(), Role.VARIABLE, modifiers(declaration), found);
    } else if (declaration instanceof EnumConstant constant) {
      name(constant.name(), Role.ENUM_MEMBER, modifiers(declaration), found);
    } else if (declaration instanceof TypeParameter parameter) {
      name(parameter.name(), Role.TYPE_PARAMETER, modifiers(declaration), found);
    } else if (declaration instanceof PackageDeclaration named) {
      named
          .name()
          .identifiers()
          .forEach(name -> name(name, Role.NAMESPACE, modifiers(declaration), found));
    } else if (declaration instanceof Variable variable) {
      name(variable.name(), roleOf(variable), modifiers(declaration), found);
    }
  }

  private static void used(Syntax view, Consumer<SemanticToken> found) {
    if (view instanceof ClassType type) {
      // What qualifies a type may be a package.
      name(type.name(), Role.TYPE, Set.of(), found);
    } else if (view instanceof MethodCall call) {
      name(call.name(), Role.METHOD, Set.of(), found);
    } else if (view instanceof MethodReference reference) {
      reference.name().ifPresent(name -> name(name, Role.METHOD, Set.of(), found));
    } else if (view instanceof FieldAccess access && access.qualifier() instanceof ThisExpression) {
      name(access.name(), Role.PROPERTY, Set.of(), found);
    } else if (view instanceof Annotation annotation) {
      List<Identifier> names = annotation.name().identifiers();
      name(names.get(names.size() - 1), Role.DECORATOR, Set.of(), found);
    }
  }

  private static void variables(
      List<VariableDeclarator> variables,
      Role role,
      Set<Modifier> modifiers,
      Consumer<SemanticToken> found) {
    variables.forEach(variable -> name(variable.name(), role, modifiers, found));
  }

  private static void name(
      Identifier name, Role role, Set<Modifier> modifiers, Consumer<SemanticToken> found) {
    if (!name.isMissing() && !name.isUnnamed()) {
      found.accept(new SemanticToken(name.range(), role, modifiers));
    }
  }

  private static Role roleOf(TypeDeclaration type) {
    return type instanceof InterfaceDeclaration
        ? Role.INTERFACE
        : type instanceof EnumDeclaration ? Role.ENUM : Role.CLASS;
  }

  private static Role roleOf(Variable variable) {
    return variable instanceof Parameter
        ? Role.PARAMETER
        : variable instanceof RecordComponent ? Role.PROPERTY : Role.VARIABLE;
  }

  private static Set<Modifier> modifiers(Declaration declaration) {
    Set<Modifier> modifiers = EnumSet.of(Modifier.DECLARATION);
    declaration.modifiers().ifPresent(written -> add(written, modifiers));
    return modifiers;
  }

  private static void add(Modifiers written, Set<Modifier> modifiers) {
    for (Element child : written.element().children()) {
      if (child.kind() == JavaKind.STATIC) {
        modifiers.add(Modifier.STATIC);
      } else if (child.kind() == JavaKind.FINAL) {
        modifiers.add(Modifier.READONLY);
      } else if (child.kind() == JavaKind.ABSTRACT) {
        modifiers.add(Modifier.ABSTRACT);
      } else if (child.view() instanceof Annotation annotation
          && annotation.name().text().equals("Deprecated")) {
        modifiers.add(Modifier.DEPRECATED);
      }
    }
  }
}
