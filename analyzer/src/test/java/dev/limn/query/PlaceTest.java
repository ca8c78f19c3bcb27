package dev.limn.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Language.Inputs;
import dev.limn.syntax.Element;
import dev.limn.syntax.Kind;
import dev.limn.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceTest {
  private static final Place ROOT = root("class A { int i = 1; }");

  private static Place root(String text) {
    return Place.root(JavaLanguage.JAVA.parse(SourceText.of(text)).root(), Inputs.NONE);
  }

  private static Place find(Place root, JavaKind kind) {
    for (Place place : root.preorder()) {
      if (place.element().kind() == kind) {
        return place;
      }
    }
    throw new AssertionError("no " + kind);
  }

  @Test
  void knowsItsAncestorsFromTheInside() {
    Place literal = find(ROOT, JavaKind.LITERAL);

    assertEquals(
        List.of(
            JavaKind.VARIABLE_DECLARATOR,
            JavaKind.FIELD_DECLARATION,
            JavaKind.CLASS_BODY,
            JavaKind.CLASS_DECLARATION,
            JavaKind.COMPILATION_UNIT),
        literal.ancestors().stream().map(Element::kind).toList());
    assertEquals(JavaKind.CLASS_BODY, literal.ancestors().get(2).kind());
    assertEquals(ROOT.element(), literal.root());
    assertThrows(IndexOutOfBoundsException.class, () -> literal.ancestors().get(5));
    assertEquals(List.of(), ROOT.ancestors());
  }

  @Test
  void walksInTheOrderOfTheTree() {
    List<Element> walked = new ArrayList<>();
    ROOT.preorder().forEach(place -> walked.add(place.element()));
    List<Element> expected = new ArrayList<>();
    ROOT.element().preorder().forEach(expected::add);

    assertEquals(expected, walked);
  }

  @Test
  void walksPastWhatIsUnwanted() {
    List<Kind> kinds = new ArrayList<>();
    ROOT.preorder(element -> !element.isLeaf() && element.kind() != JavaKind.CLASS_BODY)
        .forEach(place -> kinds.add(place.element().kind()));

    assertEquals(List.of(JavaKind.COMPILATION_UNIT, JavaKind.CLASS_DECLARATION), kinds);
    assertFalse(ROOT.preorder(element -> false).iterator().hasNext());
  }

  @Test
  void standsAnyDepth() {
    Place root = root("class A { int i = 1" + " + 1".repeat(20_000) + "; }");

    assertEquals(20_005, find(root, JavaKind.LITERAL).ancestors().size());
  }
}
