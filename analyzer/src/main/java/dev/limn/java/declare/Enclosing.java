package dev.limn.java.declare;

import dev.limn.java.declare.TypeHeader.Nesting;
import dev.limn.java.syntax.Dialect;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Modifiers;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Inherited;
import dev.limn.query.Surroundings;
import dev.limn.query.Surroundings.Input;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts about what encloses an element. */
public final class Enclosing {

  /** The language of the document, as an input. */
  public static final Input<Dialect> DIALECT_INPUT = new Input<>("dialect", Dialect.NEWEST);

  /** The language of the document. */
  public static final Inherited<Dialect> DIALECT =
      surroundings -> surroundings.input(DIALECT_INPUT);

  /** Whether anybody has said in what Java the document is written, as an input. */
  public static final Input<Boolean> LEVEL_KNOWN_INPUT = new Input<>("level known", true);

  /**
   * The language level that a fix may write for: that of the document, where it is known. Where it
   * is not, a document is read as the newest Java, but may have to compile as an old one.
   */
  public static final Inherited<Integer> FIX_LEVEL =
      surroundings ->
          surroundings.input(LEVEL_KNOWN_INPUT)
              ? surroundings.input(DIALECT_INPUT).level()
              : Dialect.OLDEST_LEVEL;

  /**
   * The folder of the document, as an input: from the root of the repository on, where it is in
   * one, with {@code /} between the names; empty where it is not known.
   */
  public static final Input<String> FOLDER_INPUT = new Input<>("folder", "");

  /** The folder of the document. */
  public static final Inherited<String> FOLDER = surroundings -> surroundings.input(FOLDER_INPUT);

  /** The innermost type in whose body the element stands. */
  public static final Inherited<Optional<TypeHeader>> TYPE = Enclosing::type;

  /** The kind of the parent. */
  public static final Inherited<Optional<Kind>> PARENT_KIND =
      surroundings -> surroundings.ancestors().stream().map(Element::kind).findFirst();

  private Enclosing() {}

  private static Optional<TypeHeader> type(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    for (int i = 0; i + 1 < ancestors.size(); i++) {
      Kind kind = ancestors.get(i).kind();
      if (kind == JavaKind.CLASS_BODY || kind == JavaKind.ENUM_BODY) {
        return Optional.of(header(ancestors.get(i + 1), nesting(ancestors, i + 2)));
      }
    }
    return Optional.empty();
  }

  private static TypeHeader header(Element owner, Nesting nesting) {
    if (owner.view() instanceof TypeDeclaration declaration) {
      return new TypeHeader(
          (JavaKind) owner.kind(),
          declaration.name().name(),
          declaration.modifiers().map(Enclosing::keywords).orElse(Set.of()),
          nesting);
    }
    JavaKind kind =
        owner.kind() == JavaKind.ENUM_CONSTANT ? JavaKind.ENUM_CONSTANT : JavaKind.CLASS_BODY;
    return new TypeHeader(kind, "", Set.of(), Nesting.LOCAL);
  }

  private static Nesting nesting(List<Element> ancestors, int index) {
    Kind kind = ancestors.get(index).kind();
    if (kind == JavaKind.COMPILATION_UNIT) {
      return Nesting.TOP_LEVEL;
    }
    return kind == JavaKind.CLASS_BODY || kind == JavaKind.ENUM_BODY
        ? Nesting.MEMBER
        : Nesting.LOCAL;
  }

  private static Set<JavaKind> keywords(Modifiers modifiers) {
    Set<JavaKind> keywords = EnumSet.noneOf(JavaKind.class);
    for (Element child : modifiers.element().children()) {
      if (child.isLeaf() && child.kind() != JavaKind.FAULT) {
        keywords.add((JavaKind) child.kind());
      }
    }
    return keywords;
  }
}
