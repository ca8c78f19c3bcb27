package dev.limn.highlight;

import static dev.limn.java.syntax.JavaKind.ANNOTATION;
import static dev.limn.java.syntax.JavaKind.EMPTY_STATEMENT;
import static dev.limn.java.syntax.JavaKind.EXPRESSION_STATEMENT;
import static dev.limn.java.syntax.JavaKind.FINAL;
import static dev.limn.java.syntax.JavaKind.IF_STATEMENT;
import static dev.limn.java.syntax.JavaKind.IMPORT_DECLARATION;
import static dev.limn.java.syntax.JavaKind.METHOD_CALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.limn.inspect.Edit;
import dev.limn.java.declare.JavaLanguage;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.IfStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.syntax.Element;
import dev.limn.syntax.SyntaxTree;
import dev.limn.text.TextRange;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class TreeEditTest {

  /** A text after an edit of its first element of a kind. */
  private static String edited(String text, JavaKind kind, BiConsumer<Edit, Element> change) {
    SyntaxTree tree = Samples.tree(text);
    TreeEdit edit = new TreeEdit(tree.root(), JavaLanguage.JAVA);
    StreamSupport.stream(tree.root().preorder().spliterator(), false)
        .filter(element -> element.kind() == kind)
        .findFirst()
        .ifPresent(element -> change.accept(edit, element));
    return tree.text().apply(edit.textEdits()).toString();
  }

  private static String without(JavaKind kind, String text) {
    return edited(text, kind, Edit::delete);
  }

  /** A text in which the first {@code if} is replaced by what it guards. */
  private static String unwrapped(String text) {
    return edited(
        text,
        IF_STATEMENT,
        (edit, element) ->
            edit.replace(element, element, ((IfStatement) element.view()).thenStatement()));
  }

  @Test
  void deletesTheLineIfNothingElseIsOnIt() {
    assertEquals(
        "class A {{\n    a();\n    b();\n}}",
        without(EMPTY_STATEMENT, "class A {{\n    a();\n    ;  \n    b();\n}}"));
    assertEquals("class A {{\n}}", without(EXPRESSION_STATEMENT, "class A {{\n  a(\n    b);\n}}"));
    assertEquals("import b;", without(IMPORT_DECLARATION, "import a;\nimport b;"));
    assertEquals("", without(IMPORT_DECLARATION, "import a;"));
  }

  @Test
  void leavesOneSpaceWhereCodeWas() {
    assertEquals("class A {{ a(); }}", without(EMPTY_STATEMENT, "class A {{ a(); ; }}"));
    assertEquals("class A {{ }}", without(EMPTY_STATEMENT, "class A {{ ; }}"));
    assertEquals("class A {{}}", without(EMPTY_STATEMENT, "class A {{;}}"));
    assertEquals("class A { int i; }", without(FINAL, "class A { final int i; }"));
    assertEquals("class A { A(int i); }", without(FINAL, "class A { A(final int i); }"));
    assertEquals("class A {\n  int i;\n}", without(ANNOTATION, "class A {\n  @B int i;\n}"));
    assertEquals("class A {{ a();\n}}", without(EMPTY_STATEMENT, "class A {{ a(); ;\n}}"));
    assertEquals("class A {{ a(); b(); }}", without(EMPTY_STATEMENT, "class A {{ a();;  b(); }}"));
    assertEquals("class A {{ {} b(); }}", without(EMPTY_STATEMENT, "class A {{ {}; b(); }}"));
    assertEquals("class A {{ a();b(); }}", without(EMPTY_STATEMENT, "class A {{ a();;b(); }}"));
  }

  @Test
  void keepsTokensApart() {
    assertEquals("class A { static int i; }", without(ANNOTATION, "class A { static@B()int i; }"));
  }

  @Test
  void keepsReplacementsApartFromWhatIsAroundThem() {
    assertEquals("class A {{ return a; }}", bare("class A {{ return(a); }}"));
    assertEquals("class A {{ a = b- -c; }}", bare("class A {{ a = b-(-c); }}"));
    assertEquals("class A {{ a = b/ /* c */ d; }}", bare("class A {{ a = b/(/* c */d); }}"));
    assertEquals("class A {{ a = b*c; }}", bare("class A {{ a = b*(c); }}"));
  }

  /** A text with what is in its first parentheses around an expression in their place. */
  private static String bare(String text) {
    return edited(
        text,
        JavaKind.PARENTHESIZED_EXPRESSION,
        (edit, element) -> edit.replace(element, element, element.first(Expression.class).get()));
  }

  @Test
  void keepsCommentsAroundWhatItDeletes() {
    assertEquals(
        "class A {{\n  // before\n  // behind\n}}",
        without(EMPTY_STATEMENT, "class A {{\n  // before\n  ; // behind\n}}"));
    assertEquals(
        "class A {{ /* a */ /* b */ }}",
        without(EMPTY_STATEMENT, "class A {{ /* a */ ; /* b */ }}"));
  }

  @Test
  void keepsCommentsInWhatItDeletes() {
    assertEquals(
        "class A {{\n  // one\n  /* two */\n  b();\n}}",
        without(EXPRESSION_STATEMENT, "class A {{\n  a( // one\n    /* two */);\n  b();\n}}"));
    assertEquals(
        "class A {{ int i; /* why */ }}",
        without(EXPRESSION_STATEMENT, "class A {{ int i; a(/* why */); }}"));
  }

  @Test
  void commentsNoCodeOut() {
    assertEquals(
        "class A {{ int i; // why\n    int j; }}",
        without(EXPRESSION_STATEMENT, "class A {{ int i; a(// why\n); int j; }}"));
    assertEquals(
        "class A {{ int i; // one\n    // two\n}}",
        without(EXPRESSION_STATEMENT, "class A {{ int i; a(// one\n // two\n);\n}}"));
  }

  @Test
  void putsCommentsBeforeAReplacement() {
    assertEquals(
        "class A {{\n  // one\n  /* two */\n  b(/* three */);\n}}",
        unwrapped("class A {{\n  if (a // one\n  ) /* two */ b(/* three */);\n}}"));
    assertEquals("class A {{ /* one */ b(); }}", unwrapped("class A {{ if (/* one */ a) b(); }}"));
    assertEquals(
        "class A {{ c(); // one\n    b(); }}",
        unwrapped("class A {{ c(); if (a // one\n) b(); }}"));
  }

  @Test
  void doesNotRepeatCommentsThatAreKept() {
    assertEquals(
        "class A {{ int i = f(a /* why */ + b); }}",
        edited(
            "class A {{ int i = f(a /* why */ + b); }}",
            METHOD_CALL,
            (edit, call) -> edit.replace(call, edit.keep(call))));
  }

  @Test
  void joinsDeletionsWithNothingBetweenThem() {
    assertEquals(
        "class A {{\n  c();\n}}",
        edited(
            "class A {{\n  a(); b();\n  c();\n}}",
            JavaKind.BLOCK,
            (edit, block) ->
                block.all(Statement.class).stream()
                    .limit(2)
                    .forEach(statement -> edit.delete(statement.element()))));
  }

  @Test
  void usesTheLineBreaksOfTheFile() {
    assertEquals(
        "class A {{\r\n  // why\r\n  a();\r\n  b();\r\n}}",
        edited(
            "class A {{\r\n  if (// why\r\n c) d();\r\n}}",
            IF_STATEMENT,
            (edit, statement) ->
                edit.replace(statement, "a();\n" + edit.indentation(statement) + "b();")));
  }

  @Test
  void insertsAsToldAndReplacesAnyText() {
    assertEquals(
        "class A {{ int i = (b); }} // d",
        edited(
            "class A {{ int i = b; }} // c",
            JavaKind.NAME_EXPRESSION,
            (edit, name) ->
                edit.insertBefore(name, "(")
                    .insertAfter(name, ")")
                    .replaceText(new TextRange(28, 29), "d")));
  }

  @Test
  void refusesChangesThatOverlap() {
    assertThrows(
        IllegalStateException.class,
        () ->
            edited(
                "class A {{ if (a) b(); }}",
                IF_STATEMENT,
                (edit, element) ->
                    edit.replace(element, ";")
                        .insertAfter(((IfStatement) element.view()).condition().element(), "c")));
  }
}
