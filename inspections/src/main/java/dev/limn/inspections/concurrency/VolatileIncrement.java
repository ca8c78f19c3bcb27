package dev.limn.inspections.concurrency;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.declaration.Annotated;
import dev.limn.inspections.expression.Operands;
import dev.limn.inspections.scope.VisibleVariable;
import dev.limn.inspections.statement.Running;
import dev.limn.java.syntax.Assignment;
import dev.limn.java.syntax.BinaryExpression;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldAccess;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Member;
import dev.limn.java.syntax.PostfixExpression;
import dev.limn.java.syntax.PrefixExpression;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.SynchronizedStatement;
import dev.limn.java.syntax.TypeBody;
import dev.limn.java.syntax.TypeDeclaration;
import dev.limn.java.syntax.TypeUse;
import dev.limn.query.Fact;
import dev.limn.query.Inherited;
import dev.limn.query.Summary;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.syntax.Syntax;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds volatile fields that are changed by what they were. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "volatile-increment",
    summary = "Volatile field that is changed by what it was",
    category = Category.CONCURRENCY,
    aliases = {
      "intellij:NonAtomicOperationOnVolatileField",
      "sonar:S3078",
      "errorprone:NonAtomicVolatileUpdate"
    },
    doc =
        """
        `x++` reads the field and then writes it. `volatile` lets all threads see each write, but
        two threads may read the same value, and one of the changes is lost. An `AtomicInteger`, a
        `LongAdder` or a lock keeps them.

        ```java
        class Visits {
            private static volatile int count;

            static void visit() {
                count++;
              //^^^^^^^ Changing the volatile `count` is not atomic: a change of another thread may be lost
            }
        }
        ```

        ## Not reported

        - A field of objects, which one thread alone may change, unless the type has an annotation
          that says that all threads share its objects: `@ThreadSafe`, `@Singleton`, `@Service`,
          `@Component` and the like.
        - A `boolean`, which is only ever set or cleared so.
        - What is done in a `synchronized` statement or method, in a method that takes a lock or
          that names locks or threads in its comments, in a constructor or an initializer.
        - Fields that are inherited, or of another object.
        """)
public final class VolatileIncrement implements Inspection {

  private static final Summary<Set<String>> VOLATILE_FIELDS =
      Summary.of("volatile fields", VolatileIncrement::volatileFields);

  /** The names of the volatile fields of the innermost type: most have none. */
  private static final Inherited<Set<String>> VOLATILE =
      surroundings ->
          surroundings.ancestors().stream()
              .filter(ancestor -> ancestor.view() instanceof TypeBody)
              .findFirst()
              .map(body -> surroundings.summary(VOLATILE_FIELDS, body))
              .orElse(Set.of());

  /** Whether a lock may be held, or the object not known to other threads yet. */
  private static final Fact<Boolean> IS_GUARDED = VolatileIncrement::isGuarded;

  /** Words for locks and threads, in names and in comments. */
  private static final Pattern TOLD = Pattern.compile("(?<![bBcC])[lL]ock|[tT]hread");

  /** Annotations of types the objects of which all threads share. */
  private static final Set<String> SHARED =
      Set.of(
          "ApplicationScoped",
          "Component",
          "Controller",
          "Repository",
          "RestController",
          "Service",
          "Singleton",
          "ThreadSafe");

  @Override
  public void register(Visits visits) {
    visits.on(PostfixExpression.class, (node, view) -> check(node, node.operand(), view));
    visits.on(PrefixExpression.class, VolatileIncrement::checkPrefix);
    visits.on(Assignment.class, VolatileIncrement::checkAssignment);
  }

  private static void checkPrefix(PrefixExpression node, View view) {
    if (Running.target(node.element()).isPresent()) {
      check(node, node.operand(), view);
    }
  }

  private static void checkAssignment(Assignment node, View view) {
    if (node.operator() != JavaKind.EQ || dependsOn(node.value(), node.target())) {
      check(node, node.target(), view);
    }
  }

  /** Whether a value is made of what the target was, as in {@code x = x + 1}. */
  private static boolean dependsOn(Expression value, Expression target) {
    return value.bare() instanceof BinaryExpression sum
        && (Operands.same(sum.left(), target) || Operands.same(sum.right(), target))
        && sum.operator() != JavaKind.EQ_EQ
        && sum.operator() != JavaKind.BANG_EQ;
  }

  private static void check(Expression update, Expression target, View view) {
    Optional<String> name = Running.assigned(update.element());
    if (name.isPresent()
        && isOwn(target.bare())
        && view.ask(VOLATILE).contains(name.get())
        && view.ask(new SharedNumber(name.get()))
        && !view.ask(IS_GUARDED)) {
      view.report(
          update,
          "Changing the volatile `%s` is not atomic: a change of another thread may be lost",
          name.get());
    }
  }

  private static Set<String> volatileFields(Element body) {
    return body.all(FieldDeclaration.class).stream()
        .filter(field -> field.hasModifier(JavaKind.VOLATILE))
        .flatMap(field -> field.declarators().stream())
        .map(variable -> variable.name().name())
        .collect(Collectors.toSet());
  }

  private static boolean isOwn(Expression target) {
    return !(target instanceof FieldAccess access) || access.qualifier().isThis();
  }

  /** Whether a name is that of a volatile number of the innermost type, and threads share it. */
  private record SharedNumber(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return VisibleVariable.of(name, surroundings)
          .filter(VisibleVariable::isField)
          .filter(variable -> variable.declaration().hasModifier(JavaKind.VOLATILE))
          .filter(variable -> variable.type().filter(SharedNumber::isNumber).isPresent())
          .filter(
              variable ->
                  variable.declaration().hasModifier(JavaKind.STATIC) || isShared(surroundings))
          .isPresent();
    }

    private static boolean isNumber(TypeUse type) {
      return type instanceof PrimitiveType && !type.element().hasChild(JavaKind.BOOLEAN);
    }

    private static boolean isShared(Surroundings surroundings) {
      return surroundings.ancestors().stream()
          .filter(ancestor -> ancestor.view() instanceof TypeDeclaration)
          .findFirst()
          .filter(type -> Annotated.with((TypeDeclaration) type.view(), SHARED))
          .isPresent();
    }
  }

  private static boolean isGuarded(Surroundings surroundings) {
    for (Element ancestor : surroundings.ancestors()) {
      Syntax view = ancestor.view();
      if (view instanceof SynchronizedStatement) {
        return true;
      }
      if (view instanceof Member member) {
        return member.hasModifier(JavaKind.SYNCHRONIZED)
            || member instanceof ConstructorDeclaration
            || member instanceof Initializer
            || TOLD.matcher(member.element().source().substring(ancestor.fullRange())).find();
      }
    }
    return false;
  }
}
