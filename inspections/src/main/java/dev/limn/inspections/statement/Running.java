package dev.limn.inspections.statement;

import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.NameExpression;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.query.Language.Inputs;
import dev.limn.query.Place;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What runs when a piece of code runs: bodies of lambdas and of classes in it do not. */
public final class Running {

  private static final Set<JavaKind> LATER =
      EnumSet.of(
          JavaKind.CLASS_BODY,
          JavaKind.ENUM_BODY,
          JavaKind.LAMBDA_EXPRESSION,
          JavaKind.LOCAL_TYPE_DECLARATION);

  private Running() {}

  /** The code itself and what runs with it, parents before children, tokens not among them. */
  public static List<Element> with(Syntax code) {
    List<Element> found = new ArrayList<>();
    Place root = Place.root(code.element(), Inputs.NONE);
    for (Place place : root.preorder(below -> !below.isLeaf() && !runsLater(below))) {
      found.add(place.element());
    }
    return found;
  }

  /** What of a type runs with a piece of code, the code itself if it is of that type. */
  public static <S extends Syntax> List<S> with(Syntax code, Class<S> type) {
    return with(code).stream()
        .filter(element -> element.isViewedAs(type))
        .map(element -> type.cast(element.view()))
        .toList();
  }

  /** Whether an element is the body of a lambda or of a class, or declares one. */
  public static boolean runsLater(Element element) {
    return LATER.contains(element.kind());
  }

  /** Whether a variable or field of a name is assigned anywhere in a piece of code. */
  public static boolean assigns(Syntax code, String name) {
    for (Element element : code.element().interior()) {
      if (assigned(element).filter(name::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** What an assignment, {@code ++} or {@code --} changes. */
  public static Optional<Expression> target(Element element) {
    Syntax view = element.view();
    if (view instanceof Assignment assignment) {
      return Optional.of(assignment.target().bare());
    }
    if (view instanceof PostfixExpression postfix) {
      return Optional.of(postfix.operand().bare());
    }
    return view instanceof PrefixExpression prefix && prefix.isUpdate()
        ? Optional.of(prefix.operand().bare())
        : Optional.empty();
  }

  /** The name of the variable or field that an assignment, {@code ++} or {@code --} changes. */
  public static Optional<String> assigned(Element element) {
    return target(element).flatMap(Running::name).map(Identifier::name);
  }

  private static Optional<Identifier> name(Expression target) {
    if (target instanceof NameExpression simple) {
      return Optional.of(simple.name());
    }
    return target instanceof FieldAccess access ? Optional.of(access.name()) : Optional.empty();
  }
}
