package dev.limn.java.syntax.check;

import dev.limn.java.syntax.JavaKind;
import dev.limn.java.syntax.Pattern;
import dev.limn.java.syntax.RecordPattern;
import dev.limn.java.syntax.TypePattern;
import java.util.ArrayDeque;
import java.util.Deque;

/** Features of patterns (JLS 14.30). */
final class Patterns {
  private Patterns() {}

  /** Takes the features that a pattern uses which is no part of another one: one error at most. */
  static void uses(Pattern outermost, FeatureUses uses) {
    if (outermost instanceof TypePattern simple
        && simple.type().kind() == JavaKind.PRIMITIVE_TYPE
        && uses.lack(Feature.PRIMITIVE_PATTERN, simple.type().element())) {
      return;
    }
    Deque<Pattern> open = new ArrayDeque<>();
    open.add(outermost);
    boolean lacked = false;
    while (!open.isEmpty() && !lacked) {
      Pattern pattern = open.remove();
      if (pattern instanceof RecordPattern record) {
        lacked = uses.lack(Feature.RECORD_PATTERN, record.element());
        open.addAll(record.patterns());
      } else if (pattern instanceof TypePattern type) {
        lacked =
            type.element()
                .first(JavaKind.UNDERSCORE)
                .map(at -> uses.lack(Feature.UNNAMED_VARIABLE, at))
                .orElse(false);
      } else {
        lacked = uses.lack(Feature.UNNAMED_PATTERN, pattern.element());
      }
    }
  }
}
