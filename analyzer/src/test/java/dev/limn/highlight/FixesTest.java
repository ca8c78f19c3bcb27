package dev.limn.highlight;

import static dev.limn.highlight.Samples.SETTINGS;
import static dev.limn.highlight.Samples.inspect;
import static dev.limn.highlight.Samples.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.limn.highlight.Samples.SameName;
import dev.limn.highlight.Samples.StraySemicolon;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Finding;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ClassDeclaration;
import dev.limn.java.syntax.EmptyStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.query.Cancellation;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.SourceText;
import dev.limn.text.TextEdit;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class FixesTest {
  private static final Catalogue CATALOGUE =
      Catalogue.of(List.of(new StraySemicolon(), new SameName()));
  private static final String TEXT = "class A { void m() { ; a = a; } int i; }";

  @Test
  void offersTheFixesOfFindingsAtAPlace() {
    SyntaxTree tree = tree(TEXT);

    assertEquals("[Remove semicolon]", titles(tree, TEXT.indexOf(';')));
    assertEquals("[Assign to field]", titles(tree, TEXT.indexOf("= a")));
    assertEquals("[]", titles(tree, TEXT.indexOf("int")));
  }

  private static String titles(SyntaxTree tree, int offset) {
    return Fixes.offers(tree, CATALOGUE, SETTINGS, TextRange.empty(offset)).stream()
        .map(offered -> offered.offer().title())
        .toList()
        .toString();
  }

  @Test
  void computesTheEditsOfAFixOnANewerTree() {
    Finding finding = inspect(TEXT, new StraySemicolon()).findings().get(0);
    SyntaxTree newer = tree(TEXT);

    List<TextEdit> edits = Fixes.edits(newer, CATALOGUE, SETTINGS, finding, 0).orElseThrow();

    assertEquals("class A { void m() { a = a; } int i; }", newer.text().apply(edits).toString());
    assertEquals(1, Fixes.offers(newer, CATALOGUE, SETTINGS, finding).size());
  }

  @Test
  void refusesAFixWhenTheTextHasMovedOn() {
    Finding finding = inspect(TEXT, new StraySemicolon()).findings().get(0);

    assertEquals(Optional.empty(), Fixes.edits(tree(" " + TEXT), CATALOGUE, SETTINGS, finding, 0));
    assertEquals(Optional.empty(), Fixes.edits(tree(""), CATALOGUE, SETTINGS, finding, 0));
    assertEquals(Optional.empty(), Fixes.edits(tree(TEXT), CATALOGUE, SETTINGS, finding, 1));
  }

  @Test
  void refusesAFixThatFailsOrBreaksTheText() {
    Catalogue bad = Catalogue.of(List.of(new BadFixes()));
    SyntaxTree tree = tree("class A {{ ; }}");

    List<Offered> offers = Fixes.offers(tree, bad, SETTINGS, TextRange.empty(11));

    assertEquals(2, offers.size());
    for (Offered offered : offers) {
      assertEquals(
          Optional.empty(),
          Fixes.edits(tree, bad, SETTINGS, offered.finding(), offered.fixIndex()));
    }
  }

  @Test
  void offersNothingThatIsSuppressed() {
    SyntaxTree tree = tree("class A {{ ; // NOPMD\n }}");

    assertEquals("[]", titles(tree, 11));
  }

  @Test
  void suppressesAFinding() {
    String text = "class A {\n  void m() {\n    ;\n  }\n}\n";
    SyntaxTree tree = tree(text);
    Finding finding = inspect(text, new StraySemicolon()).findings().get(0);

    TextEdit edit = Fixes.suppression(tree, CATALOGUE, SETTINGS, finding).orElseThrow();

    String after = tree.text().apply(List.of(edit)).toString();
    assertTrue(after.contains("    // limn-ignore stray-semicolon\n    ;\n"), after);
    assertTrue(inspect(after, new StraySemicolon()).findings().isEmpty());
  }

  @Test
  void offersNoSuppressionOfSyntaxErrors() {
    String text = "class A {\n int i = ;\n}";
    Finding error = inspect(text, new StraySemicolon()).findings().get(0);

    assertTrue(Fixes.suppression(tree(text), CATALOGUE, SETTINGS, error).isEmpty());
  }

  @Test
  void fixesAllThatIsSafe() {
    FixAll.Fixed fixed = fixAll("class A {{ ;;; a = a; ; }}", CATALOGUE);

    assertEquals("class A {{ a = a; }}", fixed.text().toString());
    assertEquals(4, fixed.applied());
  }

  private static FixAll.Fixed fixAll(String text, Catalogue catalogue) {
    return FixAll.run(SourceText.of(text), catalogue, SETTINGS, FixAll.SAFE, Cancellation.NEVER);
  }

  @Test
  void fixesWhatIsUnsafeWhenToldTo() {
    FixAll.Fixed fixed =
        FixAll.run(
            SourceText.of("class A {{ a = a; }}"),
            CATALOGUE,
            SETTINGS,
            FixAll.SAFE_AND_UNSAFE,
            Cancellation.NEVER);

    assertEquals("class A {{ this.a = a; }}", fixed.text().toString());
  }

  @Test
  void fixesInSeveralPassesWhatOverlaps() {
    FixAll.Fixed fixed =
        fixAll("class A {{ { { { } } } }}", Catalogue.of(List.of(new NestedBlock())));

    assertEquals("class A {{ }}", fixed.text().toString());
    assertEquals(3, fixed.applied());
  }

  @Test
  void endsEvenIfFixesNeverDo() {
    FixAll.Fixed fixed = fixAll("class A {{ ; }}", Catalogue.of(List.of(new Endless())));

    assertEquals(FixAll.MOST_PASSES, fixed.applied());
  }

  @Test
  void undoesAPassThatBreaksTheText() {
    SourceText text = SourceText.of("class A {{ ; }}");

    FixAll.Fixed fixed =
        FixAll.run(
            text,
            Catalogue.of(List.of(new BadFixes())),
            SETTINGS,
            offered -> offered.offer().title().equals("Break"),
            Cancellation.NEVER);

    assertEquals(text, fixed.text());
    assertEquals(0, fixed.applied());
  }

  @Test
  void fixesTheRestOfWhatABadFixIsAmong() {
    Catalogue catalogue = Catalogue.of(List.of(new Clashing(), new StraySemicolon()));

    FixAll.Fixed fixed = fixAll("public class A {{ ; f(); ; }}", catalogue);

    assertEquals("abstract public class A {{ f(); }}", fixed.text().toString());
    assertEquals(3, fixed.applied());
  }

  @Test
  void fixesNothingWhenItIsCancelled() {
    SourceText text = SourceText.of("class A {{ ; }}");

    FixAll.Fixed fixed = FixAll.run(text, CATALOGUE, SETTINGS, FixAll.SAFE, () -> true);

    assertEquals(text, fixed.text());
    assertFalse(fixed.applied() > 0);
  }

  @Test
  void endsAFixThatTakesLongWhenItIsCancelled() {
    SourceText text = SourceText.of("class A {{ ; }}");
    Looping looping = new Looping();

    FixAll.Fixed fixed =
        FixAll.run(
            text, Catalogue.of(List.of(looping)), SETTINGS, FixAll.SAFE, looping.started::get);

    assertEquals(text, fixed.text());
  }

  @Test
  void keepsCommentsOfAllThatItFixes() {
    assertEquals(
        "class A {{\n  // a\n  // b\n}}",
        fixAll("class A {{\n  // a\n  ; // b\n}}", CATALOGUE).text().toString());
  }

  @Inspection.Info(
      id = "bad-fixes",
      summary = "Has bad fixes",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class BadFixes implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          EmptyStatement.class,
          (node, view) ->
              view.report(node, "semicolon")
                  .fix("Fail", BadFixes::fail)
                  .fix("Break", edit -> edit.replace(node.element(), "}")));
    }

    private static void fail(Edit edit) {
      throw new IllegalStateException("planted in " + edit);
    }
  }

  @Inspection.Info(
      id = "clashing",
      summary = "Each of its fixes is right, and both are not",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class Clashing implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(ClassDeclaration.class, Clashing::check);
    }

    private static void check(ClassDeclaration type, View view) {
      if (!type.hasModifier(JavaKind.ABSTRACT)) {
        view.report(type.name(), "is not abstract")
            .fix("Make abstract", edit -> edit.insertBefore(type.element(), "abstract "));
      }
      if (!type.hasModifier(JavaKind.FINAL)) {
        Element keyword = type.element().first(JavaKind.CLASS).orElseThrow();
        view.report(type.name(), "is not final")
            .fix("Make final", edit -> edit.insertBefore(keyword, "final "));
      }
    }
  }

  @Inspection.Info(
      id = "nested-block",
      summary = "Block in a block",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class NestedBlock implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) ->
              node.element()
                  .first(Block.class)
                  .ifPresent(
                      inner ->
                          view.report(node, "block in a block")
                              .fix(
                                  "Unwrap",
                                  edit ->
                                      edit.replace(node.element(), edit.keep(inner.element())))));
    }
  }

  @Inspection.Info(
      id = "endless",
      summary = "Grows",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class Endless implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class,
          (node, view) ->
              view.report(node, "too small")
                  .fix("Grow", edit -> edit.insertAfter(node.element(), " ;")));
    }
  }

  @Inspection.Info(
      id = "looping",
      summary = "Takes long",
      category = Category.STYLE,
      doc = "```java\nclass A {}\n```")
  static final class Looping implements Inspection {
    private final AtomicBoolean started = new AtomicBoolean();

    @Override
    public void register(Visits visits) {
      visits.on(
          Block.class, (node, view) -> view.report(node, "too small").fix("Grow", this::grow));
    }

    private void grow(Edit edit) {
      started.set(true);
      for (; ; ) {
        edit.indentation(edit.root());
      }
    }
  }
}
