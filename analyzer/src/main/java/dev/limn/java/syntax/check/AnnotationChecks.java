package dev.limn.java.syntax.check;

import dev.limn.java.syntax.AnnotationArguments;
import dev.limn.java.syntax.ElementValuePair;
import dev.limn.java.syntax.JavaKind;
import java.util.HashSet;
import java.util.Set;

/** The arguments of annotations (JLS 9.7). */
final class AnnotationChecks {
  static final String ARGUMENTS = "annotation-arguments";

  private AnnotationChecks() {}

  static void addTo(CheckTable.Builder table) {
    table.on(JavaKind.ANNOTATION_ARGUMENTS, AnnotationChecks::arguments);
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
