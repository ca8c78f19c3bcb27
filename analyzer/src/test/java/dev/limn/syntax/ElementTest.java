package dev.limn.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.text.SourceText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ElementTest {
  private static final String TEXT =
      """
      class A { // a comment
        int f(int a, int b) { return (a + b) * g(a, ((((b))))); }
        int broken( { ; }
      }
      """;

  private final Element root = JavaParser.parse(SourceText.of(TEXT)).root();

  @Test
  void walksInTheOrderOfTheText() {
    assertEquals(all(root), ImmutableList.copyOf(root.preorder()));
  }

  @Test
  void walksToWhatIsWantedBelowWhatIsNot() {
    assertEquals(
        all(root).stream().filter(element -> !element.isLeaf()).toList(),
        ImmutableList.copyOf(root.interior()));
    Predicate<Node> isName = node -> node.kind() == JavaKind.IDENTIFIER;
    assertEquals(
        all(root).stream().filter(element -> isName.test(element.node())).toList(),
        ImmutableList.copyOf(root.preorder(isName)));
    assertEquals(List.of(), ImmutableList.copyOf(root.preorder(node -> false)));
  }

  @Test
  void walksToTheViewsOfAType() {
    List<String> names = new ArrayList<>();
    root.within(NameExpression.class).forEach(name -> names.add(name.text()));
    assertEquals(List.of("a", "b", "a", "b"), names);
    Expression sum = root.within(Expression.class).iterator().next();
    assertEquals("(a + b) * g(a, ((((b)))))", sum.text());
    assertEquals(sum, sum.element().within(Expression.class).iterator().next());
  }

  @Test
  void makesTheChildrenThatAreWanted() {
    for (Element parent : root.interior()) {
      List<Element> inner = new ArrayList<>(ImmutableList.copyOf(parent.children()));
      inner.removeIf(Element::isLeaf);
      assertEquals(inner, ImmutableList.copyOf(parent.children(node -> node instanceof Branch)));
    }
  }

  @Test
  void endsWhenAllWasWalked() {
    Iterator<Element> leaf = root.tokens().get(0).preorder().iterator();
    leaf.next();
    assertThrows(NoSuchElementException.class, leaf::next);
    Iterator<Element> none = root.children(node -> false).iterator();
    assertThrows(NoSuchElementException.class, none::next);
  }

  private static List<Element> all(Element element) {
    List<Element> all = new ArrayList<>(List.of(element));
    element.children().forEach(child -> all.addAll(all(child)));
    return all;
  }
}
