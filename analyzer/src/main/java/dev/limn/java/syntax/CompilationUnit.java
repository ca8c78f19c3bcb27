package dev.limn.java.syntax;

import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.List;
import java.util.Optional;

/** A source file (JLS 7.3). */
public record CompilationUnit(Element element) implements Syntax {
  /** The package declaration. */
  public Optional<PackageDeclaration> packageDeclaration() {
    return element.first(PackageDeclaration.class);
  }

  /** The import declarations. */
  public List<ImportDeclaration> imports() {
    return element.all(ImportDeclaration.class);
  }

  /** The module declaration, in a modular compilation unit. */
  public Optional<ModuleDeclaration> module() {
    return element.first(ModuleDeclaration.class);
  }

  /** The top level types, and in a compact compilation unit the fields and methods. */
  public List<Member> members() {
    return element.all(Member.class);
  }
}
