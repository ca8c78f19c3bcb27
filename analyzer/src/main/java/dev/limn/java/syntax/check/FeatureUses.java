package dev.limn.java.syntax.check;

import dev.limn.java.syntax.Dialect;
import dev.limn.syntax.Element;
import dev.limn.text.TextRange;

/** Takes the uses of features and reports those that a language lacks. */
record FeatureUses(Dialect dialect, Problems problems) {

  /** A rule over the nodes of one kind. */
  @FunctionalInterface
  interface Check {
    void check(Site site, FeatureUses uses);
  }

  /** Takes the use of a feature; returns whether the language lacks it. */
  boolean lack(Feature feature, Element at) {
    return lack(feature, at.range());
  }

  /** Takes the use of a feature; returns whether the language lacks it. */
  boolean lack(Feature feature, TextRange at) {
    if (feature.isIn(dialect)) {
      return false;
    }
    problems.report(at, FeatureLevels.ID, feature.message(dialect));
    return true;
  }
}
