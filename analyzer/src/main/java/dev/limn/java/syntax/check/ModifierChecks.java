package dev.limn.java.syntax.check;

import static dev.limn.java.syntax.JavaKind.ABSTRACT;
import static dev.limn.java.syntax.JavaKind.DEFAULT;
import static dev.limn.java.syntax.JavaKind.FINAL;
import static dev.limn.java.syntax.JavaKind.NATIVE;
import static dev.limn.java.syntax.JavaKind.NON_SEALED;
import static dev.limn.java.syntax.JavaKind.PRIVATE;
import static dev.limn.java.syntax.JavaKind.PROTECTED;
import static dev.limn.java.syntax.JavaKind.PUBLIC;
import static dev.limn.java.syntax.JavaKind.SEALED;
import static dev.limn.java.syntax.JavaKind.STATIC;
import static dev.limn.java.syntax.JavaKind.STRICTFP;
import static dev.limn.java.syntax.JavaKind.SYNCHRONIZED;
import static dev.limn.java.syntax.JavaKind.TRANSIENT;
import static dev.limn.java.syntax.JavaKind.VOLATILE;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which modifiers a declaration may have, and which ones together (JLS 8.1.1, 8.3.1, 8.4.3, 9). */
final class ModifierChecks {
  static final String DUPLICATE = "duplicate-modifier";
  static final String NOT_ALLOWED = "modifier-not-allowed";
  static final String COMBINATION = "modifier-combination";

  private static final Set<JavaKind> ACCESS = Set.of(PUBLIC, PROTECTED, PRIVATE);
  private static final Set<JavaKind> NONE = Set.of();
  private static final Set<JavaKind> VARIABLE = Set.of(FINAL);
  private static final Set<JavaKind> FIELD =
      Set.of(PUBLIC, PROTECTED, PRIVATE, STATIC, FINAL, TRANSIENT, VOLATILE);
  private static final Set<JavaKind> INTERFACE_FIELD = Set.of(PUBLIC, STATIC, FINAL);
  private static final Set<JavaKind> METHOD =
      Set.of(PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, FINAL, SYNCHRONIZED, NATIVE, STRICTFP);
  private static final Set<JavaKind> RECORD_METHOD =
      Set.of(PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, FINAL, SYNCHRONIZED, STRICTFP);
  private static final Set<JavaKind> INTERFACE_METHOD =
      Set.of(PUBLIC, PRIVATE, ABSTRACT, DEFAULT, STATIC, STRICTFP);
  private static final Set<JavaKind> ANNOTATION_ELEMENT = Set.of(PUBLIC, ABSTRACT);
  private static final Set<JavaKind> INITIALIZER = Set.of(STATIC);

  private static final Set<JavaKind> OTHERS =
      EnumSet.of(TRANSIENT, VOLATILE, DEFAULT, SEALED, NON_SEALED, JavaKind.TRANSITIVE);

  private static final Set<JavaKind> TOP_LEVEL_TYPE =
      Set.of(PUBLIC, ABSTRACT, FINAL, SEALED, NON_SEALED, STRICTFP);
  private static final Set<JavaKind> MEMBER_TYPE =
      Set.of(PUBLIC, PROTECTED, PRIVATE, STATIC, ABSTRACT, FINAL, SEALED, NON_SEALED, STRICTFP);
  private static final Set<JavaKind> MEMBER_TYPE_OF_INTERFACE =
      Set.of(PUBLIC, STATIC, ABSTRACT, FINAL, SEALED, NON_SEALED, STRICTFP);
  private static final Set<JavaKind> LOCAL_TYPE = Set.of(ABSTRACT, FINAL, STRICTFP);

  /** What excludes each other on any declaration; the first one is told. */
  private static final List<List<JavaKind>> DISJOINT =
      List.of(
          List.of(PUBLIC, PROTECTED),
          List.of(PUBLIC, PRIVATE),
          List.of(PROTECTED, PRIVATE),
          List.of(ABSTRACT, FINAL),
          List.of(ABSTRACT, NATIVE),
          List.of(FINAL, VOLATILE),
          List.of(SEALED, FINAL),
          List.of(SEALED, NON_SEALED),
          List.of(NON_SEALED, FINAL));

