package dev.limn.system.engine;

import static dev.limn.kit.Work.open;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.ImportDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.ReturnStatement;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.kit.Work;
import dev.limn.query.Fact;
import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an edit costs: the pairs that depend on what it changed, and no other. */
class WorkTest {
  private static final String DOC = "```java\nclass A {}\n```";

  private static final String TEXT =
      """
      import a.B;

      class A {
          private int count;
          private int size; // in bytes

          int f() { return count; }

          int g() {
              // nothing
              return size + 1;
          }
      }
      """;

  private static final Class<?>[] ALL = {
    Body.class, Commented.class, Column.class, Typed.class, Unread.class, Imported.class
  };

  @Test
  void anEditInABodyRunsThePairsOfThatBody() {
    open(TEXT, ALL)
        .replace("size + 1", "size + 10")
        .expectWork(
            """
            body       METHOD_DECLARATION int g()
            column     RETURN_STATEMENT return size + 10
            commented  METHOD_DECLARATION int g()
            typed      METHOD_DECLARATION int g()
            """);
  }

  @Test
  void whatStandsUnderAKeyIsNotReadAgainForWhatElseWasRead() {
    Work work = open(TEXT, Neighbour.class);
    Unread.Uses.READ.set(0);
    work.replace("size + 1", "size + toString()").expectWork("");
    assertEquals(0, Unread.Uses.READ.get());
    work.replace("size + toString()", "count")
        .expectWork(
            """
            neighbour  FIELD_DECLARATION private int count
            neighbour  FIELD_DECLARATION private int size
            """);
  }

  @Test
  void aCommentRunsThoseThatReadComments() {
    open(TEXT, ALL)
        .replace("// nothing", "// something")
        .expectWork(
            """
            commented  METHOD_DECLARATION int g()
            """);
  }

  @Test
  void whiteSpaceRunsThoseThatReadColumns() {
    open(TEXT, Body.class, Column.class, Typed.class, Unread.class)
        .replace("{ return count", "{  return count")
        .expectWork(
            """
            column     RETURN_STATEMENT return count
            """);
  }

  @Test
  void anotherNameOfAFieldRunsItAndThoseThatReadIt() {
    open(TEXT, Body.class, Unread.class)
        .replace("int count", "int number")
        .expectWork(
            """
            body       FIELD_DECLARATION private int number
            unread     FIELD_DECLARATION private int number
            """);
  }

  @Test
  void aUseMoreOfAFieldRunsThePairsThatAskForIt() {
    open(TEXT, Unread.class)
        .replace("return size + 1", "return count + 1")
        .expectWork(
            """
            unread     FIELD_DECLARATION private int count
            unread     FIELD_DECLARATION private int size
            """);
  }

  @Test
  void aUseOfWhatNobodyAsksForRunsNothing() {
    open(TEXT, Unread.class).replace("return size + 1", "return size + other").expectWork("");
  }

  @Test
  void anImportRunsThoseThatReadImports() {
    open(TEXT, ALL)
        .replace("import a.B;\n", "import a.B;\nimport a.C;\n")
        .expectWork(
            """
            imported   IMPORT_DECLARATION import a.B
            imported   IMPORT_DECLARATION import a.C
            """);
  }

  @Test
  void aMemberRunsNoOtherMember() {
    open(TEXT, ALL)
        .replace("    int f()", "    int h() { return 0; }\n    int f()")
        .expectWork(
            """
            body       METHOD_DECLARATION int h()
            column     RETURN_STATEMENT return 0
            commented  METHOD_DECLARATION int h()
            typed      METHOD_DECLARATION int h()
            """);
  }

  @Test
  void aModifierOfATypeRunsThoseThatReadItsHeader() {
    open(TEXT, Body.class, Column.class, Typed.class, Unread.class)
        .replace("class A", "final class A")
        .expectWork(
            """
            typed      METHOD_DECLARATION int f()
            typed      METHOD_DECLARATION int g()
            """);
  }

  @Test
  void anEditThatIsTakenBackRunsWhatItTouched() {
    open(TEXT, Body.class, Typed.class)
        .replace("return size", "return /*size")
        .replace("return /*size", "return size")
        .expectFewer(9);
  }

  /** Reads nothing but what it visits. */
  @Inspection.Info(id = "body", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Body implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(MethodDeclaration.class, (method, view) -> {});
      visits.on(FieldDeclaration.class, (field, view) -> {});
    }
  }

  /** Reads comments. */
  @Inspection.Info(id = "commented", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Commented implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(MethodDeclaration.class, Commented::check);
    }

    private static void check(Declaration declaration, View view) {
      view.commentsIn(declaration.element());
    }
  }

  /** Reads columns. */
  @Inspection.Info(id = "column", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Column implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(ReturnStatement.class, (statement, view) -> view.column(statement.element()));
    }
  }

  /** Reads the header of the type around a method. */
  @Inspection.Info(id = "typed", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Typed implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(MethodDeclaration.class, (method, view) -> view.ask(Enclosing.TYPE));
    }
  }

  /** Reads how often the name of a field is used. */
  @Inspection.Info(id = "unread", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Unread implements Inspection {
    private static final Summary<Index<String, Integer>> USES = Summary.of("uses", Unread::uses);

    private record Uses(String key) implements KeyedFact<String, List<Integer>> {
      /** Counts how often one is read. */
      static final AtomicInteger READ = new AtomicInteger();

      @Override
      public Summary<Index<String, Integer>> index() {
        return USES;
      }

      @Override
      public Optional<Element> holder(Surroundings surroundings) {
        return surroundings.ancestors().stream()
            .filter(around -> around.kind() == JavaKind.CLASS_BODY)
            .findFirst();
      }

      @Override
      public List<Integer> of(Surroundings surroundings) {
        READ.incrementAndGet();
        return holder(surroundings).map(body -> USES.of(body).at(key)).orElse(List.of());
      }
    }

    @Override
    public void register(Visits visits) {
      visits.on(FieldDeclaration.class, Unread::check);
    }

    private static void check(FieldDeclaration field, View view) {
      for (VariableDeclarator declarator : field.declarators()) {
        view.ask(new Uses(declarator.name().name()));
      }
    }

    private static Index<String, Integer> uses(Element element) {
      Map<String, Integer> own = new LinkedHashMap<>();
      List<Index<String, Integer>> parts = new ArrayList<>();
      for (Element child : element.children()) {
        if (child.view() instanceof NameExpression name) {
          own.merge(name.name().name(), 1, Integer::sum);
        } else if (!child.isLeaf()) {
          parts.add(USES.of(child));
        }
      }
      return Index.of(own, parts);
    }
  }

  /** Reads how often the name of a field is used, and how many fields stand beside it. */
  @Inspection.Info(id = "neighbour", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Neighbour implements Inspection {
    private static final Fact<Integer> FIELDS =
        surroundings -> surroundings.ancestors().get(0).all(FieldDeclaration.class).size();

    @Override
    public void register(Visits visits) {
      visits.on(
          FieldDeclaration.class,
          (field, view) -> {
            Unread.check(field, view);
            view.ask(FIELDS);
          });
    }
  }

  /** Reads how many imports there are. */
  @Inspection.Info(id = "imported", summary = "x", category = Category.STYLE, doc = DOC)
  static final class Imported implements Inspection {
    private static final Fact<Integer> IMPORTS =
        surroundings -> surroundings.ancestors().get(0).all(ImportDeclaration.class).size();

    @Override
    public void register(Visits visits) {
      visits.on(ImportDeclaration.class, (imported, view) -> view.ask(IMPORTS));
    }
  }
}
