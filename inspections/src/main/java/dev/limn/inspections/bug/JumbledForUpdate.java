package dev.limn.inspections.bug;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.statement.Exits;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.ForInit;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.ForUpdate;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodCall;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Language.Inputs;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds {@code for} loops whose update does not fit their condition. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "jumbled-for-update",
    summary = "Update of a `for` loop that does not fit its condition",
    category = Category.BUG,
    aliases = {
      "intellij:ForLoopThatDoesntUseLoopVariable",
      "intellij:OverflowingLoopIndex",
      "sonar:S1994",
      "sonar:S2251",
      "pmd:JumbledIncrementer",
      "errorprone:IncrementInForLoopAndHeader"
    },
    doc =
        """
        The update of a `for` loop brings its condition nearer to the end. One that changes another
        variable, often that of an outer loop, or that goes in the wrong direction, was copied and
        not changed.

        ```java
        class Matrix {
            int sum(int[][] rows) {
                int sum = 0;
                for (int i = 0; i < rows.length; i++) {
                    for (int j = 0; j < rows[i].length; i++) {
                                                      //^^^ The condition is about `j`, and this changes `i`
                        sum += rows[i][j];
                    }
                }
                for (int i = rows.length - 1; i >= 0; i++) {
                                                    //^^^ `i` goes away from the end that the condition sets it
                    sum--;
                }
                return sum;
            }
        }
        ```

        ## Not reported

        - A loop whose variable is changed in the body, or whose condition is also about what the
          update changes.
        - A loop whose condition calls methods that may do something, or whose update calls one of
          its variable, or with it.
        - `for (int i = 1; i > 0; i++)` and the like, which run until the number overflows, as
          their start says; and loops to an open end that are left by a jump.
        """)
public final class JumbledForUpdate implements Inspection {

  private static final Set<String> LENGTH = Set.of("length", "size");

  private static final Pattern TAKING =
      Pattern.compile("(add|clear|delete|next|poll|pop|push|put|read|remove|set|take)([A-Z]\\w*)?");

  @Override
  public void register(Visits visits) {
    visits.on(ForStatement.class, JumbledForUpdate::check);
  }

  private static void check(ForStatement loop, View view) {
    if (loop.element().isFaulty()
        || loop.condition().filter(Operands::isQuestion).isEmpty()
        || loop.update().isEmpty()) {
      return;
    }
    ForUpdate update = loop.update().get();
    for (VariableDeclarator variable : declared(loop)) {
      String name = variable.name().name();
      if (!Running.assigns(loop.body(), name) && mentions(condition(loop), name)) {
        if (Running.assigns(update, name)) {
          update.expressions().forEach(change -> checkDirection(change, variable, loop, view));
        } else if (update.expressions().size() == 1) {
          checkVariable(update.expressions().get(0), name, loop, view);
        }
      }
    }
  }

  private static List<VariableDeclarator> declared(ForStatement loop) {
    return loop.init()
        .flatMap(ForInit::declaration)
        .map(LocalVariableDeclaration::declarators)
        .orElse(List.of());
  }

  private static Expression condition(ForStatement loop) {
    return loop.condition().orElseThrow();
  }

  /** Looks at an update that leaves a variable alone of which the condition is. */
  private static void checkVariable(Expression update, String name, ForStatement loop, View view) {
    Optional<NameExpression> changed = changed(update);
    if (changed.isEmpty()
        || isAbout(condition(loop), changed.get().name().name())
        || Running.with(update, MethodCall.class).stream().anyMatch(call -> mentions(call, name))
        || mayChangeCondition(loop)) {
      return;
    }
    view.report(
            update,
            "The condition is about `%s`, and this changes `%s`",
            name,
            changed.get().text())
        .unsafeFix(
            "Change `" + name + "`",
            "Another variable changes",
            edit -> edit.replace(changed.get().element(), name));
  }

  /** The variable that an update changes. */
  private static Optional<NameExpression> changed(Expression update) {
    return Running.target(update.element())
        .filter(NameExpression.class::isInstance)
        .map(NameExpression.class::cast);
  }

  private static boolean mayChangeCondition(ForStatement loop) {
    List<String> names = new ArrayList<>();
    boolean calls = false;
    for (Element element : condition(loop).element().preorder()) {
      if (element.view() instanceof NameExpression name) {
        names.add(name.name().name());
      }
      calls |= element.kind() == JavaKind.METHOD_CALL;
    }
    return names.stream().anyMatch(name -> Running.assigns(loop.body(), name))
        || (calls
            && Running.with(loop.body(), MethodCall.class).stream()
                .anyMatch(call -> TAKING.matcher(call.name().name()).matches()));
  }

  private static boolean mentions(Expression expression, String name) {
    return mentions(expression, name, element -> true);
  }