  /** What excludes each other on methods, beside that. */
  private static final List<List<JavaKind>> DISJOINT_ON_METHODS =
      List.of(
          List.of(ABSTRACT, PRIVATE),
          List.of(ABSTRACT, STATIC),
          List.of(ABSTRACT, DEFAULT),
          List.of(ABSTRACT, SYNCHRONIZED),
          List.of(DEFAULT, STATIC),
          List.of(DEFAULT, PRIVATE),
          List.of(ABSTRACT, STRICTFP),
          List.of(NATIVE, STRICTFP));

  private ModifierChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.MODIFIERS, ModifierChecks::modifiers);
    table.on(JavaKind.REQUIRES_DIRECTIVE, ModifierChecks::duplicates);
  }

  private static void modifiers(Site site, Problems problems) {
    if (site.kind(1) == JavaKind.ERROR) {
      return;
    }
    List<Element> keywords = keywords(site.element());
    if (keywords.isEmpty() || duplicates(keywords, problems)) {
      return;
    }
    Set<JavaKind> allowed = allowed(site);
    for (Element keyword : keywords) {
      if (!allowed.contains((JavaKind) keyword.kind())) {
        problems.report(
            keyword,
            NOT_ALLOWED,
            "modifier %s is not allowed %s".formatted(quoted(keyword.kind()), place(site)));
        return;
      }
    }
    if (keywords.size() == 1) {
      return;
    }
    boolean method = site.kind(1) == JavaKind.METHOD_DECLARATION;
    if (!combinations(keywords, DISJOINT, problems) && method) {
      combinations(keywords, DISJOINT_ON_METHODS, problems);
    }
  }

  private static void duplicates(Site site, Problems problems) {
    if (site.isSound()) {
      duplicates(keywords(site.element()), problems);
    }
  }

  /** The children that are keywords and may be modifiers. */
  private static List<Element> keywords(Element parent) {
    List<Element> keywords = new ArrayList<>();
    for (Element child : parent.children()) {
      JavaKind kind = (JavaKind) child.kind();
      if (METHOD.contains(kind) || OTHERS.contains(kind)) {
        keywords.add(child);
      }
    }
    return keywords;
  }

  private static boolean duplicates(List<Element> keywords, Problems problems) {
    Set<JavaKind> seen = EnumSet.noneOf(JavaKind.class);
    for (Element keyword : keywords) {
      if (!seen.add((JavaKind) keyword.kind())) {
        problems.report(keyword, DUPLICATE, "modifier " + quoted(keyword.kind()) + " is repeated");
        return true;
      }
    }
    return false;
  }

  private static boolean combinations(
      List<Element> keywords, List<List<JavaKind>> disjoint, Problems problems) {
    for (List<JavaKind> pair : disjoint) {
      List<Element> both =
          keywords.stream().filter(keyword -> pair.contains((JavaKind) keyword.kind())).toList();
      if (both.size() == 2) {
        problems.report(
            both.get(1),
            COMBINATION,
            "modifiers %s and %s exclude each other"
                .formatted(quoted(both.get(0).kind()), quoted(both.get(1).kind())));
        return true;
      }
    }
    return false;
  }

  private static String quoted(dev.limn.syntax.Kind keyword) {
    return "`" + ((JavaKind) keyword).fixedText() + "`";
  }

  // What is allowed where.

  /** The modifiers that may stand on the declaration whose modifiers the site is at. */
  private static Set<JavaKind> allowed(Site site) {
    JavaKind owner = site.kind(3);
    boolean member = Scopes.isType(site.kind(2));
    return switch (site.kind(1)) {
      case CLASS_DECLARATION,
          INTERFACE_DECLARATION,
          ENUM_DECLARATION,
          RECORD_DECLARATION,
          ANNOTATION_TYPE_DECLARATION ->
          allowedOnType(site);
      case FIELD_DECLARATION -> member && Owners.isInterface(owner) ? INTERFACE_FIELD : FIELD;
      case METHOD_DECLARATION -> member ? allowedOnMethod(owner) : METHOD;
      case CONSTRUCTOR_DECLARATION, COMPACT_CONSTRUCTOR_DECLARATION ->
          owner == JavaKind.ENUM_DECLARATION ? Set.of(PRIVATE) : ACCESS;
      case INITIALIZER -> INITIALIZER;
      case LOCAL_VARIABLE_DECLARATION,
          FOR_EACH_VARIABLE,
          RESOURCE,
          TYPE_PATTERN,
          RECORD_PATTERN,
          FOR_INIT ->
          VARIABLE;
      case PARAMETER -> VARIABLE;
      default -> NONE;
    };
  }

  private static Set<JavaKind> allowedOnMethod(JavaKind owner) {
    return switch (owner) {
      case INTERFACE_DECLARATION -> INTERFACE_METHOD;
      case ANNOTATION_TYPE_DECLARATION -> ANNOTATION_ELEMENT;
      case RECORD_DECLARATION -> RECORD_METHOD;
      default -> METHOD;
    };
  }

  private static Set<JavaKind> allowedOnType(Site site) {
    Set<JavaKind> allowed =
        EnumSet.copyOf(
            switch (site.kind(2)) {
              case COMPILATION_UNIT -> TOP_LEVEL_TYPE;
              case LOCAL_TYPE_DECLARATION -> LOCAL_TYPE;
              default -> Owners.isInterface(site.kind(3)) ? MEMBER_TYPE_OF_INTERFACE : MEMBER_TYPE;
            });
    switch (site.kind(1)) {
      case INTERFACE_DECLARATION -> allowed.remove(FINAL);
      case ANNOTATION_TYPE_DECLARATION -> allowed.removeAll(Set.of(FINAL, SEALED, NON_SEALED));
      case ENUM_DECLARATION -> allowed.removeAll(Set.of(ABSTRACT, FINAL, SEALED, NON_SEALED));
      case RECORD_DECLARATION -> allowed.removeAll(Set.of(ABSTRACT, SEALED, NON_SEALED));
      default -> {
        // A class may have all of them.
      }
    }
    return allowed;
  }

  /** Where the declaration stands, for people. */
  private static String place(Site site) {
    boolean member = Scopes.isType(site.kind(2));
    String what =
        switch (site.kind(1)) {
          case CLASS_DECLARATION -> "class";
          case INTERFACE_DECLARATION -> "interface";
          case ENUM_DECLARATION -> "enum";
          case RECORD_DECLARATION -> "record";
          case ANNOTATION_TYPE_DECLARATION -> "annotation interface";
          case FIELD_DECLARATION -> "field";
          case METHOD_DECLARATION -> "method";
          case CONSTRUCTOR_DECLARATION, COMPACT_CONSTRUCTOR_DECLARATION -> "constructor";
          case INITIALIZER -> "initializer";
          case PARAMETER, RECEIVER_PARAMETER -> "parameter";
          case RECORD_COMPONENT -> "record component";
          case ENUM_CONSTANT -> "enum constant";
          case PACKAGE_DECLARATION -> "package";
          case MODULE_DECLARATION -> "module";
          case TYPE_PARAMETER -> "type parameter";
          case TYPE_PATTERN, RECORD_PATTERN -> "pattern";
          default -> "local variable";
        };
    return site.kind(2) == JavaKind.LOCAL_TYPE_DECLARATION
        ? "on a local " + what
        : "on " + article(what) + what + (member ? in(site.kind(3)) : "");
  }

  private static String article(String noun) {
    return "aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ";
  }

  private static String in(JavaKind owner) {
    return switch (owner) {
      case INTERFACE_DECLARATION -> " of an interface";
      case ANNOTATION_TYPE_DECLARATION -> " of an annotation interface";
      case ENUM_DECLARATION -> " of an enum";
      case RECORD_DECLARATION -> " of a record";
      default -> "";
    };
  }
}
