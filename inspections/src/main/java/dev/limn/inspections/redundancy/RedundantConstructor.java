package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.inspections.layout.CommentBehind;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Block;
import dev.limn.java.syntax.ConstructorCall;
import dev.limn.java.syntax.ConstructorDeclaration;
import dev.limn.java.syntax.ExpressionStatement;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Statement;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import java.util.List;
import java.util.Set;

/** Finds constructors that the compiler would make by itself. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-constructor",
    summary = "Constructor that the compiler would make by itself",
    category = Category.REDUNDANCY,
    severity = Severity.HINT,
    aliases = {"intellij:RedundantNoArgConstructor", "sonar:S1186", "pmd:UnnecessaryConstructor"},
    doc =
        """
        A class without a constructor gets one that takes nothing and does nothing (JLS 8.8.9). To
        write it out says nothing.

        ```java
        public class Box {
            public Box() {}
                 //^^^ The compiler makes this constructor by itself
        }
        ```

        ## Not reported

        - A private constructor, which says that nobody is to make objects of its class.
        - A constructor beside others, and one with another access than that of its class.
        - A constructor with documentation, comments, annotations, parameters or a `throws` clause.
        """)
public final class RedundantConstructor implements Inspection {

  private static final Set<JavaKind> INTERFACES =
      Set.of(JavaKind.ANNOTATION_TYPE_DECLARATION, JavaKind.INTERFACE_DECLARATION);

  /**
   * Whether the type has no other constructor, and is not in an interface, where it is public
   * without a word.
   */
  private static final Fact<Boolean> IS_ONLY = RedundantConstructor::isOnly;

  private static final Set<JavaKind> ACCESS = Set.of(JavaKind.PUBLIC, JavaKind.PROTECTED);

  @Override
  public void register(Visits visits) {
    visits.on(ConstructorDeclaration.class, RedundantConstructor::check);
  }

  private static void check(ConstructorDeclaration constructor, View view) {
    if (isPlain(constructor)
        && constructor.body().filter(RedundantConstructor::doesNothing).isPresent()
        && view.ask(Enclosing.TYPE).filter(type -> isLike(type, constructor)).isPresent()
        && view.ask(IS_ONLY)
        && view.commentsIn(constructor.element()).isEmpty()
        && view.commentsBefore(constructor.element()).isEmpty()
        && !view.ask(CommentBehind.OF_VISITED)) {
      view.report(constructor.name(), "The compiler makes this constructor by itself")
          .unnecessary()
          .fix("Remove the constructor", edit -> edit.delete(constructor.element()));
    }
  }

  private static boolean isPlain(ConstructorDeclaration constructor) {
    return !constructor.element().isFaulty()
        && !constructor.hasModifier(JavaKind.PRIVATE)
        && constructor.docComment().isEmpty()
        && !constructor
            .element()
            .first(JavaKind.PARAMETERS)
            .orElseThrow()
            .hasChild(JavaKind.RECEIVER_PARAMETER)
        && constructor.parameters().isEmpty()
        && constructor.typeParameters().isEmpty()
        && constructor.thrownTypes().isEmpty()
        && constructor.modifiers().map(all -> all.annotations().isEmpty()).orElse(true);
  }

  private static boolean doesNothing(Block body) {
    List<Statement> statements = body.statements();
    return statements.isEmpty()
        || (statements.size() == 1
            && statements.get(0) instanceof ExpressionStatement statement
            && statement.expression() instanceof ConstructorCall call
            && call.isSuper()
            && call.qualifier().isEmpty()
            && call.typeArguments().isEmpty()
            && call.arguments().expressions().isEmpty());
  }

  private static boolean isLike(TypeHeader type, ConstructorDeclaration constructor) {
    return type.kind() == JavaKind.CLASS_DECLARATION
        && type.name().equals(constructor.name().name())
        && !type.modifiers().contains(JavaKind.PRIVATE)
        && ACCESS.stream()
            .allMatch(
                access -> type.modifiers().contains(access) == constructor.hasModifier(access));
  }

  private static boolean isOnly(Surroundings surroundings) {
    List<Element> ancestors = surroundings.ancestors();
    return ancestors.get(0).all(ConstructorDeclaration.class).size() == 1
        && !(ancestors.size() > 3 && INTERFACES.contains(ancestors.get(3).kind()));
  }
}
