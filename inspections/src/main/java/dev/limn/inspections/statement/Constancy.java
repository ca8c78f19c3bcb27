package dev.limn.inspections.statement;

import dev.limn.java.scope.Names;
import dev.limn.java.syntax.ConditionalExpression;
import dev.limn.java.syntax.DoStatement;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.ForStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.WhileStatement;
import dev.limn.query.Index;
import dev.limn.query.KeyedFact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where in the outermost type code would mean something else, or no longer compile, if variables of
 * a name were constants (JLS 4.12.4): in the condition of a loop, which then decides what can be
 * reached (JLS 14.22), and in {@code ?:}, whose type may be that of the other operand (JLS 15.25).
 * Each place is given as the names that must all be those of constants.
 *
 * @param key the name
 */
public record Constancy(String key) implements KeyedFact<String, List<Set<String>>> {

  private static final Summary<Index<String, List<Set<String>>>> INDEX =
      Summary.of("where constants matter", Constancy::index);

  /** What constant expressions are made of (JLS 15.29). */
  private static final Set<JavaKind> CONSTANT =
      EnumSet.of(
          JavaKind.BINARY_EXPRESSION,
          JavaKind.CAST,
          JavaKind.CONDITIONAL_EXPRESSION,
          JavaKind.FIELD_ACCESS,
          JavaKind.LITERAL,
          JavaKind.NAME_EXPRESSION,
          JavaKind.PARENTHESIZED_EXPRESSION,
          JavaKind.PREFIX_EXPRESSION);

  /** Whether an expression is a constant one if all that it names are constants. */
  public static boolean isPossible(Expression expression) {
    for (Element inner : expression.element().preorder()) {
      if (inner.view() instanceof Expression part
          && (!CONSTANT.contains((JavaKind) part.kind())
              || (part instanceof PrefixExpression prefix && prefix.isUpdate()))) {
        return false;
      }
    }
    return true;
  }

  private static Index<String, List<Set<String>>> index(Element element) {
    List<Index<String, List<Set<String>>>> parts = new ArrayList<>();
    Map<String, List<Set<String>>> places = new HashMap<>();
    if (element.view() instanceof TypeDeclaration || element.view() instanceof TypeBody) {
      for (Element child : element.children()) {
        if (!child.isLeaf()) {
          parts.add(INDEX.of(child));
        }
      }
    } else {
      for (Element inner : element.preorder()) {
        for (Set<String> names : names(inner.view())) {
          names.forEach(name -> places.computeIfAbsent(name, it -> new ArrayList<>()).add(names));
        }
      }
    }
    places.replaceAll((name, all) -> List.copyOf(all));
    return Index.of(places, parts);
  }

  private static List<Set<String>> names(Syntax place) {
    if (place instanceof ConditionalExpression choice) {
      Expression one = choice.thenExpression().bare();
      Expression other = choice.elseExpression().bare();
      return isNumber(one) || isNumber(other)
          ? List.of()
          : List.of(names(choice.thenExpression()), names(choice.elseExpression()));
    }
    return condition(place).stream().map(Constancy::names).toList();
  }

  private static boolean isNumber(Expression operand) {
    return operand instanceof Literal literal && literal.token().kind() == JavaKind.INTEGER_LITERAL;
  }

  private static Optional<Expression> condition(Syntax loop) {
    if (loop instanceof WhileStatement statement) {
      return Optional.of(statement.condition());
    }
    if (loop instanceof DoStatement statement) {
      return Optional.of(statement.condition());
    }
    return loop instanceof ForStatement statement ? statement.condition() : Optional.empty();
  }

  private static Set<String> names(Expression expression) {
    Set<String> names = new HashSet<>();
    if (isPossible(expression)) {
      for (Element inner : expression.element().preorder()) {
        if (inner.view() instanceof NameExpression name) {
          names.add(name.name().name());
        } else if (inner.view() instanceof FieldAccess access) {
          names.add(access.name().name());
        }
      }
    }
    return Set.copyOf(names);
  }

  @Override
  public Summary<Index<String, List<Set<String>>>> index() {
    return INDEX;
  }

  @Override
  public Optional<Element> holder(Surroundings surroundings) {
    return new Names.Elsewhere(key).holder(surroundings);
  }

  @Override
  public List<Set<String>> of(Surroundings surroundings) {
    return holder(surroundings).stream()
        .flatMap(holder -> surroundings.summary(INDEX, holder).at(key).stream())
        .flatMap(List::stream)
        .toList();
  }
}
