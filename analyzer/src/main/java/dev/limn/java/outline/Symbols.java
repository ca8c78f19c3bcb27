package dev.limn.java.outline;

import dev.limn.java.outline.Symbol.Kind;
import dev.limn.java.syntax.Annotation;
import dev.limn.java.syntax.AnnotationTypeDeclaration;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.CompactConstructorDeclaration;
import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.EnumBody;
import dev.limn.java.syntax.EnumConstant;
import dev.limn.java.syntax.EnumDeclaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.InterfaceDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.ModuleDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.RecordDeclaration;
import dev.limn.java.syntax.RecordHeader;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what a file declares. */
public final class Symbols {

  private static final Summary<List<Symbol>> OF_MEMBER = Summary.of("symbols", Symbols::relative);

  private Symbols() {}

  /** The declarations of a file, in the order of the text. */
  public static List<Symbol> of(SyntaxTree tree) {
    if (!(tree.root().view() instanceof CompilationUnit unit)) {
      return List.of();
    }
    List<Symbol> symbols = new ArrayList<>();
    unit.module().ifPresent(module -> symbols.add(module(module)));
    unit.members().forEach(member -> addTo(symbols, member));
    return symbols;
  }

  private static void addTo(List<Symbol> symbols, Member member) {
    int start = member.element().fullRange().start();
    OF_MEMBER.of(member.element()).forEach(symbol -> symbols.add(symbol.movedBy(start)));
  }

  private static List<Symbol> relative(Element member) {
    int start = member.fullRange().start();
    return symbols((Member) member.view()).stream().map(s -> s.movedBy(-start)).toList();
  }

  private static List<Symbol> symbols(Member member) {
    if (member instanceof TypeDeclaration type) {
      return named(type.name()) ? List.of(type(type)) : List.of();
    }
    if (member instanceof Executable executable) {
      return named(executable.name()) ? List.of(executable(executable)) : List.of();
    }
    if (member instanceof FieldDeclaration field) {
      return field.declarators().stream()
          .filter(variable -> named(variable.name()))
          .map(variable -> field(field, variable))
          .toList();
    }
    return member instanceof Initializer initializer
        ? List.of(initializer(initializer))
        : List.of();
  }

  private static boolean named(Identifier name) {
    return !name.isMissing();
  }

  private static Symbol module(ModuleDeclaration module) {
    return symbol(
        module, dotted(module.name().text()), "", Kind.MODULE, module.name().range(), List.of());
  }

  private static String dotted(String name) {
    return name.replaceAll("\\s+", "");
  }

  private static Symbol type(TypeDeclaration type) {
    List<Symbol> children = new ArrayList<>();
    type.element()
        .first(RecordHeader.class)
        .ifPresent(header -> header.components().forEach(c -> children.add(component(c))));
    if (type.body() instanceof EnumBody body) {
      body.constants().forEach(constant -> children.add(constant(constant)));
    }
    type.body().members().forEach(member -> addTo(children, member));
    return symbol(type, type.name().name(), "", kind(type), type.name().range(), children);
  }

  private static Kind kind(TypeDeclaration type) {
    if (type instanceof ClassDeclaration) {
      return Kind.CLASS;
    }
    if (type instanceof InterfaceDeclaration) {
      return Kind.INTERFACE;
    }
    if (type instanceof EnumDeclaration) {
      return Kind.ENUM;
    }
    if (type instanceof RecordDeclaration) {
      return Kind.RECORD;
    }
    return type instanceof AnnotationTypeDeclaration ? Kind.ANNOTATION_INTERFACE : Kind.CLASS;
  }

  private static Symbol component(RecordComponent component) {
    return symbol(
        component,
        component.name().name(),
        typeText(component.type()) + (component.isVarargs() ? "..." : ""),
        Kind.FIELD,
        component.name().range(),
        List.of());
  }

  private static Symbol constant(EnumConstant constant) {
    List<Symbol> children = new ArrayList<>();
    constant.body().ifPresent(body -> body.members().forEach(m -> addTo(children, m)));
    return symbol(
        constant,
        constant.name().name(),
        "",
        Kind.ENUM_CONSTANT,
        constant.name().range(),
        children);
  }

  private static Symbol field(FieldDeclaration field, VariableDeclarator variable) {
    boolean constant = field.hasModifier(JavaKind.STATIC) && field.hasModifier(JavaKind.FINAL);
    TextRange range = field.declarators().size() == 1 ? field.range() : variable.range();
    return new Symbol(
        variable.name().name(),
        typeText(field.type()) + "[]".repeat(variable.dimensions().size()),
        constant ? Kind.CONSTANT : Kind.FIELD,
        isDeprecated(field),
        range,
        variable.name().range(),
        List.of());
  }

  private static Symbol executable(Executable executable) {
    String name =
        executable.parameters().stream()
            .map(Symbols::parameter)
            .collect(Collectors.joining(", ", executable.name().name() + "(", ")"));
    boolean constructs =
        executable instanceof ConstructorDeclaration
            || executable instanceof CompactConstructorDeclaration;
    String detail = executable instanceof MethodDeclaration m ? typeText(m.returnType()) : "";
    Kind kind = constructs ? Kind.CONSTRUCTOR : Kind.METHOD;
    return symbol(executable, name, detail, kind, executable.name().range(), List.of());
  }

  private static String parameter(Parameter parameter) {
    return parameter.type().map(Symbols::typeText).orElse("")
        + "[]".repeat(parameter.dimensions().size())
        + (parameter.isVarargs() ? "..." : "");
  }

  private static Symbol initializer(Initializer initializer) {
    boolean isStatic = initializer.hasModifier(JavaKind.STATIC);
    TextRange brace = initializer.body().range();
    return symbol(
        initializer,
        isStatic ? "static {…}" : "{…}",
        "",
        Kind.INITIALIZER,
        new TextRange(brace.start(), Math.min(brace.end(), brace.start() + 1)),
        List.of());
  }

  private static Symbol symbol(
      Declaration declaration,
      String name,
      String detail,
      Kind kind,
      TextRange selection,
      List<Symbol> children) {
    return new Symbol(
        name, detail, kind, isDeprecated(declaration), declaration.range(), selection, children);
  }

  private static boolean isDeprecated(Declaration declaration) {
    return declaration.modifiers().stream()
        .flatMap(modifiers -> modifiers.annotations().stream())
        .map(Annotation::name)
        .anyMatch(name -> name.text().equals("Deprecated"));
  }

  private static String typeText(TypeUse type) {
    return type.text().replaceAll("\\s+", " ");
  }
}
