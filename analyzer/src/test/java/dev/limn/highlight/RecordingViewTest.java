package dev.limn.highlight;

import static dev.limn.highlight.Samples.SETTINGS;
import static dev.limn.highlight.Samples.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.IfStatement;
import dev.limn.query.Cancellation;
import dev.limn.query.Footprint;
import dev.limn.query.Summary;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** What the view answers about an {@code if}, and what it records of it. */
class RecordingViewTest {

  /** Asks what it is told to of each {@code if} statement, and reports the answer if told to. */
  @Inspection.Info(
      id = "asked",
      summary = "Is asked",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  private record Asked(BiFunction<IfStatement, View, Object> question, boolean reports)
      implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(IfStatement.class, this::check);
    }

    private void check(IfStatement node, View view) {
      Object answer = question.apply(node, view);
      if (reports) {
        view.report(node, "%s", answer);
      }
    }
  }

  /** The pair of the first {@code if} in a text. */
  private static Pair pair(String text, Asked inspection) {
    return Pair.all(tree(text), Catalogue.of(List.of(inspection)), SETTINGS).get(0);
  }

  private static String answer(String text, BiFunction<IfStatement, View, Object> question) {
    Outcome outcome = pair(text, new Asked(question, true)).run(Cancellation.NEVER);
    return outcome.findings().get(0).message();
  }

  /** Whether what was asked of one text is unbroken in another one. */
  private static boolean unbroken(
      String before, String after, BiFunction<IfStatement, View, Object> question) {
    return unbroken(before, after, new Asked(question, false));
  }

  private static boolean unbroken(String before, String after, Asked inspection) {
    Footprint footprint = pair(before, inspection).run(Cancellation.NEVER).footprint();
    return footprint.unbroken(pair(after, inspection).place());
  }

  private static Element body(IfStatement node) {
    return node.thenStatement().element();
  }

  @Test
  void recordsNothingOfTheElementItself() {
    Asked inspection = new Asked((node, view) -> node.condition().text(), false);

    assertTrue(
        pair("class A {{ if (a) b(); }}", inspection)
            .run(Cancellation.NEVER)
            .footprint()
            .isEmpty());
  }

  @Test
  void recordsTheTextOfTheElementWhenSomethingIsFound() {
    Asked inspection = new Asked((node, view) -> node.condition().text(), true);
    String text = "class A {{ if (a + b); }}";

    assertTrue(unbroken(text, "class B { int i; { if (a + b); } }", inspection));
    assertFalse(unbroken(text, "class A {{ if (a+ b); }}", inspection));
  }

  @Test
  void recordsTheValuesOfFacts() {
    BiFunction<IfStatement, View, Object> question =
        (node, view) -> view.ask(Enclosing.TYPE).map(TypeHeader::name).orElse("none");

    assertEquals("A", answer("class A {{ if (a) b(); }}", question));
    assertTrue(unbroken("class A {{ if (a); }}", "class A { int i; { if (a); } }", question));
    assertFalse(unbroken("class A {{ if (a); }}", "class B {{ if (a); }}", question));
    assertFalse(unbroken("class A {{ if (a); }}", "final class A {{ if (a); }}", question));
  }

  @Test
  void readsSummariesOfWhatIsInsideWithoutRecording() {
    Summary<String> text = Summary.of("text", Element::text);
    BiFunction<IfStatement, View, Object> inside = (node, view) -> view.summary(text, body(node));
    Asked inspection = new Asked(inside, false);
    String code = "class A {{ if (a) b(); }}";

    assertEquals("b();", answer(code, inside));
    assertTrue(pair(code, inspection).run(Cancellation.NEVER).footprint().isEmpty());
  }

  @Test
  void refusesSummariesOfWhatIsOutside() {
    Summary<String> text = Summary.of("text", Element::text);
    Element outside = tree("class A {{ if (a) b(); }}").root();

    Outcome outcome =
        pair(
                "class A {{ if (a) b(); }}",
                new Asked((node, view) -> view.summary(text, outside), true))
            .run(Cancellation.NEVER);

    assertTrue(outcome.crash().isPresent());
  }

  @Test
  void countsColumnsWithTabs() {
    String text = "class A {{\n \tif (a)\n\t\tb();\n}}";

    assertEquals("8", answer(text, (node, view) -> view.column(node.element())));
    assertEquals("16", answer(text, (node, view) -> view.column(body(node))));
  }

  @Test
  void recordsTheColumn() {
    BiFunction<IfStatement, View, Object> outer = (node, view) -> view.column(node.element());
    BiFunction<IfStatement, View, Object> inner = (node, view) -> view.column(body(node));

    assertFalse(unbroken("class A {{ if (a);}}", "class A {{  if (a);}}", outer));
    assertTrue(unbroken("class A {{\n if (a);}}", "class A { int i; {\n if (a);}}", outer));
    assertTrue(unbroken("class A {{\n if (a)\n;}}", "class A {{\n  if (a)\n;}}", inner));
    assertFalse(unbroken("class A {{\n if (a);}}", "class A {{\n  if (a);}}", inner));
    assertFalse(unbroken("class A {{\n if (a)\n;}}", "class A {{\n if (a)\n ;}}", inner));
  }

  @Test
  void tellsAndRecordsWhatStartsItsLine() {
    BiFunction<IfStatement, View, Object> outer = (node, view) -> view.startsLine(node.element());

    assertEquals("true", answer("class A {{\n /* b */ if (a);\n}}", outer));
    assertEquals("false", answer("class A {{ if (a);\n}}", outer));
    assertEquals(
        "true", answer("class A {{ if (a)\n b();}}", (node, view) -> view.startsLine(body(node))));
    assertFalse(unbroken("class A {{\nif (a);}}", "class A {{if (a);}}", outer));
  }

  @Test
  void countsLinesFromTheElement() {
    BiFunction<IfStatement, View, Object> line = (node, view) -> view.line(body(node));

    assertEquals("2", answer("class A {{\n\nif (a)\n\n b();}}", line));
    assertTrue(unbroken("class A {{if (a)\n;}}", "class A {{\n  if (a)\n;}}", line));
    assertFalse(unbroken("class A {{if (a)\n;}}", "class A {{if (a) ;}}", line));
  }

  @Test
  void tellsAndRecordsComments() {
    String text = "class A {{ // one\n /* two */ if /* three */ (a) { /* four */ } // five\n}}";
    BiFunction<IfStatement, View, Object> before =
        (node, view) -> texts(view.commentsBefore(node.element()));
    BiFunction<IfStatement, View, Object> inside =
        (node, view) -> texts(view.commentsIn(node.element()));

    assertEquals("[// one, /* two */]", answer(text, before));
    assertEquals("[/* three */, /* four */]", answer(text, inside));
    assertEquals("[/* four */]", answer(text, (node, view) -> texts(view.commentsIn(body(node)))));
    assertFalse(unbroken(text, text.replace("two", "2"), before));
    assertTrue(unbroken(text, text.replace("two", "2"), inside));
    assertTrue(unbroken(text, text.replace("four", "4"), before));
    assertFalse(unbroken(text, text.replace("four", "4"), inside));
    assertTrue(unbroken(text, text.replace("five", "5"), inside));
  }

  private static List<String> texts(List<View.Comment> comments) {
    return comments.stream().map(View.Comment::text).toList();
  }

  @Test
  void tellsWhiteSpace() {
    BiFunction<IfStatement, View, Object> trivia =
        (node, view) -> view.trivia(node.element()).replace('\t', 't').replace('\n', 'n');

    assertEquals("nt// bn", answer("class A {{\n\t// b\nif (a);}}", trivia));
    assertFalse(unbroken("class A {{if (a);}}", "class A {{ if (a);}}", trivia));
  }

  @Test
  void writesMessagesOnOneLine() {
    assertEquals(
        "a || b", answer("class A {{ if (a\n  || b); }}", (node, view) -> node.condition().text()));
  }

  @Test
  void showsAReportElsewhereAtTheElement() {
    Asked inspection =
        new Asked((node, view) -> view.reportAt(new TextRange(0, 5), "elsewhere"), false);

    Outcome outcome = pair("class A {{ if (a); }}", inspection).run(Cancellation.NEVER);

    assertEquals(new TextRange(11, 18), outcome.findings().get(0).range());
    assertEquals(List.of(new TextRange(0, 5)), outcome.strays());
  }
}
