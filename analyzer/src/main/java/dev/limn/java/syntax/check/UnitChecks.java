package dev.limn.java.syntax.check;

import dev.limn.java.syntax.CompilationUnit;
import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file holds, and in what order (JLS 7.3, 7.5). */
final class UnitChecks {
  static final String PACKAGE = "misplaced-package";
  static final String IMPORT = "misplaced-import";
  static final String SEMICOLON = "extra-semicolon";
  static final String IMPORT_NAME = "import-name";
  static final String MODULE = "module-not-alone";
  static final String COMPACT = "compact-file";

  /** The level from which semicolons between imports are errors. */
  private static final int STRICT_SEMICOLONS = 21;

  private final boolean strictSemicolons;

  private UnitChecks(Dialect dialect) {
    this.strictSemicolons = dialect.level() >= STRICT_SEMICOLONS;
  }

  static void addTo(CheckTable.Builder table, Dialect dialect) {
    UnitChecks checks = new UnitChecks(dialect);
    table.on(JavaKind.COMPILATION_UNIT, checks::order);
    if (Feature.COMPACT_SOURCE_FILE.isIn(dialect)) {
      table.on(JavaKind.COMPILATION_UNIT, UnitChecks::compact);
    }
    table.on(JavaKind.IMPORT_DECLARATION, UnitChecks::imported);
  }

  private void order(Site site, Problems problems) {
    boolean first = true;
    boolean types = false;
    boolean module = false;
    @Nullable Element semicolon = null;
    for (Element child : site.element().children()) {
      JavaKind kind = (JavaKind) child.kind();
      if (module && kind != JavaKind.END_OF_FILE && kind != JavaKind.FAULT) {
        problems.report(name(child), MODULE, "nothing can stand after a module");
        return;
      }
      switch (kind) {
        case PACKAGE_DECLARATION -> {
          if (!first) {
            problems.report(
                keyword(child, JavaKind.PACKAGE), PACKAGE, "the package must stand first");
          }
        }
        case IMPORT_DECLARATION -> {
          if (types) {
            problems.report(
                keyword(child, JavaKind.IMPORT), IMPORT, "imports must stand before all types");
          } else if (semicolon != null && strictSemicolons) {
            problems.report(semicolon, SEMICOLON, "a semicolon cannot stand before an import");
            semicolon = null;
          }
        }
        case EMPTY_DECLARATION -> semicolon = semicolon == null ? child : semicolon;
        case MODULE_DECLARATION -> {
          if (types) {
            problems.report(
                keyword(child, JavaKind.MODULE),
                MODULE,
                "nothing but imports stands with a module");
          } else if (semicolon != null && strictSemicolons) {
            problems.report(semicolon, SEMICOLON, "a semicolon cannot stand before a module");
          }
          module = true;
        }
        case FAULT, ERROR, END_OF_FILE -> {
          continue;
        }
        default -> types |= Site.isSound(child.node());
      }
      first = false;
    }
  }

  private static Element keyword(Element declaration, JavaKind keyword) {
    return declaration.first(keyword).orElse(declaration);
  }

  private static Element name(Element declaration) {
    return declaration.view() instanceof Member member ? Members.name(member) : declaration;
  }

  // Files with members outside of a type.

  private static void compact(Site site, Problems problems) {
    CompilationUnit unit = (CompilationUnit) site.element().view();
    List<Member> code =
        unit.members().stream().filter(member -> isCode((JavaKind) member.kind())).toList();
    if (code.isEmpty() || site.node().has(Node.FAULTY)) {
      return;
    }
    Element at = Members.name(code.get(0));
    if (unit.packageDeclaration().isPresent()) {
      problems.report(at, COMPACT, "in a package, all members must stand in a type");
    } else if (code.stream().noneMatch(UnitChecks::isMain)) {
      problems.report(at, COMPACT, "members outside of a type need a method `main` beside them");
    }
  }

  private static boolean isCode(JavaKind kind) {
    return kind == JavaKind.FIELD_DECLARATION || kind == JavaKind.METHOD_DECLARATION;
  }

  private static boolean isMain(Member member) {
    return member instanceof MethodDeclaration method && method.name().element().textEquals("main");
  }

  // Imports.

  private static void imported(Site site, Problems problems) {
    if (!site.isSound()) {
      return;
    }
    ImportDeclaration declaration = (ImportDeclaration) site.element().view();
    if (declaration.isModule()) {
      declaration
          .element()
          .first(JavaKind.STAR)
          .ifPresent(star -> problems.report(star, IMPORT_NAME, "a module is imported as a whole"));
    } else if (!declaration.isOnDemand() && declaration.name().identifiers().size() == 1) {
      problems.report(
          declaration.name().element(), IMPORT_NAME, "an import needs a package or a type");
    }
  }
}
