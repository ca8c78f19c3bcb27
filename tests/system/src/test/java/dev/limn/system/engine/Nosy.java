package dev.limn.system.engine;

import dev.limn.highlight.Catalogue;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.Executable;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.query.Fact;
import dev.limn.query.Index;
import dev.limn.query.Inherited;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Inspections that say all that they see, so that nothing changes unseen: of each thing that can be
 * read through a view, one reads it and reports it. What one of them says is wrong as soon as it
 * was not run when it should have been.
 */
final class Nosy {
  private static final String DOC = "Example:\n```java\nclass A {}\n```\n";

  private Nosy() {}

  /** These inspections and all of ours. */
  static Catalogue withOurs() {
    List<Inspection> all = new ArrayList<>(inspections());
    ServiceLoader.load(Inspection.class, Nosy.class.getClassLoader()).forEach(all::add);
    return Catalogue.of(all);
  }

  private static List<Inspection> inspections() {
    return List.of(
        new OfType(),
        new OfPath(),
        new OfSiblings(),
        new OfNames(),
        new OfFile(),
        new OfColumn(),
        new OfComments(),
        new OfTokens(),
        new OfFlags(),
        new OfBody(),
        new OfContent());
  }

  private static String shortened(Element element) {
    String text = element.text();
    return text.length() > 20 ? text.substring(0, 20) : text;
  }

