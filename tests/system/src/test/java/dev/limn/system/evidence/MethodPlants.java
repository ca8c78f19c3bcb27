package dev.limn.system.evidence;

import static dev.limn.system.evidence.Code.has;
import static dev.limn.system.evidence.Code.head;
import static dev.limn.system.evidence.Code.isAnnotated;
import static dev.limn.system.evidence.Code.last;
import static dev.limn.system.evidence.Planter.at;
import static java.util.Map.entry;

import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.PackageDeclaration;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.TypeDeclaration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** True cases of members that are not the ones they should be. */
final class MethodPlants {

  static final Map<String, Planter> ALL =
      Map.ofEntries(
          entry("equals-without-hashcode", at(ClassDeclaration.class, MethodPlants::withoutHash)),
          entry(
              "method-named-like-constructor",
              at(ConstructorDeclaration.class, MethodPlants::typedConstructor)
                  .or(at(ClassDeclaration.class, MethodPlants::namedMethod))),
          entry("misnamed-object-method", at(MethodDeclaration.class, MethodPlants::misnamed)),
          entry(
              "missing-override",
              at(MethodDeclaration.class, MethodPlants::withoutOverride)
                  .or(at(TypeDeclaration.class, MethodPlants::withoutOverrideInFile))),
          entry("package-mismatch", at(PackageDeclaration.class, MethodPlants::otherPackage)),
          entry("tostring-returns-null", at(MethodDeclaration.class, MethodPlants::nullText)));

  private MethodPlants() {}

  private static void withoutHash(ClassDeclaration type, Changes changes) {
    Optional<MethodDeclaration> equals = method(type, "boolean", "equals", 1);
    Optional<MethodDeclaration> hash = method(type, "int", "hashCode", 0);
    if (type.extendedTypes().isEmpty()
        && equals.filter(it -> has(it, JavaKind.INSTANCEOF_EXPRESSION)).isPresent()
        && hash.isPresent()
        && equals.get().range().start() < hash.get().range().start()) {
      int start = equals.get().name().range().start();
      int end = hash.get().name().range().start();
      String between = type.element().source().substring(start, end);
      changes.replace(start, end + "hashCode".length(), between + "computeHash");
    }
  }

  private static Optional<MethodDeclaration> method(
      TypeDeclaration type, String result, String name, int parameters) {
    return type.body().members().stream()
        .filter(MethodDeclaration.class::isInstance)
        .map(MethodDeclaration.class::cast)
        .filter(it -> is(it, result, name, parameters))
        .findFirst();
  }

  private static boolean is(MethodDeclaration method, String result, String name, int parameters) {
    return method.name().name().equals(name)
        && method.returnType().text().equals(result)
        && method.parameters().size() == parameters
        && method.parameters().stream()
            .allMatch(it -> it.type().filter(t -> t.text().equals("Object")).isPresent())
        && !method.hasModifier(JavaKind.STATIC);
  }

  private static void typedConstructor(ConstructorDeclaration constructor, Changes changes) {
    if (constructor.parameters().isEmpty() && !isAnnotated(constructor)) {
      changes.insertBefore(constructor.name(), "void ");
    }
  }

  private static void namedMethod(ClassDeclaration type, Changes changes) {
    boolean constructed =
        type.body().members().stream().anyMatch(ConstructorDeclaration.class::isInstance);
    if (!constructed && !type.hasModifier(JavaKind.ABSTRACT)) {
      String name = type.name().name();
      changes.insertAtEnd(type.body(), "\n§public void " + name + "(int planted) { }\n");
      changes.insertAtEnd(type.body(), "\n§void " + name + "() { hashCode(); }\n");
    }
  }

  private static void misnamed(MethodDeclaration method, Changes changes) {
    String wrong =
        is(method, "int", "hashCode", 0)
            ? "hashcode"
            : is(method, "String", "toString", 0)
                ? "tostring"
                : is(method, "boolean", "equals", 1) ? "equal" : "";
    if (!wrong.isEmpty() && method.hasModifier(JavaKind.PUBLIC)) {
      changes.replace(
          head(method).range().start(),
          method.name().range().end(),
          "public " + method.returnType().text() + " " + wrong);
    }
  }

  private static void withoutOverride(MethodDeclaration method, Changes changes) {
    if (is(method, "int", "hashCode", 0)
        || is(method, "String", "toString", 0)
        || is(method, "boolean", "equals", 1)) {
      removeOverride(method, changes);
    }
  }

  private static void withoutOverrideInFile(TypeDeclaration outer, Changes changes) {
    Map<String, TypeDeclaration> types = new HashMap<>();
    for (Member member : outer.body().members()) {
      if (member instanceof TypeDeclaration type) {
        types.put(type.name().name(), type);
      }
    }
    for (TypeDeclaration type : types.values()) {
      if (type.extendedTypes().size() == 1
          && types.get(type.extendedTypes().get(0).text()) instanceof ClassDeclaration parent
          && type instanceof ClassDeclaration) {
        for (MethodDeclaration method : type.body().element().all(MethodDeclaration.class)) {
          if (declares(parent, method)) {
            removeOverride(method, changes);
          }
        }
      }
    }
  }

  private static boolean declares(TypeDeclaration type, MethodDeclaration method) {
    return type.body().element().all(MethodDeclaration.class).stream()
        .anyMatch(
            it ->
                it.name().name().equals(method.name().name())
                    && it.parameters().isEmpty()
                    && method.parameters().isEmpty());
  }

  private static void removeOverride(MethodDeclaration method, Changes changes) {
    method
        .modifiers()
        .filter(all -> all.annotations().size() == 1)
        .map(all -> all.annotations().get(0))
        .filter(annotation -> annotation.text().equals("@Override") && method.body().isPresent())
        .ifPresent(
            annotation -> {
              int from = annotation.range().end();
              int to = method.name().range().start();
              String head = method.element().source().substring(from, to).strip();
              changes.replace(
                  annotation.range().start(),
                  method.name().range().end(),
                  head + " §" + method.name().text());
            });
  }

  private static void nullText(MethodDeclaration method, Changes changes) {
    if ((is(method, "String", "toString", 0) || is(method, "Object", "clone", 0))
        && !method.text().contains("null")
        && !has(method, JavaKind.CATCH_CLAUSE)) {
      method
          .body()
          .flatMap(body -> last(body.statements()))
          .filter(ReturnStatement.class::isInstance)
          .ifPresent(end -> changes.replace(end, "return null;"));
    }
  }

  private static void otherPackage(PackageDeclaration declaration, Changes changes) {
    List<Identifier> names = declaration.name().identifiers();
    if (names.size() > 2) {
      Identifier last = names.get(names.size() - 1);
      changes.replace(last, last.name() + "s");
      changes.insertAfter(last, ".planted");
      changes.replace(
          names.get(names.size() - 2).range().end(), declaration.name().range().end(), "");
    }
  }
}
