package dev.limn.inspections.naming;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.Variable;
import dev.limn.query.Fact;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways to name things that are common in a file, and so no slips of their author. */
final class Habits {

  /** The number of names from which on they are no slips. */
  private static final int HABIT = 4;

  private static final Summary<Map<Deviation, Integer>> COUNTS =
      Summary.of("uncommon names", Habits::counts);

  /** What is uncommon about a name. */
  private enum Deviation {
    METHOD_WITH_CAPITAL,
    METHOD_WITH_UNDERSCORE,
    VARIABLE_WITH_CAPITAL,
    VARIABLE_WITH_UNDERSCORE
  }

  private Habits() {}

  /** Whether a method of this name is one of several that look like it in the file. */
  static Fact<Boolean> ofMethod(String name) {
    return new IsHabit(
        name.contains("_") ? Deviation.METHOD_WITH_UNDERSCORE : Deviation.METHOD_WITH_CAPITAL);
  }

  /** Whether a variable of this name is one of several that look like it in the file. */
  static Fact<Boolean> ofVariable(String name) {
    return new IsHabit(
        name.contains("_") ? Deviation.VARIABLE_WITH_UNDERSCORE : Deviation.VARIABLE_WITH_CAPITAL);
  }

  private record IsHabit(Deviation deviation) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      List<Element> ancestors = surroundings.ancestors();
      Element root = ancestors.get(ancestors.size() - 1);
      return surroundings.summary(COUNTS, root).getOrDefault(deviation, 0) >= HABIT;
    }
  }

  private static Map<Deviation, Integer> counts(Element element) {
    Map<Deviation, Integer> counts = new EnumMap<>(Deviation.class);
    if (holdsMembers(element)) {
      for (Element child : element.children()) {
        if (!child.isLeaf()) {
          COUNTS.of(child).forEach((key, count) -> counts.merge(key, count, Integer::sum));
        }
      }
    } else {
      element
          .preorder()
          .forEach(inner -> deviation(inner).ifPresent(d -> counts.merge(d, 1, Integer::sum)));
    }
    return counts;
  }

  private static boolean holdsMembers(Element element) {
    return element.kind() == JavaKind.COMPILATION_UNIT
        || element.view() instanceof TypeDeclaration
        || element.view() instanceof TypeBody;
  }

  private static Optional<Deviation> deviation(Element element) {
    if (element.isLeaf()) {
      return Optional.empty();
    }
    Syntax view = element.view();
    if (view instanceof MethodDeclaration method) {
      return of(
          method.name().name(), Deviation.METHOD_WITH_CAPITAL, Deviation.METHOD_WITH_UNDERSCORE);
    }
    return view instanceof Variable variable
        ? of(
            variable.name().name(),
            Deviation.VARIABLE_WITH_CAPITAL,
            Deviation.VARIABLE_WITH_UNDERSCORE)
        : Optional.empty();
  }

  private static Optional<Deviation> of(String name, Deviation capital, Deviation underscore) {
    return Form.isUncommon(name)
        ? Optional.of(name.contains("_") ? underscore : capital)
        : Optional.empty();
  }
}
