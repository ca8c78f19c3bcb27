package dev.limn.inspections.naming;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Profile;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Identifier;
import dev.limn.java.syntax.LocalVariableDeclaration;
import dev.limn.java.syntax.MethodDeclaration;
import dev.limn.java.syntax.Parameter;
import dev.limn.java.syntax.RecordComponent;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds names that say what is not so. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "negative-boolean-name",
    summary = "Boolean that is named for what is not so",
    category = Category.NAMING,
    severity = Severity.HINT,
    profile = Profile.ALL,
    aliases = {},
    doc =
        """
        A name that negates has to be negated once more to say that something is so: `!notFound`,
        `disableCache = false`. The positive name can be read in one step.

        ```java
        class Cache {
            private boolean notLoaded;
                          //^^^^^^^^^ `notLoaded` says what is not so: a positive name is easier to read

            boolean isNotEmpty(boolean disableEviction) {
                  //^^^^^^^^^^ `isNotEmpty` says what is not so: a positive name is easier to read
                                     //^^^^^^^^^^^^^^^ `disableEviction` says what is not so: a positive name is easier to read
                return !notLoaded && !disableEviction;
            }
        }
        ```

        No fix is offered. The positive name is for the author to choose, and it turns around each
        value: that of a field without an initializer, what `|=` makes of it, and what is passed to a
        parameter by callers in other files.

        ## Not reported

        - Methods with `@Override`, whose names come from elsewhere.
        - Methods beside one that says the opposite, as `isNotBlank` beside `isBlank`.
        - Names in capitals, which are those of constants.
        - `non`, which makes words of its own, as `nonBlocking`.
        - Terms of HTTP and SQL: `noStore`, `noTransform`, `notModified`, `notNull`.
        - `disabled`, which many know as the name of a state, and words that only begin like a
          negation, as in `notify`, `normal` or `noneMatch`.
        """)
public final class NegativeBooleanName implements Inspection {

  private static final Set<String> QUESTIONS =
      Set.of(
          "is", "has", "have", "was", "were", "are", "can", "should", "must", "will", "does", "do");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "cannot", "dont", "doesnt", "isnt", "hasnt", "cant", "shouldnt");

  private static final Set<String> PREVENTIONS =
      Set.of("disable", "disallow", "forbid", "prohibit");

  /** Words that make a name of something with a word before them that looks like a negation. */
  private static final Set<String> NOUNS = Set.of("op", "arg", "args", "ops");

  /** Terms of protocols and languages, in small letters. */
  private static final Set<String> TERMS =
      Set.of("nostore", "notransform", "notmodified", "notnull");

  @Override
  public void register(Visits visits) {
    visits.on(MethodDeclaration.class, NegativeBooleanName::checkMethod);
    visits.on(
        FieldDeclaration.class,
        (fields, view) ->
            fields.declarators().forEach(field -> check(fields.type(), field.name(), view)));
    visits.on(
        LocalVariableDeclaration.class,
        (locals, view) ->
            locals.declarators().forEach(local -> check(locals.type(), local.name(), view)));
    visits.on(
        Parameter.class,
        (parameter, view) ->
            parameter.type().ifPresent(type -> check(type, parameter.name(), view)));
    visits.on(
        RecordComponent.class,
        (component, view) -> check(component.type(), component.name(), view));
  }

  private static void checkMethod(MethodDeclaration method, View view) {
    if (!Annotated.isOverride(method) && !view.ask(new HasOpposite(method.name().name()))) {
      check(method.returnType(), method.name(), view);
    }
  }

  /** Whether the type has a method of the same name without the negation. */
  private record HasOpposite(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings place) {
      String opposite = name.replaceFirst("(?<=[a-z])(Not|No)(?=[A-Z])", "");
      return !opposite.equals(name)
          && place.ancestors().get(0).all(MethodDeclaration.class).stream()
              .anyMatch(other -> other.name().name().equals(opposite));
    }
  }

  private static void check(TypeUse type, Identifier name, View view) {
    boolean isBoolean =
        type.element().textEquals("boolean") || type.element().textEquals("Boolean");
    if (isBoolean && isNegative(name.name())) {
      view.report(name, "`%s` says what is not so: a positive name is easier to read", name.name());
    }
  }

  private static boolean isNegative(String name) {
    List<String> words = Words.of(name);
    if (words.size() < 2 || name.equals(name.toUpperCase(Locale.ROOT))) {
      return false;
    }
    Optional<String> first = word(words, 0);
    boolean isQuestion = first.filter(QUESTIONS::contains).isPresent();
    int at = isQuestion ? 1 : 0;
    return words.size() > at + 1
        && (word(words, at).filter(NEGATIONS::contains).isPresent()
            || (!isQuestion && first.filter(PREVENTIONS::contains).isPresent()))
        && word(words, at + 1).filter(NOUNS::contains).isEmpty()
        && !TERMS.contains((words.get(at) + words.get(at + 1)).toLowerCase(Locale.ROOT));
  }

  private static Optional<String> word(List<String> words, int index) {
    return Optional.of(words.get(index).toLowerCase(Locale.ROOT));
  }
}
