package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Declaration;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.Initializer;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Literal;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.query.Fact;
import dev.limn.query.Surroundings;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds fields that are set to the value that they have anyway. */
@AutoService(Inspection.class)
@Inspection.Info(
    id = "redundant-initializer",
    summary = "Field that is set to the value that it has anyway",
    category = Category.REDUNDANCY,
    severity = Severity.HINT,
    aliases = {
      "intellij:RedundantFieldInitialization",
      "sonar:S3052",
      "pmd:RedundantFieldInitializer",
      "checkstyle:ExplicitInitialization"
    },
    doc =
        """
        Each field begins as `0`, `false` or `null` (JLS 4.12.5). To set it to that says nothing.

        ```java
        class Counter {
            private int count = 0;
                            //^^^ A field of this type is `0` anyway
            private String name = null;
                              //^^^^^^ A field of this type is `null` anyway
        }
        ```

        ## Not reported

        - Fields that are `final`, which have to be set, and those of interfaces.
        - Fields that an initializer `{ ... }` before them names, which may have set them.
        - A field between others of its type, one of which beside it begins with another value, as
          `private boolean open = true;`: the values are compared there.
        - Values that are computed or named, as `NONE`, and those of another type, as the `0` of a
          field that is an object.
        """)
public final class RedundantInitializer implements Inspection {

  private static final Pattern ZERO =
      Pattern.compile(
          "0[xXbB][0_]+[lL]?|[0_]*\\.?[0_]*(?:[eE][-+]?\\d+)?[lLfFdD]?|'\\\\(?:0|u0000)'");

  /** Whether an initializer of the type that stands before the field names it. */
  private record NamedBefore(String name) implements Fact<Boolean> {
    @Override
    public Boolean of(Surroundings surroundings) {
      return surroundings.ancestors().get(0).all(Initializer.class).stream()
          .map(Initializer::element)
          .filter(block -> block.range().start() < surroundings.element().range().start())
          .anyMatch(block -> block.tokens().stream().anyMatch(token -> token.textEquals(name)));
    }
  }

  /** Whether a field beside the visited one has the same type, and begins with another value. */
  private static final Fact<Boolean> IS_COMPARED = RedundantInitializer::isCompared;

  @Override
  public void register(Visits visits) {
    visits.on(FieldDeclaration.class, RedundantInitializer::check);
  }

  private static void check(FieldDeclaration fields, View view) {
    if (fields.hasModifier(JavaKind.FINAL) || fields.element().isFaulty()) {
      return;
    }
    for (VariableDeclarator field : fields.declarators()) {
      field
          .initializer()
          .filter(value -> isDefault(value, fields.type(), field))
          .filter(value -> !isInInterface(view) && !view.ask(new NamedBefore(field.name().name())))
          .filter(value -> view.commentsIn(field.element()).isEmpty())
          .filter(value -> !(fields.type() instanceof PrimitiveType && view.ask(IS_COMPARED)))
          .ifPresent(value -> report(field, value, view));
    }
  }

  private static void report(VariableDeclarator field, Expression value, View view) {
    Element sign = field.element().first(JavaKind.EQ).orElseThrow();
    view.reportAt(
            sign.range().cover(value.range()),
            "A field of this type is `%s` anyway",
            value.bare().text())
        .unnecessary()
        .unsafeFix(
            "Remove the initializer",
            "A value stays that a constructor of the superclass set by a call of a method of this"
                + " class",
            edit ->
                edit.replaceText(new TextRange(sign.fullRange().start(), value.range().end()), ""));
  }

  private static boolean isCompared(Surroundings surroundings) {
    if (!(surroundings.element().view() instanceof FieldDeclaration fields)) {
      return false;
    }
    List<Declaration> members = surroundings.ancestors().get(0).all(Declaration.class);
    int at = members.indexOf(fields);
    return Stream.of(at - 1, at + 1)
        .filter(i -> i >= 0 && i < members.size())
        .anyMatch(i -> begins(members.get(i), fields.type().text()));
  }

  /** Whether a member is a variable of a type that begins with another value than it has anyway. */
  private static boolean begins(Declaration member, String type) {
    return member instanceof FieldDeclaration fields
        && !fields.hasModifier(JavaKind.FINAL)
        && fields.type().text().equals(type)
        && fields.declarators().stream()
            .anyMatch(
                field ->
                    field
                        .initializer()
                        .filter(
                            value ->
                                value.bare() instanceof Literal
                                    && !isDefault(value, fields.type(), field))
                        .isPresent());
  }

  private static boolean isInInterface(View view) {
    return view.ask(Enclosing.TYPE).filter(TypeHeader::isInterface).isPresent();
  }

  /** Whether a value is the one that a field of a type has anyway. */
  private static boolean isDefault(Expression value, TypeUse type, VariableDeclarator field) {
    if (!(value.bare() instanceof Literal literal)) {
      return false;
    }
    String text = literal.text();
    if (!(type instanceof PrimitiveType) || !field.dimensions().isEmpty()) {
      return text.equals("null");
    }
    return type.element().hasChild(JavaKind.BOOLEAN)
        ? text.equals("false")
        : ZERO.matcher(text).matches();
  }
}