  /** Whether a condition mentions a name elsewhere than in {@code rows[name].length}. */
  private static boolean isAbout(Expression condition, String name) {
    return mentions(condition, name, element -> !isLength(element));
  }

  private static boolean mentions(Expression within, String name, Predicate<Element> wanted) {
    for (Place place : Place.root(within.element(), Inputs.NONE).preorder(wanted)) {
      if (place.element().view() instanceof NameExpression simple
          && simple.name().name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLength(Element element) {
    Syntax view = element.view();
    return (view instanceof FieldAccess access && LENGTH.contains(access.name().name()))
        || (view instanceof MethodCall call && LENGTH.contains(call.name().name()));
  }

  /** Looks at an update of the variable of which the condition is. */
  private static void checkDirection(
      Expression change, VariableDeclarator variable, ForStatement loop, View view) {
    String name = variable.name().name();
    boolean own = changed(change).filter(target -> target.name().name().equals(name)).isPresent();
    int step = own ? step(change) : 0;
    Optional<Expression> end = end(condition(loop), name, step);
    if (end.isEmpty() || mentions(end.get(), name) || isOpen(end.get(), variable, loop)) {
      return;
    }
    Element operator = operator(change);
    boolean adds = operator.text().startsWith("+");
    String other = operator.text().replace(adds ? '+' : '-', adds ? '-' : '+');
    view.report(change, "`%s` goes away from the end that the condition sets it", name)
        .unsafeFix(
            "Write `" + other + "`",
            "The loop then goes the other way",
            edit -> edit.replace(operator, other));
  }

  /** 1 for what makes a variable greater, -1 for what makes it less, 0 if that is not known. */
  private static int step(Expression change) {
    return switch (operator(change).kind() instanceof JavaKind kind ? kind : JavaKind.EQ) {
      case PLUS_PLUS -> 1;
      case MINUS_MINUS -> -1;
      case PLUS_EQ -> sign(((Assignment) change).value());
      case MINUS_EQ -> -sign(((Assignment) change).value());
      default -> 0;
    };
  }

  /** 1 for a literal, -1 for one with a minus before it, 0 for what is none. */
  private static int sign(Expression value) {
    if (!isLiteral(value)) {
      return 0;
    }
    return value.bare() instanceof PrefixExpression sign && sign.operator() == JavaKind.MINUS
        ? -1
        : 1;
  }

  private static Element operator(Expression change) {
    if (change instanceof PostfixExpression postfix) {
      return postfix.operatorToken();
    }
    return change instanceof PrefixExpression prefix
        ? prefix.operatorToken()
        : ((Assignment) change).operatorToken();
  }

  /**
   * What a condition compares a variable with so that a step goes away from it; empty if there is
   * no such comparison, or one in the direction of the step too.
   */
  private static Optional<Expression> end(Expression condition, String name, int step) {
    Optional<Expression> found = Optional.empty();
    Expression rest = condition.bare();
    while (step != 0 && rest instanceof BinaryExpression binary) {
      boolean chain = binary.operator() == JavaKind.AND_AND;
      Expression part = (chain ? binary.right() : binary).bare();
      if (mentions(part, name)) {
        Optional<Expression> end = comparedWith(part, name, step);
        if (end.isEmpty()) {
          return Optional.empty();
        }
        found = end;
      }
      if (!chain) {
        return found;
      }
      rest = binary.left().bare();
    }
    return mentions(rest, name) ? Optional.empty() : found;
  }

  private static Optional<Expression> comparedWith(Expression part, String name, int step) {
    if (!(part instanceof BinaryExpression comparison)) {
      return Optional.empty();
    }
    boolean less = EnumSet.of(JavaKind.LT, JavaKind.LT_EQ).contains(comparison.operator());
    boolean greater = EnumSet.of(JavaKind.GT, JavaKind.GT_EQ).contains(comparison.operator());
    if (isName(comparison.left(), name) && (step < 0 ? less : greater)) {
      return Optional.of(comparison.right());
    }
    return isName(comparison.right(), name) && (step < 0 ? greater : less)
        ? Optional.of(comparison.left())
        : Optional.empty();
  }

  private static boolean isName(Expression expression, String name) {
    return expression.bare() instanceof NameExpression simple && simple.name().name().equals(name);
  }

  /** Whether a loop may be meant to run until it overflows, or until it jumps out. */
  private static boolean isOpen(Expression end, VariableDeclarator variable, ForStatement loop) {
    Exits exits = Exits.of(loop.body());
    return end.bare().element().textEquals("0")
        && (variable.initializer().filter(JumbledForUpdate::isLiteral).isPresent()
            || exits.breaks()
            || exits.has(Exits.Way.RETURN)
            || exits.has(Exits.Way.THROW));
  }

  private static boolean isLiteral(Expression expression) {
    Expression bare = expression.bare();
    return bare instanceof Literal
        || (bare instanceof PrefixExpression sign && sign.operand() instanceof Literal);
  }
}
