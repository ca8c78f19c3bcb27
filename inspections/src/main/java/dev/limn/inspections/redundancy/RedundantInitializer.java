package dev.limn.inspections.redundancy;

import com.google.auto.service.AutoService;
import dev.limn.inspect.Category;
import dev.limn.inspect.Inspection;
import dev.limn.inspect.Severity;
import dev.limn.inspect.View;
import dev.limn.inspect.Visits;
import dev.limn.java.declare.Enclosing;
import dev.limn.java.declare.TypeHeader;
import dev.limn.java.syntax.Expression;
import dev.limn.java.syntax.FieldDeclaration;
import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.PrimitiveType;
import dev.limn.java.syntax.TypeUse;
import dev.limn.java.syntax.VariableDeclarator;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;
import java.util.List;

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
        - Values that are computed or named, as `NONE`, and those of another type, as the `0` of a
          field that is an object.
        """)
public final class RedundantInitializer implements Inspection {

  private static final List<String> ZEROES =
      List.of("0", "0L", "0l", "0.0", "0.0f", "0.0F", "0.0d", "0f", "0F", "0d");

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
          .filter(value -> defaults(fields.type(), field).contains(value.text()))
          .filter(value -> !isInInterface(view) && view.commentsIn(field.element()).isEmpty())
          .ifPresent(value -> report(field, value, view));
    }
  }

  private static void report(VariableDeclarator field, Expression value, View view) {
    Element sign = field.element().first(JavaKind.EQ).orElseThrow();
    view.reportAt(
            sign.range().cover(value.range()), "A field of this type is `%s` anyway", value.text())
        .unnecessary()
        .unsafeFix(
            "Remove the initializer",
            "A value stays that a constructor of the superclass set by a call of a method of this"
                + " class",
            edit ->
                edit.replaceText(new TextRange(sign.fullRange().start(), value.range().end()), ""));
  }

  private static boolean isInInterface(View view) {
    return view.ask(Enclosing.TYPE).filter(TypeHeader::isInterface).isPresent();
  }

  /** How the value that a field of a type has anyway can be written. */
  private static List<String> defaults(TypeUse type, VariableDeclarator field) {
    if (!(type instanceof PrimitiveType) || !field.dimensions().isEmpty()) {
      return List.of("null");
    }
    return type.element().hasChild(JavaKind.BOOLEAN) ? List.of("false") : ZEROES;
  }
}