  /** Reads an inherited fact, at members. */
  @Inspection.Info(id = "nosy-type", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfType implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Member.class,
          (member, view) -> view.report(member, "in %s", view.ask(Enclosing.TYPE).toString()));
    }
  }

  /** Reads a deep inherited fact, at names: the names of all types and members around. */
  @Inspection.Info(id = "nosy-path", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfPath implements Inspection {
    private static final Inherited<List<String>> PATH = OfPath::path;

    @Override
    public void register(Visits visits) {
      visits.on(
          NameExpression.class,
          (name, view) -> view.report(name, "at %s", view.ask(PATH).toString()));
      visits.onToken(
          JavaKind.INTEGER_LITERAL,
          (token, view) -> view.report(token, "at %s", view.ask(PATH).toString()));
    }

    private static List<String> path(Surroundings surroundings) {
      List<String> path = new ArrayList<>();
      for (Element around : surroundings.ancestors()) {
        if (around.view() instanceof TypeDeclaration type) {
          path.add(type.name().name());
        } else if (around.view() instanceof Executable executable) {
          path.add(executable.name().name());
        }
      }
      return path;
    }
  }

  /** Reads what stands before it in the nearest block, and nothing further out. */
  @Inspection.Info(id = "nosy-siblings", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfSiblings implements Inspection {
    private static final Fact<List<String>> BEFORE = OfSiblings::before;

    @Override
    public void register(Visits visits) {
      visits.on(
          NameExpression.class,
          (name, view) -> view.report(name, "after %s", view.ask(BEFORE).toString()));
    }

    private static List<String> before(Surroundings surroundings) {
      List<String> before = new ArrayList<>();
      int start = surroundings.element().fullRange().start();
      for (Element around : surroundings.ancestors()) {
        if (around.view() instanceof Block) {
          around.all(Statement.class).stream()
              .filter(statement -> statement.range().end() <= start)
              .forEach(statement -> before.add(shortened(statement.element())));
          return before;
        }
      }
      return before;
    }
  }

  /** Reads how often its name stands in the file, by an index. */
  @Inspection.Info(id = "nosy-names", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfNames implements Inspection {
    private static final Summary<Index<String, Integer>> USES = Summary.of("uses", OfNames::uses);

    private record Count(String key) implements KeyedFact<String, List<Integer>> {
      @Override
      public Summary<Index<String, Integer>> index() {
        return USES;
      }

      @Override
      public Optional<Element> holder(Surroundings surroundings) {
        List<Element> ancestors = surroundings.ancestors();
        return ancestors.isEmpty()
            ? Optional.empty()
            : Optional.of(ancestors.get(ancestors.size() - 1));
      }

      @Override
      public List<Integer> of(Surroundings surroundings) {
        return holder(surroundings).map(root -> USES.of(root).at(key)).orElse(List.of());
      }
    }

    @Override
    public void register(Visits visits) {
      visits.on(
          NameExpression.class,
          (name, view) ->
              view.report(
                  name, "stands %s times", view.ask(new Count(name.name().name())).toString()));
    }

    private static Index<String, Integer> uses(Element element) {
      Map<String, Integer> own = new LinkedHashMap<>();
      List<Index<String, Integer>> parts = new ArrayList<>();
      for (Element child : element.children()) {
        if (!child.isLeaf()) {
          parts.add(USES.of(child));
        } else if (child.kind() == JavaKind.IDENTIFIER) {
          own.merge(child.text(), 1, Integer::sum);
        }
      }
      return Index.of(own, parts);
    }
  }

  /** Reads the whole file. */
  @Inspection.Info(id = "nosy-file", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfFile implements Inspection {
    private static final Fact<Integer> TYPES = OfFile::types;

    @Override
    public void register(Visits visits) {
      visits.on(
          TypeDeclaration.class,
          (type, view) -> view.report(type.name(), "in a file of %d parts", view.ask(TYPES)));
    }

    private static int types(Surroundings surroundings) {
      int count = 0;
      for (Element around : surroundings.ancestors()) {
        count = around.node().childCount();
      }
      return count;
    }
  }

  /** Reads where it stands on its line. */
  @Inspection.Info(id = "nosy-column", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfColumn implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Statement.class, OfColumn::check);
      visits.onToken(
          JavaKind.STRING_LITERAL,
          (token, view) -> view.report(token, "at column %d", view.column(token)));
    }

    private static void check(Statement statement, View view) {
      Element element = statement.element();
      if (view.column(element) % 2 == 1) {
        view.report(statement, "at %d, %s", view.column(element), view.startsLine(element));
      }
    }
  }

  /** Reads comments. */
  @Inspection.Info(id = "nosy-comments", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfComments implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(Declaration.class, OfComments::check);
      visits.onToken(JavaKind.SEMICOLON, OfComments::checkToken);
    }

    private static void check(Declaration declaration, View view) {
      int before = view.commentsBefore(declaration.element()).size();
      int inside = view.commentsIn(declaration.element()).size();
      if (before + inside > 0) {
        view.report(declaration, "with %d before and %d inside", before, inside);
      }
    }

    private static void checkToken(Element token, View view) {
      if (view.trivia(token).contains("//")) {
        view.report(token, "after a comment");
      }
    }
  }

  /** Looks at tokens. */
  @Inspection.Info(id = "nosy-tokens", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfTokens implements Inspection {
    private static final Fact<String> PARENT =
        surroundings -> surroundings.ancestors().get(0).kind().name();

    @Override
    public void register(Visits visits) {
      visits.onToken(
          JavaKind.STATIC, (token, view) -> view.report(token, "in %s", view.ask(PARENT)));
      visits.onToken(JavaKind.EQ, (token, view) -> view.report(token, "in %s", view.ask(PARENT)));
    }
  }

  /** Looks at tokens that have something unusual or a comment before them. */
  @Inspection.Info(id = "nosy-flags", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfFlags implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.onTokensWith(
          Node.UNUSUAL, (token, view) -> view.report(token, "is unusual: %s", token.text()));
      visits.onTokensWith(
          Node.COMMENT, (token, view) -> view.report(token, "has a comment: %s", token.text()));
    }
  }

  /** Reads only its own content, which is long. */
  @Inspection.Info(id = "nosy-body", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfBody implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          TypeDeclaration.class,
          (type, view) ->
              view.report(type.name(), "has %d tokens", type.element().tokens().size()));
    }
  }

  /** Quotes what it sees. */
  @Inspection.Info(id = "nosy-content", summary = "x", category = Category.STYLE, doc = DOC)
  static final class OfContent implements Inspection {
    @Override
    public void register(Visits visits) {
      visits.on(
          Statement.class,
          (statement, view) -> {
            if (!(statement instanceof Block)) {
              view.report(statement, "is %s", shortened(statement.element()));
            }
          });
    }
  }
}
