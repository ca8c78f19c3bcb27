package dev.limn.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.parser.JavaParser;
import dev.limn.query.Language.Inputs;
import dev.limn.syntax.DocumentTree;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final String TEXT =
      """
      class A {
          int f() { return 1; }
          int g() { return 2; }
          class B {
              int h() { return 3; }
          }
      }
      """;

  private final List<String> computed = new ArrayList<>();

  /** How many literals there are in a member; of a type, the sum of those of its members. */
  private final Summary<Integer> literals = Summary.of("literals", this::literals);

  private int literals(Element element) {
    if (element.view() instanceof TypeDeclaration type) {
      computed.add(type.name().name());
      return type.body().members().stream().mapToInt(m -> literals.of(m.element())).sum();
    }
    MethodDeclaration method = (MethodDeclaration) element.view();
    computed.add(method.name().name());
    return (int) elements(element).stream().filter(e -> e.kind() == JavaKind.LITERAL).count();
  }

  private static List<Element> elements(Element root) {
    List<Element> elements = new ArrayList<>();
    root.preorder().forEach(elements::add);
    return elements;
  }

  private static Element type(SyntaxTree tree) {
    return tree.root().first(TypeDeclaration.class).orElseThrow().element();
  }

  private List<String> computedIn(SyntaxTree tree, int expected) {
    computed.clear();
    assertEquals(expected, literals.of(type(tree)));
    return List.copyOf(computed);
  }

  private static TextEdit insert(String marker, String text) {
    return TextEdit.insert(TEXT.indexOf(marker), text);
  }

  @Test
  void isComputedOnceForANode() {
    SyntaxTree tree = JavaParser.parse(SourceText.of(TEXT));

    assertEquals(List.of("A", "f", "g", "B", "h"), computedIn(tree, 3));
    assertEquals(List.of(), computedIn(tree, 3));
  }

  @Test
  void costsTheMemberThatChanged() {
    DocumentTree before = JavaParser.document(SourceText.of(TEXT));
    computedIn(before.tree(), 3);

    DocumentTree once = before.edit(List.of(insert("1;", "1 + ")));
    assertEquals(List.of("A", "f"), computedIn(once.tree(), 4));
    DocumentTree twice = once.edit(List.of(TextEdit.insert(TEXT.indexOf("3;") + 4, "4 * ")));
    assertEquals(List.of("A", "B", "h"), computedIn(twice.tree(), 5));
  }

  @Test
  void costsNothingAfterAnEditElsewhere() {
    DocumentTree before = JavaParser.document(SourceText.of("import a.B;\n\n" + TEXT));
    computedIn(before.tree(), 3);

    DocumentTree after = before.edit(List.of(TextEdit.insert("import a".length(), "bc")));
    assertEquals(List.of(), computedIn(after.tree(), 3));
  }

  @Test
  void isTheSameObjectForAllThreads() {
    Element type = type(JavaParser.parse(SourceText.of(TEXT)));
    Summary<Object> fresh = Summary.of("fresh", element -> new Object());
    List<CompletableFuture<Object>> asked =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> fresh.of(type)))
            .toList();

    Object first = asked.get(0).join();
    asked.forEach(each -> assertSame(first, each.join()));
  }

  @Test
  void isReadThroughSurroundings() {
    SyntaxTree tree = JavaParser.parse(SourceText.of(TEXT));
    Place root = Place.root(tree.root(), Inputs.NONE);
    Summary<Integer> blocks =
        Summary.of(
            "blocks",
            element ->
                element.view() instanceof Member m ? m.element().all(Block.class).size() : 0);
    Element method = type(tree).view() instanceof TypeDeclaration a ? first(a) : type(tree);

    assertEquals(1, root.summary(blocks, method));
    assertEquals(0, root.summary(blocks, type(tree)));
  }

  private static Element first(TypeDeclaration type) {
    return type.body().members().get(0).element();
  }
}
