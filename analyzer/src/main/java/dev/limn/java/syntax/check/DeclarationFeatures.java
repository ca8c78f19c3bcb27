package dev.limn.java.syntax.check;

import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.RequiresDirective;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Features of modules, imports, types, members and annotations. */
final class DeclarationFeatures {
  private DeclarationFeatures() {}

  static void addTo(FeatureLevels levels) {
    levels
        .on(JavaKind.MODULE_DECLARATION, Feature.MODULE, JavaKind.MODULE)
        .on(
            JavaKind.REQUIRES_DIRECTIVE,
            Feature.MODIFIED_REQUIRES_JAVA_BASE,
            DeclarationFeatures::requires)
        .on(JavaKind.IMPORT_DECLARATION, Feature.MODULE_IMPORT, JavaKind.MODULE)
        .on(
            JavaKind.COMPILATION_UNIT,
            Feature.COMPACT_SOURCE_FILE,
            DeclarationFeatures::topLevelMembers)
        .on(JavaKind.RECORD_DECLARATION, Feature.RECORD, JavaKind.RECORD)
        .on(JavaKind.MODIFIERS, Feature.SEALED_TYPE, DeclarationFeatures::sealing)
        .on(JavaKind.MODIFIERS, Feature.REPEATED_ANNOTATION, DeclarationFeatures::annotations)
        .on(JavaKind.ANNOTATION, Feature.TYPE_ANNOTATION, DeclarationFeatures::annotation)
        .on(
            JavaKind.METHOD_DECLARATION,
            Feature.PRIVATE_INTERFACE_METHOD,
            DeclarationFeatures::method)
        .on(
            JavaKind.CONSTRUCTOR_DECLARATION,
            Feature.STATEMENT_BEFORE_CONSTRUCTOR_CALL,
            DeclarationFeatures::constructor)
        .on(JavaKind.RECEIVER_PARAMETER, Feature.RECEIVER_PARAMETER);
    for (JavaKind kind : Members.KINDS) {
      levels.on(kind, Feature.STATIC_MEMBER_OF_INNER_CLASS, DeclarationFeatures::staticMember);
    }
  }

  private static void requires(Site site, FeatureUses uses) {
    RequiresDirective directive = (RequiresDirective) site.element().view();
    if (directive.name().element().textEquals("java.base")) {
      directive
          .element()
          .first(JavaKind.TRANSITIVE)
          .or(() -> directive.element().first(JavaKind.STATIC))
          .ifPresent(at -> uses.lack(Feature.MODIFIED_REQUIRES_JAVA_BASE, at));
    }
  }

  /** One error for a file, at its first member. */
  private static void topLevelMembers(Site site, FeatureUses uses) {
    CompilationUnit unit = (CompilationUnit) site.element().view();
    unit.members().stream()
        .filter(member -> Members.isCode((JavaKind) member.kind()))
        .filter(member -> !member.element().isFaulty())
        .findFirst()
        .ifPresent(member -> uses.lack(Feature.COMPACT_SOURCE_FILE, Members.name(member)));
  }

  private static void sealing(Site site, FeatureUses uses) {
    Element modifiers = site.element();
    modifiers
        .first(JavaKind.SEALED)
        .or(() -> modifiers.first(JavaKind.NON_SEALED))
        .ifPresent(at -> uses.lack(Feature.SEALED_TYPE, at));
  }

  private static void annotations(Site site, FeatureUses uses) {
    Set<String> names = new HashSet<>();
    for (var annotation : ((Modifiers) site.element().view()).annotations()) {
      if (!names.add(annotation.name().text())) {
        uses.lack(Feature.REPEATED_ANNOTATION, annotation.element());
      }
    }
  }

  /** One error for the annotations at one place. */
  private static void annotation(Site site, FeatureUses uses) {
    boolean onType =
        switch (site.kind(1)) {
          case CLASS_TYPE, PRIMITIVE_TYPE, WILDCARD_TYPE, DIMENSION, PARAMETER -> true;
          case MODIFIERS -> site.kind(2) == JavaKind.TYPE_PARAMETER;
          default -> false;
        };
    if (onType && site.element(1).first(JavaKind.ANNOTATION).equals(Optional.of(site.element()))) {
      uses.lack(Feature.TYPE_ANNOTATION, site.element());
    }
  }

  private static void method(Site site, FeatureUses uses) {
    MethodDeclaration method = (MethodDeclaration) site.element().view();
    if (!Owners.isInterface(site)) {
      return;
    }
    boolean lacked =
        modifier(method, JavaKind.PRIVATE, Feature.PRIVATE_INTERFACE_METHOD, uses)
            || modifier(method, JavaKind.DEFAULT, Feature.DEFAULT_METHOD, uses);
    if (!lacked) {
      modifier(method, JavaKind.STATIC, Feature.STATIC_INTERFACE_METHOD, uses);
    }
  }

  private static boolean modifier(
      Member member, JavaKind keyword, Feature feature, FeatureUses uses) {
    return member
        .modifiers()
        .flatMap(modifiers -> modifiers.element().first(keyword))
        .map(at -> uses.lack(feature, at))
        .orElse(false);
  }

  private static void constructor(Site site, FeatureUses uses) {
    Executable constructor = (Executable) site.element().view();
    constructor
        .body()
        .filter(body -> !body.element().isFaulty())
        .flatMap(ConstructorCalls::late)
        .ifPresent(at -> uses.lack(Feature.STATEMENT_BEFORE_CONSTRUCTOR_CALL, at.element()));
  }

  private static void staticMember(Site site, FeatureUses uses) {
    if (!Owners.isInnerClass(site)) {
      return;
    }
    Member member = (Member) site.element().view();
    if (member instanceof TypeDeclaration type && site.kind() != JavaKind.CLASS_DECLARATION) {
      if (site.kind() != JavaKind.RECORD_DECLARATION) {
        uses.lack(Feature.STATIC_MEMBER_OF_INNER_CLASS, type.name().element());
      }
    } else if (!(member instanceof FieldDeclaration field) || !mayBeConstant(field)) {
      modifier(member, JavaKind.STATIC, Feature.STATIC_MEMBER_OF_INNER_CLASS, uses);
    }
  }

  /** Whether the variables may be constants, which were always allowed (JLS 15, 8.1.3). */
  private static boolean mayBeConstant(FieldDeclaration field) {
    return field.hasModifier(JavaKind.FINAL)
        && field.declarators().stream().allMatch(variable -> variable.initializer().isPresent());
  }
}
