package dev.limn.inspections.performance;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Edit;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Report;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ClassBody;
import dev.limn.java.syntax.ClassType;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NewExpression;
import dev.limn.java.syntax.Statement;
import dev.limn.java.syntax.ThisExpression;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds collections that are filled in the body of an anonymous class. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "double-brace-initialization",
    summary = "Collection that is filled by `{{ … }}`",
    category = Category.PERFORMANCE,
    aliases = {
      "intellij:DoubleBraceInitialization",
      "sonar:S3599",
      "pmd:DoubleBraceInitialization",
      "errorprone:DoubleBraceInitialization"
    },
    doc =
        """
        `new ArrayList<>() {{ add(1); }}` declares a class of its own for one object. The object
        keeps the enclosing one alive as long as it lives, is equal to others only as far as its
        class allows it, and cannot be serialised without the enclosing one.

        ```java
        import java.util.*;

        class Menu {
            List<String> dishes = new ArrayList<>() {{
                                //^^^^^^^^^^^^^^^^^ This declares a class to fill a collection: fill the collection itself
                add("Soup");
                add("Salad");
            }};
        }
        ```

        ## Not reported

        - Classes that do more than to fill themselves in one initializer.
        - Types that are not named as collections are: libraries for tests use `{{ … }}` for a
          language of their own.
        """)
public final class DoubleBraceInitialization implements Inspection {

  private static final Pattern COLLECTIONS =
      Pattern.compile(
          "\\w*(Map|List|Set|Collection|Queue|Deque|Vector|Stack|Hashtable|Properties|Multiset)");

  /** What a collection that keeps no order of its own is made of, from Java 9 on. */
  private static final Map<String, String> FACTORIES =
      Map.of(
          "ArrayList", "List",
          "LinkedList", "List",
          "HashSet", "Set",
          "HashMap", "Map");

  /** The number of pairs that {@code Map.of} takes. */
  private static final int MOST_PAIRS = 10;

  private static final int FACTORIES_LEVEL = 9;

  @Override
  public void register(Visits visits) {
    visits.on(NewExpression.class, DoubleBraceInitialization::check);
  }

  private static void check(NewExpression creation, View view) {
    Optional<Block> filling = creation.body().flatMap(DoubleBraceInitialization::initializer);
    if (filling.isEmpty()
        || creation.element().isFaulty()
        || !(creation.type() instanceof ClassType type)
        || !COLLECTIONS.matcher(type.name().name()).matches()) {
      return;
    }
    Report report =
        view.reportAt(
            new TextRange(creation.range().start(), creation.arguments().range().end()),
            "This declares a class to fill a collection: fill the collection itself");
    List<Expression> contents = contents(filling.get(), type.name().name());
    if (!contents.isEmpty()
        && creation.arguments().expressions().isEmpty()
        && view.commentsIn(creation.element()).isEmpty()
        && view.ask(Enclosing.FIX_LEVEL) >= FACTORIES_LEVEL) {
      String factory = FACTORIES.get(type.name().name());
      report.unsafeFix(
          "Use `" + factory + ".of`",
          "`null` is refused then, and so are equal elements of a set and equal keys",
          edit -> replace(creation, contents, factory, edit));
    }
  }

  /** The only member of a body, if it is an initializer that only calls methods of the object. */
  private static Optional<Block> initializer(ClassBody body) {
    List<Member> members = body.members();
    return members.size() == 1
            && members.get(0) instanceof Initializer initializer
            && !initializer.element().isFaulty()
            && !initializer.body().statements().isEmpty()
        ? Optional.of(initializer.body())
        : Optional.empty();
  }

  /** What is put into a collection; empty if something else is done, too. */
  private static List<Expression> contents(Block filling, String type) {
    String factory = FACTORIES.getOrDefault(type, "");
    String method = factory.equals("Map") ? "put" : "add";
    List<Expression> contents = new ArrayList<>();
    for (Statement statement : filling.statements()) {
      if (!(statement instanceof ExpressionStatement expression)
          || !(expression.expression() instanceof MethodCall call)
          || !call.name().name().equals(method)
          || call.qualifier().filter(q -> !(q instanceof ThisExpression)).isPresent()
          || call.arguments().expressions().size() != (method.equals("put") ? 2 : 1)
          || Running.with(call.arguments()).stream().anyMatch(DoubleBraceInitialization::isOwn)) {
        return List.of();
      }
      contents.addAll(call.arguments().expressions());
    }
    boolean fits = !factory.equals("Map") || contents.size() <= 2 * MOST_PAIRS;
    return factory.isEmpty() || !fits ? List.of() : contents;
  }

  /** Whether code may mean the object that is filled, or a method of it. */
  private static boolean isOwn(Element element) {
    return element.kind() == JavaKind.THIS_EXPRESSION
        || (element.view() instanceof MethodCall call && call.qualifier().isEmpty());
  }

  private static void replace(
      NewExpression creation, List<Expression> contents, String factory, Edit edit) {
    List<Object> parts = new ArrayList<>(List.of("(java.util." + factory + ".of("));
    for (Expression content : contents) {
      parts.add(content);
      parts.add(", ");
    }
    parts.set(parts.size() - 1, "))");
    edit.replace(
        creation.arguments().element(), creation.body().orElseThrow().element(), parts.toArray());
  }
}
