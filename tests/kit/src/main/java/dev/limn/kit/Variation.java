package dev.limn.kit;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextEdit;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An edit of a whole text that leaves the significant content of most of its elements as it was.
 *
 * @param name what it adds
 * @param places where it adds it
 * @param addition what is added there
 */
record Variation(String name, Function<SyntaxTree, Stream<Integer>> places, String addition) {
  static final List<Variation> ALL =
      List.of(
          new Variation("a comment at the top", tree -> Stream.of(0), "// law\n\n"),
          new Variation(
              "a class at the end",
              tree -> Stream.of(tree.text().length()),
              "\nclass Law$ { int law; }\n"),
          new Variation(
              "a field in each class",
              tree -> openings(tree, JavaKind.CLASS_BODY),
              " static int law$ = 0;"),
          new Variation(
              "a variable in each block", tree -> openings(tree, JavaKind.BLOCK), " int law$;"),
          new Variation(
              "wider spaces",
              tree ->
                  starts(tree, element -> element.isLeaf() && element.node().leadingWidth() > 0),
              " "),
          new Variation("empty lines", tree -> starts(tree, Variation::isItem), "\n"),
          new Variation("comments", tree -> starts(tree, Variation::isItem), "/* law */ "));

  /** The text after the edit. */
  String of(SyntaxTree tree) {
    return tree.text().apply(edits(tree)).toString();
  }

  /** The edits that make it up, in the order of the text and all in the coordinates of the tree. */
  List<TextEdit> edits(SyntaxTree tree) {
    return places
        .apply(tree)
        .distinct()
        .sorted()
        .map(place -> TextEdit.insert(place, addition))
        .toList();
  }

  private static boolean isItem(Element element) {
    return element.view() instanceof Statement || element.view() instanceof Member;
  }

  private static Stream<Integer> openings(SyntaxTree tree, JavaKind body) {
    return elements(tree)
        .filter(element -> element.kind() == body)
        .flatMap(element -> element.first(JavaKind.LBRACE).stream())
        .map(brace -> brace.range().end());
  }

  private static Stream<Integer> starts(SyntaxTree tree, Predicate<Element> wanted) {
    return elements(tree).filter(wanted).map(element -> element.range().start());
  }

  private static Stream<Element> elements(SyntaxTree tree) {
    return StreamSupport.stream(tree.root().preorder().spliterator(), false);
  }
}
