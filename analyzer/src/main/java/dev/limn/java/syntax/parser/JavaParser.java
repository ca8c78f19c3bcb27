package dev.limn.java.syntax.parser;

import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Reuse;
import dev.limn.syntax.SyntaxTree;
import dev.limn.syntax.TreeParser;
import dev.limn.text.SourceText;

/**
 * Parses Java of any language level (JLS 7.3, 19). What only some levels have is parsed always; a
 * check over the tree tells what a level does not have.
 */
public final class JavaParser extends DeclarationGrammar {

  /**
   * The code of the faults that tell of a merge conflict. One stands at the line of its first
   * marker, since the first side is read as code, and one covers all from its second marker on.
   */
  public static final String CONFLICT = "syntax-conflict";

  private JavaParser(SourceText text, Reuse reuse) {
    super(text, reuse);
  }

  /** Parses a text from scratch. Gives a tree for every text, and throws for none. */
  public static SyntaxTree parse(SourceText text) {
    return document(text).tree();
  }

  /** Parses the first version of a document that will be edited. */
  public static DocumentTree document(SourceText text) {
    return DocumentTree.parse(JavaParser::parse, text);
  }

  private static TreeParser.Parsed parse(SourceText text, Reuse reuse) {
    JavaParser parser = new JavaParser(text, reuse);
    parser.compilationUnit();
    return parser.parsed();
  }

  private void compilationUnit() {
    int from = mark();
    while (reuseRun(Context.MEMBERS) || reuseRun(Context.TOP_LEVEL) || topLevelInList()) {
      // One after the other.
    }
    take();
    close(JavaKind.COMPILATION_UNIT, from);
  }

  private boolean topLevelInList() {
    if (kind() == JavaKind.END_OF_FILE) {
      return false;
    }
    beginElement();
    if (kind() == JavaKind.RBRACE) {
      int from = mark();
      fault("syntax-unexpected", "`}` closes nothing");
      take();
      close(JavaKind.ERROR, from);
    } else if (isOrphan() && kind() != JavaKind.IMPORT && kind() != JavaKind.PACKAGE) {
      orphanMember();
    } else {
      enter();
      topLevel();
      leave();
    }
    endElement(context((JavaKind) top().kind()));
    return true;
  }

  private static Context context(JavaKind kind) {
    return switch (kind) {
      case IMPORT_DECLARATION, PACKAGE_DECLARATION, MODULE_DECLARATION -> Context.TOP_LEVEL;
      default -> isType(kind) ? Context.TOP_LEVEL : Context.MEMBERS;
    };
  }

  private void topLevel() {
    int from = mark();
    if (kind() == JavaKind.IMPORT) {
      importDeclaration(from);
      return;
    }
    if (kind() != JavaKind.SEMICOLON) {
      docComment();
    }
    modifiers();
    if (kind() == JavaKind.PACKAGE) {
      take();
      name();
      directiveEnd();
      close(JavaKind.PACKAGE_DECLARATION, from);
    } else if (startsModule()) {
      module(from);
    } else if (isLoneName(0) || mark() == from && isMisspelledImport()) {
      if (isMisspelledImport()) {
        reject("syntax-missing", "`import` expected");
      } else {
        fault("syntax-missing", "`import` expected");
      }
      name();
      if (takeIf(JavaKind.DOT)) {
        take();
      }
      take();
      close(JavaKind.ERROR, from);
    } else {
      outermost = startsType(0);
      memberAfterModifiers(from);
    }
  }

  /** Whether a qualified name and a semicolon stand here. */
  private boolean isLoneName(int at) {
    int next = at;
    while (kind(next) == JavaKind.IDENTIFIER && kind(next + 1) == JavaKind.DOT) {
      next += 2;
    }
    boolean name = kind(next) == JavaKind.IDENTIFIER || kind(next) == JavaKind.STAR;
    return next > at && name && kind(next + 1) == JavaKind.SEMICOLON;
  }

  private boolean isMisspelledImport() {
    return kind() == JavaKind.IDENTIFIER && isLoneName(1);
  }

  private void importDeclaration(int from) {
    take();
    if (kind() == JavaKind.STATIC) {
      take();
    } else if (word(0) == JavaKind.MODULE && isName(1)) {
      takeAs(JavaKind.MODULE);
    }
    name();
    if (takeIf(JavaKind.DOT)) {
      expect(JavaKind.STAR);
    }
    directiveEnd();
    close(JavaKind.IMPORT_DECLARATION, from);
  }

  /** The semicolon after a package declaration, an import or a directive of a module. */
  private void directiveEnd() {
    expect(JavaKind.SEMICOLON);
  }

  // Modules.

  private boolean startsModule() {
    if (word(0) == JavaKind.OPEN) {
      return word(1) == JavaKind.MODULE && isName(2);
    }
    return word(0) == JavaKind.MODULE
        && isName(1)
        && (kind(2) == JavaKind.DOT || kind(2) == JavaKind.LBRACE);
  }

  private void module(int from) {
    if (word(0) == JavaKind.OPEN) {
      takeAs(JavaKind.OPEN);
    }
    takeAs(JavaKind.MODULE);
    name();
    expect(JavaKind.LBRACE);
    while (kind() != JavaKind.RBRACE && kind() != JavaKind.END_OF_FILE) {
      if (!reuseRun(Context.DIRECTIVES)) {
        beginElement();
        directive();
        endElement(Context.DIRECTIVES);
      }
    }
    expect(JavaKind.RBRACE);
    close(JavaKind.MODULE_DECLARATION, from);
  }

  private void directive() {
    int from = mark();
    switch (word(0)) {
      case REQUIRES -> requires(from);
      case EXPORTS -> namesAfter(from, JavaKind.EXPORTS, JavaKind.TO, JavaKind.EXPORTS_DIRECTIVE);
      case OPENS -> namesAfter(from, JavaKind.OPENS, JavaKind.TO, JavaKind.OPENS_DIRECTIVE);
      case PROVIDES ->
          namesAfter(from, JavaKind.PROVIDES, JavaKind.WITH, JavaKind.PROVIDES_DIRECTIVE);
      case USES -> {
        takeAs(JavaKind.USES);
        name();
        directiveEnd();
        close(JavaKind.USES_DIRECTIVE, from);
      }
      default -> {
        fault("syntax-unexpected", "a directive of a module expected");
        do {
          take();
        } while (kind() != JavaKind.SEMICOLON
            && kind() != JavaKind.RBRACE
            && kind() != JavaKind.END_OF_FILE);
        takeIf(JavaKind.SEMICOLON);
        close(JavaKind.ERROR, from);
      }
    }
  }

  private void requires(int from) {
    takeAs(JavaKind.REQUIRES);
    while (true) {
      if (kind() == JavaKind.STATIC) {
        take();
      } else if (word(0) == JavaKind.TRANSITIVE
          && kind(1) != JavaKind.SEMICOLON
          && kind(1) != JavaKind.DOT) {
        takeAs(JavaKind.TRANSITIVE);
      } else {
        break;
      }
    }
    name();
    directiveEnd();
    close(JavaKind.REQUIRES_DIRECTIVE, from);
  }

  private void namesAfter(int from, JavaKind keyword, JavaKind preposition, JavaKind directive) {
    takeAs(keyword);
    name();
    if (word(0) == preposition) {
      takeAs(preposition);
      do {
        name();
      } while (takeIf(JavaKind.COMMA));
    }
    directiveEnd();
    close(directive, from);
  }
}
