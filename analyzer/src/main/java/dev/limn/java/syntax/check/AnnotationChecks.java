package dev.limn.java.syntax.check;

import dev.limn.java.syntax.AnnotationArguments;
import dev.limn.java.syntax.ElementValuePair;
import dev.limn.java.syntax.JavaKind;
import dev.limn.syntax.Element;
import java.util.HashSet;
import java.util.Set;

/** The arguments of annotations (JLS 9.7). */
final class AnnotationChecks {
  static final String ARGUMENTS = "annotation-arguments";
  static final String VALUE = "annotation-value";

  private AnnotationChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.ANNOTATION_ARGUMENTS, AnnotationChecks::arguments);
    table.on(JavaKind.ANNOTATION_ARGUMENTS, AnnotationChecks::values);
    table.on(JavaKind.ELEMENT_VALUE_PAIR, AnnotationChecks::values);
    table.on(JavaKind.DEFAULT_VALUE, AnnotationChecks::values);
  }

  /** A value is constant: it assigns nothing, and is not null (JLS 9.7.1). */
  private static void values(Site site, Problems problems) {
    for (Element value : site.element().children()) {
      boolean isNull = value.kind() == JavaKind.LITERAL && value.textEquals("null");
      if (isNull || value.kind() == JavaKind.ASSIGNMENT) {
        problems.report(value, VALUE, "the value of an annotation element must be constant");
      }
    }
  }

  private static void arguments(Site site, Problems problems) {
    if (!site.isSound() || site.node().childCount() < 5) {
      return;
    }
    AnnotationArguments arguments = (AnnotationArguments) site.element().view();
    if (arguments.value().isPresent()) {
      problems.report(
          arguments.value().get().element(),
          ARGUMENTS,
          "with several arguments each one needs a name");
      return;
    }
    Set<String> names = new HashSet<>();
    for (ElementValuePair pair : arguments.pairs()) {
      if (!names.add(pair.name().name())) {
        problems.report(
            pair.name().element(),
            ARGUMENTS,
            "argument `%s` is repeated".formatted(pair.name().text()));
      }
    }
  }
}
