package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;

/** Fields, methods, constructors and initializers in the types where they stand (JLS 8, 9). */
final class MemberChecks {
  static final String MISSING_BODY = "missing-body";
  static final String BODY_NOT_ALLOWED = "body-not-allowed";
  static final String MISSING_RETURN_TYPE = "missing-return-type";
  static final String MISSING_INITIALIZER = "missing-initializer";
  static final String DEFAULT_VALUE = "default-value-not-allowed";
  static final String ANNOTATION_ELEMENT = "annotation-element";
  static final String INITIALIZER = "initializer-not-allowed";

  private MemberChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.METHOD_DECLARATION, MemberChecks::method);
    table.on(JavaKind.CONSTRUCTOR_DECLARATION, MemberChecks::constructor);
    table.on(JavaKind.COMPACT_CONSTRUCTOR_DECLARATION, MemberChecks::compactConstructor);
    table.on(JavaKind.INITIALIZER, MemberChecks::initializer);
    table.on(JavaKind.FIELD_DECLARATION, MemberChecks::field);
  }

  // Methods.

  private static void method(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    MethodDeclaration method = (MethodDeclaration) site.element().view();
    JavaKind owner = Owners.kind(site);
    if (owner == JavaKind.ANNOTATION_TYPE_DECLARATION) {
      annotationElement(method, problems);
    } else {
      method
          .defaultValue()
          .ifPresent(
              value ->
                  problems.report(
                      value.element(),
                      DEFAULT_VALUE,
                      "only elements of annotation interfaces have default values"));
    }
    if (method.element().hasChild(JavaKind.DIMENSION)
        && method.returnType().kind() == JavaKind.VOID_TYPE) {
      problems.report(
          method.element().first(JavaKind.DIMENSION).orElseThrow(),
          TypeUseChecks.VOID,
          "`void` has no arrays");
    }
    body(method, owner, problems);
  }

  private static void body(MethodDeclaration method, JavaKind owner, Problems problems) {
    boolean optional =
        owner == JavaKind.ANNOTATION_TYPE_DECLARATION
            || owner == JavaKind.INTERFACE_DECLARATION && !hasCodeInInterface(method);
    boolean bodiless =
        optional || method.hasModifier(JavaKind.ABSTRACT) || method.hasModifier(JavaKind.NATIVE);
    if (method.body().isEmpty() && !bodiless) {
      problems.report(
          method.name().element(),
          MISSING_BODY,
          Owners.isInterface(owner)
              ? "this method must have a body"
              : "this method must have a body or be `abstract`");
    } else if (method.body().isPresent() && bodiless) {
      problems.report(method.name().element(), BODY_NOT_ALLOWED, whyNoBody(method, owner));
    }
  }

  private static boolean hasCodeInInterface(MethodDeclaration method) {
    return method.hasModifier(JavaKind.DEFAULT)
        || method.hasModifier(JavaKind.STATIC)
        || method.hasModifier(JavaKind.PRIVATE);
  }

  private static String whyNoBody(MethodDeclaration method, JavaKind owner) {
    if (method.hasModifier(JavaKind.ABSTRACT)) {
      return "an `abstract` method has no body";
    }
    if (method.hasModifier(JavaKind.NATIVE)) {
      return "a `native` method has no body";
    }
    return owner == JavaKind.ANNOTATION_TYPE_DECLARATION
        ? "an element of an annotation interface has no body"
        : "a method of an interface that is not `default`, `static` or `private` has no body";
  }

  private static void annotationElement(MethodDeclaration method, Problems problems) {
    Element wrong =
        method
            .element()
            .first(JavaKind.TYPE_PARAMETERS)
            .or(
                () ->
                    method
                        .element()
                        .first(JavaKind.PARAMETERS)
                        .filter(parameters -> hasParameters(parameters)))
            .or(() -> method.element().first(JavaKind.THROWS_CLAUSE))
            .orElse(null);
    if (wrong != null) {
      problems.report(
          wrong,
          ANNOTATION_ELEMENT,
          "elements of annotation interfaces have no parameters, type parameters or `throws`");
    } else if (method.returnType().kind() == JavaKind.VOID_TYPE) {
      problems.report(
          method.returnType().element(),
          ANNOTATION_ELEMENT,
          "an element of an annotation interface must have a value");
    }
  }

  private static boolean hasParameters(Element parameters) {
    return parameters.hasChild(JavaKind.PARAMETER)
        || parameters.hasChild(JavaKind.RECEIVER_PARAMETER);
  }

  // Constructors.

  private static void constructor(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    Executable constructor = (Executable) site.element().view();
    if (!isNamedAsOwner(site, constructor)) {
      problems.report(
          constructor.name().element(), MISSING_RETURN_TYPE, "this method must have a return type");
      return;
    }
    if (constructor.body().isEmpty()) {
      problems.report(constructor.name().element(), MISSING_BODY, "a constructor must have a body");
    }
  }

  private static boolean isNamedAsOwner(Site site, Executable constructor) {
    return switch (Owners.kind(site)) {
      case CLASS_DECLARATION, ENUM_DECLARATION, RECORD_DECLARATION ->
          site.element(2).view() instanceof TypeDeclaration owner
              && owner.name().name().equals(constructor.name().name());
      default -> false;
    };
  }

  private static void compactConstructor(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    Executable constructor = (Executable) site.element().view();
    if (Owners.kind(site) != JavaKind.RECORD_DECLARATION || !isNamedAsOwner(site, constructor)) {
      problems.report(
          constructor.name().element(), "syntax-missing", "`(` or a type before the name expected");
    }
  }

  // Initializers and fields.

  private static void initializer(Site site, Problems problems) {
    Element initializer = site.element();
    boolean isStatic = Owners.hasModifier(site.node(), JavaKind.STATIC);
    String message =
        switch (Owners.kind(site)) {
          case INTERFACE_DECLARATION, ANNOTATION_TYPE_DECLARATION ->
              "an interface has no initializers";
          case COMPILATION_UNIT -> "an initializer must stand in a type";
          case RECORD_DECLARATION -> isStatic ? "" : "a record has no instance initializers";
          default -> "";
        };
    if (!message.isEmpty()) {
      Element brace = initializer.first(JavaKind.BLOCK).orElse(initializer);
      problems.report(brace.first(JavaKind.LBRACE).orElse(brace), INITIALIZER, message);
    }
    initializer
        .first(JavaKind.MODIFIERS)
        .flatMap(modifiers -> modifiers.first(JavaKind.ANNOTATION))
        .ifPresent(
            annotation ->
                problems.report(
                    annotation, ModifierChecks.NOT_ALLOWED, "an initializer has no annotations"));
  }

  private static void field(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    JavaKind owner = Owners.kind(site);
    FieldDeclaration field = (FieldDeclaration) site.element().view();
    if (Owners.isInterface(owner)) {
      for (VariableDeclarator variable : field.declarators()) {
        if (variable.initializer().isEmpty()) {
          problems.report(
              variable.name().element(), MISSING_INITIALIZER, "a constant must have a value");
        }
      }
    } else if (owner == JavaKind.RECORD_DECLARATION && !field.hasModifier(JavaKind.STATIC)) {
      problems.report(
          field.declarators().get(0).name().element(),
          RecordChecks.INSTANCE_FIELD,
          "the fields of a record must be `static` or components");
    }
  }
}
